import {join} from 'node:path';
import {gazetteerIn} from '../../../language/gazetteer.ts';
import {nameLabels} from '../../../language/name-finder.ts';
import {packVocabulary, tablesOf, vocabularyIn} from '../../../language/network/input.ts';
import {randomFrom} from '../../../quiz/random.ts';
import {developmentNames, developmentTrees, trainingNames, trainingTrees} from '../data.ts';
import {gazetteerLists} from '../gazetteer.ts';
import type {Log, Settings} from '../jobs.ts';
import {packGazetteer} from '../pack-gazetteer.ts';
import {taggedOf} from '../tagger.ts';
import {countWords, examplesOf, joinedWithNames} from './examples.ts';
import {trainNetwork} from './train.ts';
import {writeNetwork} from './write.ts';

/** A word that comes less often has no row of its own. */
const enough = 2;
const rounds = 14;
const seed = 1;

/** Trains the network and writes it. */
export const makeNetwork = (settings: Settings, log: Log): void => {
	const trees = trainingTrees(settings.data);
	const known = joinedWithNames(trees, trainingNames(settings.data));
	const counts = countWords(known);
	const words = [...counts].flatMap(([word, count]) => (count >= enough ? [word] : [])).sort();
	const tagNames = [...new Set(trees.flatMap(tree => taggedOf(tree).tags))].sort();
	const labelNames = [...new Set(trees.flatMap(({tokens}) => tokens.map(({label}) => label)))].sort();
	const tables = tablesOf(words.length);
	const indexOf = (names: readonly string[]): ReadonlyMap<string, number> =>
		new Map(names.map((name, index) => [name, index]));
	const common = {
		vocabulary: vocabularyIn(packVocabulary(words)),
		tables,
		gazetteer: gazetteerIn(packGazetteer(gazetteerLists())),
		labels: indexOf(labelNames),
		tags: indexOf(tagNames),
		counts,
	};
	const random = randomFrom(seed);
	const examples = examplesOf(known, common, random, 1 / 4);
	const held = joinedWithNames(developmentTrees(settings.data), developmentNames(settings.data));
	const sizes = settings.bits === undefined ? {hidden: 160, arc: 128, label: 64} : {hidden: 32, arc: 32, label: 32};
	const network = trainNetwork(
		{tables, layers: 3, ...sizes, tags: tagNames.length, labels: labelNames.length, names: nameLabels.length},
		examples,
		{
			epochs: Math.max(1, Math.round(rounds * settings.effort)),
			seed,
			log,
			development: examplesOf(held, common, random, 0),
		},
	);
	log(writeNetwork(join(settings.out, 'network.bin'), network, {words, tags: tagNames, labels: labelNames}));
};
