import type {Range} from '../article/model.ts';
import {titleWords} from '../language/lexicon.ts';
import type {Sentence, Token} from '../language/model.ts';
import {actorAt, referentAt} from './actor-index.ts';
import type {Context} from './context.ts';
import {withLimit} from './limits.ts';
import type {Actor, Argument} from './model.ts';
import {withoutListener, withWhatOf} from './phrase-ends.ts';
import {breaksQuote, withQuotes} from './short-quotes.ts';
import {spoken} from './spoken.ts';
import {titledIn} from './titled-phrase.ts';
import {withArticle} from './wording.ts';

/** Relations that stay inside a noun phrase; relative clauses, appositions and the rest are left out of an argument. */
const inner = new Set(
	'det det:predet amod compound nummod nmod nmod:poss nmod:desc case conj cc flat fixed'.split(' '),
);

/** What is joined to a noun and is done, is no thing: `was 101 and died`. */
const isDoing = ({label, xpos}: Token): boolean => label === 'conj' && /^VB[DPZ]$/.test(xpos);

/** `, according to …`, `, among them …`: behind a comma is what is said in passing. */
const isAside = ({tokens}: Sentence, index: number): boolean =>
	tokens[index]?.label.startsWith('nmod') === true &&
	tokens.some(({head, text}, at) => head === index && text === ',' && at < index);

/** The second of two that goes on in a clause: of `peace as well as questions that trouble us` it says too little by itself. */
const isHalf = ({tokens}: Sentence, index: number): boolean =>
	tokens[index]?.label === 'conj' &&
	tokens[index + 1]?.upos !== 'PUNCT' &&
	tokens.some(({head, label}, at) => head === index && label.startsWith('acl') && at > index);

/** A clause that is joined to a predicate: `Ana is a lawyer and lives in Lima`. */
const isClause = ({tokens}: Sentence, index: number): boolean =>
	tokens[index]?.label === 'conj' &&
	(/^(?:VBD|VBZ|VBP)$/.test(tokens[index]?.xpos ?? '') ||
		tokens.some(({head, label}) => head === index && /^(?:nsubj|cop|aux|expl)/.test(label)));

/** The name that stands right behind its noun, as in `the lawyer Tomas Velde`: one phrase, unlike an apposition between commas. */
export const closeName = (sentence: Sentence, head: number): number | undefined => {
	const {tokens} = sentence;
	const own = tokens[head];
	const isTitled = own?.upos === 'NOUN' || titleWords.has(own?.text.toLowerCase() ?? '');
	const first = (at: number): number => sentence.names.find(({from, to}) => from <= at && at < to)?.from ?? at;
	// Two subjects side by side are one: the parser took the noun and the name for both.
	const index = tokens.findIndex(
		(token, at) =>
			at > head &&
			token.upos === 'PROPN' &&
			((token.label === 'appos' && token.head === head) ||
				(first(at) === head + 1 && isTitled && token.label === own?.label && token.head === own.head)),
	);
	return index < 0 || tokens.slice(head, index).some(({upos}) => upos === 'PUNCT') ? undefined : index;
};

/** `One of the ships`, `most of the work`: what they are of, the token at `of` where that is given, says what they are. */
const isPart = ({tokens}: Sentence, head: number, of?: number): boolean =>
	/^(?:one|some|others|all|most|many|few|several|each|both|none)$/i.test(tokens[head]?.text ?? '') &&
	tokens[head + 1]?.text === 'of' &&
	!/^(?:but|than)$/i.test(tokens[head - 1]?.text ?? '') &&
	tokens.some(
		(token, index) =>
			token.head === head &&
			(of === undefined || (of === index && tokens[head + 1]?.head === of)) &&
			/^(?:nmod|obl)$/.test(token.label) &&
			/^(?:NOUN|PROPN)$/.test(token.upos),
	);

/** Indexes of the tokens of the noun phrase that hangs on `head`; `bare` leaves out the name right behind it. */
export const phraseOf = (sentence: Sentence, head: number, bare = false): readonly number[] => {
	const {tokens} = sentence;
	const name = bare ? undefined : closeName(sentence, head);
	const members = name === undefined ? [head] : [head, name];
	// A name is whole, whatever its words were taken for: in `Will Grant` one may be an auxiliary.
	const whole = sentence.names.find(({from, to}) => from <= head && head < to);
	for (let index = whole?.from ?? 0; index < (whole?.to ?? 0); index++) {
		if (!members.includes(index)) {
			members.push(index);
		}
	}
	// Heads may stand on either side, so as often as something is added.
	for (let at = 0; at < members.length; at++) {
		for (const [index, token] of tokens.entries()) {
			const inside =
				(inner.has(token.label) &&
					!isDoing(token) &&
					!isAside(sentence, index) &&
					!isHalf(sentence, index) &&
					!isClause(sentence, index)) ||
				(token.label === 'punct' && /^[-–]$/.test(token.text)) ||
				// `most of the ships`, whatever the rest was read as
				(token.label === 'obl' && members[at] === head && isPart(sentence, head, index)) ||
				// `about 300 people`, `very old ships`
				(token.label === 'advmod' && members[at] !== head);
			const outer = index !== head && token.head === members[at] && inside;
			// The preposition in front of the whole phrase is not of it, nor what joins it to something else.
			const before = /^(?:case|cc)$/.test(token.label) && members[at] === head && index < head;
			if (outer && !members.includes(index) && !before) {
				members.push(index);
			}
		}
	}
	return members.sort((a, b) => a - b);
};

