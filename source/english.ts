import {createEnglish} from './language/english.ts';
import type {Language} from './language/model.ts';
import {languageBytes} from './platform/language-files.ts';

let language: Language | undefined;

/** English with the models of this package, read from the disk when it is first asked for. Throws ModelError. */
export const english = (): Language => {
	language ??= createEnglish(languageBytes());
	return language;
};
