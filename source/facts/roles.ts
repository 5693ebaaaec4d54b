import type {Range} from '../article/model.ts';
import {titleModifiers, titleWords} from '../language/lexicon.ts';
import type {Sentence} from '../language/model.ts';
import {countryNamed, countryOfAdjective} from '../language/world.ts';
import {closeName, phraseOf} from './argument.ts';
import {affiliationOf, asideOf, saidOf, sharedTitleOf} from './asides.ts';
import {isPersonNoun} from './person-nouns.ts';

export type Role = {readonly text: string; readonly evidence: Range};

type Name = {readonly from: number; readonly to: number};

const isTitle = (word: string): boolean => titleWords.has(word.toLowerCase().replace(/\.$/, ''));

/** Forms of address, and halves of titles, say nothing of what somebody is. */
const isAddress = (word: string): boolean =>
	/^(?:mr|mrs|ms|miss|sir|lord|lady|dame|dr|executive|vice|deputy)\.?$/i.test(word);

/** A title in front of a name, in the case that it has in the middle of a sentence: `Russian foreign minister`. */
const inRunningText = (words: readonly string[]): string =>
	words
		.map((word, index) => {
			const pair = `${words[index - 1] ?? ''} ${word}`;
			const proper =
				countryOfAdjective(word) !== undefined ||
				countryNamed(word) !== undefined ||
				countryOfAdjective(pair) !== undefined ||
				countryOfAdjective(`${word} ${words[index + 1] ?? ''}`) !== undefined ||
				/^\p{Lu}{2,}$|\./u.test(word);
			// `Supreme Court justice`, `White House spokesman`
			const court =
				(word === 'Supreme' && words[index + 1] === 'Court') || (word === 'House' && words[index - 1] === 'White');
			const office = isTitle(word) || titleModifiers.has(word.toLowerCase());
			return proper || court || !office ? word : word.toLowerCase();
		})
		.join(' ');

/** The title before a name: `Russian Foreign Minister` of `Russian Foreign Minister Sergey Lavrov`. */
export const roleBefore = (sentence: Sentence, {from, to}: Name): Role | undefined => {
	const {tokens} = sentence;
	let start = from;
	while (start > 0) {
		const token = tokens[start - 1];
		// All of a title hangs on its last word, and that on the name; `South Korean` stays whole however it is read.
		const pair = `${token?.text ?? ''} ${tokens[start]?.text ?? ''}`;
		const beside =
			start === from && (closeName(sentence, start - 1) === headOf(sentence, {from, to}) || isTitle(token?.text ?? ''));
		const modifies = start < from && titleModifiers.has(token?.text.toLowerCase() ?? '');
		const inside = token !== undefined && ((token.head >= start && token.head < to) || beside || modifies);
		if (
			token === undefined ||
			!((inside && /^(?:NOUN|PROPN|ADJ)$/.test(token.upos)) || (start < from && countryOfAdjective(pair) !== undefined))
		) {
			break;
		}
		start--;
	}
	// `Attorney-General Ana Reyes`
	if (
		start < from &&
		tokens[start - 1]?.text === '-' &&
		/^(?:Attorney|Solicitor|Secretary|Director|Governor|Inspector|Auditor|Consul|Surgeon|Vice|Major|Lieutenant|Brigadier)$/.test(
			tokens[start - 2]?.text ?? '',
		)
	) {
		start -= 2;
	}
	// The second half of `first-time director`
	while (
		start > 1 &&
		start < from - 1 &&
		tokens[start - 1]?.text === '-' &&
		tokens[start - 1]?.end === tokens[start]?.start
	) {
		start -= 2;
	}
	// `Secretary of Justice Ana Reyes`
	if (start < from && tokens[start - 1]?.text === 'of' && isTitle(tokens[start - 2]?.text ?? '')) {
		start -= 2;
	}
	const words = tokens.slice(start, from).map(token => token.text);
	const last = words.at(-1);
	return last === undefined || !isTitle(last) || (words.length === 1 && isAddress(last))
		? undefined
		: {text: inRunningText(words).replace(/ - /g, '-'), evidence: {start: sentence.start, end: sentence.end}};
};

