import type {Block} from '../../article/model.ts';
import {speechVerbs} from '../../language/lexicon.ts';
import {intervieweeOf, labelOf} from '../interview.ts';
import {addMention, type Draft, type Gathering, mainName, ownersOf} from './draft.ts';
import {quotedIn} from './quotations.ts';

const firstPerson = /^(?:i|me|my|myself|mine)$/i;

const peopleOf = ({drafts}: Gathering): readonly {one: Draft; name: string; names: readonly string[]}[] =>
	[...drafts.values()]
		.filter(({type}) => type === 'person')
		.map(draft => ({one: draft, name: mainName(draft), names: [...draft.names.keys()]}));

/**
 * Sieve: I, for who is quoted in its paragraph where that is one person, and else for who is interviewed. What ends in a question mark is
 * asked, and not by that one.
 */
export const firstPersons = (gathering: Gathering): void => {
	const {article, sentences, drafts} = gathering;
	const {text} = article;
	const isQuoted = quotedIn(text);
	const owners = ownersOf(drafts.values());
	const people = peopleOf(gathering);
	const interviewee = intervieweeOf(article, people);
	const isBody = ({kind, role}: Block): boolean => role === 'body' && /^(?:paragraph|quote|list-item)$/.test(kind);
	let next = 0;
	for (const block of article.blocks.filter(isBody)) {
		while ((sentences[next]?.start ?? Number.POSITIVE_INFINITY) < block.start) {
			next++;
		}
		const from = next;
		while ((sentences[next]?.start ?? Number.POSITIVE_INFINITY) < block.end) {
			next++;
		}
		const inside = sentences.slice(from, next);
		const own = inside.flatMap(sentence =>
			sentence.tokens.map(token => ({token, sentence, quoted: isQuoted(token.start)})),
		);
		if (!own.some(({token}) => firstPerson.test(token.text))) {
			continue;
		}
		const speakers = new Set(
			own.flatMap(({token, quoted, sentence: {tokens, names}}): readonly Draft[] => {
				const verb = tokens[token.head];
				if (quoted || token.label !== 'nsubj' || verb?.upos !== 'VERB' || !speechVerbs.has(verb.lemma)) {
					return [];
				}
				const name = names.find(({start, end}) => start <= token.start && token.end <= end);
				const draft = owners.get(name?.start ?? token.start);
				return draft?.type === 'person' ? [draft] : [];
			}),
		);
		const [speaker] = speakers.size === 1 ? speakers : [];
		const paragraph = text.slice(block.start, block.end).trim();
		const told = paragraph.endsWith('?') ? undefined : (labelOf(paragraph, people) ?? interviewee);
		for (const {token, quoted} of own) {
			const draft = quoted ? speaker : told;
			if (draft !== undefined && firstPerson.test(token.text) && token.xpos.startsWith('PRP')) {
				addMention(gathering, 'firstPerson', draft, {start: token.start, end: token.end, kind: 'pronoun'});
			}
		}
	}
};
