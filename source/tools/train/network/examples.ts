import {documentWords} from '../../../language/document-words.ts';
import type {Gazetteer} from '../../../language/gazetteer.ts';
import {labelsOf} from '../../../language/name-finder.ts';
import {inputIndexes, type Vocabulary, wordKey} from '../../../language/network/input.ts';
import type {Table} from '../../../language/network/shape.ts';
import type {GoldSentence, NamedSentence} from '../../conllu.ts';
import {byDocument} from '../data.ts';
import {titleCased} from '../tagger.ts';
import type {Example} from './train.ts';

/** A sentence with all that is known of it. */
export type Known = {
	readonly document: string;
	readonly forms: readonly string[];
	readonly tree?: GoldSentence;
	readonly names?: readonly string[];
};

/** Trees and names of the same sentences put together, by their words; what has names alone comes last. */
export const joinedWithNames = (trees: readonly GoldSentence[], named: readonly NamedSentence[]): readonly Known[] => {
	const namesOf = new Map(named.map(({forms, tags}) => [forms.join(' '), tags]));
	const inTrees = new Set<string>();
	const known = trees.map((tree): Known => {
		const forms = tree.tokens.map(({form}) => form);
		const words = forms.join(' ');
		inTrees.add(words);
		const names = namesOf.get(words);
		return {document: tree.document, forms, tree, ...(names === undefined ? {} : {names})};
	});
	const rest = named.flatMap(({forms, tags, document}): readonly Known[] => {
		const words = forms.join(' ');
		return inTrees.has(words) ? [] : [{document, forms, names: tags}];
	});
	return [...known, ...rest];
};

/** Words that come at least twice, and all tags. */
export const countWords = (sentences: readonly Known[]): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const {forms} of sentences) {
		for (const form of forms) {
			const key = wordKey(form);
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return counts;
};

type Tables = {
	readonly vocabulary: Vocabulary;
	readonly tables: readonly Table[];
	readonly gazetteer: Gazetteer;
	readonly labels: ReadonlyMap<string, number>;
	readonly tags: ReadonlyMap<string, number>;
	readonly counts: ReadonlyMap<string, number>;
};

/**
 * Examples of the network's training. `headlines` is the share of sentences that come again in Title Case, half of them as if nothing else
 * were in their document; a tenth as many come in capitals.
 */
export const examplesOf = (
	sentences: readonly Known[],
	{vocabulary, tables, gazetteer, labels, tags, counts}: Tables,
	random: () => number,
	headlines: number,
): readonly Example[] => {
	const exampleOf = ({forms, tree, names}: Known, document: ReturnType<typeof documentWords>): Example => {
		const size = forms.length;
		const nameLabels = names === undefined ? undefined : labelsOf(names);
		return {
			size,
			indexes: inputIndexes(forms, document, gazetteer, vocabulary, tables, true),
			heads: Int32Array.from(forms, (_, index) => {
				const head = tree?.tokens[index]?.head ?? -2;
				return tree === undefined ? -1 : head < 0 ? size : head;
			}),
			labels: Int32Array.from(
				forms,
				(_, index) => labels.get(tree?.tokens[index]?.label ?? '') ?? (tree === undefined ? -1 : 0),
			),
			tags: Int32Array.from(forms, (_, index) => {
				const token = tree?.tokens[index];
				return token === undefined ? -1 : (tags.get(`${token.upos}|${token.xpos}`) ?? 0);
			}),
			names: Int32Array.from(forms, (_, index) => nameLabels?.[index] ?? -1),
			rare: Float32Array.from(forms, form => 0.25 / ((counts.get(wordKey(form)) ?? 1) + 0.25)),
		};
	};
	return byDocument(sentences).flatMap(all => {
		const document = documentWords(
			all.map(({forms}) => forms),
			true,
		);
		const nothing = documentWords([]);
		return all.flatMap(known => {
			const examples = [exampleOf(known, document)];
			if (known.forms.length >= 3 && random() < headlines) {
				const forms = titleCased(known.forms, random() < 0.5);
				examples.push(exampleOf({...known, forms}, random() < 0.5 ? document : nothing));
			}
			if (known.forms.length >= 3 && random() < headlines / 10) {
				examples.push(exampleOf({...known, forms: known.forms.map(form => form.toUpperCase())}, nothing));
			}
			return examples;
		});
	});
};
