import {join} from 'node:path';
import {documentWords} from '../../language/document-words.ts';
import {gazetteerIn} from '../../language/gazetteer.ts';
import {nameInput} from '../../language/name-features.ts';
import {labelsOf, nameLabels} from '../../language/name-finder.ts';
import {randomFrom} from '../../quiz/random.ts';
import {byDocument, developmentTrees, trainingNames, trainingTrees, treeExample} from './data.ts';
import {gazetteerLists} from './gazetteer.ts';
import {trainNames} from './names.ts';
import {packGazetteer} from './pack-gazetteer.ts';
import {movesOf, scoreParser, trainParser} from './parser.ts';
import {tagWords} from './tag-words.ts';
import {scoreTagger, taggedOf, titleCased, trainTagger} from './tagger.ts';
import {writeModel} from './write-model.ts';

export type Settings = {
	/** Folder with treebanks/ and ner/. */
	readonly data: string;
	/** Folder that the models are written to. */
	readonly out: string;
	/** 1 is the whole training; less than that for a trial. */
	readonly effort: number;
	/** Rows of every model as a power of two, where they are not to have their own. */
	readonly bits?: number;
};

export type Log = (line: string) => void;

export const folds = 4;
const seed = 1;
const epochs = (count: number, {effort}: Settings): number => Math.max(1, Math.round(count * effort));

/** Tags of the training sentences of one fold, given by a tagger that has not seen them: what the parser will have to live with. */
export const foldTags = (fold: number, settings: Settings, log: Log): readonly (readonly string[])[] => {
	const trees = trainingTrees(settings.data).map(taggedOf);
	const {model, tags} = trainTagger(
		trees.filter((_, index) => index % folds !== fold),
		{bits: settings.bits ?? 20, epochs: epochs(5, settings), seed, log: line => log(`fold ${fold + 1}: ${line}`)},
	);
	return trees
		.filter((_, index) => index % folds === fold)
		.map(({forms}) => [...tagWords(model, forms)].map(tag => tags[tag] ?? ''));
};

/** Trains the tagger from which the parser has its tags and gives those of the trees to develop on. The network reads the tags itself. */
export const developmentTags = (settings: Settings, log: Log): readonly (readonly string[])[] => {
	const training = trainTagger(trainingTrees(settings.data).map(taggedOf), {
		bits: settings.bits ?? 21,
		epochs: epochs(8, settings),
		seed,
		log,
	});
	const development = developmentTrees(settings.data).map(taggedOf);
	const {upos, both} = scoreTagger(training, development);
	log(`tagger on the dev files: ${upos.toFixed(2)} % UPOS, ${both.toFixed(2)} % UPOS and XPOS`);
	return development.map(({forms}) => [...tagWords(training.model, forms)].map(tag => training.tags[tag] ?? ''));
};

/** Share of the sentences from which names are learned in Title Case too, as if nothing else were in their document. */
const headlines = 1 / 8;

/** Trains the finder of names, and writes it. */
export const makeNames = (settings: Settings, log: Log): void => {
	const table = packGazetteer(gazetteerLists());
	const gazetteer = gazetteerIn(table);
	const random = randomFrom(seed);
	const nothing = documentWords([]);
	const examples = byDocument(trainingNames(settings.data)).flatMap(sentences => {
		const document = documentWords(sentences.map(({forms}) => forms));
		return sentences.flatMap(({forms, tags}) => {
			const labels = labelsOf(tags);
			const example = {input: nameInput(forms, document, gazetteer), labels};
			return random() < headlines
				? [example, {input: nameInput(titleCased(forms, random() < 0.5), nothing, gazetteer), labels}]
				: [example];
		});
	});
	const {model, transitions} = trainNames(examples, {
		bits: settings.bits ?? 21,
		epochs: epochs(6, settings),
		seeds: Array.from({length: epochs(2, settings)}, (_, index) => seed + index),
		dropout: 0.15,
		rate: 0.2,
		atLeast: 2,
		log,
	});
	const extra = {transitions: [...transitions].map(weight => Math.round(weight * 1000) / 1000)};
	log(
		writeModel(join(settings.out, 'names.bin'), model, {kind: 'names', classes: nameLabels, extra, table, keep: 0.125}),
	);
};

/** Labels that come less often in a place are not learned there. */
const enough = 5;

/** Trains the parser that goes from left to right, and writes it. `tags` are those of the training trees. */
export const makeParser = (
	tags: readonly (readonly string[])[],
	development: readonly (readonly string[])[],
	settings: Settings,
	log: Log,
): void => {
	const trees = trainingTrees(settings.data);
	const labels = [...new Set(trees.flatMap(({tokens}) => tokens.map(({label}) => label)))].sort();
	const indexOf = new Map(labels.map((label, index) => [label, index]));
	const examples = trees.map((tree, index) => treeExample(tree, tags[index] ?? [], indexOf));
	const moves = movesOf(examples, labels.length, enough);
	const {model} = trainParser(examples, moves, {bits: settings.bits ?? 22, epochs: epochs(8, settings), seed, log});
	const dev = developmentTrees(settings.data).map((tree, index) =>
		treeExample(tree, development[index] ?? [], indexOf),
	);
	const {uas, las} = scoreParser({model, moves}, dev);
	log(`forwards on the dev files: ${uas.toFixed(2)} % UAS, ${las.toFixed(2)} % LAS`);
	const classes = moves.map(({kind: move, label}) =>
		move === 0 ? 'shift' : `${move === 1 ? 'left' : 'right'} ${labels[label]}`,
	);
	log(writeModel(join(settings.out, 'forwards.bin'), model, {kind: 'forwards', classes, keep: 0.08}));
};
