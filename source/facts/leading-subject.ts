import type {Sentence, TimeExpression, Token} from '../language/model.ts';
import {isTensed} from './main-verb.ts';

const isInsidePhrase = ({upos, label, xpos}: Token, next: Token | undefined): boolean =>
	/^(?:DET|ADJ|NUM|NOUN|PROPN|SYM)$/.test(upos) ||
	xpos === 'HYPH' ||
	xpos === 'POS' ||
	xpos === 'PRP$' ||
	label === 'amod' ||
	(upos === 'ADV' && next?.upos === 'NUM');

/** Behind what else may lead in from token `at`, without a verb in a tense: `In a letter to the council, …`, `Speaking in Lima, …`. */
const behindAdjunct = ({tokens, names}: Sentence, at: number): number => {
	const first = tokens[at];
	const comma = tokens.findIndex(({text}, index) => index > at && text === ',');
	const leads = first?.upos === 'ADP' || (first?.xpos === 'VBG' && /^(?:advcl|case|acl|mark)/.test(first.label));
	const inside = tokens.slice(at, Math.max(comma, at));
	if (!leads || comma < 0 || inside.some(token => isTensed(token) || /^(?:SCONJ|PUNCT)$/.test(token.upos))) {
		return at;
	}
	// `In Lima, Peru, …`
	const place = names.some(({from, to, type}) => type === 'place' && from <= comma + 1 && comma + 1 < to);
	return place ? at : comma + 1;
};

/** Behind the time, adverb or conjunction that leads in a sentence: `On Friday, …`, `However, …`. */
const behindLead = (sentence: Sentence, times: readonly TimeExpression[]): number => {
	const {tokens} = sentence;
	let at = 0;
	for (let steps = 0; steps < 3; steps++) {
		const [first, second] = tokens.slice(at, at + 2);
		const time = times.find(({start}) => start === first?.start || (first?.upos === 'ADP' && start === second?.start));
		if (time !== undefined) {
			at = tokens.findIndex(({start}) => start >= time.end);
		} else if (first?.upos === 'ADV' && second?.text === ',') {
			at++;
		} else if (first?.upos === 'CCONJ') {
			at++;
			continue;
		} else {
			return behindAdjunct(sentence, at);
		}
		if (at < 0) {
			return 0;
		}
		at += tokens[at]?.text === ',' ? 1 : 0;
	}
	return at;
};

/** Where the group of the verb at `verb` begins, with adverbs and a time in front of it; undefined where it is not finite. */
const beginOf = ({tokens}: Sentence, verb: number, times: readonly TimeExpression[]): number | undefined => {
	const own = (index: number): boolean => index === verb || tokens[index]?.head === verb;
	const finite = tokens.findIndex(
		(token, index) =>
			index <= verb && own(index) && isTensed(token) && (index === verb || /^(?:aux|cop)/.test(token.label)),
	);
	if (finite < 0) {
		return undefined;
	}
	let begin = finite;
	while (begin > 0 && tokens[begin - 1]?.upos === 'ADV' && own(begin - 1)) {
		begin--;
	}
	const time = times.find(({end}) => end === tokens[begin - 1]?.end);
	if (time !== undefined) {
		begin = tokens.findIndex(({start}) => start === time.start);
		begin -= /^(?:on|in|at)$/i.test(tokens[begin - 1]?.text ?? '') ? 1 : 0;
	}
	return begin < 0 ? undefined : begin;
};

