import {type DocumentWords, isTitle, runsOf} from './document-words.ts';
import {type Gazetteer, nameLists} from './gazetteer.ts';
import {hashText, mix} from './hashing.ts';
import {caseOf} from './headline.ts';
import {organizationWords} from './lexicon.ts';
import {listsOf} from './name-lists.ts';
import {plainForm, type Word, wordOf} from './word-features.ts';

const border = wordOf('\u0001');
export const nameFeatureCount = 144;

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
		return (count === undefined ? 0 : Math.min(2, count.lower - count.ending)) * 4 + Math.min(2, count?.capital ?? 0);
	});
	const {lowered, listed, listedToo, kinds} = listsOf(words, gazetteer);
	const runs: (readonly [from: number, to: number, kind: number])[] = [];
	for (const [from, to] of runsOf(forms)) {
		const run = [from, to, runKind(words, from, to)] as const;
		for (let at = from; at < to; at++) {
			runs[at] = run;
		}
	}
	// Whether the sentence is written without capitals, as in a hasty message.
	const small = forms.some(form => /^\p{Lu}/u.test(form) && form !== 'I') ? 0 : 1;
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
		template = 270;
		const gazToo = listedToo[index] as number;
		if (gazToo !== 0) {
			add(gazToo);
			add(mix(gazToo, shape));
			add(mix(gazToo, gaz));
			add(mix(gazToo, before.word));
			add(mix(gazToo, after.word));
			for (let list = 0; list < nameLists - 8; list++) {
				const bits = (gazToo >> (list * 4)) & 15;
				if (bits !== 0) {
					add(mix(list, bits));
				} else {
					template++;
				}
			}
		}
		template = 290;
		const [kind, kindBefore, kindAfter] = [kinds[index] as number, kinds[index - 1] ?? 0, kinds[index + 1] ?? 0];
		if (kind + kindBefore + kindAfter > 0) {
			add(mix(kind, shape));
			add(mix(kindBefore, shape));
			add(mix(kindAfter, shape));
			add(mix(kindBefore * 8 + kindAfter, shape));
		}
		template = 300;
		const low = lowered[index] as number;
		if (low !== 0) {
			add(low);
			add(mix(low, before.word));
			add(mix(low, after.word));
			add(mix(low, small));
			add(mix(mix(low, small), before.word));
			add(mix(low, kindBefore * 8 + kindAfter));
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
			const kindLast = kinds[to - 1] ?? 0;
			add(mix(kindLast * 8 + (kinds[from] as number), place));
			add(mix((kinds[from - 1] ?? 0) * 8 + (kinds[to] ?? 0), place));
			add(mix(mix(kindLast, gazToo), place));
		}
		if (length < 5) {
			template = 330;
			// A line by itself, such as who signs a letter.
			add(mix(length * 8 + index, shape));
			add(mix(length * 8 + index, gaz));
			add(mix(mix(length, before.word), after.word));
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
