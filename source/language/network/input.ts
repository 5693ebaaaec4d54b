import type {DocumentWords} from '../document-words.ts';
import {type Gazetteer, networkLists} from '../gazetteer.ts';
import {hashText, mix} from '../hashing.ts';
import {caseOf} from '../headline.ts';
import {plainForm, shapeOf} from '../word-features.ts';
import type {Table} from './shape.ts';

/** The words that have a row of their own in their table, and which; row 0 is for all others. */
export type Vocabulary = ReadonlyMap<string, number>;

export const vocabularyOf = (words: readonly string[]): Vocabulary =>
	new Map(words.map((word, index) => [word, index + 1]));

/** The word as it is looked up in the vocabulary. */
export const wordKey = (form: string): string => plainForm(form).toLowerCase();

/** Tables of what a token is described by, in the order of `inputIndexes`. */
export const tablesOf = (words: number): readonly Table[] => [
	{name: 'word', rows: words + 1, width: 64},
	{name: 'prefix of 2', rows: 1024, width: 16},
	{name: 'prefix of 3', rows: 4096, width: 24},
	{name: 'suffix of 2', rows: 1024, width: 16},
	{name: 'suffix of 3', rows: 4096, width: 24},
	{name: 'suffix of 4', rows: 4096, width: 24},
	{name: 'shape', rows: 256, width: 16},
	{name: 'document', rows: 64, width: 8},
	{name: 'lists', rows: 512, width: 16},
];
export const tableCount = 9;

/** Lists of names that the words of a sentence stand on: bits by token, of all names that hold it. */
const listed = (keys: readonly string[], forms: readonly string[], gazetteer: Gazetteer): Int32Array => {
	const bits = new Int32Array(forms.length);
	for (let from = 0; from < forms.length; from++) {
		if (!/^\p{Lu}/u.test(forms[from] ?? '')) {
			continue;
		}
		let hash = hashText('');
		for (let to = from; to < Math.min(forms.length, from + gazetteer.longest); to++) {
			hash = hashText(keys[to] ?? '', to > from ? hashText(' ', hash) : hash);
			const lists = gazetteer.lists(hash) & (2 ** networkLists - 1);
			for (let at = from; lists !== 0 && at <= to; at++) {
				// A name of several words tells more.
				bits[at] = (bits[at] as number) | lists | (to > from ? lists << 12 : 0);
			}
		}
	}
	return bits;
};

/** Indexes into the tables, token by token; `training` is for headline.ts. */
export const inputIndexes = (
	forms: readonly string[],
	document: DocumentWords,
	gazetteer: Gazetteer,
	vocabulary: Vocabulary,
	tables: readonly Table[],
	training = false,
): Int32Array => {
	const keys = forms.map(wordKey);
	const style = caseOf(forms, training);
	const lists = listed(keys, forms, gazetteer);
	const indexes = new Int32Array(forms.length * tableCount);
	for (const [index, form] of forms.entries()) {
		const key = keys[index] ?? '';
		const seen = document.get(form.toLowerCase());
		const hashes = [
			hashText(key.slice(0, 2)),
			hashText(key.slice(0, 3)),
			hashText(key.slice(-2)),
			hashText(key.slice(-3)),
			hashText(key.slice(-4)),
			mix(hashText(shapeOf(plainForm(form))), form.length > 1 ? 1 : 0),
		];
		const base = index * tableCount;
		indexes[base] = vocabulary.get(key) ?? 0;
		for (const [at, hash] of hashes.entries()) {
			// The low bits of FNV-1a alone are not even enough for short texts.
			indexes[base + 1 + at] = mix(hash, at) & ((tables[1 + at]?.rows ?? 1) - 1);
		}
		indexes[base + 7] =
			(style * 2 + (index === 0 ? 1 : 0)) * 9 + Math.min(2, seen?.lower ?? 0) * 3 + Math.min(2, seen?.capital ?? 0);
		indexes[base + 8] = lists[index] === 0 ? 0 : 1 + ((mix(lists[index] as number, 5) >>> 1) % 511);
	}
	return indexes;
};
