import {answerWords, isTimeName} from './answer-words.ts';
import {editDistance} from './edit-distance.ts';
import type {Question} from './model.ts';

/** `slip`: what was meant is right, and is not written so. */
export type Grade = 'right' | 'slip' | 'wrong';

/** Slips that a word of so many letters may have. Short words differ by one letter and are others: Iran and Iraq. */
const slipsIn = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/** Two neighbours that changed places: the fingers of two hands, and seldom another word. */
const isSwapped = (word: string, meant: string): boolean =>
	word.length === meant.length &&
	word.length >= 4 &&
	[...word].sort().join('') === [...meant].sort().join('') &&
	editDistance(word, meant) === 1;

/** Whether a word is another one with a slip in it: never in a number or a date, nor at its beginning, where hands seldom slip. */
const isSlipOf = (word: string, meant: string): boolean =>
	word === meant ||
	(!/\d/.test(word + meant) &&
		!isTimeName(word) &&
		word[0] === meant[0] &&
		(editDistance(word, meant) <= slipsIn(meant) || isSwapped(word, meant)));

const ofNumbers = /\d|^(?:hundred|thousand|million|billion|trillion|dozen|half|percent)$/;

/** What counts of the words of an answer: of a time all, in any order, as in `31 May`; of a number not what is counted, nor `about`. */
const counting = (words: readonly string[], kind: Question['kind']): readonly string[] => {
	if (kind === 'when') {
		return [...words].sort();
	}
	const numbers = kind === 'how-many' ? words.filter(word => ofNumbers.test(word)) : [];
	return numbers.length === 0 ? words : numbers;
};

const compare = (typed: readonly string[], meant: readonly string[], kind: Question['kind']): Grade => {
	const [own, other] = [counting(typed, kind), counting(meant, kind)];
	// `Port Ellis` and `Portellis` are one name.
	if (own.join('') === other.join('') && (own.length === other.length || !/\d/.test(own.join('')))) {
		return 'right';
	}
	return own.length === other.length && own.every((word, index) => isSlipOf(word, other[index] ?? ''))
		? 'slip'
		: 'wrong';
};

const isYear = (word: string): boolean => /^[12]\d{3}$/.test(word);

/** What else is right where `words` are: a day without its year, `11 October`. */
const withoutYear = (words: readonly string[], kind: Question['kind']): readonly (readonly string[])[] => {
	const rest = words.filter(word => !isYear(word));
	return kind === 'when' && rest.length >= 2 && rest.length < words.length ? [rest] : [];
};

/** A family name by itself: the last of the names, or the first where the given one has a hyphen: `Moon Jae-in`. */
const familyName = (name: string): string | undefined => {
	const [first = '', ...others] = name.split(' ');
	if (others.length === 0 || !/^\p{Lu}\p{L}*(?: \p{Lu}\.?)*(?: (?:\p{Ll}+ )*\p{Lu}[\p{L}’'-]+)$/u.test(name)) {
		return undefined;
	}
	return others.length === 1 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(others[0] ?? '') ? first : others.at(-1);
};

/** All that is right, in words to compare; the key first. */
const rightAnswers = ({options, key, accept, kind, stem}: Question): readonly (readonly string[])[] => {
	const expected = options[key] ?? '';
	const person = /\bwho\b/i.test(stem);
	const family = person ? familyName(expected) : undefined;
	const wrong = options.filter((_, index) => index !== key).map(answerWords);
	// One family name that two of the options have tells them not apart.
	const shared = family !== undefined && wrong.some(words => words.includes(answerWords(family).join(' ')));
	const all = [expected, ...accept, ...(family === undefined || shared ? [] : [family])].map(answerWords);
	return all.flatMap(words => [words, ...withoutYear(words, kind)]).filter(words => words.length > 0);
};

/**
 * How right a typed answer is. Case, accents, articles and small slips do not count, nor by which of its names a thing is called;
 * figures do. What is another of the options is wrong, however near.
 */
export const grade = (typed: string, question: Question): Grade => {
	const words = answerWords(typed);
	if (words.length === 0) {
		return 'wrong';
	}
	const right = rightAnswers(question);
	const grades = right.map(answer => compare(words, answer, question.kind));
	if (grades.includes('right')) {
		return 'right';
	}
	const others = question.options.filter((_, index) => index !== question.key).map(answerWords);
	const another = others.some(other => compare(words, other, question.kind) !== 'wrong');
	return grades.includes('slip') && !another ? 'slip' : 'wrong';
};
