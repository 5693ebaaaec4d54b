/** How much of a page is searched for what it says of its own encoding; browsers look at 1024 bytes, pages do not keep to it. */
const head = 4096;

const byOrderMark = (bytes: Uint8Array): string | undefined => {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) {
		return 'utf-8';
	}
	return first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

const declared = (bytes: Uint8Array): string | undefined => {
	const start = Buffer.from(bytes.subarray(0, head)).toString('latin1');
	const [, label] =
		/<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start) ??
		/<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i.exec(start) ??
		[];
	// Whoever can read that in single bytes has not got two for each.
	return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;
};

const decoderFor = (label: string | undefined) => {
	try {
		return label === undefined ? undefined : new TextDecoder(label);
	} catch {
		// A label that nobody knows.
		return undefined;
	}
};

/** Whether bytes are UTF-8 throughout. */
const isUtf8 = (bytes: Uint8Array): boolean => {
	try {
		new TextDecoder('utf-8', {fatal: true}).decode(bytes);
		return true;
	} catch {
		return false;
	}
};

/**
 * Decodes a page as browsers do (WHATWG, 4.2 of the encoding standard and 13.2.3 of HTML): by its byte order mark, by `charset`, that of its
 * HTTP header, by what the page itself says, else as UTF-8 if it is that, or as Windows-1252.
 */
export const decodePage = (bytes: Uint8Array, charset?: string): string => {
	const decoder = decoderFor(byOrderMark(bytes)) ?? decoderFor(charset) ?? decoderFor(declared(bytes));
	return (decoder ?? new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252')).decode(bytes);
};
