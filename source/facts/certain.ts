import type {Sentence, Token} from '../language/model.ts';
import {isNameBeside} from './beside.ts';

/** The first and the last token of all that hangs on `root`, marks at its ends left out. */
const spanOf = ({tokens}: Sentence, root: number): readonly [first: number, last: number] => {
	const members = new Set([root]);
	// Members are added while they are gone through.
	for (const member of members) {
		for (const [index, {head, label}] of tokens.entries()) {
			if (head === member && label !== 'punct') {
				members.add(index);
			}
		}
	}
	return [Math.min(...members), Math.max(...members)];
};

const finite = ({xpos}: Token): boolean => /^(?:VBZ|VBP|VBD|MD)$/.test(xpos);

/** Whether a verb is finite for sure: `expressed` or `began` may be of a clause inside of another where a second verb follows. */
const isFiniteFor = ({tokens}: Sentence, verb: number): boolean => {
	const auxiliary = tokens.some(token => token.head === verb && /^(?:aux|cop)/.test(token.label) && finite(token));
	const own = tokens[verb];
	const rest = tokens.slice(verb + 1);
	const end = rest.findIndex(({upos, xpos}) => /^(?:PUNCT|CCONJ|SCONJ)$/.test(upos) || /^W/.test(xpos));
	return own !== undefined && (auxiliary || finite(own)) && !rest.slice(0, end < 0 ? rest.length : end).some(finite);
};

/** Pronouns that are nothing but subjects; `it` may stand for nothing, as in `it remains unclear`. */
const nominative = /^(?:i|we|he|she|they|who)$/i;

/** Whether a phrase that starts at token `first` begins the clause of the verb. */
const beginsClause = ({tokens}: Sentence, first: number, verb: number): boolean => {
	const before = tokens[first - 1];
	return (
		before === undefined ||
		(/^(?:PUNCT|SCONJ)$/.test(before.upos) && before.xpos !== 'HYPH') ||
		(before.head === verb && (before.upos === 'CCONJ' || before.xpos === 'WRB')) ||
		// `The ministry says roads and tunnels were shut`
		(tokens[verb]?.label === 'ccomp' && tokens[verb]?.head === first - 1)
	);
};

/**
 * Whether the words leave nothing else for a noun than to be the subject of the verb: its phrase begins the clause, and the finite
 * verb follows at once. Parsers that weigh several heads then weigh those inside of the phrase, as in `roads and tunnels were shut`.
 */
const leadsTo = (sentence: Sentence, index: number, verb: number): boolean => {
	const {tokens} = sentence;
	const [first, last] = spanOf(sentence, index);
	const {upos, text = ''} = tokens[index] ?? {};
	const between = tokens.slice(last + 1, verb);
	return (
		last < verb &&
		(upos !== 'PRON' || nominative.test(text)) &&
		beginsClause(sentence, first, verb) &&
		between.every(
			({head, label, text: mark}) => mark === ',' || (head === verb && /^(?:aux|cop|advmod|obl)/.test(label)),
		) &&
		isFiniteFor(sentence, verb)
	);
};

/** Whether a noun that begins its clause is said to be something at once, as in `Ana is a lawyer`: then it is, whatever else the parsers doubt. */
export const isSaidAtOnce = (sentence: Sentence, index: number, cop: number): boolean => {
	const {tokens} = sentence;
	const [first, last] = spanOf(sentence, index);
	const {head = -1, text = ''} = tokens[cop] ?? {};
	return (
		last < cop &&
		tokens[index]?.upos !== 'PRON' &&
		/^(?:is|are|was|were)$/.test(text) &&
		tokens.slice(last + 1, cop).every(({upos}) => upos === 'ADV') &&
		beginsClause(sentence, first, head) &&
		isFiniteFor(sentence, head)
	);
};

/** Whether token `index` is the subject of the verb or predicate that it hangs on for sure. */
export const isCertainSubject = (sentence: Sentence, index: number): boolean => {
	const token = sentence.tokens[index];
	return (
		token !== undefined &&
		(token.agree ||
			(index < token.head && isNameBeside(sentence, index, token.head)) ||
			(token.alike && leadsTo(sentence, index, token.head)))
	);
};

