import type {Article, Range} from '../article/model.ts';
import type {NameType, Sentence} from '../language/model.ts';
import {countryNamed} from '../language/world.ts';
import type {Actor, Mention} from './model.ts';
import {withSettledNames} from './names.ts';
import {roleBefore, rolesByApposition} from './roles.ts';

/** An actor while its mentions are gathered. */
type Draft = {
	readonly type: NameType;
	readonly names: Map<string, number>;
	readonly mentions: Mention[];
	readonly roles: {text: string; evidence: Range}[];
};

type Named = Range & {
	readonly text: string;
	readonly type: NameType;
	readonly sentence: Sentence;
	readonly from: number;
	readonly to: number;
};

const withoutArticle = (name: string): string => name.replace(/^the /i, '');

/** What two names of one actor have in common when they are exactly the same; countries by any of their names. */
const keyOf = (text: string, type: NameType): string => {
	const name = withoutArticle(text)
		.replace(/[.’']s$/, '')
		.replace(/\s+/g, ' ');
	const country = type === 'place' ? countryNamed(name) : undefined;
	return `${type} ${(country?.name ?? name).toLowerCase()}`;
};

const namesIn = (text: string, sentences: readonly Sentence[]): readonly Named[] =>
	sentences.flatMap(sentence =>
		sentence.names.map(({start, end, type, from, to}) => ({
			start,
			end,
			type,
			sentence,
			from,
			to,
			text: text.slice(start, end),
		})),
	);

const mainName = ({names}: Draft): string => {
	// The longest is the fullest; of equals the most frequent.
	const [first = ['', 0]] = [...names].sort((a, b) => b[0].length - a[0].length || b[1] - a[1]);
	return first[0];
};

const particles = new Set(
	'Al El De La Le Du Van Von Bin Ben Abu al el de la le du van von bin ben abu of the and'.split(' '),
);

/** Words of a person's name that can stand for the whole: not initials, and not words in front of it. */
const partsOf = (name: string): readonly string[] =>
	name.split(' ').filter(part => part.length > 1 && !part.endsWith('.') && !particles.has(part));

/** Sieve: exactly the same name. */
const exact = (names: readonly Named[]): Map<string, Draft> => {
	const drafts = new Map<string, Draft>();
	for (const {start, end, text, type} of names) {
		const key = keyOf(text, type);
		const draft: Draft = drafts.get(key) ?? {type, names: new Map(), mentions: [], roles: []};
		drafts.set(key, draft);
		draft.names.set(text, (draft.names.get(text) ?? 0) + 1);
		draft.mentions.push({start, end, kind: 'name'});
	}
	return drafts;
};

const merge = (into: Draft, from: Draft): void => {
	for (const [name, count] of from.names) {
		into.names.set(name, (into.names.get(name) ?? 0) + count);
	}
	into.mentions.push(...from.mentions);
	into.roles.push(...from.roles);
};

/**
 * Sieve: part of a person's name, when it is part of exactly one. Two people of one surname never merge, and their surname alone
 * is nobody of its own.
 */
const partsOfNames = (drafts: Map<string, Draft>): void => {
	const people = [...drafts].filter(([, {type}]) => type === 'person');
	const byPart = new Map<string, {readonly draft: Draft; readonly whole: readonly string[]}[]>();
	for (const [, draft] of people) {
		const whole = mainName(draft).split(' ');
		for (const part of new Set(whole.length > 1 ? whole : [])) {
			byPart.set(part, [...(byPart.get(part) ?? []), {draft, whole}]);
		}
	}
	for (const [key, draft] of people) {
		const parts = mainName(draft).split(' ');
		const fuller = (byPart.get(parts[0] ?? '') ?? [])
			.filter(
				({draft: other, whole}) =>
					other !== draft && whole.length > parts.length && parts.every(part => whole.includes(part)),
			)
			.map(({draft: other}) => other);
		const [only] = fuller;
		if (only !== undefined && fuller.length === 1) {
			merge(only, draft);
			drafts.delete(key);
		} else if (fuller.length > 1 && parts.length === 1) {
			drafts.delete(key);
		}
	}
};

const initials = (name: string): string =>
	name
		.split(/[\s-]+/)
		.filter(word => /^\p{Lu}/u.test(word))
		.map(word => word[0])
		.join('');

/** Sieve: the initials of exactly one organisation. */
const acronyms = (drafts: Map<string, Draft>): void => {
	const byInitials = new Map<string, Draft[]>();
	for (const draft of drafts.values()) {
		const letters = draft.type === 'organization' ? initials(mainName(draft)) : '';
		byInitials.set(letters, [...(byInitials.get(letters) ?? []), draft]);
	}
	for (const [key, draft] of [...drafts]) {
		const own = mainName(draft).replaceAll('.', '');
		if (draft.type !== 'organization' || !/^\p{Lu}{2,6}$/u.test(own)) {
			continue;
		}
		const whole = (byInitials.get(own) ?? []).filter(other => other !== draft);
		const [only] = whole;
		if (only !== undefined && whole.length === 1) {
			merge(only, draft);
			drafts.delete(key);
		}
	}
};

/** A lone capitalised word that is part of exactly one person's name, where the tagger found no name: `Lavrov said`. */
const loneParts = (sentences: readonly Sentence[], drafts: Map<string, Draft>): void => {
	const owners = new Map<string, Draft[]>();
	for (const draft of drafts.values()) {
		for (const part of draft.type === 'person' ? new Set([...draft.names.keys()].flatMap(partsOf)) : []) {
			owners.set(part, [...(owners.get(part) ?? []), draft]);
		}
	}
	const spans = [...drafts.values()].flatMap(({mentions}) => [...mentions]);
	for (const {tokens, names} of sentences) {
		for (const [index, token] of tokens.entries()) {
			const own = owners.get(token.text);
			if (own === undefined) {
				continue;
			}
			const inName =
				names.some(({from, to}) => from <= index && index < to) ||
				spans.some(({start, end}) => start <= token.start && token.end <= end);
			const [only] = own ?? [];
			// Beside another capital it is part of a name that we do not know.
			const alone = ![tokens[index - 1], tokens[index + 1]].some(
				next =>
					next !== undefined &&
					next.upos === 'PROPN' &&
					/^\p{Lu}/u.test(next.text) &&
					!owners.has(next.text) &&
					!isTitleLike(next.text),
			);
			if (only !== undefined && own?.length === 1 && !inName && alone) {
				only.names.set(token.text, (only.names.get(token.text) ?? 0) + 1);
				only.mentions.push({start: token.start, end: token.end, kind: 'name'});
			}
		}
	}
};

/**
 * Sieve: two capitalised words that nothing else told of, whose second one stands alone elsewhere in the text. That is how
 * people are written of, first with both names and then with the last.
 */
const surnamesAgain = (sentences: readonly Sentence[], drafts: Map<string, Draft>): void => {
	const capital = (token: Sentence['tokens'][number] | undefined): boolean =>
		token !== undefined && /^\p{Lu}[\p{L}'’-]+$/u.test(token.text) && (token.upos === 'PROPN' || token.upos === 'NOUN');
	const runs = sentences.flatMap(({tokens, names}) =>
		tokens.flatMap((_, index) => {
			const named = names.some(({from, to}) => from <= index && index < to);
			if (named || !capital(tokens[index]) || capital(tokens[index - 1])) {
				return [];
			}
			let to = index;
			while (capital(tokens[to])) {
				to++;
			}
			return [tokens.slice(index, to)];
		}),
	);
	const alone = new Set(runs.flatMap(run => (run.length === 1 ? [run[0]?.text ?? ''] : [])));
	for (const [first, last, ...more] of runs) {
		if (
			first === undefined ||
			last === undefined ||
			more.length > 0 ||
			!alone.has(last.text) ||
			alone.has(first.text)
		) {
			continue;
		}
		const name = `${first.text} ${last.text}`;
		const draft: Draft = drafts.get(keyOf(name, 'person')) ?? {
			type: 'person',
			names: new Map(),
			mentions: [],
			roles: [],
		};
		drafts.set(keyOf(name, 'person'), draft);
		draft.names.set(name, (draft.names.get(name) ?? 0) + 1);
		draft.mentions.push({start: first.start, end: last.end, kind: 'name'});
	}
};

const isTitleLike = (word: string): boolean =>
	/^(?:Mr|Mrs|Ms|Dr|President|Minister|Professor|Senator|Judge|King|Queen|Prince|Princess|General|Captain)\.?$/.test(
		word,
	);

/** `the North`, when exactly one country of the article is North something. */
const compassNames = (sentences: readonly Sentence[], drafts: Map<string, Draft>): void => {
	for (const direction of ['North', 'South']) {
		const candidates = [...drafts.values()].filter(
			draft => draft.type === 'place' && countryNamed(mainName(draft))?.name.startsWith(`${direction} `),
		);
		const [only] = candidates;
		if (only === undefined || candidates.length !== 1) {
			continue;
		}
		for (const {tokens, names} of sentences) {
			for (const [index, token] of tokens.entries()) {
				const before = tokens[index - 1];
				const after = tokens[index + 1];
				const inName = names.some(({from, to}) => from <= index && index < to);
				const alone = after === undefined || !/^(?:PROPN|NOUN|ADJ)$/.test(after.upos);
				if (token.text === direction && before?.text.toLowerCase() === 'the' && alone && !inName) {
					only.names.set(`the ${direction}`, (only.names.get(`the ${direction}`) ?? 0) + 1);
					only.mentions.push({start: token.start, end: token.end, kind: 'name'});
				}
			}
		}
	}
};

const importance = ({mentions}: Draft, {text, title}: Article): number =>
	mentions.length +
	(mentions.some(({start}) => start < title.length) ? 2 : 0) +
	(mentions.some(({start}) => start < text.length * 0.2) ? 1 : 0);

const finished = (draft: Draft, index: number): Actor => {
	const name = mainName(draft);
	const country = draft.type === 'place' ? countryNamed(name) : undefined;
	const shown = country?.name ?? withoutArticle(name);
	const roles = draft.roles.filter(
		({text}, at) => draft.roles.findIndex(other => other.text.toLowerCase() === text.toLowerCase()) === at,
	);
	return {
		id: `a${index + 1}`,
		name: shown,
		type: draft.type,
		aliases: [...draft.names]
			.sort((a, b) => b[1] - a[1])
			.map(([alias]) => alias)
			.filter(alias => withoutArticle(alias) !== shown),
		roles,
		mentions: [...draft.mentions].sort((a, b) => a.start - b.start),
	};
};

/** Gathers names into actors, by the surest sieves first; the most important actor first. */
export const findActors = (article: Article, read: readonly Sentence[]): readonly Actor[] => {
	const sentences = withSettledNames(read);
	const names = namesIn(article.text, sentences);
	const drafts = exact(names);
	partsOfNames(drafts);
	acronyms(drafts);
	surnamesAgain(sentences, drafts);
	loneParts(sentences, drafts);
	compassNames(sentences, drafts);
	const all = [...drafts.values()];
	const owners = new Map(all.flatMap(draft => draft.mentions.map(({start}) => [start, draft] as const)));
	for (const name of names) {
		const owner = owners.get(name.start);
		const role = name.type === 'person' ? roleBefore(name.sentence, name) : undefined;
		const roles = [
			...(role === undefined ? [] : [role]),
			...(name.type === 'person' ? rolesByApposition(article.text, name.sentence, name) : []),
		];
		owner?.roles.push(...roles);
	}
	return all
		.map((draft, index) => ({draft, index, weight: importance(draft, article)}))
		.sort(
			(a, b) =>
				b.weight - a.weight ||
				(a.draft.mentions[0]?.start ?? 0) - (b.draft.mentions[0]?.start ?? 0) ||
				a.index - b.index,
		)
		.map(({draft}, index) => finished(draft, index));
};
