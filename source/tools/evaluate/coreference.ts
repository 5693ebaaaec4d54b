import {writeFileSync} from 'node:fs';
import type {Range} from '../../article/model.ts';
import {english} from '../../english.ts';
import {gathered} from '../../facts/coreference/coreference.ts';
import type {Draft, Gathering} from '../../facts/coreference/draft.ts';
import type {Mention} from '../../facts/model.ts';
import {readConllu} from '../conllu.ts';
import {type GoldDocument, goldDocuments, type PlacedMention} from './gold-document.ts';
import {percent, scores} from './read.ts';

type Options = {readonly only: string | undefined; readonly write: string | undefined};

const named = new Set(['person', 'organization', 'place']);

/** He, she and it in all their forms; who they are, we do not ask. */
const thirdPerson = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself)$/i;

type Own = Range & Partial<Pick<Mention, 'kind'>>;

const isIn = (inner: Range, outer: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

const isNamed = ({kind, type}: PlacedMention): boolean => kind === 'name' && named.has(type);

/** Share of what two ranges cover that both do. */
const likeness = (a: Range, b: Range): number => {
	const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/**
 * The gold mention that a mention of ours is: the head is in both, and of several the one most like it, a name before others; of `Boston
 * Red Sox` the team and not the town. A description ends with its head.
 */
const aligned = (mentions: ReadonlyMap<number, readonly PlacedMention[]>, own: Own): PlacedMention | undefined => {
	let found: PlacedMention | undefined;
	for (let at = own.start; at < own.end; at++) {
		for (const mention of mentions.get(at) ?? []) {
			const better =
				found === undefined ||
				Number(isNamed(mention)) - Number(isNamed(found)) > 0 ||
				(isNamed(mention) === isNamed(found) && likeness(mention, own) > likeness(found, own));
			const fits = own.kind === 'nominal' ? mention.headRange.end === own.end : isIn(mention.headRange, own);
			found = better && fits ? mention : found;
		}
	}
	return found;
};

type Pairs = {right: number; found: number; gold: number};

const pairsOf = (size: number): number => (size * (size - 1)) / 2;

const countBy = (keys: readonly string[]): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const key of keys) {
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
};

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

/** What is counted over all documents. */
class Tally {
	readonly sieves = new Map<string, {right: number; links: number}>();
	readonly pairs: Pairs = {right: 0, found: 0, gold: 0};
	readonly clusters = {right: 0, names: 0};
	readonly kinds = {pronoun: {right: 0, found: 0, gold: 0}, nominal: {right: 0, found: 0, gold: 0}};
	readonly wrong: string[] = [];

	#excerpt({article}: GoldDocument, {start, end}: Range): string {
		const {text} = article;
		const around = `${text.slice(Math.max(0, start - 80), start)}[${text.slice(start, end)}]${text.slice(end, end + 60)}`;
		return around.replaceAll('\n', ' ');
	}

	add(document: GoldDocument, {drafts, links}: Gathering): void {
		const byHead = new Map<number, PlacedMention[]>();
		for (const mention of document.mentions) {
			const {start} = mention.headRange;
			byHead.set(start, [...(byHead.get(start) ?? []), mention]);
		}
		const goldOf = (own: Own): PlacedMention | undefined => aligned(byHead, own);
		this.#names(document, [...drafts.values()], goldOf);
		const entities = new Map<number, string>();
		for (const draft of drafts.values()) {
			// Whom most of its names name.
			const golds = draft.mentions.flatMap(mention => (mention.kind === 'name' ? (goldOf(mention)?.entity ?? []) : []));
			const [most] = [...countBy(golds)].sort((a, b) => b[1] - a[1]);
			for (const {start} of draft.mentions) {
				entities.set(start, most?.[0] ?? '');
			}
		}
		const goldNames = new Set(document.mentions.filter(isNamed).map(({entity}) => entity));
		const kindOf = new Map(
			[...drafts.values()].flatMap(draft => draft.mentions.map(({start, kind}) => [start, kind] as const)),
		);
		for (const {sieve, mention, antecedent} of links) {
			const kind = kindOf.get(mention.start) ?? 'name';
			const gold = goldOf({...mention, kind});
			const other = kind === 'name' ? goldOf(antecedent)?.entity : entities.get(antecedent.start);
			// A name that the gold has not tells nothing of the sieve; a pronoun that it has not refers to nobody.
			if (kind === 'name' && (gold === undefined || other === undefined)) {
				continue;
			}
			const right = gold !== undefined && gold.entity === other;
			const counts = this.sieves.get(sieve) ?? {right: 0, links: 0};
			this.sieves.set(sieve, {right: counts.right + (right ? 1 : 0), links: counts.links + 1});
			if (kind !== 'name') {
				this.kinds[kind].found++;
				this.kinds[kind].right += right ? 1 : 0;
			}
			if (!right) {
				this.wrong.push(
					`${document.id} ${sieve}: ${this.#excerpt(document, mention)} ← ${document.article.text.slice(antecedent.start, antecedent.end)}`,
				);
			}
		}
		for (const {kind, entity, headRange} of document.mentions) {
			const word = document.article.text.slice(headRange.start, headRange.end);
			if (kind !== 'name' && goldNames.has(entity) && (kind === 'nominal' || thirdPerson.test(word))) {
				this.kinds[kind].gold++;
			}
		}
	}

	/** Names by pairs, and how many stand together with exactly those of their own. */
	#names({mentions}: GoldDocument, drafts: readonly Draft[], goldOf: (own: Own) => PlacedMention | undefined): void {
		const clusterOf = new Map<PlacedMention, string>();
		const clusters = drafts.map((draft, index) => {
			const golds = draft.mentions.flatMap(mention => (mention.kind === 'name' ? (goldOf(mention) ?? []) : []));
			for (const gold of golds) {
				clusterOf.set(gold, String(index));
			}
			return [...new Set(golds)];
		});
		for (const own of clusters) {
			this.pairs.found += pairsOf(own.length);
		}
		const names = mentions.filter(isNamed);
		const together = countBy(names.map(name => `${name.entity} ${clusterOf.get(name) ?? ''}`));
		const sizes = countBy(names.map(({entity}) => entity));
		this.pairs.gold += sum([...sizes.values()].map(pairsOf));
		for (const own of clusters) {
			this.pairs.right += sum([...countBy(own.map(({entity}) => entity)).values()].map(pairsOf));
		}
		this.clusters.names += names.length;
		this.clusters.right += names.filter(name => {
			const cluster = clusterOf.get(name);
			const own = cluster === undefined ? [] : (clusters[Number(cluster)] ?? []);
			const size = sizes.get(name.entity);
			return cluster !== undefined && together.get(`${name.entity} ${cluster}`) === size && own.length === size;
		}).length;
	}

	summary(): object {
		const sieves = Object.fromEntries(
			[...this.sieves].map(([sieve, {right, links}]) => [sieve, {precision: percent(right, links), links}]),
		);
		const kind = ({right, found, gold}: Pairs): object => ({
			precision: percent(right, found),
			recall: percent(right, gold),
			links: found,
		});
		return {
			sieves,
			names: {
				pairs: scores(this.pairs.right, this.pairs.found, this.pairs.gold),
				exactCluster: percent(this.clusters.right, this.clusters.names),
				names: this.clusters.names,
			},
			pronouns: kind(this.kinds.pronoun),
			nominals: kind(this.kinds.nominal),
		};
	}
}

/**
 * Actors of whole texts against the entities of GUM. By sieve, how many of its links join two mentions of one entity; names of people,
 * organisations and places by pairs, and how many of them stand together with all of their own and no other; pronouns and nominals by
 * whether they are put to the entity that most names of their actor have. Recall is over those that refer to something named.
 * `only` leaves out the documents whose name has it not; `write` names a file for the links that are wrong.
 */
export const evaluateCoreference = (file: string, {only, write}: Options): object => {
	const tally = new Tally();
	const language = english();
	const sentences = readConllu(file).filter(({document}) => only === undefined || document.includes(only));
	for (const document of goldDocuments(sentences)) {
		const {text, blocks} = document.article;
		tally.add(document, gathered(document.article, language.sentences(text, blocks)));
	}
	if (write !== undefined) {
		writeFileSync(write, `${tally.wrong.join('\n')}\n`);
	}
	return tally.summary();
};