/** Whether what stands between a comma at `from` and one right before `to` is said in passing, and is neither a list nor a clause of its own. */
const isAside = ({tokens}: Sentence, from: number, to: number): boolean => {
	const inside = tokens.slice(from + 1, to - 1);
	const relative = inside.findIndex(({xpos}) => /^W/.test(xpos));
	const finite = inside.findIndex(isTensed);
	const list = inside.some(({upos}, index) => upos === 'CCONJ' && (index === 0 || inside[index - 1]?.text === ','));
	return (
		tokens[from]?.text === ',' &&
		tokens[to - 1]?.text === ',' &&
		inside.length > 0 &&
		!list &&
		!inside.some(({text}) => /^["“”;:()—]$/.test(text)) &&
		(finite < 0 || (relative >= 0 && relative <= 2 && relative < finite))
	);
};

/** What the parsers may have hung anywhere: the phrase that leads in the sentence, from its first token to its last, and its head. */
type Phrase = {readonly from: number; readonly to: number; readonly head: number};

const phraseBefore = (
	sentence: Sentence,
	times: readonly TimeExpression[],
	from: number,
	begin: number,
): Phrase | undefined => {
	const {tokens} = sentence;
	let to = from;
	while (to < begin && isInsidePhrase(tokens[to] as Token, tokens[to + 1])) {
		to++;
	}
	const base = tokens.slice(from, to);
	const heads = base.flatMap(({head, upos}, index) =>
		(head < from || head >= to) && upos !== 'PUNCT' && upos !== 'PART' ? [from + index] : [],
	);
	const subjects = heads.filter(index => /^nsubj/.test(tokens[index]?.label ?? ''));
	const [head] = heads.length === 1 ? heads : subjects.length === 1 ? subjects : [];
	// `the mayor of Lima`
	const time = times.find(({start}) => start === tokens[to]?.start);
	let end = time === undefined ? to : tokens.findIndex(({start}) => start >= time.end);
	if (tokens[end]?.upos === 'ADP') {
		while (
			end < begin &&
			(tokens[end]?.upos === 'ADP' || tokens[end]?.upos === 'CCONJ' || isInsidePhrase(tokens[end] as Token, undefined))
		) {
			end++;
		}
	}
	// `a user registered from Lima shared it`: without a mark and another tense, all of it is about the subject.
	const rest = tokens.slice(end, begin);
	const plain =
		tokens[end]?.xpos === 'VBN' &&
		tokens[end + 1]?.upos === 'ADP' &&
		rest.every(token => !/^(?:PUNCT|[CS]CONJ|PRON)$/.test(token.upos) && !isTensed(token));
	const closed = end === begin || plain || isAside(sentence, end, begin);
	return head !== undefined && closed && /^(?:NOUN|PROPN|NUM)$/.test(tokens[head]?.upos ?? '')
		? {from, to, head}
		: undefined;
};

/** Whether noun and verb differ in number. */
const differs = ({tokens}: Sentence, head: number, begin: number, verb: number): boolean => {
	const finite = tokens.slice(begin, verb + 1).find(isTensed);
	const plural = /S$/.test(tokens[head]?.xpos ?? '');
	const joined = tokens.slice(0, begin).some(token => token.label === 'conj' && token.head === head);
	const several = plural || joined || tokens[head]?.upos === 'NUM';
	const name = tokens[head]?.upos === 'PROPN';
	return (
		!name &&
		(several ? finite?.xpos === 'VBZ' || finite?.text === 'was' : /^(?:are|were|have)$/i.test(finite?.text ?? ''))
	);
};

/**
 * The sentence with the phrase that begins it as the subject of its main verb, where nothing but an aside stands between the two:
 * `On Friday, Ana Reyes, the mayor of Lima, signed the contract.` Parsers doubt what such a name in the middle of marks is.
 */
export const withLeadingSubject = (sentence: Sentence, times: readonly TimeExpression[]): Sentence => {
	const {tokens} = sentence;
	const verb = tokens.findIndex(({head}) => head < 0);
	const sure = tokens.some(({head, label, agree}) => head === verb && /^(?:nsubj|csubj|expl)/.test(label) && agree);
	const begin = verb < 0 || sure ? undefined : beginOf(sentence, verb, times);
	const phrase = begin === undefined ? undefined : phraseBefore(sentence, times, behindLead(sentence, times), begin);
	if (begin === undefined || phrase === undefined || differs(sentence, phrase.head, begin, verb)) {
		return sentence;
	}
	const {from, to, head} = phrase;
	const others = tokens.some((token, index) => token.head === verb && /^nsubj/.test(token.label) && index >= begin);
	const passive = tokens.some(token => token.head === verb && token.label === 'aux:pass');
	const lead = tokens.findLastIndex(({upos}, index) => index < from && upos !== 'PUNCT');
	return others
		? sentence
		: {
				...sentence,
				tokens: tokens.map((token, index): Token => {
					const hangs = (on: number, label: string): Token => ({...token, head: on, label, agree: true});
					if (index === head) {
						return hangs(verb, passive ? 'nsubj:pass' : 'nsubj');
					}
					if (index === verb) {
						return hangs(-1, 'root');
					}
					const astray = token.head < from || token.head === verb;
					if (index >= from && index < begin && astray) {
						return index < to
							? hangs(head, index < head ? 'compound' : 'flat')
							: token.upos === 'PUNCT'
								? token
								: {...token, head, label: /^(?:appos|acl)/.test(token.label) ? token.label : 'parataxis'};
					}
					// What leads in hangs on the verb.
					if (index < from && token.head >= from && token.head < begin) {
						return index === lead && token.upos !== 'ADP'
							? hangs(verb, 'obl')
							: {
									...token,
									head: token.upos === 'PUNCT' ? verb : lead,
									label: token.upos === 'ADP' ? 'case' : token.label,
								};
					}
					return token;
				}),
			};
};
