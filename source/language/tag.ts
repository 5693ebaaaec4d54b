import nlp from 'compromise/three';
import type {Range} from '../article/model.ts';
import * as lexicon from './lexicon.ts';
import type {Upos} from './model.ts';

/** A token with its tags, before it has a head. */
export type Tagged = Range & {
	readonly text: string;
	readonly lower: string;
	readonly upos: Upos;
	readonly xpos: string;
	/** Tags of compromise, for the names. */
	readonly hints: ReadonlySet<string>;
	/** Whether it is part of a date or a span of time. */
	readonly time: boolean;
};

type Term = {readonly tags?: readonly string[]; readonly offset?: {readonly start: number; readonly length: number}};

/** Tags of compromise by offset inside `sentence`. */
const hintsIn = (sentence: string): readonly {readonly start: number; readonly tags: readonly string[]}[] => {
	const json: readonly {readonly terms?: readonly Term[]}[] = nlp(sentence).json({offset: true});
	return json.flatMap(({terms = []}) => terms.map(term => ({start: term.offset?.start ?? 0, tags: term.tags ?? []})));
};

const verbTag = (hints: ReadonlySet<string>, lower: string): string => {
	if (hints.has('Gerund') || /ing$/.test(lower)) {
		return 'VBG';
	}
	if (hints.has('Participle')) {
		return 'VBN';
	}
	if (hints.has('PastTense')) {
		return 'VBD';
	}
	return hints.has('PresentTense') && /s$/.test(lower) && !/ss$/.test(lower) ? 'VBZ' : 'VBP';
};

const openClass = (
	text: string,
	lower: string,
	hints: ReadonlySet<string>,
	first: boolean,
): readonly [Upos, string] => {
	const capital = /^\p{Lu}/u.test(text);
	if (hints.has('ProperNoun') || (capital && !first)) {
		// A demonym counts as an adjective until a name begins with it.
		return ['PROPN', /s$/.test(text) && hints.has('Plural') ? 'NNPS' : 'NNP'];
	}
	if (hints.has('Verb') && !hints.has('Noun')) {
		return ['VERB', verbTag(hints, lower)];
	}
	if (hints.has('Adjective') || hints.has('Comparative') || hints.has('Superlative')) {
		return ['ADJ', 'JJ'];
	}
	if (hints.has('Adverb')) {
		return ['ADV', 'RB'];
	}
	if (hints.has('Value') || hints.has('NumericValue')) {
		return ['NUM', 'CD'];
	}
	if (hints.has('Verb')) {
		return ['VERB', verbTag(hints, lower)];
	}
	return ['NOUN', hints.has('Plural') ? 'NNS' : 'NN'];
};

