/** Bytes that tell a format: nothing that begins like this is text. */
const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
	['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
	['a ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
	['a gzip archive', [0x1f, 0x8b]],
	['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
	['a JPEG picture', [0xff, 0xd8, 0xff]],
	['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
	['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** How much is looked at to tell text from the rest. */
const sample = 64 * 1024;

const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) {
		return 'utf-16le';
	}
	return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
};

/** What bytes are when they are no text: `a PDF`, or `binary data` when they hold NUL or are mostly invalid; undefined for text. */
export const notText = (bytes: Uint8Array): string | undefined => {
	for (const [name, signature] of signatures) {
		if (signature.every((byte, index) => bytes[index] === byte)) {
			return name;
		}
	}
	if (encodingOf(bytes) !== 'utf-8') {
		return undefined;
	}
	const head = bytes.subarray(0, sample);
	if (head.includes(0)) {
		return 'binary data';
	}
	const bad = new TextDecoder('utf-8').decode(head).match(/\uFFFD/g)?.length ?? 0;
	// Text in an old 8-bit encoding has a bad byte here and there; compressed or binary data has little else.
	return bad > head.length * 0.3 ? 'binary data' : undefined;
};

/** Decodes UTF-8, or UTF-16 by its byte order mark; bad bytes become U+FFFD. */
export const decode = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes);