/** Whether the nominal words right behind a main verb end with the noun at `index`, and no verb follows that this might be the subject of. */
const isRightBehind = ({tokens}: Sentence, index: number, verb: number): boolean => {
	const main = tokens[verb]?.head === -1 && finite(tokens[verb] as Token);
	const nominal = tokens.slice(verb + 1, index + 1).every(({upos}) => /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(upos));
	const next = tokens[index + 1];
	// `sold the ships and left`
	const after = tokens[index + 2];
	const joined = next?.upos === 'CCONJ' && after !== undefined && finite(after);
	return (
		main &&
		index > verb &&
		nominal &&
		tokens[index]?.upos !== 'NUM' &&
		(joined ||
			((next === undefined || /^(?:ADP|SCONJ)$/.test(next.upos) || next.xpos === 'VBG' || /^[.,;]$/.test(next.text)) &&
				!tokens.slice(index).some(finite)))
	);
};

/** Whether what hangs on a verb as its object is that for sure: so is a phrase right behind the verb that nothing follows which might be of it. */
export const isCertainObject = (sentence: Sentence, index: number, verb: number): boolean => {
	const {tokens} = sentence;
	const token = tokens[index];
	const [first, last] = spanOf(sentence, index);
	const next = tokens[last + 1];
	const ends = next === undefined || /^(?:ADP|CCONJ|SCONJ)$/.test(next.upos) || /^[.,;:]$/.test(next.text);
	return (
		token !== undefined &&
		(token.agree ||
			(index > verb && isNameBeside(sentence, index, verb)) ||
			isRightBehind(sentence, index, verb) ||
			(token.alike && first === verb + 1 && token.upos !== 'PRON' && ends))
	);
};

/** Whether a verb is joined to another for sure: so is what follows its conjunction in the same form, `was sold and demolished`. */
export const isCertainlyJoined = ({tokens}: Sentence, verb: number): boolean => {
	const token = tokens[verb];
	if (token?.label !== 'conj') {
		return false;
	}
	const before = tokens.slice(0, verb).findLast(({upos, head}) => upos !== 'ADV' && !(upos === 'AUX' && head === verb));
	const same = /^VB[DNPZ]$/.test(token.xpos) && tokens[token.head]?.xpos === token.xpos;
	return token.agree || (token.alike && same && before?.upos === 'CCONJ');
};

/**
 * Whether what a relative clause tells of is sure: so is the noun right before it, unless that hangs on another noun, which may be meant
 * as well, and unless the two differ in number.
 */
export const isCertainlyOf = ({tokens}: Sentence, verb: number, pronoun: number): boolean => {
	const clause = tokens[verb];
	const noun = tokens[clause?.head ?? -1];
	if (clause?.label !== 'acl:relcl' || noun === undefined || clause.head >= pronoun) {
		return false;
	}
	const comma = tokens[pronoun - 1]?.text === ',';
	const last = comma ? pronoun - 2 : pronoun - 1;
	const beside = clause.head === last || (tokens[last]?.head === clause.head && tokens[last]?.label === 'flat');
	const finiteVerb = tokens.find(({head, label}) => head === verb && /^(?:aux|cop)/.test(label)) ?? clause;
	const plural = /S$/.test(noun.xpos);
	const differs = plural ? /^(?:VBZ)$/.test(finiteVerb.xpos) || finiteVerb.text === 'was' : finiteVerb.xpos === 'VBP';
	const isName = noun.upos === 'PROPN';
	const isOther = /^(?:nmod|conj|appos)/.test(noun.label) || (noun.label.startsWith('obl') && !isName && !comma);
	// `pirates who want to hide`: any, not some.
	const isAny =
		!isName &&
		!comma &&
		!tokens.some(({head, label}) => head === clause.head && /^(?:det|nmod:poss|nummod)/.test(label));
	return clause.agree || (beside && !isOther && !isAny && !differs && (comma || !isName));
};
