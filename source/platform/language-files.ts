import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type LanguageBytes, languageFiles} from '../language/english.ts';
import {ModelError} from '../language/model-file.ts';

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

/** What the language is read with. Throws ModelError, which names the file. */
export const languageBytes = (): LanguageBytes => {
	const from = folder();
	const entries = Object.entries(languageFiles).map(([name, file]) => {
		try {
			return [name, readFileSync(join(from, file))] as const;
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
