import {hashText} from './hashing.ts';
import {caseOf} from './headline.ts';
import {titleWords} from './lexicon.ts';

/** How a word is written in a document, and beside what: counts of its places. */
export type DocumentWord = {
	/** With a small letter, and with a capital where the sentence does not ask for one. */
	readonly lower: number;
	readonly capital: number;
	/** Of those with a small letter, as the end of a name: `Haeundae-gu` tells nothing of `Gu`. */
	readonly ending: number;
	/** In a run of capitalised words after a title, after a preposition of place, before a possessive, before a verb of people. */
	readonly title: number;
	readonly place: number;
	readonly possessive: number;
	readonly said: number;
	/** First, last or inside of a run of several words, or a run by itself. */
	readonly first: number;
	readonly last: number;
	readonly inner: number;
	readonly alone: number;
	/** Hash of the last word of the name that this is the acronym of; 0 where there is none. */
	readonly acronym: number;
};

export type DocumentWords = ReadonlyMap<string, DocumentWord>;

const placePrepositions = new Set(['in', 'at', 'from', 'near', 'to', 'across', 'outside', 'through']);
const titles = new Set([...titleWords, 'mr.', 'mrs.', 'ms.', 'dr.', 'prof.', 'gen.', 'sen.', 'rep.', 'gov.', 'st.']);
const verbsOfPeople = /^(?:said|says|told|added|who|was|is|has)$/;

export const isTitle = (word: string): boolean => titles.has(word.toLowerCase());

const isCapital = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}/u.test(form);

/** Runs of capitalised words, with what joins them: `Ministry of the Interior`, `AT&T`. Tokens, `from` inclusive to `to` exclusive. */
export const runsOf = (forms: readonly string[]): readonly (readonly [from: number, to: number])[] => {
	const runs: (readonly [number, number])[] = [];
	for (let from = 0; from < forms.length; from++) {
		if (!isCapital(forms[from])) {
			continue;
		}
		let to = from + 1;
		for (let grown = true; grown; ) {
			const next = forms[to] ?? '';
			const step = isCapital(next)
				? 1
				: /^(?:-|&|of)$/.test(next) && isCapital(forms[to + 1])
					? 2
					: /^(?:of|for)$/.test(next) && forms[to + 1] === 'the' && isCapital(forms[to + 2])
						? 3
						: 0;
			to += step;
			grown = step > 0;
		}
		runs.push([from, to]);
		from = to;
	}
	return runs;
};

type Counts = {-readonly [key in keyof DocumentWord]: number};

/** What the sentences of a document, each given as its words, tell of their words. Headlines tell nothing; `training` is for headline.ts. */
export const documentWords = (sentences: readonly (readonly string[])[], training = false): DocumentWords => {
	const words = new Map<string, Counts>();
	const of = (form: string): Counts => {
		const key = form.toLowerCase();
		let seen = words.get(key);
		if (seen === undefined) {
			seen = {
				lower: 0,
				capital: 0,
				ending: 0,
				title: 0,
				place: 0,
				possessive: 0,
				said: 0,
				first: 0,
				last: 0,
				inner: 0,
				alone: 0,
				acronym: 0,
			};
			words.set(key, seen);
		}
		return seen;
	};
	for (const forms of sentences) {
		if (caseOf(forms, training) !== 0) {
			continue;
		}
		for (const [index, form] of forms.entries()) {
			if (form === form.toLowerCase()) {
				const seen = of(form);
				seen.lower++;
				seen.ending += forms[index - 1] === '-' && isCapital(forms[index - 2]) ? 1 : 0;
			} else if (index > 0 && /[\p{L}\d]/u.test(forms[index - 1] ?? '')) {
				of(form).capital++;
			}
		}
		for (const [from, to] of runsOf(forms)) {
			const before = forms[from - 1] ?? '';
			const after = forms[to]?.toLowerCase() ?? '';
			let start = from;
			while (start < to - 1 && isTitle(forms[start] ?? '')) {
				start++;
			}
			for (let at = start; at < to; at++) {
				const seen = of(forms[at] ?? '');
				const ends = at === to - 1;
				seen.title += start > from || isTitle(before) ? 1 : 0;
				seen.place += placePrepositions.has(before.toLowerCase()) ? 1 : 0;
				seen.possessive += ends && /^['’]s$/.test(after) ? 1 : 0;
				seen.said += ends && verbsOfPeople.test(after) ? 1 : 0;
				if (to - start > 1) {
					seen.first += at === start && start > 0 ? 1 : 0;
					seen.last += at > start && ends ? 1 : 0;
					seen.inner += at > start && !ends ? 1 : 0;
				} else {
					seen.alone += start > 0 ? 1 : 0;
				}
			}
			const capitalised = forms.slice(start, to).filter(isCapital);
			if (capitalised.length > 1) {
				of(capitalised.map(form => form[0]).join('')).acronym = hashText(capitalised.at(-1)?.toLowerCase() ?? '');
			}
		}
	}
	return words;
};
