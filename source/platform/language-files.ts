import {closeSync, existsSync, fstatSync, openSync, readSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type LanguageBytes, languageFiles} from '../language/english.ts';
import {ModelError} from '../language/model-file.ts';
import {bytesInMemory} from '../language/wasm/memory.ts';

/** Folder of the language's files: beside the program, however deep in its bundle this is. */
const folder = (): string => {
	for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
		const found = join(at, 'content', 'language');
		if (existsSync(found)) {
			return found;
		}
		if (at === dirname(at)) {
			throw new ModelError('The files of the language (content/language) are missing. Install readout again.');
		}
	}
};

/** Bytes behind a file: what reading a text of some hundred tokens takes. */
const room = 2 ** 18;

const read = (path: string): Uint8Array => {
	const file = openSync(path, 'r');
	try {
		const bytes = bytesInMemory(fstatSync(file).size, room);
		let at = 0;
		for (let count = 1; count > 0 && at < bytes.length; at += count) {
			count = readSync(file, bytes, at, bytes.length - at, at);
		}
		return bytes.subarray(0, at);
	} finally {
		closeSync(file);
	}
};

/** What the language is read with. Throws ModelError, which names the file. */
export const languageBytes = (): LanguageBytes => {
	const from = folder();
	const entries = Object.entries(languageFiles).map(([name, file]) => {
		try {
			return [name, read(join(from, file))] as const;
		} catch (error) {
			const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
			throw new ModelError(
				`The language file ${file} ${missing ? 'is missing' : 'cannot be read'}. Install readout again.`,
			);
		}
	});
	// One entry for every name of the type, which fromEntries cannot tell.
	return Object.fromEntries(entries) as unknown as LanguageBytes;
};
