import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {openArticle} from '../../article/open.ts';
import {english} from '../../english.ts';
import {analyse} from '../../facts/analyse.ts';
import type {Actor} from '../../facts/model.ts';
import {percent} from './read.ts';

/** An entity of a `*.gold.json`: `salience` 0 to 5 tells in how many of five summaries of the text it is. */
type GoldEntity = {
	readonly type: string;
	readonly salience?: number | null;
	readonly mentions: readonly {readonly text: string; readonly pron: boolean}[];
};

const normal = (name: string): string =>
	name
		.toLowerCase()
		.replace(/\s*['’]s?$/, '')
		.replace(/\s*([-–.])\s*/g, '$1')
		.replace(/^the /, '')
		.trim();

/** The grade of an actor: that of the entity of its kind which has one of its names; 0 for one that the gold has not. */
const gradeOf = ({type, name, aliases}: Actor, entities: readonly GoldEntity[]): number => {
	const names = new Set([name, ...aliases].map(normal));
	const own = entities.filter(
		entity =>
			(entity.type === type || (type !== 'person' && entity.type !== 'person')) &&
			entity.mentions.some(({text, pron}) => !pron && names.has(normal(text))),
	);
	return Math.max(0, ...own.map(({salience}) => salience ?? 0));
};

/** The order of actors against their grades, in the order of the actors. */
export type Ranking = {
	/** Of two actors of different grades, how often the higher one stands first; and how many such pairs there are. */
	readonly right: number;
	readonly pairs: number;
	/** Discounted gain of the first five, as a share of the best order's (nDCG; Järvelin and Kekäläinen 2002). */
	readonly gain: number;
};

export const rankingOf = (grades: readonly number[]): Ranking => {
	let [right, pairs] = [0, 0];
	for (const [at, grade] of grades.entries()) {
		for (const later of grades.slice(at + 1)) {
			pairs += grade === later ? 0 : 1;
			right += grade > later ? 1 : 0;
		}
	}
	const gain = (list: readonly number[]): number =>
		list.slice(0, 5).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
	const best = gain([...grades].sort((a, b) => b - a));
	return {right, pairs, gain: best === 0 ? 1 : gain(grades) / best};
};

/** The importance of actors against graded salience, over every `NAME.txt` of a folder that has its `NAME.gold.json`. */
export const evaluateSalience = async (folder: string): Promise<object> => {
	const names = readdirSync(folder)
		.filter(file => file.endsWith('.gold.json'))
		.map(file => file.slice(0, -'.gold.json'.length))
		.sort();
	const rankings: Ranking[] = [];
	let [first, graded] = [0, 0];
	for (const name of names) {
		const article = await openArticle({bytes: readFileSync(join(folder, `${name}.txt`)), name: `${name}.txt`});
		const {all_clusters: entities} = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as {
			readonly all_clusters: readonly GoldEntity[];
		};
		const grades = analyse(article, english()).actors.map(actor => gradeOf(actor, entities));
		const ranking = rankingOf(grades);
		if (ranking.pairs > 0) {
			rankings.push(ranking);
			graded += 1;
			first += (grades[0] ?? 0) === Math.max(...grades) ? 1 : 0;
		}
	}
	const total = (of: (ranking: Ranking) => number): number => rankings.reduce((sum, each) => sum + of(each), 0);
	return {
		articles: graded,
		pairs: percent(
			total(({right}) => right),
			total(({pairs}) => pairs),
		),
		gainOfFive: percent(
			total(({gain}) => gain),
			graded,
		),
		firstIsMostSalient: percent(first, graded),
	};
};
