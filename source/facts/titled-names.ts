import {titleWords} from '../language/lexicon.ts';
import type {Name, Sentence, Token} from '../language/model.ts';
import {endOf, nameOf} from './name-span.ts';
import {headOf} from './roles.ts';

/** Words of titles that are said of firms and countries as well: `the leader in its trade`. */
const saidOfAll = /^(?:leader|owner|player|head|host|chair|chief|author|driver|speaker|scout|champion)$/i;

const isPersonal = ({tokens}: Sentence, index: number): boolean => {
	const word = tokens[index]?.text ?? '';
	return tokens[index]?.upos === 'NOUN' && titleWords.has(word.toLowerCase()) && !saidOfAll.test(word);
};

/** As plain as `… is the president of …` from token `verb` on, whatever tree was made of it. */
const isSaidToBe = (sentence: Sentence, verb: number): boolean => {
	const {tokens} = sentence;
	const [is = '', article = ''] = tokens.slice(verb, verb + 2).map(({text}) => text.toLowerCase());
	if (!/^(?:is|was)$/.test(is) || !/^(?:the|an?)$/.test(article)) {
		return false;
	}
	const end = tokens.findIndex(({upos}, index) => index >= verb + 2 && !/^(?:ADJ|NOUN|PROPN)$/.test(upos));
	return end > verb + 2 && isPersonal(sentence, end - 1);
};

/** Whether a name is said to be a minister, a judge or something else that only people are. */
export const hasTitle = (sentence: Sentence, name: Name): boolean => {
	const {tokens} = sentence;
	const head = headOf(sentence, name);
	const own = tokens[head];
	const isTitle = (index: number): boolean => isPersonal(sentence, index);
	const isPredicate = (index: number): boolean => tokens.some(token => token.head === index && token.label === 'cop');
	return (
		isSaidToBe(sentence, name.to) ||
		(own?.label === 'appos' && isTitle(own.head)) ||
		(own?.label === 'nsubj' && isPredicate(own.head) && isTitle(own.head)) ||
		tokens.some((token, index) => token.label === 'appos' && token.head === head && isTitle(index))
	);
};

const isCapital = (token: Token | undefined): boolean => token?.upos === 'PROPN' && /^\p{Lu}/u.test(token.text);

/** Titles that are followed by the name of a person and of nothing else, unlike those of `General Motors`. */
const personal =
	/^(?:President|Minister|Chancellor|Senator|Governor|Mayor|Ambassador|Spokesman|Spokeswoman|Spokesperson|Professor|Congressman|Congresswoman)$/;

/** Who bears a title is a person, found as a name or not: `President` describes what follows it, in the tree or as plain as can be. */
const behindTitles = (sentence: Sentence, names: readonly Name[]): readonly Name[] => {
	const {tokens} = sentence;
	return tokens.flatMap((title, index) => {
		const from = index + 1;
		const named = names.some(name => name.from <= from && from < name.to);
		if (named || !titleWords.has(title.text.toLowerCase()) || !isCapital(tokens[from])) {
			return [];
		}
		let to = from + 1;
		while (isCapital(tokens[to])) {
			to++;
		}
		const described = title.label === 'nmod:desc' && title.head === from;
		const name = nameOf(sentence, {from, to, type: 'person' as const});
		return described || (personal.test(title.text) && to - from > 1)
			? [nameOf(sentence, {...name, to: endOf(sentence, name)})]
			: [];
	});
};

/** Two capitalised words or more of which the sentence says that they are a president: a name that was not found. */
const saidToBe = (sentence: Sentence, names: readonly Name[]): readonly Name[] => {
	const {tokens} = sentence;
	return tokens.flatMap((_, verb) => {
		if (verb < 2 || !isSaidToBe(sentence, verb)) {
			return [];
		}
		let from = verb;
		// Back over the words of the name, and over syllables behind a hyphen.
		while (isCapital(tokens[from - 1]) || tokens[from - 1]?.text === '-' || tokens[from - 2]?.text === '-') {
			from--;
		}
		const named = names.some(name => name.from < verb && from < name.to);
		return verb - from < 2 || named || !isCapital(tokens[from])
			? []
			: [nameOf(sentence, {from, to: verb, type: 'person'})];
	});
};

const heldBefore =
	/^(?:President|Minister|Chancellor|Senator|Governor|Mayor|Ambassador|Spokesman|Spokeswoman|Spokesperson|Professor|Congressman|Congresswoman|Representative|Secretary|Judge|Justice|General|Colonel|Sheriff|Commissioner|Detective|Inspector|Director)$/;

/** A person's name without the title that was taken for a part of it: `de Blasio` of `NYC Mayor de Blasio`. */
export const withoutTitle = (sentence: Sentence, name: Name): Name => {
	const {tokens} = sentence;
	const title = tokens.findLastIndex(
		({text}, index) => index >= name.from && index < name.to - 1 && heldBefore.test(text),
	);
	// `Director General` is no name.
	const own = tokens
		.slice(title + 1, name.to)
		.some(({text}) => /^\p{Lu}/u.test(text) && !titleWords.has(text.toLowerCase()));
	return name.type !== 'person' || title < 0 || !own ? name : nameOf(sentence, {...name, from: title + 1});
};

/** People whom nothing told of as names, but their titles do. */
export const titledNames = (sentence: Sentence, names: readonly Name[]): readonly Name[] => [
	...behindTitles(sentence, names),
	...saidToBe(sentence, names),
];
