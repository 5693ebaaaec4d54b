import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {gazetteerOf} from '../../language/gazetteer.ts';
import {documentWords, nameInput} from '../../language/name-features.ts';
import {labelsOf, nameLabels} from '../../language/name-finder.ts';
import {tagWords} from '../../language/tagger.ts';
import {byDocument, developmentTrees, trainingNames, trainingTrees, treeExample} from './data.ts';
import {gazetteerLists} from './gazetteer.ts';
import {trainNames} from './names.ts';
import {movesOf, scoreParser, trainParser} from './parser.ts';
import {scoreTagger, taggedOf, trainTagger} from './tagger.ts';
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

export type TagsOfData = {
	/** Of the trees to develop on, in their order. */
	readonly development: readonly (readonly string[])[];
	/** Of the sentences with names whose words are in no training tree, by their words. */
	readonly named: ReadonlyMap<string, readonly string[]>;
};

/** Trains the tagger, writes it, and gives what else is to be learned from its tags. */
export const makeTagger = (settings: Settings, log: Log): TagsOfData => {
	const trees = trainingTrees(settings.data).map(taggedOf);
	const training = trainTagger(trees, {bits: settings.bits ?? 21, epochs: epochs(8, settings), seed, log});
	const development = developmentTrees(settings.data).map(taggedOf);
	const {upos, both} = scoreTagger(training, development);
	log(`tagger on the dev files: ${upos.toFixed(2)} % UPOS, ${both.toFixed(2)} % UPOS and XPOS`);
	mkdirSync(settings.out, {recursive: true});
	log(
		writeModel(join(settings.out, 'tagger.br'), training.model, {kind: 'tagger', classes: training.tags, keep: 0.35}),
	);
	const tagsOf = (forms: readonly string[]): readonly string[] =>
		[...tagWords(training.model, forms)].map(tag => training.tags[tag] ?? '');
	const known = new Set(trees.map(({forms}) => forms.join(' ')));
	return {
		development: development.map(({forms}) => tagsOf(forms)),
		named: new Map(
			trainingNames(settings.data)
				.map(({forms}) => [forms.join(' '), forms] as const)
				.filter(([words]) => !known.has(words))
				.map(([words, forms]) => [words, tagsOf(forms)]),
		),
	};
};

/** Trains the finder of names, and writes it. `tags` are those of the training trees, `named` as `makeTagger` gives them. */
export const makeNames = (
	tags: readonly (readonly string[])[],
	named: ReadonlyMap<string, readonly string[]>,
	settings: Settings,
	log: Log,
): void => {
	const lists = gazetteerLists();
	const gazetteer = gazetteerOf(lists);
	const trees = trainingTrees(settings.data);
	const known = new Map(trees.map(({tokens}, index) => [tokens.map(({form}) => form).join(' '), tags[index] ?? []]));
	const examples = byDocument(trainingNames(settings.data)).flatMap(sentences => {
		const document = documentWords(sentences.map(({forms}) => forms));
		return sentences.map(({forms, tags: gold}) => {
			const words = forms.join(' ');
			return {
				input: nameInput(forms, known.get(words) ?? named.get(words) ?? [], document, gazetteer, 0),
				labels: labelsOf(gold),
			};
		});
	});
	const {model, transitions} = trainNames(examples, {
		bits: settings.bits ?? 21,
		epochs: epochs(8, settings),
		seed,
		dropout: 0.25,
		log,
	});
	const extra = {gazetteer: lists, transitions: [...transitions].map(weight => Math.round(weight * 1000) / 1000)};
	log(writeModel(join(settings.out, 'names.br'), model, {kind: 'names', classes: nameLabels, extra, keep: 0.5}));
};

/** Labels that come less often in a place are not learned there. */
const enough = 5;

/** Trains a parser and writes it. `tags` are those of the training trees. */
export const makeParser = (
	kind: 'forwards' | 'backwards',
	tags: readonly (readonly string[])[],
	development: readonly (readonly string[])[],
	settings: Settings,
	log: Log,
): void => {
	const trees = trainingTrees(settings.data);
	const labels = [...new Set(trees.flatMap(({tokens}) => tokens.map(({label}) => label)))].sort();
	const indexOf = new Map(labels.map((label, index) => [label, index]));
	const backwards = kind === 'backwards';
	const examples = trees.map((tree, index) => treeExample(tree, tags[index] ?? [], indexOf, backwards));
	const moves = movesOf(examples, labels.length, enough);
	const own: Log = line => log(`${kind}: ${line}`);
	const {model} = trainParser(examples, moves, {
		bits: settings.bits ?? 22,
		epochs: epochs(8, settings),
		seed,
		log: own,
	});
	const dev = developmentTrees(settings.data).map((tree, index) =>
		treeExample(tree, development[index] ?? [], indexOf, backwards),
	);
	const {uas, las} = scoreParser({model, moves}, dev);
	own(`on the dev files ${uas.toFixed(2)} % UAS, ${las.toFixed(2)} % LAS`);
	const classes = moves.map(({kind: move, label}) =>
		move === 0 ? 'shift' : `${move === 1 ? 'left' : 'right'} ${labels[label]}`,
	);
	own(writeModel(join(settings.out, `${kind}.br`), model, {kind, classes, keep: 0.2}));
};
