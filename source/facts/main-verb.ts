import {speechVerbs} from '../language/lexicon.ts';
import type {Language, Sentence, TimeExpression, Token} from '../language/model.ts';
import {childrenOf} from './context.ts';

/** Verbs that have no object where what stands before them does something: `the tower collapsed`, unlike `the tower painted`. Lemmas. */
const alone = new Set(
	'collapse explode crash land arrive sink die occur happen erupt resume start end finish close open continue return retire resign appear vote protest march gather lead fail succeed pass decline increase decrease drop climb soar surge plunge jump move travel escape flee survive struggle work live last speak talk argue campaign rally compete debut premiere participate react respond fall rise stay remain emerge depart spread strike improve apologise apologize disappear vanish derail capsize stop clash fight call air'.split(
		' ',
	),
);

/** Whether a token is a verb in a tense, or a modal one. */
export const isTensed = ({xpos}: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos);

const isNominal = (token: Token | undefined): boolean => /^(?:NOUN|PROPN|NUM)$/.test(token?.upos ?? '');

const labelsOn = (sentence: Sentence, index: number): readonly string[] =>
	childrenOf(sentence, index).map(child => sentence.tokens[child]?.label ?? '');

/** What was read as a participle, and the noun that does what it tells; `object` where that hung the verb on it. */
type Reading = {readonly verb: number; readonly subject: number; readonly object?: number};

/** Whether the form of a participle is that of the past as well, and nothing on it says which of the two it is. */
const mayBePast = (sentence: Sentence, index: number, inflect: Language['inflect']): boolean => {
	const token = sentence.tokens[index];
	const past = token?.xpos === 'VBD' || (token?.xpos === 'VBN' && inflect(token.lemma, 'past') === token.text);
	const bound = labelsOn(sentence, index).some(label => /^(?:aux|nsubj|csubj|expl|mark|obl:agent|cop)/.test(label));
	return past && !bound && sentence.tokens[index + 1]?.text !== 'by';
};

/** Whether what stands before a participle may do what it tells: it has an object, or needs none. */
const goesOn = (sentence: Sentence, index: number, inflect: Language['inflect']): boolean => {
	const {tokens} = sentence;
	const object = childrenOf(sentence, index).some(child => child > index && tokens[child]?.label === 'obj');
	return (
		mayBePast(sentence, index, inflect) &&
		(object || tokens[index]?.xpos === 'VBD' || alone.has(tokens[index]?.lemma ?? ''))
	);
};

/** `An old tower collapsed on Monday.`, where the verb hangs on its subject. */
const behindRoot = (sentence: Sentence, root: number, inflect: Language['inflect']): Reading | undefined => {
	const {tokens} = sentence;
	const below = childrenOf(sentence, root).filter(index => index > root);
	// `a ship, built in Lima, sank`: what follows the aside was joined to it.
	const joined = below
		.flatMap(index => childrenOf(sentence, index))
		.filter(index => tokens[index]?.label === 'conj' && tokens[index - 1]?.text === ',');
	const candidates = [...below, ...joined].filter(
		index => /^(?:acl|conj|parataxis)$/.test(tokens[index]?.label ?? '') && goesOn(sentence, index, inflect),
	);
	// Between commas stands what is said in passing: `a ship, built in Lima, sank`.
	const verb = candidates.find(index => tokens[index - 1]?.text !== ',') ?? candidates.at(-1);
	return verb === undefined ? undefined : {verb, subject: root};
};

/** `The yearly fair featured famous guests.`, where the verb describes its object. */
const beforeRoot = (sentence: Sentence, root: number, inflect: Language['inflect']): Reading | undefined => {
	const {tokens} = sentence;
	const verb = tokens.findIndex(
		({label, head}, index) =>
			index < root && label === 'amod' && (head === root || head === index - 1) && mayBePast(sentence, index, inflect),
	);
	const before = tokens[verb - 1];
	const opened = tokens.slice(0, Math.max(verb, 0)).some(({upos}) => upos === 'DET');
	const noun = before?.upos === 'NOUN' && before.label === 'compound' && before.head === root && opened;
	return noun ? {verb, subject: verb - 1, object: root} : undefined;
};

/** `A fire yesterday morning destroyed two towers.`, where the time was taken for a part of the subject. */
const behindTime = (
	sentence: Sentence,
	root: number,
	times: readonly TimeExpression[],
	inflect: Language['inflect'],
): Reading | undefined => {
	const {tokens} = sentence;
	const time = times.find(({end}) => end === tokens[root - 1]?.end);
	const first = tokens.findIndex(({start}) => start === time?.start);
	return first > 0 && isNominal(tokens[first - 1]) && mayBePast(sentence, root, inflect)
		? {verb: root, subject: first - 1}
		: undefined;
};

