import {type DocumentWords, isTitle, runsOf} from './document-words.ts';
import {hashText, mix} from './hashing.ts';
import {caseOf} from './headline.ts';
import {organizationWords} from './lexicon.ts';
import {plainForm, type Word, wordOf} from './word-features.ts';

/** Lists of names: which lists the words from `from` to `to` stand on, as bits. */
export type Gazetteer = {readonly longest: number; readonly lists: (words: string) => number};

const border = wordOf('\u0001');
export const nameFeatureCount = 112;

export type NameInput = {readonly fixed: Int32Array; readonly counts: Uint8Array};

/** What kind of name a run of capitalised words may be, as bits: by its last word, its others, its title, and the title before it. */
const runKind = (words: readonly Word[], from: number, to: number): number => {
	let kind = from > 0 && isTitle((words[from - 1] as Word).lower) ? 16 : 0;
	for (let at = from; at < to; at++) {
		const {lower} = words[at] as Word;
		kind |= organizationWords.has(lower) ? (at === to - 1 ? 1 : 2) : 0;
		kind |= isTitle(lower) ? (at === from ? 4 : 8) : 0;
	}
	return kind;
};

const most2 = (count: number): number => Math.min(2, count);
const most1 = (count: number): number => Math.min(1, count);

/** Features of every token. Tags are not among them: with them the finder was worse where the tags came from another tagger than in training. */
export const nameInput = (forms: readonly string[], document: DocumentWords, gazetteer: Gazetteer): NameInput => {
	const {length} = forms;
	const words = forms.map(wordOf);
	const style = caseOf(forms);
	const at = (index: number): Word => words[index] ?? border;
	const seen = forms.map(form => {
		const count = document.get(form.toLowerCase());
		return (count === undefined ? 0 : Math.min(2, count.lower)) * 4 + Math.min(2, count?.capital ?? 0);
	});
	// Lists that a word without a capital is on: what may be a name and is not.
	const lowered = new Int32Array(length);
	// Bits by token: for each list, whether a name on it begins, goes on, ends or stands here alone.
	const listed = new Int32Array(length);
	for (let from = 0; from < length; from++) {
		let joined = '';
		for (let to = from; to < Math.min(length, from + gazetteer.longest); to++) {
			joined = joined === '' ? (words[to] as Word).lower : `${joined} ${(words[to] as Word).lower}`;
			const bits = gazetteer.lists(joined);
			if (!(words[from] as Word).capital) {
				for (let token = from; bits !== 0 && token <= to; token++) {
					lowered[token] = (lowered[token] as number) | bits;
				}
				continue;
			}
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
	const runs: (readonly [from: number, to: number, kind: number])[] = [];
	for (const [from, to] of runsOf(forms)) {
		const run = [from, to, runKind(words, from, to)] as const;
		for (let at = from; at < to; at++) {
			runs[at] = run;
		}
	}
	const fixed = new Int32Array(length * nameFeatureCount);
	const counts = new Uint8Array(length);
	for (let index = 0; index < length; index++) {
		const base = index * nameFeatureCount;
		let count = 0;
		let template = 200;
		const add = (value: number): void => {
			fixed[base + count++] = mix(template++, value);
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
		for (let size = 0; size < 5; size++) {
			add(mix(size, here.suffixes[size] ?? 0));
		}
		for (let size = 1; size < 4; size++) {
			add(mix(size, here.prefixes[size] ?? 0));
		}
		add(mix(before.suffixes[2] ?? before.word, shape));
		add(mix(after.suffixes[2] ?? after.word, shape));
		add(mix(shape, seen[index] as number));
		add(mix(index === 0 ? 1 : 0, seen[index] as number));
		const gaz = listed[index] as number;
		add(gaz);
		add(mix(gaz, shape));
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
		template = 300;
		const low = lowered[index] as number;
		if (low !== 0) {
			add(low);
			add(mix(low, before.word));
		}
		const run = runs[index];
		if (run !== undefined) {
			template = 310;
			const [from, to, kind] = run;
			const place = to - from === 1 ? 0 : index === from ? 1 : index === to - 1 ? 2 : 3;
			const [first, last, outer, next] = [at(from), at(to - 1), at(from - 1), at(to)];
			add(mix(place, last.word));
			add(mix(place, first.word));
			add(mix(place, outer.word));
			add(mix(place, next.word));
			add(mix(Math.min(4, to - from), place));
			add(mix(kind, place));
			add(mix(kind, mix(place, gaz)));
			add(mix(mix(place, outer.word), next.word));
			add(hashText(forms.slice(from, to).join(' ').toLowerCase()));
			add(mix(last.word, outer.word));
			add(mix(last.suffixes[2] ?? 0, place));
		}
		const known = document.get((forms[index] ?? '').toLowerCase());
		if (known !== undefined && here.capital) {
			template = 340;
			const [title, place] = [most2(known.title), most2(known.place)];
			const pattern = ((most1(known.first) * 2 + most1(known.last)) * 2 + most1(known.inner)) * 2 + most1(known.alone);
			add(mix(title, shape));
			add(mix(place, shape));
			add(mix(title * 3 + place, run === undefined ? 9 : run[1] - run[0] === 1 ? 0 : 1));
			add(mix(pattern, shape));
			add(mix(pattern, gaz));
			add(mix(most2(known.possessive) * 3 + most2(known.said), place));
			add(mix(mix(pattern, title * 3 + place), seen[index] as number));
			template = 350;
			if (known.acronym !== 0) {
				add(1);
				add(known.acronym);
			}
		}
		counts[index] = count;
	}
	return {fixed, counts};
};
