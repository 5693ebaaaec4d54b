import {titleWords} from '../language/lexicon.ts';
import type {Sentence, Token} from '../language/model.ts';

/* What stands beside a name between commas, told by the words alone: parsers doubt what hangs on what between so many marks. */

type Name = {readonly from: number; readonly to: number};

/** Tokens of a phrase, `end` exclusive. */
export type Aside = {readonly start: number; readonly end: number};

const isNominal = ({upos, xpos, label}: Token): boolean =>
	/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(upos) || /^(?:HYPH|POS|PRP\$)$/.test(xpos) || label === 'amod';

/** The last word of the noun phrase that begins at token `start`, before what an `of` adds to it. */
const headFrom = ({tokens}: Sentence, start: number, end: number): number => {
	let at = start;
	while (at < end && isNominal(tokens[at] as Token)) {
		at++;
	}
	return at - 1;
};

/** Nouns that parsers take for what they are elsewhere: `chief executive of the firm`. */
const doubtful = /^(?:executive|official|representative|principal|deputy)$/i;

const isPersonal = (token: Token | undefined): boolean =>
	token !== undefined &&
	(/^(?:NOUN|PROPN)$/.test(token.upos) || doubtful.test(token.text)) &&
	!/S$/.test(token.xpos) &&
	titleWords.has(token.text.toLowerCase());

const hasPerson = ({names}: Sentence, {start, end}: Aside): boolean =>
	names.some(({from, to, type}) => type === 'person' && from < end && start < to);

/** The phrase behind the comma behind a name, where it ends with another mark or in a clause of its own, and is not the rest of a list. */
const closedBehind = (sentence: Sentence, {to}: Name): Aside | undefined => {
	const {tokens} = sentence;
	const aged = tokens[to]?.text === ',' && tokens[to + 1]?.upos === 'NUM' && tokens[to + 2]?.text === ',';
	const start = aged ? to + 3 : to + 1;
	let end = start;
	while (end < tokens.length && (isNominal(tokens[end] as Token) || tokens[end]?.upos === 'ADP')) {
		end++;
	}
	const next = tokens[end];
	const listed = next?.text === ',' && tokens[end + 1]?.upos === 'CCONJ';
	const closed = /^[,.;]$/.test(next?.text ?? '') || /^(?:VB[GN]|W.*)$/.test(next?.xpos ?? '');
	const aside = {start, end};
	return tokens[to]?.text === ',' &&
		closed &&
		!listed &&
		end > start &&
		tokens[end - 1]?.upos !== 'ADP' &&
		!hasPerson(sentence, aside)
		? aside
		: undefined;
};

/** `Ana Reyes, 47, the mayor of Lima, …` */
const asideBehind = (sentence: Sentence, name: Name): Aside | undefined => {
	const aside = closedBehind(sentence, name);
	return aside !== undefined && isPersonal(sentence.tokens[headFrom(sentence, aside.start, aside.end)])
		? aside
		: undefined;
};

/** `Arles, a town in the south, …`: what a thing is said to be that is no person, by a phrase that a parser took for that too. */
export const definitionOf = (sentence: Sentence, name: Name): Aside | undefined => {
	const {tokens} = sentence;
	const aside = closedBehind(sentence, name);
	const head = aside === undefined ? -1 : headFrom(sentence, aside.start, aside.end);
	const {upos, label, xpos = ''} = tokens[head] ?? {};
	const determined = /^(?:an?|the)$/i.test(tokens[aside?.start ?? -1]?.text ?? '');
	// `a firm that …` says little, and a title says of somebody else what they are.
	const told = aside !== undefined && aside.end - aside.start > 2 && !isPersonal(tokens[head]);
	const whole = tokens[name.from - 1]?.upos !== 'PROPN';
	return told && whole && determined && upos === 'NOUN' && label === 'appos' && !/S$/.test(xpos) ? aside : undefined;
};

/** `The mayor of Lima, Ana Reyes, …`: the phrase before the comma, from its determiner or owner on. */
const asideBefore = (sentence: Sentence, {from, to}: Name): Aside | undefined => {
	const {tokens} = sentence;
	const next = tokens[to];
	const listed = next?.text === ',' && tokens[to + 1]?.upos === 'CCONJ';
	const closed = /^[,.]$/.test(next?.text ?? '') || /^(?:VBD|VBZ|MD)$/.test(next?.xpos ?? '');
	if (tokens[from - 1]?.text !== ',' || !closed || listed) {
		return undefined;
	}
	const end = from - 1;
	let start = end;
	while (start > 0 && (isNominal(tokens[start - 1] as Token) || tokens[start - 1]?.upos === 'ADP')) {
		start--;
	}
	while (start < end && tokens[start]?.upos === 'ADP') {
		start++;
	}
	const determined =
		tokens[start]?.upos === 'DET' ||
		tokens[start]?.xpos === 'PRP$' ||
		/^one$/i.test(tokens[start]?.text ?? '') ||
		tokens.slice(start, headFrom(sentence, start, end)).some(({xpos}) => xpos === 'POS');
	const aside = {start, end};
	// `Tom Hale, the mayor, Ana Reyes, …` is a list of two or of three.
	const before = start > 0 && tokens[start - 1]?.text === ',' && hasPerson(sentence, {start: start - 2, end: start});
	return determined && !before && isPersonal(tokens[headFrom(sentence, start, end)]) && !hasPerson(sentence, aside)
		? aside
		: undefined;
};

