import {type Chunk, chunk} from './chunk.ts';
import {intransitive, speechVerbs} from './lexicon.ts';
import type {Tagged} from './tag.ts';

/** Head and relation of a token; `agree` where the pattern left no doubt. */
export type Arc = {readonly head: number; readonly label: string; readonly agree: boolean};

const unknown: Arc = {head: -1, label: 'dep', agree: false};

/** A noun phrase with the phrases that hang on it: `the minister of finance`. Indexes of chunks. */
type Nominal = {readonly first: number; readonly last: number; readonly head: number};

const postmodifiers = new Set(['of', 'between']);

type Parse = {
	readonly tokens: readonly Tagged[];
	readonly chunks: readonly Chunk[];
	readonly arcs: Arc[];
	readonly lemma: (index: number) => string;
};

const set = ({arcs}: Parse, index: number, head: number, label: string, agree = true): void => {
	if (index !== head) {
		arcs[index] = {head, label, agree};
	}
};

/** Words inside a noun phrase hang on its last noun. */
const inside = (parse: Parse, {from, to, head}: Chunk): void => {
	for (let at = from; at < to; at++) {
		const token = parse.tokens[at];
		if (at === head || token === undefined) {
			continue;
		}
		if (token.xpos === 'POS') {
			continue;
		}
		if (parse.tokens[at + 1]?.xpos === 'POS') {
			set(parse, at, head, 'nmod:poss');
			set(parse, at + 1, at, 'case');
			continue;
		}
		const label =
			token.upos === 'DET'
				? 'det'
				: token.xpos === 'PRP$'
					? 'nmod:poss'
					: token.upos === 'ADJ'
						? 'amod'
						: token.upos === 'NUM'
							? 'nummod'
							: 'compound';
		set(parse, at, head, label);
	}
};

const isSimple = (kind: Chunk['kind'] | undefined): boolean => kind === 'np';

/** The noun phrase that begins with chunk `first`, with `of …` and the members of a pair with `and`. */
const nominalAt = (parse: Parse, first: number): Nominal | undefined => {
	const {chunks, tokens} = parse;
	const head = chunks[first];
	if (head === undefined || !isSimple(head.kind)) {
		return undefined;
	}
	let last = first;
	for (;;) {
		const link = chunks[last + 1];
		const next = chunks[last + 2];
		const word = link === undefined ? '' : (tokens[link.from]?.lower ?? '');
		if (link?.kind === 'prep' && postmodifiers.has(word) && next !== undefined && isSimple(next.kind)) {
			set(parse, next.head, (chunks[last] ?? head).head, 'nmod');
			set(parse, link.head, next.head, 'case');
			last += 2;
		} else if (
			link?.kind === 'conj' &&
			word === 'and' &&
			next !== undefined &&
			isSimple(next.kind) &&
			// `X and Y visited`: two subjects or objects, not two clauses.
			(word === 'and' && chunks[last + 3]?.kind !== 'vp' ? true : first === 0 || chunks[first - 1]?.kind === 'prep')
		) {
			set(parse, next.head, (chunks[last] ?? head).head, 'conj');
			set(parse, link.head, next.head, 'cc');
			last += 2;
		} else {
			return {first, last, head: head.head};
		}
	}
};

