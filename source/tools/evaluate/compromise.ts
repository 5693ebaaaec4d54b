import nlp from 'compromise/three';
import type {Library, LibraryName, LibraryToken} from './library.ts';

/** compromise's tags by how much they tell, with the part of speech of Universal Dependencies; the first that a term has counts. */
const parts: readonly (readonly [tag: string, upos: string])[] = [
	['Possessive', ''],
	['Url', 'PROPN'],
	['Email', 'PROPN'],
	['HashTag', 'PROPN'],
	['Emoticon', 'SYM'],
	['Emoji', 'SYM'],
	['Expression', 'INTJ'],
	['Copula', 'AUX'],
	['Modal', 'AUX'],
	['Auxiliary', 'AUX'],
	['Negative', 'PART'],
	['QuestionWord', 'PRON'],
	['Pronoun', 'PRON'],
	['Determiner', 'DET'],
	['Ordinal', 'ADJ'],
	['Cardinal', 'NUM'],
	['Money', 'NUM'],
	['Year', 'NUM'],
	['NumericValue', 'NUM'],
	['Month', 'PROPN'],
	['WeekDay', 'PROPN'],
	['ProperNoun', 'PROPN'],
	['Unit', 'NOUN'],
	['Noun', 'NOUN'],
	['Verb', 'VERB'],
	['Adjective', 'ADJ'],
	['Adverb', 'ADV'],
	['Preposition', 'ADP'],
	['Particle', 'ADP'],
	['Conjunction', 'CCONJ'],
	['Value', 'NUM'],
];

/** What compromise calls conjunctions and prepositions without telling them apart as we have to. */
const byWord: Readonly<Record<string, string>> = {
	to: 'PART',
	that: 'SCONJ',
	if: 'SCONJ',
	because: 'SCONJ',
	while: 'SCONJ',
	although: 'SCONJ',
	though: 'SCONJ',
	unless: 'SCONJ',
	when: 'SCONJ',
	how: 'ADV',
	why: 'ADV',
	where: 'ADV',
	not: 'PART',
	"n't": 'PART',
};
const ambiguous = new Set(['Conjunction', 'Preposition', 'QuestionWord', 'Negative']);

const uposOf = (text: string, tags: readonly string[]): string => {
	const [tag, upos] = parts.find(([name, part]) => part !== '' && tags.includes(name)) ?? ['', 'X'];
	return (ambiguous.has(tag) ? byWord[text.toLowerCase()] : undefined) ?? upos;
};

// What compromise's types leave out of its own answers.
type Span = {readonly start: number; readonly length: number};
type Term = {readonly text: string; readonly tags: readonly string[]; readonly offset: Span};
type Phrase = {readonly offset: Span; readonly terms: readonly Term[]};

const everything = {offset: true, terms: {offset: true, tags: true, text: true}};

/** Punctuation stands before and behind terms; here every mark is a token. */
const marks = (text: string, start: number, end: number): readonly LibraryToken[] =>
	[...text.slice(start, end).matchAll(/\S/gu)].map(({0: mark, index}) => ({
		start: start + index,
		end: start + index + mark.length,
		upos: /[$€£%+=#<>]/.test(mark) ? 'SYM' : 'PUNCT',
	}));

/** A name without the marks around it. */
const trimmed = (text: string, {start, length}: Span): {readonly start: number; readonly end: number} => {
	const word = text.slice(start, start + length);
	const from = start + (/^[^\p{L}\p{N}]*/u.exec(word)?.[0].length ?? 0);
	const core = word.slice(from - start).replace(/(?:['’]s)?[^\p{L}\p{N}.]*$/u, '');
	return {start: from, end: from + core.length};
};

export const compromise: Library = {
	read: text => {
		const document = nlp(text);
		const phrases = document.json(everything) as readonly Phrase[];
		let at = 0;
		const sentences = phrases.map(({terms}, index) => {
			const tokens: LibraryToken[] = [];
			for (const {text: word, tags, offset} of terms) {
				const start = text.indexOf(word, Math.max(at, offset.start));
				if (word === '' || start < 0) {
					continue;
				}
				tokens.push(...marks(text, at, start), {start, end: start + word.length, upos: uposOf(word, tags)});
				at = start + word.length;
			}
			// The marks that end a sentence stand before the first term of the next.
			const next = phrases[index + 1]?.terms.find(term => term.text !== '')?.offset.start ?? text.length;
			const behind = /^\S*/u.exec(text.slice(at, Math.max(at, next)))?.[0].length ?? 0;
			const end = index + 1 < phrases.length ? at + behind : text.trimEnd().length;
			tokens.push(...marks(text, at, end));
			at = Math.max(at, end);
			return {start: tokens[0]?.start ?? at, end: tokens.at(-1)?.end ?? at, tokens};
		});
		const namesOf = (type: LibraryName['type'], found: readonly Phrase[]): readonly LibraryName[] =>
			found.map(({offset}) => ({...trimmed(text, offset), type}));
		return {
			sentences: sentences.filter(({tokens}) => tokens.length > 0),
			names: [
				...namesOf('PER', document.people().json(everything) as readonly Phrase[]),
				...namesOf('LOC', document.places().json(everything) as readonly Phrase[]),
				...namesOf('ORG', document.organizations().json(everything) as readonly Phrase[]),
			],
		};
	},
};
