import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {
	createEngine,
	type Engine,
	type ModelBytes,
	modelFiles,
	type Reading,
	readDocument,
} from '../../language/engine.ts';
import {sentencesIn} from '../../language/sentences.ts';
import {tokensIn} from '../../language/tokens.ts';
import {byDocument} from '../train/data.ts';

/** The models that are in the project. */
export const ownEngine = (): Engine => {
	const folder = new URL('../../../content/language/', import.meta.url);
	const bytes = Object.fromEntries(
		Object.entries(modelFiles).map(([name, file]) => [name, readFileSync(fileURLToPath(new URL(file, folder)))]),
	);
	return createEngine(bytes as unknown as ModelBytes);
};

export type Item = {readonly document: string; readonly forms: readonly string[]};

/** Readings of sentences whose tokens are given, each document by itself, in the order of the sentences. */
export const readItems = (engine: Engine, items: readonly Item[]): readonly Reading[] => {
	const readings = new Map<Item, Reading>();
	for (const document of byDocument(items)) {
		const read = readDocument(
			engine,
			document.map(({forms}) => forms),
		);
		for (const [index, item] of document.entries()) {
			readings.set(item, read[index] as Reading);
		}
	}
	return items.map(item => readings.get(item) as Reading);
};

export type Segment = {
	readonly start: number;
	readonly end: number;
	readonly tokens: readonly {start: number; end: number}[];
};

/** Sentences and tokens that our own splitter finds in a paragraph. */
export const segmentsOf = (text: string): readonly Segment[] =>
	sentencesIn(text, tokensIn(text, {start: 0, end: text.length})).map(tokens => ({
		start: tokens[0]?.start ?? 0,
		end: tokens.at(-1)?.end ?? 0,
		tokens,
	}));

/** In percent, one decimal. */
export const percent = (part: number, whole: number): number =>
	whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;

export const scores = (
	right: number,
	found: number,
	gold: number,
): {readonly precision: number; readonly recall: number; readonly f1: number} => ({
	precision: percent(right, found),
	recall: percent(right, gold),
	f1: percent(2 * right, found + gold),
});
