import {speechVerbs} from '../language/lexicon.ts';
import type {Sentence} from '../language/model.ts';
import {argumentAt} from './argument.ts';
import type {Context} from './context.ts';
import {antecedentOf} from './limits.ts';
import type {Argument} from './model.ts';
import {subjectOf} from './subject.ts';
import {isDenied} from './supposed.ts';

/** What such a verb governs is not so by the word of its subject. */
export const denials: ReadonlySet<string> = new Set('deny dispute reject refute'.split(' '));
/** What such a verb governs may be so or not, and nobody has said. */
const doubts = new Set('doubt ask wonder question demand insist propose recommend'.split(' '));

/** What such a verb governs is told by its subject, though it is no speech. Lemmas. */
const findings = new Set(
	'find show conclude indicate discover learn know agree hear feel remember realize realise testify tweet post assert promise determine speculate remark recall observe confirm mention hold worry fear complain boast joke'.split(
		' ',
	),
);

/** By whose word something is told, or denied: nobody's, somebody's, or somebody's whom we cannot name. */
export type Attribution =
	| {readonly kind: 'none'}
	| {readonly kind: 'by' | 'denied'; readonly argument: Argument}
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

const isSpeech = ({tokens}: Sentence, index: number): boolean => {
	const token = tokens[index];
	return token?.upos === 'VERB' && speechVerbs.has(token.lemma);
};

/** Whose words a verb of speech tells of; of `X left, adding that …` whoever left. */
const speakerOf = ({tokens}: Sentence, verb: number): number | undefined => {
	for (let at = verb, steps = 0; steps < 3; steps++) {
		const index = tokens.findIndex(({head, label}) => head === at && label === 'nsubj');
		if (index >= 0) {
			return index;
		}
		const token = tokens[at];
		// `…, stated Ana Reyes, …`: who stands behind the verb is taken for what is said.
		const behind =
			token?.label === 'parataxis' ? tokens.findIndex(({head, label}) => head === at && label === 'obj') : -1;
		if (behind === at + 1 || (behind > at && tokens[behind]?.upos === 'PROPN')) {
			return behind;
		}
		if (token === undefined || !(/^(?:conj|advcl)$/.test(token.label) && token.head >= 0)) {
			return undefined;
		}
		// `Ana said that the aid was late but denied …`: who denied it may be either.
		const over = tokens[token.head];
		if (token.label === 'conj' && over?.label === 'ccomp') {
			return undefined;
		}
		at = token.head;
	}
	return undefined;
};

/** Whose word `according to …` says that something is: the head of the phrase, or nothing where it cannot be told. */
const accordingTo = ({tokens}: Sentence, according: number): number | undefined => {
	const end = tokens.findIndex(
		({upos, xpos}, index) =>
			index > according + 2 && ((upos === 'PUNCT' && xpos !== 'HYPH') || upos === 'VERB' || upos === 'AUX'),
	);
	const last = tokens
		.slice(0, end < 0 ? tokens.length : end)
		.findLastIndex(({upos}) => upos === 'NOUN' || upos === 'PROPN');
	// The last noun of `Tom Hale of the council`, and from there to what it all hangs on.
	let head = last;
	while ((tokens[head]?.head ?? -1) > according + 1 && (tokens[head]?.head ?? last) < last) {
		head = tokens[head]?.head ?? last;
	}
	return last > according + 1 ? head : undefined;
};

/** `…, X said` and `…, said X` behind a clause: the verb of speech, where its own words do not follow it. */
const taggedBy = (sentence: Sentence, verb: number): number | undefined => {
	const {tokens} = sentence;
	const index = tokens.findIndex((token, at) => {
		if (at <= verb || !isSpeech(sentence, at) || token.xpos === 'VB') {
			return false;
		}
		const speaker = speakerOf(sentence, at);
		const first = Math.min(at, speaker ?? at);
		const comma = tokens.slice(verb, first).findLast(({upos}) => upos === 'PUNCT');
		// Who reports something has not told what stands before it.
		const content = tokens.some(
			({head, label}, child) =>
				head === at && child > at && (label === 'ccomp' || (label === 'obj' && child !== speaker)),
		);
		// `…, while Ana reports a storm`, `…, and Ana told a paper`: somebody says something else.
		const apart = tokens.some(
			({head, label, text: word}) =>
				(head === at &&
					label === 'mark' &&
					/^(?:while|although|though|whereas|because|when|after|before)$/i.test(word)) ||
				(head === at && label === 'cc' && token.label === 'conj' && tokens[token.head]?.upos !== 'PUNCT'),
		);
		return speaker !== undefined && Math.abs(at - speaker) <= 6 && comma !== undefined && !content && !apart;
	});
	return index < 0 ? undefined : index;
};