/** What is said of a name right beside it, by what people are called: `the mayor of Lima`. */
export const asideOf = (sentence: Sentence, name: Name): Aside | undefined =>
	asideBehind(sentence, name) ?? asideBefore(sentence, name);

const month =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid|last|this|\p{Lu}\p{Ll}+day)$/u;

/** What makes somebody what follows it: `became mayor`, `was appointed minister`. Who `served as head` does so no more. */
const installing = /^(?:became |(?:was|were|been) (?:appointed|elected|named|chosen|sworn in)(?: as)? )/;

/** `Ana Reyes is the mayor of Lima.`, `Ana Reyes, who has been a judge, …`, `Ana Reyes serves as mayor`: the phrase that says what somebody is. */
export const saidOf = (sentence: Sentence, {from, to}: Name): Aside | undefined => {
	const {tokens} = sentence;
	const word = (index: number): string => tokens[index]?.text.toLowerCase() ?? '';
	let at = word(to) === ',' && word(to + 1) === 'who' ? to + 2 : to;
	const last = tokens.slice(at, at + 4).map(token => token.text.toLowerCase());
	const [made = ''] = installing.exec(`${last.join(' ')} `) ?? [];
	at +=
		made !== ''
			? made.trim().split(' ').length
			: /^(?:has been|serves as)/.test(last.join(' '))
				? 2
				: last[0] === 'is'
					? 1
					: tokens.length;
	// `if Ana Reyes is the mayor`, `Tom and Ana Reyes`
	const open = /^(?:SCONJ|CCONJ|ADP)$/.test(tokens[from - 1]?.upos ?? '') || /^["“?]$/.test(tokens.at(-1)?.text ?? '');
	const begins = /^(?:the|an?)$/.test(word(at)) || last[0] === 'serves' || made !== '';
	// Since when is no part of it: `became mayor of Lima in 2019`.
	const isTime = (index: number): boolean =>
		tokens[index]?.upos === 'ADP' && (tokens[index + 1]?.upos === 'NUM' || month.test(tokens[index + 1]?.text ?? ''));
	let end = at;
	while (
		end < tokens.length &&
		(isNominal(tokens[end] as Token) || tokens[end]?.upos === 'ADP') &&
		!(made !== '' && isTime(end))
	) {
		end++;
	}
	return begins && !open && tokens[end - 1]?.upos !== 'ADP' && isPersonal(tokens[headFrom(sentence, at, end)])
		? {start: at, end}
		: undefined;
};

/** `Ana Reyes of Harbour College`, `Ana Reyes, from the University of Lima`: the preposition and the organisation that it leads to. */
export const affiliationOf = (sentence: Sentence, {to}: Name): Aside | undefined => {
	const {tokens, names} = sentence;
	const at = tokens[to]?.text === ',' && tokens[to + 1]?.text === 'from' ? to + 1 : to;
	const article = tokens[at + 1]?.text.toLowerCase() === 'the' ? 1 : 0;
	const start = at + 1 + article;
	const firm = names.find(({from, to: end, type}) => from <= start && start < end && type === 'organization');
	const leads = tokens[at]?.text === 'of' || at > to;
	return leads && firm !== undefined ? {start: at, end: firm.to} : undefined;
};

/** `Senators Ana Reyes of Lima, Tom Hale and …`: the title in the plural that leads in a list which the name is in. */
export const sharedTitleOf = ({tokens, names}: Sentence, {from}: Name): Aside | undefined => {
	const isNamed = (index: number): boolean => names.some(name => name.from <= index && index < name.to);
	const inList = (index: number): boolean =>
		isNamed(index) || /^(?:,|and|of|the|from)$/.test(tokens[index]?.text ?? '');
	let at = from - 1;
	while (at >= 0 && inList(at)) {
		at--;
	}
	let end = at + 1;
	while (end < tokens.length && inList(end)) {
		end++;
	}
	const word = tokens[at]?.text ?? '';
	const title = /S$/.test(tokens[at]?.xpos ?? '') && titleWords.has(word.toLowerCase().replace(/s$/, ''));
	// The list begins right behind the title, or behind a comma, and is one of people.
	const first = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
	const people = names.filter(name => name.type === 'person' && name.from > at && name.to <= end);
	const listed =
		people.length > 1 && people[0]?.from === first && tokens.slice(first, end).some(({text}) => text === 'and');
	let start = at;
	while (start > 0 && /^(?:ADJ|PROPN)$/.test(tokens[start - 1]?.upos ?? '') && !isNamed(start - 1)) {
		start--;
	}
	return title && listed ? {start, end: at + 1} : undefined;
};
