import {speechVerbs} from '../../language/lexicon.ts';
import type {Sentence} from '../../language/model.ts';
import {countryNamed} from '../../language/world.ts';
import {addMention, type Draft, type Gathering, mainName, ownersOf} from './draft.ts';
import {quotedIn} from './quotations.ts';

/** What somebody says that is about what that one does. Lemmas, beside those of speech. */
const more = new Set(
	'plan hope expect believe think know insist promise pledge vow agree decide learn fear'.split(' '),
);

/** Whom one tells something: several, who are no `it`. */
const isHearer = ({tokens}: Sentence, index: number): boolean => /^NNP?S$/.test(tokens[index]?.xpos ?? '');

/** The verb of speech whose words the verb at `verb` begins, with a subject of its own in front of them. */
const speakerOf = ({tokens}: Sentence, verb: number): number | undefined => {
	const said = tokens[verb]?.head ?? -1;
	const saying = tokens[said];
	if (
		tokens[verb]?.label !== 'ccomp' ||
		saying === undefined ||
		said > verb ||
		!(speechVerbs.has(saying.lemma) || more.has(saying.lemma))
	) {
		return undefined;
	}
	const own = tokens.flatMap((token, index) => (token.head === said ? [{token, index}] : []));
	const others = own.filter(
		({token, index}) => /^(?:obj|iobj|obl)/.test(token.label) && index < verb && !/^(?:CD|NNP?S)$/.test(token.xpos),
	);
	// `told the union that it would`: either may be meant. A day is nobody.
	const rival = others.some(
		({token, index}) => /^(?:obj|iobj)/.test(token.label) && !isHearer({tokens} as Sentence, index),
	);
	const subject = own.find(({token, index}) => token.label === 'nsubj' && index < said);
	return rival ? undefined : subject?.index;
};

/**
 * Sieve: `it` as the subject of what an organisation or a country says. Whoever announces that it will close is what closes; and
 * what `its` is of, behind that, in the same words.
 */
export const speakers = (gathering: Gathering): void => {
	const {article, sentences, drafts} = gathering;
	const isQuoted = quotedIn(article.text);
	const owners = ownersOf(drafts.values());
	const ownerAt = ({names}: Sentence, head: number): Draft | undefined => {
		const name = names.find(({from, to}) => from <= head && head < to);
		return name === undefined ? undefined : owners.get(name.start);
	};
	for (const sentence of sentences) {
		const {tokens} = sentence;
		for (const token of tokens) {
			const verb = token.head;
			if (token.text.toLowerCase() !== 'it' || token.label !== 'nsubj' || isQuoted(token.start)) {
				continue;
			}
			const speaker = speakerOf(sentence, verb);
			const draft = speaker === undefined ? undefined : ownerAt(sentence, speaker);
			const acts =
				draft?.type === 'organization' || (draft?.type === 'place' && countryNamed(mainName(draft)) !== undefined);
			// `said that it was important to meet`: of nothing in particular.
			const empty =
				/^(?:ADJ|NOUN)$/.test(tokens[verb]?.upos ?? '') ||
				/^(?:take|seem|appear|rain)$/.test(tokens[verb]?.lemma ?? '');
			if (draft === undefined || !acts || empty) {
				continue;
			}
			addMention(gathering, 'speaker', draft, {start: token.start, end: token.end, kind: 'pronoun'});
			for (const other of tokens) {
				const within = other.text.toLowerCase() === 'its' && other.start > token.end;
				if (within && tokens[other.head]?.head === verb) {
					addMention(gathering, 'speaker', draft, {start: other.start, end: other.end, kind: 'pronoun'});
				}
			}
		}
	}
};
