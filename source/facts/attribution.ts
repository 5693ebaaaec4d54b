import {speechVerbs} from '../language/lexicon.ts';
import type {Sentence} from '../language/model.ts';
import {argumentAt} from './argument.ts';
import type {Actor, Argument} from './model.ts';
import {isDenied} from './supposed.ts';

/** What such a verb governs is not so by the word of its subject. */
const denials = new Set('deny doubt dispute reject refute'.split(' '));

/** By whose word something is told: nobody's, somebody's, or somebody's whom we cannot name. */
export type Attribution =
	| {readonly kind: 'none'}
	| {readonly kind: 'by'; readonly argument: Argument}
	| {readonly kind: 'unknown'};

/** Whether token `index` stands between quotation marks of its sentence. */
export const isQuoted = ({tokens}: Sentence, index: number): boolean => {
	let open = false;
	for (const {text} of tokens.slice(0, index)) {
		if (text === '“') {
			open = true;
		} else if (text === '”') {
			open = false;
		} else if (text === '"') {
			open = !open;
		}
	}
	return open;
};

/** Verbs of which the sentence's own word order makes the rest reported speech. */
const speaking = ({tokens}: Sentence): readonly number[] =>
	tokens.flatMap(({upos, lemma}, index) => (upos === 'VERB' && speechVerbs.has(lemma) ? [index] : []));

const subjectOf = ({tokens}: Sentence, verb: number): number | undefined => {
	const index = tokens.findIndex(({head, label}) => head === verb && label === 'nsubj');
	return index < 0 ? undefined : index;
};

/** Who is responsible for the statement whose verb is token `verb`. */
export const attributionOf = (
	text: string,
	sentence: Sentence,
	verb: number,
	actors: readonly Actor[],
): Attribution => {
	const {tokens} = sentence;
	const by = (head: number | undefined): Attribution => {
		const argument = head === undefined ? undefined : argumentAt(text, sentence, head, actors);
		return argument === undefined ? {kind: 'unknown'} : {kind: 'by', argument};
	};
	const according = tokens.findIndex(
		({text: word}, index) => /^according$/i.test(word) && tokens[index + 1]?.text === 'to',
	);
	if (according >= 0) {
		const end = tokens.findIndex(
			({upos}, index) => index > according + 2 && (upos === 'PUNCT' || upos === 'VERB' || upos === 'AUX'),
		);
		const nouns = tokens
			.slice(0, end < 0 ? tokens.length : end)
			.findLastIndex(({upos}) => upos === 'NOUN' || upos === 'PROPN');
		// The last noun of `Tom Hale of the council`, and from there to what it all hangs on.
		let head = nouns;
		while ((tokens[head]?.head ?? -1) > according + 1 && (tokens[head]?.head ?? nouns) < nouns) {
			head = tokens[head]?.head ?? nouns;
		}
		return by(nouns > according + 1 ? head : undefined);
	}
	const own = tokens[verb];
	const governor = own?.label === 'ccomp' ? own.head : -1;
	if (governor >= 0) {
		if (denials.has(tokens[governor]?.lemma ?? '') || isDenied(sentence, governor)) {
			return {kind: 'unknown'};
		}
		return by(subjectOf(sentence, governor));
	}
	// Words of somebody that begin behind the verb say nothing of it: `X regretted it. “…,” he said.`
	const quotedFrom = tokens.findIndex(({text: word}, index) => index > verb && word === '“');
	const others = speaking(sentence).filter(
		index => index !== verb && (isQuoted(sentence, verb) || quotedFrom < 0 || index < quotedFrom),
	);
	if (isQuoted(sentence, verb)) {
		const outside = others.filter(index => !isQuoted(sentence, index));
		return outside.length === 1 ? by(subjectOf(sentence, outside[0] ?? -1)) : {kind: 'unknown'};
	}
	// Somebody says something in this sentence, and whether it is this we cannot tell.
	return others.some(index => index < verb && tokens.slice(index, verb).some(({lemma}) => lemma === 'that')) ||
		others.some(index => index > verb)
		? {kind: 'unknown'}
		: {kind: 'none'};
};