/** A phrase without its article, and without the marks of footnotes. */
const withoutDeterminer = (phrase: string): string =>
	phrase.replace(/^(?:the|a|an|one|its|his|her|their) /i, '').replace(/ ?\[\d+\]/g, '');

/** The token of a name on which the others hang: the first of a person's, the last of most others. */
export const headOf = ({tokens}: Sentence, {from, to}: Name): number => {
	const index = tokens.findIndex(({head}, at) => at >= from && at < to && (head < from || head >= to));
	return index < 0 ? to - 1 : index;
};

/** A noun phrase in apposition to a name: its tokens, and the one they hang on. `isClose` when no comma is between, as in `the lawyer Tomas Velde`. */
export type Apposition = {readonly members: readonly number[]; readonly head: number; readonly isClose: boolean};

/** What is called by a name beside people. */
const named = /^(?:ship|ferry|film|novel)$/i;

/** What stands in apposition to a name: `Kim Yong-chol, the vice leader of North Korea`, and the other way round. */
export const appositionsOf = (sentence: Sentence, {from, to}: Name): readonly Apposition[] => {
	const {tokens} = sentence;
	const head = headOf(sentence, {from, to});
	// An arc in doubt will do between a name and the title of a person.
	const described = tokens.flatMap((token, index) =>
		token.label === 'appos' && (token.agree || isTitle(token.text)) && token.head === head ? [index] : [],
	);
	const own = tokens[head];
	// `the lawyer Tomas Velde`, and not `the grief Velde brought`.
	const beside = tokens[from - 1]?.text ?? '';
	const acts = /^VB[DZP]$/.test(tokens[to]?.xpos ?? '');
	const isPerson = isTitle(beside) || isPersonNoun(beside) || named.test(beside) || /^\p{Lu}/u.test(beside);
	const close = from > 0 && (isPerson || !acts) && closeName(sentence, from - 1) === head ? [from - 1] : [];
	const describing =
		own?.label === 'appos' && (own.agree || isTitle(tokens[own.head]?.text ?? '')) ? [own.head] : close;
	return [...described, ...describing]
		.filter(index => (index < from || index >= to) && tokens[index]?.upos === 'NOUN')
		.map(index => ({
			members: phraseOf(sentence, index, true),
			head: index,
			isClose: index < from && !tokens.slice(index, from).some(({upos}) => upos === 'PUNCT'),
		}));
};

/** What an apposition says that a name is; nobody is several. */
export const rolesByApposition = (text: string, sentence: Sentence, name: Name): readonly Role[] => {
	const {tokens} = sentence;
	const evidence = {start: sentence.start, end: sentence.end};
	const roles = appositionsOf(sentence, name).flatMap(({members, head}) => {
		const first = tokens[members[0] ?? -1];
		const last = tokens[members.at(-1) ?? -1];
		return first === undefined || last === undefined || /S$/.test(tokens[head]?.xpos ?? '')
			? []
			: [{text: withoutDeterminer(text.slice(first.start, last.end)), evidence}];
	});
	const shared = roles.length > 0 ? undefined : sharedTitleOf(sentence, name);
	if (shared !== undefined) {
		const words = tokens.slice(shared.start, shared.end).map(token => token.text);
		return [{text: inRunningText([...words.slice(0, -1), (words.at(-1) ?? '').replace(/s$/, '')]), evidence}];
	}
	const aside =
		roles.length > 0 ? undefined : (asideOf(sentence, name) ?? saidOf(sentence, name) ?? affiliationOf(sentence, name));
	const [first, last] = [tokens[aside?.start ?? -1], tokens[(aside?.end ?? 0) - 1]];
	return first === undefined || last === undefined
		? roles
		: [{text: withoutDeterminer(text.slice(first.start, last.end)), evidence}];
};