/** Labels of arcs that part one clause from another: in doubt, nobody knows what is told by whom. */
const clausal = /^(?:ccomp|conj|advcl|parataxis|root|acl|dep)/;

/** Who is responsible for the statement whose verb is token `verb`. */
export const attributionOf = (context: Context, verb: number): Attribution => {
	const {sentence} = context;
	const {tokens} = sentence;
	const by = (head: number | undefined, kind: 'by' | 'denied' = 'by', of?: string): Attribution => {
		const phrase = head === undefined ? undefined : argumentAt(context, head, of);
		const argument = phrase === undefined ? undefined : antecedentOf(phrase);
		const isTime = context.times.some(
			({start, end}) => argument !== undefined && start <= argument.start && argument.end <= end,
		);
		return argument === undefined || isTime ? {kind: 'unknown'} : {kind, argument};
	};
	const parted = (from: number, to: number): boolean =>
		tokens.slice(Math.min(from, to), Math.max(from, to)).some(({text: word}) => word === ';');
	const according = tokens.findIndex(
		({text: word}, index) => /^according$/i.test(word) && tokens[index + 1]?.text === 'to' && !parted(index, verb),
	);
	if (according >= 0) {
		const source = accordingTo(sentence, according);
		// `according to a poll published by Ana`: that it was published is not the poll's word.
		// Nor is what is only said of somebody in it: `according to a poll, Ana, who was ousted in May, would win`.
		const aside = tokens[verb]?.label.startsWith('acl') === true && source !== undefined;
		if (aside || (source !== undefined && tokens[verb]?.head === source && verb > according)) {
			return {kind: 'none'};
		}
		const plain = by(source);
		// `According to his agent, Tom Hale was ill`: his is the subject's.
		const own = plain.kind === 'unknown' ? subjectOf(sentence, verb) : undefined;
		const actor = own === undefined ? undefined : argumentAt(context, own.head)?.actor;
		return actor === undefined ? plain : by(source, 'by', actor);
	}
	let sure = true;
	for (let at = verb, steps = 0; steps < tokens.length && at >= 0; steps++) {
		const token = tokens[at];
		if (token === undefined) {
			break;
		}
		const content =
			token.label === 'ccomp' ||
			// A clause with a tense of its own is told, whatever it was read as: `claimed Ana first complained`.
			(token.label === 'xcomp' && /^VB[DPZ]$/.test(token.xpos) && isSpeech(sentence, token.head));
		const governor = content || token.label === 'parataxis' ? token.head : -1;
		// Behind a semicolon something else begins: `Ana said that she left; Tom stayed`.
		const anew = token.label === 'parataxis' && parted(token.head, at);
		if (governor >= 0 && !anew && (content || isSpeech(sentence, governor))) {
			const {lemma = ''} = tokens[governor] ?? {};
			const denied = isDenied(sentence, governor);
			const told = speechVerbs.has(lemma) || findings.has(lemma) || denials.has(lemma);
			if (!told || doubts.has(lemma) || denied) {
				return {kind: 'unknown'};
			}
			return by(speakerOf(sentence, governor), denials.has(lemma) ? 'denied' : 'by');
		}
		sure &&= token.agree || !clausal.test(token.label);
		at = token.head;
	}
	// Words that go on from a sentence before: whose they are, that one says.
	if (!isQuoted(sentence, verb) && context.isSpoken(tokens[verb]?.start ?? 0)) {
		return {kind: 'unknown'};
	}
	if (isQuoted(sentence, verb)) {
		const outside = tokens.flatMap((_, index) =>
			isSpeech(sentence, index) && !isQuoted(sentence, index) ? [index] : [],
		);
		return outside.length === 1 ? by(speakerOf(sentence, outside[0] ?? -1)) : {kind: 'unknown'};
	}
	// Words of somebody that begin behind the verb say nothing of it: `X regretted it. “…,” he said.`
	const quotedFrom = tokens.findIndex(({text: word}, index) => index > verb && word === '“');
	const tag = taggedBy(sentence, verb);
	if (tag !== undefined && (quotedFrom < 0 || tag < quotedFrom)) {
		return by(speakerOf(sentence, tag));
	}
	// Somebody says something in this sentence, and whether it is this we cannot tell.
	const others = tokens.some(
		(_, index) => index !== verb && isSpeech(sentence, index) && (quotedFrom < 0 || index < quotedFrom),
	);
	return others && !sure ? {kind: 'unknown'} : {kind: 'none'};
};