const reread = (sentence: Sentence, {verb, subject, object}: Reading): Sentence => ({
	...sentence,
	tokens: sentence.tokens.map((token, index): Token => {
		const hangs = (head: number, label: string): Token => ({...token, head, label, agree: true});
		if (index === verb) {
			return {...hangs(-1, 'root'), xpos: 'VBD', upos: 'VERB'};
		}
		if (index === subject) {
			return hangs(verb, 'nsubj');
		}
		if (index === object) {
			return hangs(verb, 'obj');
		}
		const inside = /^(?:det|amod|compound|nummod|nmod:poss|flat)$/.test(token.label);
		// What described the subject along with a wrong head describes it still.
		if (index < subject && inside && token.head > subject) {
			return hangs(subject, token.label);
		}
		if (index > verb && token.head === subject) {
			return {...token, head: verb, label: token.label.replace(/^nmod/, 'obl'), agree: token.label === 'punct'};
		}
		return index > subject && index < verb && token.head === verb && token.label === 'compound'
			? hangs(verb - 1, token.label)
			: token;
	}),
});

/** `The lawmakers shouted at Ana.`, where the main verb has its subject and was taken for a participle all the same. */
const withTense = (sentence: Sentence, inflect: Language['inflect']): Sentence => {
	const {tokens} = sentence;
	const root = tokens.findIndex(({head}) => head < 0);
	const token = tokens[root];
	const labels = labelsOn(sentence, root);
	const tensed =
		token?.xpos === 'VBN' &&
		inflect(token.lemma, 'past') === token.text &&
		tokens.at(-1)?.text === '.' &&
		childrenOf(sentence, root).some(index => index < root && tokens[index]?.label === 'nsubj') &&
		!labels.some(label => /^(?:aux|cop|nsubj:pass|obl:agent)/.test(label));
	return tensed ? {...sentence, tokens: tokens.with(root, {...token, xpos: 'VBD', agree: true})} : sentence;
};

/** `Officials said a pipe burst in Lima`, where what happened was taken for what was said: the verb hangs on its subject as an object. */
const withToldVerb = (sentence: Sentence, inflect: Language['inflect']): Sentence => {
	const {tokens} = sentence;
	const verb = tokens.findIndex(({label, head}, index) => {
		const over = tokens[head];
		const telling = tokens[over?.head ?? -1];
		return (
			label === 'acl' &&
			head < index &&
			over?.label === 'obj' &&
			over.head < head &&
			telling?.upos === 'VERB' &&
			speechVerbs.has(telling.lemma) &&
			tokens[index - 1]?.text !== ',' &&
			goesOn(sentence, index, inflect)
		);
	});
	const subject = tokens[verb]?.head ?? -1;
	return verb < 0
		? sentence
		: {
				...sentence,
				tokens: tokens.map(
					(token, index): Token =>
						index === verb
							? {...token, xpos: 'VBD', head: tokens[subject]?.head ?? -1, label: 'ccomp', agree: true}
							: index === subject
								? {...token, head: verb, label: 'nsubj', agree: true}
								: token,
				),
			};
};

/**
 * The sentence with a main verb, where parsers took that for a participle: `collapsed` of `An old tower collapsed on Monday.` A sentence
 * that ends in a full stop and has no other finite verb cannot do without.
 */
export const withMainVerb = (
	given: Sentence,
	times: readonly TimeExpression[],
	inflect: Language['inflect'],
): Sentence => {
	const sentence = withTense(withToldVerb(given, inflect), inflect);
	const {tokens} = sentence;
	const root = tokens.findIndex(({head}) => head < 0);
	const top = tokens[root];
	const told = labelsOn(sentence, root).some(label => /^(?:nsubj|csubj|cop|expl|case|mark|aux)/.test(label));
	if (top === undefined || told || tokens.at(-1)?.text !== '.') {
		return sentence;
	}
	const reading = isNominal(top)
		? (behindRoot(sentence, root, inflect) ?? beforeRoot(sentence, root, inflect))
		: top.xpos === 'VBN'
			? behindTime(sentence, root, times, inflect)
			: undefined;
	if (reading === undefined) {
		return sentence;
	}
	const finite = tokens.some((token, index) => {
		const {label, head} = token;
		const clause = /^(?:aux|cop)/.test(label) ? (tokens[head]?.label ?? '') : label;
		const subordinate = /^(?:acl|ccomp|advcl|csubj)/.test(clause) || (clause === 'conj' && index > reading.verb);
		return index !== reading.verb && isTensed(token) && !subordinate;
	});
	return finite ? sentence : reread(sentence, reading);
};
