import {join} from 'node:path';
import {parseInput} from '../../language/parse-features.ts';
import {type GoldSentence, type NamedSentence, readConllu, readIob} from '../conllu.ts';
import type {TreeExample} from './parser.ts';

/** The trees to learn from: EWT and GUM. */
export const trainingTrees = (data: string): readonly GoldSentence[] =>
	['ewt-train', 'gum-train'].flatMap(name => readConllu(join(data, 'treebanks', `${name}.conllu`)));

export const developmentTrees = (data: string): readonly GoldSentence[] =>
	['ewt-dev', 'gum-dev'].flatMap(name => readConllu(join(data, 'treebanks', `${name}.conllu`)));

/** The names to learn from, with Wikigold, which has no documents: stretches of it stand for them. */
export const trainingNames = (data: string): readonly NamedSentence[] =>
	['ewt-train.iob2', 'gum-train.iob2', 'wikigold.conll'].flatMap(name =>
		readIob(join(data, 'ner', name)).map((sentence, index) => ({
			...sentence,
			document: sentence.document || `${name} ${Math.floor(index / 25)}`,
		})),
	);

export const developmentNames = (data: string): readonly NamedSentence[] =>
	['ewt-dev.iob2', 'gum-dev.iob2'].flatMap(name => readIob(join(data, 'ner', name)));

/** A tree as the parser learns it, with the tags that the tagger gave. */
export const treeExample = (
	{tokens}: GoldSentence,
	tags: readonly string[],
	labels: ReadonlyMap<string, number>,
): TreeExample => ({
	input: parseInput(
		tokens.map(({form}) => form),
		tokens.map((_, index) => tags[index] ?? ''),
	),
	heads: Int32Array.from(tokens, ({head}) => (head < 0 ? tokens.length : head)),
	labels: Int32Array.from(tokens, ({label}) => labels.get(label) ?? 0),
});

/** Items by document, in their order. */
export const byDocument = <Item extends {readonly document: string}>(
	items: readonly Item[],
): readonly (readonly Item[])[] => {
	const documents = new Map<string, Item[]>();
	for (const item of items) {
		const known = documents.get(item.document);
		if (known === undefined) {
			documents.set(item.document, [item]);
		} else {
			known.push(item);
		}
	}
	return [...documents.values()];
};