/** A phrase whose head is one of these means nothing away from its place, unless it stands for an actor. */
const dangling =
	/^(?:i|you|we|me|us|my|your|our|mine|he|she|it|they|him|her|them|this|that|these|those|who|which|what|one|ones|some|others|another|both|all|most|many|few|several|each|either|neither|here|there|(?:some|any|every|no)(?:body|one|thing)|none)$/i;

/** Words that make a whole phrase mean nothing away from its place: `such ships`, `the owner of which`. */
const vague = /^(?:such|which|whose|whom)$/i;

/** The actor that a pronoun stands for. */
const antecedent = (actors: readonly Actor[], token: Token): Actor | undefined =>
	/^(?:i|me|he|she|it|they|him|her|them)$/i.test(token.text) ? referentAt(actors, token) : undefined;

/** Whether a token hangs on `head`, through others or not. */
const isUnder = ({tokens}: Sentence, index: number, head: number): boolean => {
	let at = index;
	for (let steps = 0; steps < 12 && at >= 0 && at !== head; steps++) {
		at = tokens[at]?.head ?? -1;
	}
	return at === head;
};

/** Tokens that may stand in a hole of a phrase at most. */
const widest = 8;

/** Whether a comma stands between two that are coordinated, or before what something is in other words. */
const joins = (sentence: Sentence, comma: number): boolean => {
	const next = sentence.tokens[comma + 1];
	for (let at = comma + 1, steps = 0; steps < 6 && at > comma; steps++) {
		const {label = '', head = -1} = sentence.tokens[at] ?? {};
		if (/^(?:conj|appos)$/.test(label) && head < comma) {
			return true;
		}
		at = head;
	}
	return next?.upos === 'CCONJ';
};

/**
 * The members of a phrase with what stands in its holes, where that is of it: the commas of a list, `(FAA)`, `three-year-old`. A hole
 * with a verb in it is a clause, and what a comma parts from the head without a list is said in passing: up to there the phrase goes.
 */
const filled = (sentence: Sentence, members: readonly number[], head: number): readonly number[] | undefined => {
	const {tokens} = sentence;
	const [first = 0] = members;
	const last = members.at(-1) ?? first;
	const all = Array.from({length: last - first + 1}, (_, offset) => first + offset);
	const holes = all.filter(index => !members.includes(index));
	if (holes.length === 0) {
		return members;
	}
	const isVerb = (index: number): boolean =>
		index !== head && tokens[index]?.label !== 'case' && /^(?:VERB|AUX)$/.test(tokens[index]?.upos ?? '');
	const closed = tokens[last + 1]?.text !== ',';
	const fits = (index: number): boolean =>
		isUnder(sentence, index, head) &&
		!isVerb(index) &&
		!(tokens[index]?.text === ',' && !(closed && joins(sentence, index)));
	if (holes.length <= widest && holes.every(fits) && !members.some(isVerb)) {
		return all;
	}
	const [hole = 0] = holes;
	const rest = members.filter(index => index > hole);
	const isList = rest.some(index => /^(?:conj|cc)$/.test(tokens[index]?.label ?? ''));
	const left = members.filter(index => index < hole);
	// `a team as “…”`: what led to the rest is cut as well.
	const end = left.findLastIndex(index => !/^(?:ADP|DET|PUNCT)$/.test(tokens[index]?.upos ?? ''));
	return hole > head && !isList ? left.slice(0, end + 1) : undefined;
};

/** Range of a phrase without quotes at its ends; undefined when what is left has unpaired quotes or brackets. */
const rangeOf = (text: string, sentence: Sentence, members: readonly number[]): Range | undefined => {
	const {tokens} = sentence;
	const first = tokens[members[0] ?? -1];
	const last = tokens[members.at(-1) ?? -1];
	if (first === undefined || last === undefined) {
		return undefined;
	}
	// `Attorney-General`, which is three words here, is not begun in its middle.
	const [half = ''] = /\p{L}+-$/u.exec(text.slice(Math.max(0, first.start - 30), first.start)) ?? [];
	const start = first.start - half.length;
	const range = withQuotes(sentence, {start, end: last.end});
	const words = text.slice(range.start, range.end);
	const paired = (words.match(/[“([]/g)?.length ?? 0) === (words.match(/[”)\]]/g)?.length ?? 0);
	return paired && !/\n/.test(words) && !breaksQuote(sentence, range) ? range : undefined;
};

