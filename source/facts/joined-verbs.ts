import {speechVerbs} from '../language/lexicon.ts';
import type {Sentence, Token} from '../language/model.ts';
import {isTensed} from './main-verb.ts';

/** The verb or predicate whose tense a tensed word tells. */
const clauseOf = ({tokens}: Sentence, index: number): number =>
	/^(?:aux|cop)/.test(tokens[index]?.label ?? '') ? (tokens[index]?.head ?? index) : index;

/** The only verb in a tense before token `end`; undefined where there is none, or another. */
export const onlyVerbBefore = (sentence: Sentence, end: number): number | undefined => {
	const {tokens} = sentence;
	const all = tokens
		.slice(0, end)
		.flatMap((token, index) => (isTensed(token) ? [clauseOf(sentence, index)] : []))
		.filter((verb, index, others) => others.indexOf(verb) === index);
	// What a clause before the last one tells is closed by that: `Ana, who had won, sold the harbour and left`.
	const verbs = all.filter(
		(verb, index) => index === all.length - 1 || !/^(?:acl:relcl|advcl)/.test(tokens[verb]?.label ?? ''),
	);
	const [only] = verbs;
	const verb = sentence.tokens[only ?? -1];
	// What somebody says may go on behind a conjunction, though no verb was found in it.
	const sure = verb !== undefined && !/^(?:acl|advcl)/.test(verb.label) && !speechVerbs.has(verb.lemma);
	return verbs.length === 1 && sure && only !== undefined && only < end ? only : undefined;
};

/** The verb that follows a conjunction with nothing but its own auxiliaries and adverbs between, so without a subject. */
const verbBehind = ({tokens}: Sentence, conjunction: number): number | undefined => {
	const index = tokens.findIndex(
		({upos, xpos}, at) => at > conjunction && !(/^(?:ADV|AUX|PART)$/.test(upos) || xpos === 'MD'),
	);
	const verb = tokens[index];
	// `the Committee on Ways and Means`
	return verb?.upos === 'VERB' && !/^\p{Lu}/u.test(verb.text) ? index : undefined;
};

/** The verb of a clause of its own that begins right behind a conjunction: `… and the bridge was closed`. */
const clauseBehind = (sentence: Sentence, conjunction: number): number | undefined => {
	const {tokens} = sentence;
	const subject = tokens.findIndex(({label}, index) => index > conjunction && /^nsubj/.test(label));
	const verb = tokens[subject]?.head ?? -1;
	const begins = tokens.slice(conjunction + 1, subject).every(({upos}) => /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(upos));
	const tensed = tokens.slice(subject, verb + 1).some(token => isTensed(token));
	const doubted = /^(?:conj|ccomp|parataxis)$/.test(tokens[verb]?.label ?? '') && tokens[verb]?.agree === false;
	return subject >= 0 && begins && verb > subject && tensed && doubted ? verb : undefined;
};

/**
 * The sentence with verbs joined to the only one that they can be joined to: `The plane left Lima for the north and landed in Quito.`
 * Parsers doubt to what `and` joins a verb that stands far behind the first.
 */
export const withJoinedVerbs = (sentence: Sentence): Sentence => {
	const tokens = [...sentence.tokens];
	if (tokens.some(({text}) => /^["“”]$/.test(text))) {
		return sentence;
	}
	for (const [conjunction, {upos}] of sentence.tokens.entries()) {
		if (upos !== 'CCONJ') {
			continue;
		}
		const clause = clauseBehind(sentence, conjunction);
		const main = clause === undefined ? undefined : onlyVerbBefore(sentence, conjunction);
		const [cc, joined] = [tokens[conjunction], tokens[clause ?? -1]];
		if (clause !== undefined && main !== undefined && cc !== undefined && joined !== undefined) {
			tokens[conjunction] = {...cc, head: clause, label: 'cc', agree: true};
			tokens[clause] = {...joined, head: main, label: 'conj', agree: true};
			continue;
		}
		const verb = verbBehind(sentence, conjunction);
		const first = verb === undefined ? undefined : onlyVerbBefore(sentence, conjunction);
		const token = tokens[verb ?? -1];
		if (verb === undefined || first === undefined || token?.label !== 'conj' || token.agree) {
			continue;
		}
		const own = tokens.slice(conjunction + 1, verb + 1).some(isTensed);
		const passive = tokens.some(({head, label}) => head === first && label === 'aux:pass');
		const shared = passive && token.xpos === 'VBN' && tokens[first]?.xpos === 'VBN';
		if (own || shared) {
			tokens[verb] = {...token, head: first, agree: true} satisfies Token;
		}
	}
	return {...sentence, tokens};
};
