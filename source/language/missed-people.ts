import {genderOfName} from './given-names.ts';
import {titleWords} from './lexicon.ts';
import {person, writeSpan} from './name-spans.ts';

/** Most words of a person's name. */
const longest = 3;

const isWord = (form: string): boolean => /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*$/u.test(form);

/** A line in Title Case tells nothing by its capitals. */
const isTitleCase = (forms: readonly string[]): boolean => {
	const words = forms.filter(form => /\p{L}{4,}/u.test(form));
	return words.filter(form => /^\p{Ll}/u.test(form)).length * 6 < words.length;
};

/**
 * Names of people that the finder passed over and the tags tell: proper nouns of which no name is made, two or three in a row, which
 * begin with a given name or stand behind what people are (`the musician Tomas Velde`). `tags` are universal, `|` and what follows them.
 */
export const findMissedPeople = (forms: readonly string[], tags: readonly string[], labels: Int32Array): void => {
	const isNoun = (at: number): boolean => labels[at] === 0 && tags[at]?.startsWith('PROPN') === true;
	// `Anne-Marie`, which is three words here.
	const isHyphen = (at: number): boolean => labels[at] === 0 && forms[at] === '-' && isNoun(at - 1) && isNoun(at + 1);
	const isPart = (at: number): boolean => isNoun(at) || isHyphen(at);
	let last = -1;
	const told = isTitleCase(forms);
	for (let from = 0; from < forms.length; from++) {
		if (!isPart(from)) {
			continue;
		}
		let to = from + 1;
		while (to < forms.length && isPart(to)) {
			to++;
		}
		// What a hyphen joins is one word.
		const words = forms.slice(from, to).join(' ').replace(/ - /g, '-').split(' ');
		const before = forms[from - 1] ?? '';
		const after = forms[to] ?? '';
		const beside =
			(labels[from - 1] ?? 0) !== 0 || (labels[to] ?? 0) !== 0 || tags[from - 1]?.startsWith('PROPN') === true;
		const fits = words.length >= 2 && words.length <= longest && words.every(isWord) && !beside && !told;
		const quoted = /^["“‘'`]/.test(before) || /^[-–—&]$/.test(after) || /^[-–—&]$/.test(before);
		const given = genderOfName(words[0] ?? '') !== undefined && !/^(?:the|an?)$/i.test(before);
		const calling = titleWords.has(before) || (/s$/.test(before) && titleWords.has(before.slice(0, -1)));
		const called = /^\p{Ll}/u.test(before) && calling && tags[from - 1]?.startsWith('NOUN') === true;
		// `the founders Ana Reyes and Tom Hale`
		const joined = /^(?:and|,)$/.test(before) && last === from - 1;
		if (fits && !quoted && (given || called || joined)) {
			last = to;
			writeSpan(labels, {from, to, type: person});
		}
		from = to;
	}
};
