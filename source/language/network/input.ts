import type {DocumentWords} from '../document-words.ts';
import {type Gazetteer, networkLists} from '../gazetteer.ts';
import {hashTableIn, packHashTable} from '../hash-table.ts';
import {hashText, mix} from '../hashing.ts';
import {caseOf} from '../headline.ts';
import {plainForm, shapeOf} from '../word-features.ts';
import type {Table} from './shape.ts';

/** The row of a word in its table; 0 is for all words that have none. */
export type Vocabulary = (word: string) => number;

/** Words, whose rows are from 1 on, as they are kept: a table of them, and for each its row in 16 bits. */
export const packVocabulary = (words: readonly string[]): Uint8Array => {
	const rows = new Map(words.map((word, index) => [word, index + 1]));
	const {bytes, order} = packHashTable(words);
	// An even number of them, for what comes behind has 32 bits.
	const own = Uint16Array.from({length: Math.ceil(order.length / 2) * 2}, (_, at) => rows.get(order[at] ?? '') ?? 0);
	return Buffer.concat([bytes, Buffer.from(own.buffer)]);
};

/** The vocabulary that is kept in `bytes`. */
export const vocabularyIn = (bytes: Uint8Array): Vocabulary => {
	const {find, length, size} = hashTableIn(bytes);
	const rows = new DataView(bytes.buffer, bytes.byteOffset + length, size * 2);
	return word => {
		const place = find(hashText(word));
		return place < 0 ? 0 : rows.getUint16(place * 2, true);
	};
};

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
	/** The low bits of FNV-1a alone are not even enough for short texts. */
	const write = (at: number, table: number, hash: number): void => {
		indexes[at + table] = mix(hash, table - 1) & ((tables[table]?.rows ?? 1) - 1);
	};
	for (let index = 0; index < forms.length; index++) {
		const form = forms[index] ?? '';
		const key = keys[index] ?? '';
		const seen = document.get(form.toLowerCase());
		const base = index * tableCount;
		indexes[base] = vocabulary(key);
		write(base, 1, hashText(key.slice(0, 2)));
		write(base, 2, hashText(key.slice(0, 3)));
		write(base, 3, hashText(key.slice(-2)));
		write(base, 4, hashText(key.slice(-3)));
		write(base, 5, hashText(key.slice(-4)));
		write(base, 6, mix(hashText(shapeOf(plainForm(form))), form.length > 1 ? 1 : 0));
		indexes[base + 7] =
			(style * 2 + (index === 0 ? 1 : 0)) * 9 + Math.min(2, seen?.lower ?? 0) * 3 + Math.min(2, seen?.capital ?? 0);
		indexes[base + 8] = lists[index] === 0 ? 0 : 1 + ((mix(lists[index] as number, 5) >>> 1) % 511);
	}
	return indexes;
};
