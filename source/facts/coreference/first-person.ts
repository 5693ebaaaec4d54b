import type {Block} from '../../article/model.ts';
import {speechVerbs} from '../../language/lexicon.ts';
import {addMention, type Draft, type Gathering, mainName, ownersOf} from './draft.ts';
import {quotedIn} from './quotations.ts';

/** What makes a text an interview, in its title or its first lines. */
const interview =
	/\binterview(?:s|ed)?\b|\bQ ?(?:&|and) ?A\b|\b(?:speaks|talks|spoke|talked|sat down) (?:to|with)\b|\btells\b/i;

/** Characters at the beginning that may say so. */
const opening = 600;

const firstPerson = /^(?:i|me|my|myself|mine)$/i;

/** `Ana Reyes: I was born here.` */
const labelled = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}): /u;

const isPersonNamed = (draft: Draft, words: string): boolean =>
	draft.type === 'person' && [...draft.names.keys()].some(name => name.includes(' ') && words.includes(name));

/** Who an interview is with: the one person whose whole name its title has. */
const intervieweeOf = ({article: {title, text}, drafts}: Gathering): Draft | undefined => {
	const named = [...drafts.values()].filter(draft => isPersonNamed(draft, title));
	return named.length === 1 && interview.test(`${title}\n${text.slice(0, opening)}`) ? named[0] : undefined;
};

/** Who speaks a paragraph that begins with a name or its initials. */
const labelOf = ({drafts}: Gathering, paragraph: string): Draft | undefined => {
	const [, label = ''] = labelled.exec(paragraph) ?? [];
	const plain = label.replaceAll('.', '');
	return label === ''
		? undefined
		: [...drafts.values()].find(draft => {
				const words = mainName(draft).split(' ');
				const initials = words.map(word => word.charAt(0)).join('');
				return (
					draft.type === 'person' &&
					words.length > 1 &&
					(draft.names.has(label) || plain === initials || label === words.at(-1))
				);
			});
};

/**
 * Sieve: I, for who is quoted in its paragraph where that is one person, and else for who is interviewed. What ends in a question mark is
 * asked, and not by that one.
 */
export const firstPersons = (gathering: Gathering): void => {
	const {article, sentences, drafts} = gathering;
	const {text} = article;
	const isQuoted = quotedIn(text);
	const owners = ownersOf(drafts.values());
	const interviewee = intervieweeOf(gathering);
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
		const told = paragraph.endsWith('?') ? undefined : (labelOf(gathering, paragraph) ?? interviewee);
		for (const {token, quoted} of own) {
			const draft = quoted ? speaker : told;
			if (draft !== undefined && firstPerson.test(token.text) && token.xpos.startsWith('PRP')) {
				addMention(gathering, 'firstPerson', draft, {start: token.start, end: token.end, kind: 'pronoun'});
			}
		}
	}
};
