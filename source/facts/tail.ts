import type {Sentence, Token} from '../language/model.ts';
import {type Context, childrenOf} from './context.ts';
import {breaksQuote, shortQuotesIn} from './short-quotes.ts';
import {spoken} from './spoken.ts';

/** Tokens that a fact's own sentence has behind its verb at most. */
const longest = 30;

/** What no phrase ends with; but names do, as `Jae-in` does. */
const openEnded = (token: Token, before: Token | undefined): boolean =>
	!/^[-–]$/.test(before?.text ?? '') &&
	(/^than$/i.test(token.text) ||
		/^(?:DET|AUX|SCONJ|CCONJ|PART)$/.test(token.upos) ||
		// `an outbreak that had, by all reports, …`
		/^(?:is|are|was|were|has|have|had)$/.test(token.text) ||
		(token.upos === 'ADP' && token.label !== 'compound:prt') ||
		/^(?:WP|WDT|WRB|PRP\$|WP\$)$/.test(token.xpos));

const finite = ({xpos}: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos);

/** The verb of the clause that a finite verb or auxiliary is of. */
const clauseOf = (tokens: readonly Token[], index: number): number =>
	/^(?:aux|cop)/.test(tokens[index]?.label ?? '') ? (tokens[index]?.head ?? index) : index;

const subordinate = /^(?:acl:relcl|ccomp|advcl|advcl:relcl|csubj)/;

/** Whether a comma parts two members of a list that hangs on what stands before it. */
const isInList = ({tokens}: Sentence, comma: number, verb: number): boolean => {
	const {head = -1} = tokens[comma] ?? {};
	const member = tokens[head];
	// In a list a comma hangs on the member that follows it.
	return (
		head > comma &&
		member?.label === 'conj' &&
		member.head > verb &&
		member.head < comma &&
		!finite(member) &&
		/^(?:NOUN|PROPN|ADJ|NUM)$/.test(member.upos)
	);
};

/** Indexes of the tokens of the subtree on `root` that stands at or behind it, smallest first token. */
const firstOf = (sentence: Sentence, root: number): number => {
	let first = root;
	const waiting = [root];
	for (let at = 0; at < waiting.length && at < sentence.tokens.length; at++) {
		for (const child of childrenOf(sentence, waiting[at] ?? root)) {
			first = Math.min(first, child);
			waiting.push(child);
		}
	}
	return first;
};

/** Where in its sentence the clause of a verb ends at the latest: before the next mark, or before another clause that is joined to it. */
const boundaryOf = (sentence: Sentence, verb: number, from: number): number => {
	const {tokens} = sentence;
	const begin = tokens.findIndex(({start}) => start >= from);
	const quotes = shortQuotesIn(sentence);
	if (begin < 0) {
		return tokens.length;
	}
	for (let index = begin; index < tokens.length; index++) {
		const token = tokens[index];
		if (token === undefined) {
			break;
		}
		// A dash between spaces is a break, one between words is not, nor that of a score.
		const score = tokens[index - 1]?.upos === 'NUM' && tokens[index + 1]?.upos === 'NUM';
		const breaks = /^[–—]$/.test(token.text) && !score && (tokens[index - 1]?.end ?? token.start) < token.start;
		if (quotes.some(({start, end}) => start === token.start || end === token.end)) {
			continue;
		}
		const mark =
			breaks ||
			(token.upos === 'PUNCT' &&
				!/^[-–’'%]$/.test(token.text) &&
				!(score && token.text === '—') &&
				token.xpos !== 'HYPH');
		if (mark && !(token.text === ',' && isInList(sentence, index, verb))) {
			return index;
		}
		// Whose word it is, is told beside the fact.
		if (/^according$/i.test(token.text) && tokens[index + 1]?.text === 'to') {
			return index;
		}
		// `… and sold the harbour`, `… but did not agree`
		const joined = tokens[token.head];
		if (token.upos === 'CCONJ' && (joined?.upos === 'VERB' || joined?.upos === 'AUX' || token.head < begin)) {
			return index;
		}
		if (finite(token) && !subordinate.test(tokens[clauseOf(tokens, index)]?.label ?? '')) {
			return -1;
		}
	}
	return tokens.length;
};

/**
 * The rest of the clause of the verb at `verb`, as it is told away from its place: from offset `from` to where the clause ends.
 * Undefined where the end cannot be told; then only what hangs on the verb for sure is to be told.
 */
export const tailOf = (
	context: Context,
	verb: number,
	from: number,
	subject: string | undefined,
): {readonly words: string; readonly end: number} | undefined => {
	const {sentence} = context;
	const {tokens} = sentence;
	const begin = tokens.findIndex(({start}) => start >= from);
	let boundary = boundaryOf(sentence, verb, from);
	// A clause whose verb lies behind the end is not begun: `since the capital, Lima, fell`.
	const begun = tokens.findIndex(
		({label, head}, index) => index > begin && index < boundary && label === 'mark' && head >= boundary,
	);
	boundary = begin >= 0 && begun > begin ? begun : boundary;
	if (boundary < 0 || /^["“”]$/.test(tokens[boundary]?.text ?? '')) {
		return undefined;
	}
	// Where a phrase that hangs on the verb begins, the clause may be cut.
	const cuts = childrenOf(sentence, verb)
		.filter(index => index > begin && !/^(?:obj|xcomp|ccomp|punct|compound:prt)$/.test(tokens[index]?.label ?? ''))
		.map(index => firstOf(sentence, index))
		.filter(index => index > begin)
		.sort((a, b) => b - a);
	for (let tries = 0; tries < 5 && begin >= 0 && boundary > begin; tries++) {
		const last = tokens[boundary - 1];
		const told = spoken(context, {start: from, end: last?.end ?? from}, subject);
		const whole = told.end === last?.end;
		// `home to intense, violent protests`: what it is said of is cut off.
		const described = last !== undefined && last.head >= boundary && /^(?:amod|compound|nummod)$/.test(last.label);
		const governs = tokens.some(
			({head, label}, index) => index >= boundary && label === 'obj' && head === boundary - 1,
		);
		if (whole && (described || governs)) {
			return undefined;
		}
		if (
			whole &&
			last !== undefined &&
			!openEnded(last, tokens[boundary - 2]) &&
			boundary - begin <= longest &&
			!/[()\n]/.test(told.words) &&
			!breaksQuote(sentence, {start: from, end: told.end})
		) {
			return told;
		}
		const limit = whole ? boundary : tokens.findIndex(({start}) => start >= told.end);
		const cut = cuts.find(index => index <= limit && index < boundary);
		if (cut === undefined) {
			return undefined;
		}
		boundary = cut;
	}
	return boundary === begin || begin < 0 ? {words: '', end: from} : undefined;
};