/** The nominal that ends just before chunk `end`, with the prepositional phrases between, and whether it stands at the beginning of a clause. */
const subjectBefore = (parse: Parse, end: number): {readonly nominal: Nominal; readonly sure: boolean} | undefined => {
	const {chunks, tokens} = parse;
	let at = end - 1;
	while (chunks[at]?.kind === 'adverb' || (chunks[at]?.kind === 'time' && at > 0)) {
		at--;
	}
	// Apposition between commas: `Ri, the minister, said`.
	if (chunks[at]?.kind === 'comma') {
		for (let open = at - 1; open > 0 && at - open <= 12; open--) {
			if (chunks[open]?.kind === 'comma' && isSimple(chunks[open - 1]?.kind)) {
				const apposed = chunks[open + 1];
				const before = subjectStart(parse, open - 1);
				if (before === undefined || apposed === undefined) {
					return undefined;
				}
				const simple =
					isSimple(apposed.kind) && chunks.slice(open + 2, at).every(({kind}) => kind === 'np' || kind === 'prep');
				const relative = apposed.kind === 'relative' || apposed.kind === 'gerund' || apposed.kind === 'vp';
				if (simple) {
					nominalAt(parse, open + 1);
					set(parse, apposed.head, before.nominal.head, 'appos');
				}
				return simple || relative ? before : undefined;
			}
			if (chunks[open]?.kind === 'end' || chunks[open]?.kind === 'that') {
				return undefined;
			}
		}
		return undefined;
	}
	return isSimple(chunks[at]?.kind) ? subjectStart(parse, at) : undefined;

	function subjectStart(own: Parse, last: number): {readonly nominal: Nominal; readonly sure: boolean} | undefined {
		let first = last;
		// Back over `NP prep NP`, and over pairs.
		for (;;) {
			const link = chunks[first - 1];
			const before = chunks[first - 2];
			const pair = link?.kind === 'conj' && tokens[link.from]?.lower === 'and';
			if ((link?.kind === 'prep' || pair) && before !== undefined && isSimple(before.kind)) {
				first -= 2;
			} else {
				break;
			}
		}
		const before = chunks[first - 1];
		if (before?.kind === 'prep') {
			return undefined;
		}
		for (let index = first; index < last; index += 2) {
			nominalAt(own, index);
		}
		const head = chunks[first];
		if (head === undefined) {
			return undefined;
		}
		const sure =
			before === undefined ||
			before.kind === 'that' ||
			before.kind === 'end' ||
			(before.kind === 'comma' && clauseOpener(parse, first - 1)) ||
			/^["“‘(]$/.test(tokens[before.head]?.text ?? '') ||
			(before.kind === 'adverb' && first <= 2) ||
			(before.kind === 'conj' && chunks[first - 2]?.kind === 'comma') ||
			(before.kind === 'vp' && speechVerbs.has(parse.lemma(before.head))) ||
			(before.kind === 'time' && first - 1 === 0);
		return {nominal: {first, last, head: head.head}, sure};
	}
};

const openers = new Set([
	'after',
	'before',
	'since',
	'while',
	'when',
	'as',
	'because',
	'although',
	'though',
	'if',
	'despite',
	'until',
	'once',
]);

/** Whether only a lead-in stands before the comma at chunk `comma`: `In April,`, `However,`, `Hours after the North blew it up,`. */
const clauseOpener = ({chunks, tokens}: Parse, comma: number): boolean => {
	const start = chunks.slice(0, comma).findLastIndex(({kind}) => kind === 'end' || kind === 'that') + 1;
	const lead = chunks.slice(start, comma);
	const verb = lead.findIndex(({kind}) => kind === 'vp');
	return verb < 0 || lead.slice(0, verb).some(({from}) => openers.has(tokens[from]?.lower ?? ''));
};

/** What follows a verb: its object and the phrases with prepositions, up to the end of the clause. */
const complements = (parse: Parse, verb: Chunk, after: number, passive: boolean, sure: boolean): void => {
	const {chunks, tokens} = parse;
	let at = after;
	while (chunks[at]?.kind === 'adverb') {
		set(parse, chunks[at]?.head ?? 0, verb.head, 'advmod', sure);
		at++;
	}
	const lemma = parse.lemma(verb.head);
	if (!passive && isSimple(chunks[at]?.kind)) {
		const object = nominalAt(parse, at);
		// Two noun phrases in a row, or one that a verb follows, leave doubt which is the object.
		const next = object === undefined ? undefined : chunks[object.last + 1];
		const clear =
			object !== undefined &&
			!isSimple(next?.kind) &&
			next?.kind !== 'vp' &&
			!(speechVerbs.has(lemma) && next?.kind === 'comma');
		if (object !== undefined) {
			set(parse, object.head, verb.head, 'obj', sure && clear);
			at = object.last + 1;
		}
	}
	for (;;) {
		const link = chunks[at];
		if (link?.kind === 'time') {
			set(parse, link.head, verb.head, 'obl:tmod', sure);
			at++;
		} else if (link?.kind === 'prep' && isSimple(chunks[at + 1]?.kind)) {
			const phrase = nominalAt(parse, at + 1);
			if (phrase === undefined) {
				return;
			}
			const by = passive && tokens[link.from]?.lower === 'by';
			set(parse, phrase.head, verb.head, by ? 'obl:agent' : 'obl', sure && chunks[phrase.last + 1]?.kind !== 'vp');
			set(parse, link.head, phrase.head, 'case');
			at = phrase.last + 1;
		} else if (link?.kind === 'prep' && chunks[at + 1]?.kind === 'time') {
			set(parse, chunks[at + 1]?.head ?? 0, verb.head, 'obl', sure);
			set(parse, link.head, chunks[at + 1]?.head ?? 0, 'case');
			at += 2;
		} else if (link?.kind === 'infinitive') {
			const purpose = at > after;
			set(parse, link.head, verb.head, purpose ? 'advcl' : 'xcomp', sure);
			set(parse, link.from, link.head, 'mark');
			auxiliaries(parse, {...link, from: link.from + 1});
			complements(parse, link, at + 1, link.passive === true, sure);
			return;
		} else {
			return;
		}
	}
};

const auxiliaries = (parse: Parse, {from, to, head, passive}: Chunk): void => {
	for (let at = from; at < to; at++) {
		const token = parse.tokens[at];
		if (at === head || token === undefined) {
			continue;
		}
		if (token.upos === 'AUX') {
			const last = parse.tokens.slice(at + 1, head).every(({upos}) => upos !== 'AUX');
			set(parse, at, head, passive === true && last ? 'aux:pass' : 'aux');
		} else {
			set(parse, at, head, at > head ? 'compound:prt' : 'advmod');
		}
	}
};

const clause = (parse: Parse, index: number): void => {
	const {chunks, tokens} = parse;
	const verb = chunks[index];
	if (verb === undefined) {
		return;
	}
	auxiliaries(parse, verb);
	let subject = subjectBefore(parse, index);
	const passive = verb.passive === true;
	const next = chunks[index + 1];
	// A bare past tense that no object follows may be a participle: `drills held in May were …`.
	const another = chunks
		.slice(index + 1)
		.find(({kind}) => kind === 'vp' || kind === 'end' || kind === 'that' || kind === 'relative' || kind === 'conj');
	const doubtful =
		verb.bare === true &&
		(tokens[next?.from ?? -1]?.lower === 'by' ||
			(!isSimple(next?.kind) && another?.kind === 'vp' && !speechVerbs.has(parse.lemma(verb.head))));
	let shared = false;
	if (subject === undefined && chunks[index - 1]?.kind === 'conj') {
		// `met Putin and visited Moscow`: the subject of the verb before.
		const first = chunks.slice(0, index).findLastIndex(({kind}) => kind === 'vp');
		const between = chunks.slice(first + 1, index);
		const other = chunks[first];
		if (
			other !== undefined &&
			between.every(({kind}) => kind !== 'comma' && kind !== 'relative' && kind !== 'that' && kind !== 'end')
		) {
			const own = parse.arcs.findIndex(({head, label}) => head === other.head && label.startsWith('nsubj'));
			if (own >= 0) {
				set(parse, verb.head, other.head, 'conj', parse.arcs[own]?.agree === true && !doubtful);
				shared = true;
			}
		}
		subject = undefined;
	}
	const sure = shared ? !doubtful : subject?.sure === true && !doubtful;
	if (subject !== undefined) {
		set(parse, subject.nominal.head, verb.head, passive ? 'nsubj:pass' : 'nsubj', sure);
	}
	const lemma = parse.lemma(verb.head);
	if (speechVerbs.has(lemma)) {
		reported(parse, index, sure);
	}
	if (verb.copula === true) {
		copula(parse, verb, index, subject?.nominal, sure);
		return;
	}
	complements(parse, verb, index + 1, passive, sure && !(intransitive.has(lemma) && isSimple(next?.kind)));
};

/** `X is a minister`: the noun is the head, the verb hangs on it. */
const copula = (parse: Parse, verb: Chunk, index: number, subject: Nominal | undefined, sure: boolean): void => {
	const predicate = nominalAt(parse, index + 1);
	if (predicate === undefined || subject === undefined) {
		return;
	}
	set(parse, subject.head, predicate.head, 'nsubj', sure);
	set(parse, verb.head, predicate.head, 'cop', sure);
	for (let at = verb.from; at < verb.to; at++) {
		if (at !== verb.head) {
			set(parse, at, predicate.head, parse.tokens[at]?.upos === 'AUX' ? 'aux' : 'advmod', sure);
		}
	}
};

/** What is said: the clause after `said (that)`, or the one before `…, X said`. */
const reported = (parse: Parse, index: number, sure: boolean): void => {
	const {chunks} = parse;
	const verb = chunks[index];
	if (verb === undefined) {
		return;
	}
	const after = chunks.findIndex(({kind}, at) => at > index && kind === 'vp');
	const between = chunks.slice(index + 1, after < 0 ? index + 1 : after);
	const direct = between[0]?.kind === 'that' || isSimple(between[0]?.kind) || between.some(({kind}) => kind === 'that');
	if (
		after > 0 &&
		direct &&
		between.every(({kind}) => kind !== 'end' && kind !== 'comma' && kind !== 'relative' && kind !== 'conj')
	) {
		set(parse, chunks[after]?.head ?? 0, verb.head, 'ccomp', sure);
		return;
	}
	const before = chunks.slice(0, index).findIndex(({kind}) => kind === 'vp');
	const last = chunks.slice(index + 1).every(({kind}) => kind !== 'vp');
	const comma = chunks.slice(before + 1, index).findLastIndex(({kind}) => kind === 'comma');
	if (before >= 0 && last && comma >= 0) {
		set(parse, chunks[before]?.head ?? 0, verb.head, 'ccomp', sure);
	}
};

/** Heads and relations of a sentence, where a few plain patterns of chunks leave little doubt; elsewhere none. */
export const arcsOf = (tokens: readonly Tagged[], lemma: (index: number) => string): readonly Arc[] => {
	const chunks = chunk(tokens);
	const parse: Parse = {tokens, chunks, arcs: tokens.map(() => unknown), lemma};
	for (const each of chunks) {
		if (each.kind === 'np' || each.kind === 'time') {
			inside(parse, each);
		}
	}
	for (const [index, each] of chunks.entries()) {
		if (each.kind === 'vp') {
			clause(parse, index);
		}
	}
	return parse.arcs;
};
