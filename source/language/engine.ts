import {documentWords} from './document-words.ts';
import {type Gazetteer, gazetteerIn} from './gazetteer.ts';
import {findMissedBodies} from './missed-bodies.ts';
import {findMissedPeople} from './missed-people.ts';
import {findMissedPlaces} from './missed-places.ts';
import {type Model, readModel} from './model-file.ts';
import {mendNameBounds} from './name-bounds.ts';
import {nameInput} from './name-features.ts';
import {bestLabels, labelScores} from './name-finder.ts';
import {agreeOnNames} from './name-votes.ts';
import {type NetworkModel, readNetwork} from './network/file.ts';
import {inputIndexes} from './network/input.ts';
import {type NetworkReading, readThrough} from './network/reader.ts';
import {withOneOfEach} from './one-of-each.ts';
import {parseInput} from './parse-features.ts';
import type {Move} from './parse-state.ts';
import {parseWords} from './parser.ts';
import {withPast} from './past-forms.ts';

/** The models of a language, unpacked. */
export type Engine = {
	readonly names: Model;
	readonly transitions: Float32Array;
	readonly gazetteer: Gazetteer;
	/** The parser that goes from left to right, one move after the other, with its moves. */
	readonly forwards: Model;
	readonly moves: readonly Move[];
	/** For each label of the moves which one of `labels` it is; -1 for none. */
	readonly votes: Int32Array;
	/** The network that scores all arcs of a sentence at once. */
	readonly network: NetworkModel;
	readonly tags: readonly string[];
	readonly labels: readonly string[];
};

/** The files of the models, by what they are for. */
export const modelFiles = {names: 'names.bin', forwards: 'forwards.bin', network: 'network.bin'} as const;
export type ModelBytes = {readonly [name in keyof typeof modelFiles]: Uint8Array};

/** The moves of a parser, from the names of its classes: `shift`, `left nsubj`, `right obj`; labels as indexes into `labels`. */
export const movesOfModel = ({
	header,
}: Pick<Model, 'header'>): {readonly moves: readonly Move[]; readonly labels: readonly string[]} => {
	const labels: string[] = [];
	const moves = header.classes.map((name): Move => {
		const [kind = '', label = ''] = name.split(' ');
		if (label !== '' && !labels.includes(label)) {
			labels.push(label);
		}
		return {kind: kind === 'shift' ? 0 : kind === 'left' ? 1 : 2, label: label === '' ? -1 : labels.indexOf(label)};
	});
	return {moves, labels};
};

/** Throws ModelError when one of them is damaged. */
export const createEngine = (bytes: ModelBytes): Engine => {
	const names = readModel(bytes.names, 'names');
	const forwards = readModel(bytes.forwards, 'forwards');
	const {moves, labels: moveLabels} = movesOfModel(forwards);
	const network = readNetwork(bytes.network);
	const labels = network.header.labels.split('\n');
	return {
		names,
		transitions: Float32Array.from(names.header.extra?.transitions ?? []),
		gazetteer: gazetteerIn(names.table),
		forwards,
		moves,
		votes: Int32Array.from(moveLabels, label => labels.indexOf(label)),
		network,
		tags: network.header.tags.split('\n'),
		labels,
	};
};

/** A sentence understood; all by token. `heads` are indexes, -1 for the root; `names` are labels of name-finder.ts. */
export type Reading = {
	readonly tags: readonly string[];
	readonly heads: readonly number[];
	readonly labels: readonly string[];
	/** Whether both parsers have the same head and label, and the network is sure of both. */
	readonly agree: readonly boolean[];
	/** Whether both parsers have the same head and label, however sure the network is; the two kinds of subjects are one here, and so are the words of a subject's phrase. */
	readonly alike: readonly boolean[];
	readonly names: Int32Array;
};

/** What the parser from left to right says weighs as much as these logarithms of a probability; measured on the dev files. */
const arcVote = 1;
const labelVote = 0.5;
/**
 * Probability from which the network is sure. On the dev files of EWT and GUM the facts that both parsers have are right in 90 of 100
 * cases (80 of 100 are found), those of which it is sure as well in 95 (70 found).
 */
const sure = Math.log(0.7);
/** The share of the network in the labels of names, beside the finder's own scores; measured there too. */
const nameShare = 0.3;

/** Longer sentences are read in pieces: all pairs of their tokens would take too much time and memory. */
const longest = 300;

const bestOf = (scores: Float32Array, from: number, count: number): number => {
	let best = 0;
	for (let each = 1; each < count; each++) {
		best = (scores[from + each] as number) > (scores[from + best] as number) ? each : best;
	}
	return best;
};

const isSubject = (label: string | undefined): boolean => label === 'nsubj' || label === 'nsubj:pass';

/** What a word has one of at most: 1 for a subject, 2 for an object, 0 for all else. */
const roleOf = (label: string | undefined): number =>
	isSubject(label) || label === 'csubj' ? 1 : label === 'obj' ? 2 : 0;