const tagOne = (text: string, hints: ReadonlySet<string>, first: boolean): readonly [Upos, string] => {
	const lower = text.toLowerCase().replace(/’/g, "'");
	if (!/[\p{L}\p{N}]/u.test(text)) {
		return /^[$€£¥%+=<>#&]$/.test(text) ? ['SYM', text] : ['PUNCT', text];
	}
	if (/^\d/.test(text)) {
		return ['NUM', 'CD'];
	}
	if (lower === "'s") {
		return ['PART', 'POS'];
	}
	if (lexicon.modals.has(lower) && !(lower === 'may' && text === 'May' && !first)) {
		return ['AUX', 'MD'];
	}
	if (lexicon.beForms.has(lower) || lexicon.haveForms.has(lower) || lexicon.doForms.has(lower)) {
		return ['AUX', hints.has('PastTense') || /^(?:was|were|had|did|been)$/.test(lower) ? 'VBD' : 'VBZ'];
	}
	if (lexicon.negations.has(lower)) {
		return ['PART', 'RB'];
	}
	if (lower === 'to') {
		return ['ADP', 'TO'];
	}
	if (lexicon.possessives.has(lower)) {
		return ['PRON', 'PRP$'];
	}
	if (lexicon.determiners.has(lower)) {
		return ['DET', 'DT'];
	}
	if (lexicon.coordinators.has(lower)) {
		return ['CCONJ', 'CC'];
	}
	if (lexicon.relatives.has(lower)) {
		return ['PRON', 'WP'];
	}
	if (lexicon.pronouns.has(lower) && text !== 'US') {
		return ['PRON', 'PRP'];
	}
	if (lexicon.subordinators.has(lower)) {
		return ['SCONJ', 'IN'];
	}
	if (lexicon.prepositions.has(lower)) {
		return ['ADP', 'IN'];
	}
	return openClass(text, lower, hints, first);
};

// Months and days have a capital, or they are other words: `may`, `march`, `sat`.
const isCalendar = (word: string): boolean => /^\p{Lu}/u.test(word) && lexicon.calendarWords.has(word.toLowerCase());

const isTime = (word: string, hints: ReadonlySet<string>): boolean =>
	isCalendar(word) || (lexicon.timeWords.has(word.toLowerCase()) && (hints.has('Date') || hints.has('Duration')));

const baseForm = /^[a-z]+$/;

/** Corrections that need the neighbours. */
const inContext = (tokens: readonly Tagged[]): readonly Tagged[] =>
	tokens.map((token, index) => {
		const before = tokens[index - 1];
		const after = tokens[index + 1];
		// `to visit Pyongyang`: after `to` a bare word that an object follows is a verb, whatever else it can be.
		if (
			before?.lower === 'to' &&
			baseForm.test(token.text) &&
			(token.xpos === 'VBP' ||
				(token.xpos === 'NN' && after !== undefined && /^(?:DET|PROPN|PRON|NUM)$/.test(after.upos)))
		) {
			return {...token, upos: 'VERB', xpos: 'VB'};
		}
		if (before?.xpos === 'MD' && token.upos === 'VERB') {
			return {...token, xpos: 'VB'};
		}
		// `the visit`, `its plans`: after a determiner no finite verb stands.
		if (
			(before?.upos === 'DET' || before?.xpos === 'PRP$' || before?.upos === 'ADJ') &&
			token.upos === 'VERB' &&
			/^(?:VBP|VBZ)$/.test(token.xpos)
		) {
			return {...token, upos: 'NOUN', xpos: token.xpos === 'VBZ' ? 'NNS' : 'NN'};
		}
		// `said that`: the word that opens a clause is no determiner.
		if (
			token.lower === 'that' &&
			before?.upos === 'VERB' &&
			after !== undefined &&
			/^(?:DET|PROPN|PRON|NOUN|ADJ)$/.test(after.upos)
		) {
			return {...token, upos: 'SCONJ', xpos: 'IN'};
		}
		return token;
	});

/** Tags the tokens of one sentence of `text` with compromise, and with our own lists where a word leaves no choice. */
export const tagSentence = (text: string, tokens: readonly Range[]): readonly Tagged[] => {
	const start = tokens[0]?.start ?? 0;
	const hints = hintsIn(text.slice(start, tokens.at(-1)?.end ?? start));
	let at = 0;
	const tagged = tokens.map((range, index): Tagged => {
		const word = text.slice(range.start, range.end);
		const tags = new Set<string>();
		// compromise parts words at hyphens: a token has the tags of all its parts.
		while (at < hints.length && (hints[at]?.start ?? 0) + start < range.end) {
			const hint = hints[at];
			if (hint !== undefined && hint.start + start >= range.start) {
				for (const tag of hint.tags) {
					tags.add(tag);
				}
			}
			at++;
		}
		const lower = word.toLowerCase().replace(/’/g, "'");
		const [upos, xpos] = tagOne(word, tags, index === 0);
		return {...range, text: word, lower, upos, xpos, hints: tags, time: isTime(word, tags)};
	});
	return inContext(tagged);
};
