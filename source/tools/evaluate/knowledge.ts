import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Range} from '../../article/model.ts';
import {openArticle} from '../../article/open.ts';
import {english} from '../../english.ts';
import {analyse} from '../../facts/analyse.ts';
import type {Actor, Analysis, Argument, Fact} from '../../facts/model.ts';
import {percent} from './read.ts';

/* How much of what careful readers wrote down of articles is found, and how right it is; the form of the gold is in its own README. */

type Span = readonly [start: number, end: number];
type GoldArgument = {readonly actor?: string; readonly span?: Span} | null;
type GoldActor = {
	readonly id: string;
	readonly type: string;
	readonly salient: boolean;
	readonly names: readonly Span[];
	readonly nominals: readonly Span[];
	readonly pronouns: readonly Span[];
	readonly roles: readonly Span[];
};
type GoldFact = {
	readonly id: string;
	readonly rank: number | null;
	readonly subject: GoldArgument;
	readonly predicate: Span;
	readonly object: GoldArgument;
	readonly time: {readonly span: Span; readonly value: string | null} | null;
	readonly modality: Fact['modality'];
	readonly polarity: Fact['polarity'];
	readonly attribution: GoldArgument;
	readonly evidence: readonly Span[];
};
type Gold = {
	readonly file: string;
	readonly hash: string;
	readonly actors: readonly GoldActor[];
	readonly facts: readonly GoldFact[];
};

const overlap = ({start, end}: Range, [from, to]: Span): number =>
	Math.max(0, Math.min(end, to) - Math.max(start, from));
const meet = (range: Range | undefined, span: Span | undefined): boolean =>
	range !== undefined && span !== undefined && overlap(range, span) > 0;

const spansOf = ({names, nominals, pronouns}: GoldActor): readonly Span[] => [...names, ...nominals, ...pronouns];

/** Ids of the gold's actors that the names of one of ours name, each with how often. */
const namedBy = (actor: Actor, actors: readonly GoldActor[]): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const mention of actor.mentions.filter(({kind}) => kind === 'name')) {
		const own = actors.find(({names}) => names.some(span => overlap(mention, span) * 2 > span[1] - span[0]));
		if (own !== undefined) {
			counts.set(own.id, (counts.get(own.id) ?? 0) + 1);
		}
	}
	return counts;
};

type Counts = Record<string, {right: number; of: number}>;

const count = (counts: Counts, name: string, right: boolean): void => {
	const own = counts[name] ?? {right: 0, of: 0};
	counts[name] = {right: own.right + Number(right), of: own.of + 1};
};

/** Whether an argument of ours is what the gold has: the same actor, or words that meet. */
const same = (
	own: Argument | undefined,
	gold: GoldArgument,
	actors: readonly GoldActor[],
	ids: ReadonlyMap<string, string>,
): boolean => {
	if (own === undefined || gold === null) {
		return own === undefined && gold === null;
	}
	if (gold.actor !== undefined) {
		const actor = actors.find(({id}) => id === gold.actor);
		return (
			ids.get(own.actor ?? '') === gold.actor || (actor !== undefined && spansOf(actor).some(span => meet(own, span)))
		);
	}
	return meet(own, gold.span);
};

const told = (fact: Fact, gold: GoldFact): boolean => meet(fact.predicate, gold.predicate);

const addFacts = (counts: Counts, {facts}: Analysis, gold: Gold, ids: ReadonlyMap<string, string>): void => {
	const fits = (fact: Fact, own: GoldFact): boolean => {
		const subject = same(fact.subject, own.subject, gold.actors, ids);
		const object = same(fact.object, own.object, gold.actors, ids);
		return (
			told(fact, own) &&
			(subject || fact.subject === undefined || own.subject === null) &&
			(object || fact.object === undefined || own.object === null) &&
			(subject || object)
		);
	};
	for (const own of gold.facts) {
		const found = facts.find(fact => fits(fact, own));
		if (own.rank !== null) {
			count(counts, 'important facts found', found !== undefined);
		}
		count(counts, 'all facts found', found !== undefined);
		if (found === undefined) {
			continue;
		}
		count(counts, 'modality', found.modality === own.modality);
		count(counts, 'polarity', found.polarity === own.polarity);
		count(counts, 'attribution', same(found.attribution, own.attribution, gold.actors, ids));
		if (own.time !== null || found.time !== undefined) {
			count(
				counts,
				'time',
				meet(found.time, own.time?.span) && (found.time?.value ?? null) === (own.time?.value ?? null),
			);
		}
	}
	for (const fact of facts) {
		// A lower bound: what the gold has not may still be right.
		count(
			counts,
			'facts that the gold has',
			gold.facts.some(own => fits(fact, own)),
		);
		if (fact.confidence >= 0.9) {
			count(
				counts,
				'facts that the gold has, confidence from 0.9',
				gold.facts.some(own => fits(fact, own)),
			);
		}
	}
};

const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

const addActors = (counts: Counts, analysis: Analysis, gold: Gold): ReadonlyMap<string, string> => {
	const {text} = analysis.article;
	const ids = new Map<string, string>();
	const found = new Map<string, Actor>();
	for (const actor of analysis.actors) {
		const named = [...namedBy(actor, gold.actors)].sort((a, b) => b[1] - a[1]);
		const [first] = named;
		if (first !== undefined) {
			ids.set(actor.id, first[0]);
			if (!found.has(first[0])) {
				found.set(first[0], actor);
			}
			count(counts, 'actors free of wrong merges', named.length === 1);
			count(counts, 'types of actors', gold.actors.find(({id}) => id === first[0])?.type === actor.type);
		}
	}
	for (const own of gold.actors.filter(({names}) => names.length > 0)) {
		const actor = found.get(own.id);
		if (own.salient) {
			count(counts, 'salient actors found', actor !== undefined);
		}
		if (actor !== undefined && own.type === 'person') {
			const roles = own.roles.map(([start, end]) => words(text.slice(start, end)));
			for (const {text: role} of actor.roles) {
				const said = words(role);
				count(
					counts,
					'roles right',
					roles.some(other => [...said].filter(word => other.has(word)).length * 2 >= said.size),
				);
			}
			if (own.roles.length > 0) {
				count(counts, 'people with a role who have one', actor.roles.length > 0);
			}
		}
	}
	return ids;
};

/** Figures over the gold in `folder` (test/knowledge/gold), for articles that stand in `data` by the names that the gold has. */
export const evaluateKnowledge = async (data: string, folder: string): Promise<object> => {
	const counts: Counts = {};
	const language = english();
	const files = readdirSync(folder)
		.filter(name => name.endsWith('.json'))
		.sort();
	let articles = 0;
	for (const name of files) {
		const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
		const path = join(data, gold.file);
		if (!existsSync(path)) {
			throw new Error(`${path} is not there. Give the folder that has ${gold.file}.`);
		}
		const article = await openArticle({bytes: readFileSync(path), name: path});
		if (article.id !== gold.hash) {
			throw new Error(`${path} is not the text that the gold ${name} was made for.`);
		}
		const analysis = analyse(article, language);
		addFacts(counts, analysis, gold, addActors(counts, analysis, gold));
		articles++;
	}
	const shown = Object.entries(counts).map(([name, {right, of}]) => [name, {percent: percent(right, of), of}]);
	return {articles, ...Object.fromEntries(shown)};
};