const parse = (
	{forwards, moves, votes, labels: labelNames}: Engine,
	forms: readonly string[],
	tags: readonly string[],
	{arcs, labels: labelsFor}: NetworkReading,
): Pick<Reading, 'heads' | 'labels' | 'agree' | 'alike'> => {
	const size = forms.length;
	const alone = arcs.slice();
	const other = parseWords(forwards, moves, parseInput(forms, tags), size);
	for (let token = 0; token < size; token++) {
		const head = other.heads[token] as number;
		const cell = token * (size + 1) + (head < 0 ? size : head);
		arcs[cell] = (arcs[cell] as number) + arcVote;
	}
	const {heads, scores} = withOneOfEach(arcs, size, tree => {
		const found = labelsFor(tree);
		for (let token = 0; token < size; token++) {
			const voted = votes[other.labels[token] as number] ?? -1;
			if (other.heads[token] === tree[token] && voted >= 0) {
				const cell = token * labelNames.length + voted;
				found[cell] = (found[cell] as number) + labelVote;
			}
		}
		return {
			scores: found,
			roleOf: token => roleOf(labelNames[bestOf(found, token * labelNames.length, labelNames.length)]),
		};
	});
	const agree: boolean[] = [];
	const alike: boolean[] = [];
	const labels = forms.map((_, token) => {
		const from = token * labelNames.length;
		const head = heads[token] as number;
		const same = other.heads[token] === head;
		const voted = votes[other.labels[token] as number] ?? -1;
		const own = voted < 0 ? Number.NEGATIVE_INFINITY : (scores[from + voted] as number) - (same ? labelVote : 0);
		const best = bestOf(scores, from, labelNames.length);
		const arc = alone[token * (size + 1) + (head < 0 ? size : head)] as number;
		agree.push(same && best === voted && arc >= sure && own >= sure);
		const label = labelNames[best] ?? 'dep';
		alike.push(same && (best === voted || (isSubject(label) && isSubject(labelNames[voted]))));
		return label;
	});
	// Where the other parser has another word of the same phrase as the subject, both have the same phrase.
	for (let token = 0; token < size; token++) {
		const verb = other.heads[token] as number;
		if (verb >= 0 && isSubject(labelNames[votes[other.labels[token] as number] ?? -1])) {
			let top = token;
			for (let steps = 0; steps < size && top >= 0 && heads[top] !== verb; steps++) {
				top = heads[top] as number;
			}
			if (top >= 0 && isSubject(labels[top])) {
				alike[top] = true;
			}
		}
	}
	return {heads: [...heads], labels, agree, alike};
};

const joinedReadings = (pieces: readonly Reading[]): Reading => {
	const [first] = pieces;
	if (first === undefined || pieces.length === 1) {
		return first ?? {tags: [], heads: [], labels: [], agree: [], alike: [], names: new Int32Array()};
	}
	const root = first.heads.indexOf(-1);
	let offset = 0;
	const shifted = pieces.map(({heads, labels, agree, alike, ...rest}, index): Reading => {
		const from = offset;
		offset += heads.length;
		const hangs = (head: number): boolean => head < 0 && index > 0;
		return {
			...rest,
			// What the later pieces are about stands beside the first.
			heads: heads.map(head => (hangs(head) ? root : head < 0 ? -1 : head + from)),
			labels: labels.map((label, at) => (hangs(heads[at] as number) ? 'parataxis' : label)),
			agree: agree.map((same, at) => same && !hangs(heads[at] as number)),
			alike: alike.map((same, at) => same && !hangs(heads[at] as number)),
		};
	});
	return {
		tags: shifted.flatMap(({tags}) => tags),
		heads: shifted.flatMap(({heads}) => heads),
		labels: shifted.flatMap(({labels}) => labels),
		agree: shifted.flatMap(({agree}) => agree),
		alike: shifted.flatMap(({alike}) => alike),
		names: Int32Array.from(shifted.flatMap(({names}) => [...names])),
	};
};

const piecesOf = (forms: readonly string[]): readonly (readonly string[])[] =>
	Array.from({length: Math.ceil(forms.length / longest)}, (_, index) =>
		forms.slice(index * longest, (index + 1) * longest),
	);

/** Reads the sentences of one document, each given as its words. */
export const readDocument = (engine: Engine, sentences: readonly (readonly string[])[]): readonly Reading[] => {
	const {gazetteer, transitions} = engine;
	const {network, vocabulary} = engine.network;
	const document = documentWords(sentences);
	const {settings} = network;
	const cut = sentences.map(piecesOf);
	const pieces = cut.flat();
	const inputs = pieces.map(forms => inputIndexes(forms, document, gazetteer, vocabulary, settings.tables));
	const readings: Reading[] = [];
	readThrough(network, inputs, (reading, index) => {
		const forms = pieces[index] ?? [];
		const tags = forms.map((form, token) =>
			withPast(form, engine.tags[bestOf(reading.tags, token * settings.tags, settings.tags)] ?? 'X|FW'),
		);
		const scores = labelScores(engine.names, nameInput(forms, document, gazetteer));
		for (let at = 0; at < scores.length; at++) {
			scores[at] = (scores[at] as number) + (reading.names[at] as number) * nameShare;
		}
		const names = bestLabels(scores, transitions);
		findMissedPeople(forms, tags, names);
		findMissedBodies(forms, tags, names);
		findMissedPlaces(forms, tags, names, gazetteer);
		mendNameBounds(forms, names);
		readings.push({tags, ...parse(engine, forms, tags, reading), names});
	});
	let next = 0;
	const joined = cut.map(({length}) => {
		next += length;
		return joinedReadings(readings.slice(next - length, next));
	});
	agreeOnNames(
		sentences,
		joined.map(({names}) => names),
	);
	return joined;
};
