import {organizationWords} from '../language/lexicon.ts';
import type {Name, NameType, Sentence} from '../language/model.ts';
import {countryOfAdjective, isKnownPlace} from '../language/world.ts';
import {endOf, nameOf} from './name-span.ts';
import {withoutLetters} from './postnominals.ts';
import {hasTitle, titledNames, withoutTitle} from './titled-names.ts';

/*
 * The names that the language room found, with what only the whole article and the tree of a sentence tell.
 */

const wordsOf = ({tokens}: Sentence, {from, to}: Pick<Name, 'from' | 'to'>): readonly string[] =>
	tokens.slice(from, to).map(({text}) => text);

/** `North` of `North Korean` is no name, and `Russian` alone is none: the adjective of a country tells where something is from. */
const isOfAdjective = (sentence: Sentence, {from, to}: Name): boolean => {
	const adjective = (last: number): boolean =>
		sentence.tokens[last - 1]?.upos === 'ADJ' &&
		countryOfAdjective(wordsOf(sentence, {from, to: last}).join(' ')) !== undefined;
	return adjective(to) || adjective(to + 1);
};

/** Directions stand for a country or a region, and only the rest of the article tells for which. */
const isDirection = (sentence: Sentence, {from, to}: Name): boolean =>
	to - from === 1 && /^(?:North|South)$/.test(sentence.tokens[from]?.text ?? '');

/** `Doctor Who` is nobody who is called so. */
const isQuestionWord = (sentence: Sentence, {from, to}: Name): boolean =>
	to - from === 1 && /^(?:who|what|when|where|why|how|which)$/i.test(sentence.tokens[from]?.text ?? '');

/** `told NPR Ana Reyes had left`: letters in front of a whole name are who was told. */
const withoutPaper = (sentence: Sentence, name: Name): Name =>
	name.type === 'person' && name.to - name.from > 2 && /^\p{Lu}{3,5}$/u.test(sentence.tokens[name.from]?.text ?? '')
		? nameOf(sentence, {...name, from: name.from + 1})
		: name;

const keyOf = (words: readonly string[]): string => words.join(' ').toLowerCase().replace(/^the /, '');

/** The type that most mentions of a name of several words have; a title decides, and a word such as `Ministry` between equals. */
const typesByName = (
	all: readonly {readonly words: readonly string[]; readonly type: NameType; readonly sure: boolean}[],
) => {
	const counts = new Map<string, Map<NameType, number>>();
	for (const {words, type, sure} of all) {
		if (words.length > 1) {
			const own = counts.get(keyOf(words)) ?? new Map<NameType, number>();
			const telling = type === 'organization' && words.some(word => organizationWords.has(word.toLowerCase()));
			own.set(type, (own.get(type) ?? 0) + (sure ? 3 : telling ? 1.5 : 1));
			counts.set(keyOf(words), own);
		}
	}
	return (words: readonly string[]): NameType | undefined =>
		[...(counts.get(keyOf(words)) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** Sentences whose names are right by all that the article tells. */
export const withSettledNames = (sentences: readonly Sentence[]): readonly Sentence[] => {
	const corrected = sentences.map(sentence => {
		const names = sentence.names
			.filter(name => !isOfAdjective(sentence, name) && !isDirection(sentence, name))
			.filter(name => !isQuestionWord(sentence, name))
			.map(name => withoutPaper(sentence, name))
			.map(name => nameOf(sentence, {...name, to: endOf(sentence, name)}))
			.map(name => withoutLetters(sentence, withoutTitle(sentence, name)));
		const all = [...names, ...titledNames(sentence, names)].sort((a, b) => a.from - b.from);
		const apart = all.filter(({from}, index) => from >= (all[index - 1]?.to ?? 0));
		return {
			...sentence,
			names: apart.map(name => (hasTitle(sentence, name) ? {...name, type: 'person' as const} : name)),
		};
	});
	const typeOf = typesByName(
		corrected.flatMap(sentence =>
			sentence.names.map(name => ({words: wordsOf(sentence, name), type: name.type, sure: hasTitle(sentence, name)})),
		),
	);
	const people = new Map<string, Set<string>>();
	for (const sentence of corrected) {
		for (const name of sentence.names) {
			const words = wordsOf(sentence, name);
			if (words.length > 1 && (typeOf(words) ?? name.type) === 'person') {
				for (const word of words) {
					people.set(word, (people.get(word) ?? new Set()).add(keyOf(words)));
				}
			}
		}
	}
	// A person's full name is that wherever it stands.
	const full = new Map<string, (readonly string[])[]>();
	for (const key of new Set([...people.values()].flatMap(keys => [...keys]))) {
		const words = key.split(' ');
		full.set(words[0] ?? '', [...(full.get(words[0] ?? '') ?? []), words]);
	}
	const withFullNames = (sentence: Sentence): readonly Name[] => {
		const again = sentence.tokens.flatMap(({text}, from) => {
			const found = (full.get(text.toLowerCase()) ?? []).find(words =>
				words.every((word, at) => sentence.tokens[from + at]?.text.toLowerCase() === word),
			);
			const to = from + (found?.length ?? 0);
			const within = sentence.names.some(name => name.from <= from && to <= name.to);
			return found === undefined || within ? [] : [nameOf(sentence, {from, to, type: 'person'})];
		});
		const rest = sentence.names.filter(name => !again.some(({from, to}) => name.from < to && from < name.to));
		return [...rest, ...again].sort((a, b) => a.from - b.from);
	};
	// `an invitation from Ri` is from the only Ri of the article, unless the word is the name of a place by itself.
	const isPartOfPerson = (sentence: Sentence, {from}: Name, word: string): boolean =>
		people.get(word)?.size === 1 &&
		!isKnownPlace(word) &&
		!/^(?:in|at|near|outside|inside)$/i.test(sentence.tokens[from - 1]?.text ?? '');
	return corrected.map(sentence => ({
		...sentence,
		names: withFullNames(sentence).map((name): Name => {
			const words = wordsOf(sentence, name);
			const [only = ''] = words;
			const type =
				words.length > 1 ? typeOf(words) : isPartOfPerson(sentence, name, only) ? ('person' as const) : undefined;
			return {...name, type: type ?? name.type};
		}),
	}));
};
