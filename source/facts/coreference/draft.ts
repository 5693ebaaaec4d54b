import type {Article, Range} from '../../article/model.ts';
import type {NameType, Sentence} from '../../language/model.ts';
import {countryNamed} from '../../language/world.ts';
import type {Mention} from '../model.ts';

/** An actor while its mentions are gathered. */
export type Draft = {
	readonly type: NameType;
	/** Names with how often they stand in the text. */
	readonly names: Map<string, number>;
	/** Names of cities that stand for it, without their mentions. */
	readonly capitals: Set<string>;
	readonly mentions: Mention[];
	readonly roles: {text: string; evidence: Range}[];
};

/** A name where it stands. */
export type Named = Range & {
	readonly text: string;
	readonly type: NameType;
	readonly sentence: Sentence;
	readonly from: number;
	readonly to: number;
};

/** Which sieve put a mention to which other one: what the sieves are measured by. */
export type Link = {readonly sieve: string; readonly mention: Range; readonly antecedent: Range};

/** What the sieves work on: each adds to the drafts, merges some, or takes away one that is nobody. */
export type Gathering = {
	readonly article: Article;
	/** With settled names, in the order of the text. */
	readonly sentences: readonly Sentence[];
	readonly names: readonly Named[];
	readonly drafts: Map<string, Draft>;
	readonly links: Link[];
};

export type Sieve = (gathering: Gathering) => void;

export const newDraft = (type: NameType): Draft => ({
	type,
	names: new Map(),
	capitals: new Set(),
	mentions: [],
	roles: [],
});

export const withoutArticle = (name: string): string => name.replace(/^the /i, '');

/** What two names of one actor have in common when they are exactly the same; countries by any of their names. */
export const keyOf = (text: string, type: NameType): string => {
	const name = withoutArticle(text)
		.replace(/[.’']s$/, '')
		.replace(/\s+/g, ' ');
	const country = type === 'place' ? countryNamed(name) : undefined;
	// `U.S. Navy` is the United States Navy.
	const whole = name
		.replace(/^U\.?S\.? (?=\p{Lu}\p{Ll})/u, 'United States ')
		.replace(/^U\.?K\.? (?=\p{Lu}\p{Ll})/u, 'United Kingdom ');
	return `${type} ${(country?.name ?? whole).toLowerCase()}`;
};

const isWord = (name: string): boolean => !name.includes(' ');

/** The share of the names of somebody who is named again and again that a name must have to be taken for the fullest. */
const least = 0.02;
const often = 60;

/**
 * The longest name is the fullest; of equals, and of single words, the most frequent. One that comes once among a hundred others is no name, but an error or
 * something said of somebody: `Parsee Ahab`.
 */
export const mainName = ({names}: Draft): string => {
	const total = [...names.values()].reduce((sum, count) => sum + count, 0);
	const [first = ['', 0]] = [...names]
		.filter(([, count]) => total <= often || count >= total * least)
		.sort((a, b) => (isWord(a[0]) && isWord(b[0]) ? b[1] - a[1] : 0) || b[0].length - a[0].length || b[1] - a[1]);
	return first[0];
};

/** Adds a mention to a draft, by the word of a sieve. */
export const addMention = ({links}: Gathering, sieve: string, draft: Draft, mention: Mention, name?: string): void => {
	const antecedent = draft.mentions.at(-1);
	if (antecedent !== undefined) {
		links.push({sieve, mention, antecedent});
	}
	if (name !== undefined) {
		draft.names.set(name, (draft.names.get(name) ?? 0) + 1);
	}
	draft.mentions.push(mention);
};

/** Makes one actor of two, by the word of a sieve. */
export const merge = ({drafts, links}: Gathering, sieve: string, into: Draft, key: string): void => {
	const from = drafts.get(key);
	if (from === undefined) {
		return;
	}
	const [antecedent] = into.mentions;
	if (antecedent !== undefined) {
		links.push(...from.mentions.map(mention => ({sieve, mention, antecedent})));
	}
	for (const [name, count] of from.names) {
		into.names.set(name, (into.names.get(name) ?? 0) + count);
	}
	into.mentions.push(...from.mentions);
	into.roles.push(...from.roles);
	drafts.delete(key);
};

/** Drafts by the offsets at which their mentions start. */
export const ownersOf = (drafts: Iterable<Draft>): Map<number, Draft> =>
	new Map([...drafts].flatMap(draft => draft.mentions.map(({start}) => [start, draft] as const)));