/** `the 75 m (250 ft) ship`: a bracket stands in the middle of a phrase that was read as two. */
const isParted = ({text, sentence}: Context, head: number, {start, end}: Range): boolean => {
	if (/\)\s+$/.test(text.slice(0, start).slice(-3)) && /^\p{Ll}/u.test(text.slice(start, start + 1))) {
		return true;
	}
	const bracket = /^\s*\([^)]*\)\s+(?=\p{Ll})/u.exec(text.slice(end, end + 60))?.[0];
	const next = sentence.tokens.find(token => bracket !== undefined && token.start >= end + bracket.length);
	return next?.upos === 'NOUN' && sentence.tokens[head]?.upos !== 'PROPN';
};

/** `Senator Ted Cruz and Representative Francis Rooney`, read as one of them with much before the name. */
const namesAnother = ({text, actors}: Context, {start}: Range, head: Range): boolean =>
	/\p{Lu}\p{L}+ and /u.test(text.slice(start, head.start)) &&
	actors.some(
		({type, mentions}) =>
			type === 'person' &&
			mentions.some(
				({kind, start: from, end}) =>
					kind === 'name' && from >= start && end < head.start && text.slice(end, end + 5) === ' and ',
			),
	);

/** `North and South Korea`: two, of whom one has half a name. */
const bothSides = /^(?:the )?(?:North|South|East|West)(?:ern)? and (?:North|South|East|West)(?:ern)? \p{Lu}/iu;

/**
 * The noun phrase at token `head` as an argument; undefined for what means nothing on its own, or is broken up by something else.
 * A pronoun is named by the actor that it stands for. `subject` is the actor that the fact is of, which possessives may stand for.
 */
export const argumentAt = (context: Context, head: number, subject?: string): Argument | undefined => {
	const {text, sentence, actors} = context;
	const token = sentence.tokens[head];
	const members = filled(sentence, phraseOf(sentence, head), head);
	const read = members && rangeOf(text, sentence, members);
	const bare = read && withWhatOf(sentence, head, withoutListener(sentence, read));
	if (token === undefined || members === undefined || bare === undefined || isParted(context, head, bare)) {
		return undefined;
	}
	const range = withLimit(text, sentence, bare);
	const own = antecedent(actors, token);
	if (own !== undefined && members.length === 1) {
		return {...range, text: withArticle(own, text), actor: own.id};
	}
	// `the low ranking the town had`: another phrase begins there.
	const another = members.some(
		index =>
			index > head &&
			/^(?:the|an?)$/i.test(sentence.tokens[index]?.text ?? '') &&
			(index - 1 === head || /^(?:NOUN|PROPN)$/.test(sentence.tokens[index - 1]?.upos ?? '')),
	);
	if (another) {
		return undefined;
	}
	const nor = members.some(index => /^nor$/i.test(sentence.tokens[index]?.text ?? ''));
	if (
		nor ||
		(dangling.test(token.text) && !isPart(sentence, head)) ||
		members.some(index => vague.test(sentence.tokens[index]?.text ?? ''))
	) {
		return undefined;
	}
	const told = spoken(context, range, subject);
	if (told.end !== range.end) {
		return undefined;
	}
	const coordinated =
		bothSides.test(told.words) ||
		namesAnother(context, range, token) ||
		members.some(index => sentence.tokens[index]?.label === 'conj' && sentence.tokens[index]?.head === head);
	// `the agencies able` to do what?
	if (/ (?:able|unable|likely|unlikely|willing|unwilling|due|ready)$/i.test(told.words)) {
		return undefined;
	}
	// `had an interesting …`
	const nounless = token.upos === 'ADJ' && /^an? /i.test(told.words) && !/^(?:CD|JJ[RS])$/.test(token.xpos);
	// `an effective, if dear, way`
	if (
		nounless &&
		(/^(?:NOUN|PROPN|ADJ)$/.test(sentence.tokens[head + 1]?.upos ?? '') || sentence.tokens[head + 1]?.text === ',')
	) {
		return undefined;
	}
	// `The rest came`: of what, another sentence says.
	if (/^the (?:rest|others?|former|latter|same|remainder|two|three|pair)$/i.test(told.words)) {
		return undefined;
	}
	const name = sentence.tokens[closeName(sentence, head) ?? -1];
	// `the Russian minister` is who is meant by it, where that is sure.
	const meant = actorAt(actors, token) ?? (name && actorAt(actors, name)) ?? referentAt(actors, token);
	const actor = (coordinated ? undefined : meant) ?? titledIn(context, told.words, told.end, head);
	const quantity = quantityOf(sentence, head);
	return {
		...range,
		text: told.words,
		...(actor === undefined ? {} : {actor: actor.id}),
		...(quantity === undefined ? {} : {quantity}),
	};
};

const quantityOf = ({tokens}: Sentence, head: number): Argument['quantity'] => {
	const number = tokens.find(token => token.label === 'nummod' && token.head === head);
	const value = Number(number?.text.replaceAll(',', ''));
	const unit = tokens[head]?.text;
	return number === undefined || !Number.isFinite(value) ? undefined : {value, ...(unit === undefined ? {} : {unit})};
};
