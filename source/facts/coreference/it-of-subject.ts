import type {Sentence, Token} from '../../language/model.ts';
import {addMention, type Draft, type Gathering, ownersOf} from './draft.ts';
import {quotedIn} from './quotations.ts';

/** Verbs whose `it` is nobody: `It seems that`, `It took years`, `It rained`. Lemmas. */
const empty = new Set('seem appear take rain snow happen turn become remain follow be matter cost emerge'.split(' '));

const isSubject = ({label}: Token): boolean => label === 'nsubj' || label === 'nsubj:pass';

/** The verb that a sentence is about: its root, where that is a verb. */
const mainVerb = ({tokens}: Sentence): number => tokens.findIndex(({head, upos}) => head === -1 && upos === 'VERB');

/** Whether something but the first subject may be an `it`: another organisation, or a thing that is a subject. */
const hasRival = ({tokens, names}: Sentence, subject: number): boolean =>
	names.some(({type, from, to}) => type === 'organization' && !(from <= subject && subject < to)) ||
	tokens.some((token, index) => isSubject(token) && index !== subject && token.upos === 'NOUN' && token.xpos === 'NN');

/**
 * Sieve: `It` that begins a sentence, for the organisation that was the subject of the one before in its paragraph, where that
 * names no other one and has no other subject that is a thing.
 */
export const itOfSubject = (gathering: Gathering): void => {
	const {article, sentences, drafts} = gathering;
	const isQuoted = quotedIn(article.text);
	const owner = ownersOf(drafts.values());
	let before: {readonly draft: Draft; readonly end: number} | undefined;
	for (const sentence of sentences) {
		const {tokens, names} = sentence;
		const verb = mainVerb(sentence);
		const [first] = tokens;
		const isIt = first?.text === 'It' && isSubject(first) && first.head === verb && !isQuoted(first.start);
		const near = before !== undefined && !article.text.slice(before.end, sentence.start).includes('\n\n');
		const clause = tokens.some(({head, label}) => head === verb && /^(?:csubj|ccomp|expl)/.test(label));
		if (isIt && near && before !== undefined && verb >= 0 && !clause && !empty.has(tokens[verb]?.lemma ?? '')) {
			addMention(gathering, 'itOfSubject', before.draft, {start: first.start, end: first.end, kind: 'pronoun'});
			for (const token of tokens) {
				if (token.text === 'its' && tokens[token.head]?.head === verb && !isQuoted(token.start)) {
					addMention(gathering, 'itOfSubject', before.draft, {start: token.start, end: token.end, kind: 'pronoun'});
				}
			}
			before = hasRival(sentence, 0) ? undefined : {draft: before.draft, end: sentence.end};
			continue;
		}
		const subject = tokens.findIndex(token => isSubject(token) && token.head === verb);
		const name = names.find(({type, from, to}) => type === 'organization' && from <= subject && subject < to);
		const draft = name === undefined ? undefined : owner.get(name.start);
		before =
			draft?.type === 'organization' && !hasRival(sentence, subject) && verb >= 0
				? {draft, end: sentence.end}
				: undefined;
	}
};
