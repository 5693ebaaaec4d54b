import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {english} from '../../english.ts';
import {gathered} from '../../facts/coreference/coreference.ts';
import type {Place} from '../../facts/coreference/pronouns/candidate.ts';
import {featuresOf, featuresOfNone, isPossible} from '../../facts/coreference/pronouns/features.ts';
import {walk} from '../../facts/coreference/pronouns/walk.ts';
import {randomFrom, shuffled} from '../../quiz/random.ts';
import {parseConllu} from '../conllu.ts';
import {type GoldDocument, goldDocuments, type PlacedMention} from '../evaluate/gold-document.ts';

/** One pronoun: the features of each that it may mean, the last being none of them, and which of these are right. */
type Example = {readonly options: readonly (readonly string[])[]; readonly right: ReadonlySet<number>};

/** Examples that a feature has to be part of to have a weight. */
const least = 5;
const epochs = 60;
const rate = 0.1;

/** The pronouns of a document, each with those before it taken for what the gold has. */
const examplesOf = ({article, mentions}: GoldDocument): readonly Example[] => {
	const language = english();
	const gathering = gathered(article, language.sentences(article.text, article.blocks));
	for (const {mentions: own} of gathering.drafts.values()) {
		own.splice(0, own.length, ...own.filter(({kind}) => kind !== 'pronoun'));
	}
	const byHead = new Map<number, PlacedMention>();
	for (const mention of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start))) {
		byHead.set(mention.headRange.start, mention);
	}
	const entityOf = ({tokens, head, start, end}: Place): string | undefined => {
		const own = byHead.get(tokens[head]?.start ?? -1);
		const within = tokens.find(token => token.start >= start && token.end <= end && byHead.has(token.start));
		return (own ?? byHead.get(within?.start ?? -1))?.entity;
	};
	const examples: Example[] = [];
	walk(gathering, (pronoun, known) => {
		const gold = byHead.get(pronoun.start)?.entity;
		const possible = known.near.filter(candidate => isPossible(pronoun, candidate));
		const right = possible.flatMap(({last}, index) => (gold !== undefined && entityOf(last) === gold ? [index] : []));
		examples.push({
			options: [
				...possible.map(candidate => featuresOf(pronoun, candidate, possible, known)),
				featuresOfNone(pronoun, possible),
			],
			right: new Set(right.length > 0 ? right : [possible.length]),
		});
		const meant = right.map(index => possible[index]);
		return meant.find(candidate => candidate?.draft !== undefined) ?? meant.at(-1);
	});
	return examples;
};

/** Weights of a softmax that makes the right options likeliest, by AdaGrad with a little weight decay. */
export const fitted = (examples: readonly Example[]): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const feature of examples.flatMap(({options}) => [...new Set(options.flat())])) {
		counts.set(feature, (counts.get(feature) ?? 0) + 1);
	}
	const weights = new Map([...counts].filter(([, count]) => count >= least).map(([feature]) => [feature, 0]));
	const squares = new Map<string, number>();
	const random = randomFrom(1);
	const decay = 1 / examples.length;
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (const {options, right} of shuffled(examples, random)) {
			const scores = options.map(option => option.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0));
			const odds = scores.map(score => Math.exp(score - Math.max(...scores)));
			const total = odds.reduce((sum, each) => sum + each, 0);
			const ofRight = odds.reduce((sum, each, index) => sum + (right.has(index) ? each : 0), 0);
			const gradient = new Map<string, number>();
			for (const [index, option] of options.entries()) {
				const each = odds[index] ?? 0;
				const error = each / total - (right.has(index) ? each / ofRight : 0);
				for (const feature of option) {
					gradient.set(feature, (gradient.get(feature) ?? 0) + error);
				}
			}
			for (const [feature, error] of gradient) {
				const weight = weights.get(feature);
				if (weight !== undefined) {
					const step = error + decay * weight;
					const square = (squares.get(feature) ?? 1e-8) + step * step;
					squares.set(feature, square);
					weights.set(feature, weight - (rate * step) / Math.sqrt(square));
				}
			}
		}
	}
	return weights;
};

/** Trains whom he and she mean on GUM's entities, with what the models in place read, and writes the weights as source. */
export const makePronouns = (data: string): string => {
	const source = readFileSync(join(data, 'treebanks', 'gum-train.conllu'), 'utf8');
	const examples = goldDocuments(parseConllu(source)).flatMap(examplesOf);
	const weights = [...fitted(examples)].sort(([a], [b]) => (a < b ? -1 : 1));
	const lines = weights.map(
		([feature, weight]) => `\t${/^\w+$/.test(feature) ? feature : `'${feature}'`}: ${Number(weight.toFixed(2))},`,
	);
	const path = fileURLToPath(new URL('../../facts/coreference/pronouns/weights.ts', import.meta.url));
	writeFileSync(
		path,
		`/** Weights of the features, trained on GUM (content/language/ATTRIBUTION.md) by \`npm run train -- DATA --pronouns\`. */\nexport const weights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
	);
	return `pronouns: ${examples.length} examples, ${weights.length} weights`;
};
