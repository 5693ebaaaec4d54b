import {hashText, mix} from './hashing.ts';
import {caseOf} from './tagger.ts';
import {plainForm, type Word, wordOf} from './word-features.ts';

/** What a document tells of its words: how they are written elsewhere in it, and beside what. */
export type DocumentWords = ReadonlyMap<string, {readonly lower: number; readonly capital: number}>;

/** Counts how often each word stands with a small letter, and with a capital where none is needed. */
export const documentWords = (sentences: readonly (readonly string[])[]): DocumentWords => {
	const counts = new Map<string, {lower: number; capital: number}>();
	for (const forms of sentences) {
		if (caseOf(forms) !== 0) {
			continue;
		}
		for (const [index, form] of forms.entries()) {
			const lower = form.toLowerCase();
			const seen = counts.get(lower) ?? {lower: 0, capital: 0};
			if (form === lower) {
				seen.lower++;
			} else if (index > 0 && /[\p{L}\d]/u.test(forms[index - 1] ?? '')) {
				seen.capital++;
			}
			counts.set(lower, seen);
		}
	}
	return counts;
};

/** Lists of names: which lists the words from `from` to `to` stand on, as bits. */
export type Gazetteer = {readonly longest: number; readonly lists: (words: string) => number};

const border = wordOf('\u0001');
export const nameFeatureCount = 96;

export type NameInput = {readonly fixed: Int32Array; readonly counts: Uint8Array};

/** Features of every token; `tags` are `UPOS|XPOS`. `domain` 0 is any; another copies the features for it (Daumé 2007). */
export const nameInput = (
	forms: readonly string[],
	tags: readonly string[],
	document: DocumentWords,
	gazetteer: Gazetteer,
	domain: number,
): NameInput => {
	const {length} = forms;
	const words = forms.map(wordOf);
	const tagHashes = tags.map(hashText);
	const style = caseOf(forms);
	const at = (index: number): Word => words[index] ?? border;
	const tag = (index: number): number => tagHashes[index] ?? 7;
	const seen = forms.map(form => {
		const count = document.get(form.toLowerCase());
		return (count === undefined ? 0 : Math.min(2, count.lower)) * 4 + Math.min(2, count?.capital ?? 0);
	});
	// Bits by token: for each list, whether a name on it begins, goes on, ends or stands here alone.
	const listed = new Int32Array(length);
	for (let from = 0; from < length; from++) {
		let joined = '';
		for (let to = from; to < Math.min(length, from + gazetteer.longest); to++) {
			joined = joined === '' ? (words[to] as Word).lower : `${joined} ${(words[to] as Word).lower}`;
			if (!(words[from] as Word).capital) {
				break;
			}
			const bits = gazetteer.lists(joined);
			for (let list = 0; bits >> list > 0; list++) {
				if (((bits >> list) & 1) === 1) {
					for (let token = from; token <= to; token++) {
						const place = from === to ? 1 : token === from ? 2 : token === to ? 4 : 8;
						listed[token] = (listed[token] as number) | (place << (list * 4));
					}
				}
			}
		}
	}
	const copies = domain === 0 ? 1 : 2;
	const fixed = new Int32Array(length * nameFeatureCount * copies);
	const counts = new Uint8Array(length);
	for (let index = 0; index < length; index++) {
		const base = index * nameFeatureCount * copies;
		let count = 0;
		let template = 200;
		const add = (value: number): void => {
			const feature = mix(template++, value);
			fixed[base + count++] = feature;
			if (domain !== 0) {
				fixed[base + count++] = mix(feature, domain);
			}
		};
		const [here, before, before2, after, after2] = [
			at(index),
			at(index - 1),
			at(index - 2),
			at(index + 1),
			at(index + 2),
		];
		const shape = mix(here.shape, style * 4 + (index === 0 ? 1 : 0));
		add(0);
		add(here.word);
		add(hashText(plainForm(forms[index] ?? '')));
		add(before.word);
		add(after.word);
		add(before2.word);
		add(after2.word);
		add(mix(before.word, here.word));
		add(mix(here.word, after.word));
		add(mix(before.word, before2.word));
		add(mix(after.word, after2.word));
		add(shape);
		add(mix(shape, mix(before.shape, after.shape)));
		add(mix(before.shape, shape));
		add(mix(shape, after.shape));
		add(mix(shape, before.word));
		add(mix(shape, after.word));
		add(tag(index));
		add(tag(index - 1));
		add(tag(index + 1));
		add(mix(tag(index - 1), tag(index)));
		add(mix(tag(index), tag(index + 1)));
		add(mix(mix(tag(index - 1), tag(index)), tag(index + 1)));
		add(mix(tag(index), before.word));
		add(mix(tag(index), after.word));
		for (let size = 0; size < 5; size++) {
			add(mix(size, here.suffixes[size] ?? 0));
		}
		for (let size = 1; size < 4; size++) {
			add(mix(size, here.prefixes[size] ?? 0));
		}
		add(mix(before.suffixes[2] ?? before.word, shape));
		add(mix(after.suffixes[2] ?? after.word, shape));
		add(mix(shape, seen[index] as number));
		add(mix(tag(index), mix(index === 0 ? 1 : 0, seen[index] as number)));
		const gaz = listed[index] as number;
		add(gaz);
		add(mix(gaz, shape));
		add(mix(gaz, tag(index)));
		for (let list = 0; list < 8; list++) {
			const bits = (gaz >> (list * 4)) & 15;
			if (bits !== 0) {
				add(mix(list, bits));
			} else {
				template++;
			}
		}
		add(mix(gaz, listed[index - 1] ?? 0));
		add(mix(gaz, listed[index + 1] ?? 0));
		add(mix(gaz, before.word));
		add(mix(gaz, after.word));
		counts[index] = count;
	}
	return {fixed, counts};
};
