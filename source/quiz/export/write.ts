import type {Question} from '../model.ts';
import {sheet} from '../sheet.ts';
import {ankiNotes} from './anki.ts';
import type {QuizFormat} from './formats.ts';
import {hashcards} from './hashcards.ts';
import {markdownSheet} from './markdown.ts';
import type {Origin} from './source-line.ts';

/** Every format that is text of its own; JSON is the article and its questions as they are. */
export const writers: {
	readonly [format in Exclude<QuizFormat, 'json'>]: (questions: readonly Question[], origin: Origin) => string;
} = {text: sheet, markdown: markdownSheet, anki: ankiNotes, hashcards};
