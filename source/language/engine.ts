import {gazetteerOf} from './gazetteer.ts';
import {type Model, readModel} from './model-file.ts';
import {documentWords, type Gazetteer, nameInput} from './name-features.ts';
import {bestLabels} from './name-finder.ts';
import {agreeOnNames} from './name-votes.ts';
import {parseInput} from './parse-features.ts';
import type {Move} from './parse-state.ts';
import {type Arcs, parseWords} from './parser.ts';
import {tagWords} from './tagger.ts';

/** The models of a language, unpacked. */
export type Engine = {
	readonly tagger: Model;
	readonly names: Model;
	readonly transitions: Float32Array;
	readonly gazetteer: Gazetteer;
	/** The parser that reads from left to right, and the one that reads from right to left. */
	readonly forwards: Model;
	readonly backwards: Model;
};

/** Files of the models, by what they are for. */
export const modelNames = ['tagger', 'names', 'forwards', 'backwards'] as const;
export type ModelBytes = {readonly [name in (typeof modelNames)[number]]: Uint8Array};

/** Throws ModelError when one of them is damaged. */
export const createEngine = (bytes: ModelBytes): Engine => {
	const names = readModel(bytes.names, 'names');
	const extra = names.header.extra ?? {};
	return {
		tagger: readModel(bytes.tagger, 'tagger'),
		names,
		transitions: Float32Array.from((extra.transitions ?? []) as readonly number[]),
		gazetteer: gazetteerOf((extra.gazetteer ?? []) as readonly string[]),
		forwards: readModel(bytes.forwards, 'forwards'),
		backwards: readModel(bytes.backwards, 'backwards'),
	};
};

/** The moves of a parser, from the names of its classes: `shift`, `left nsubj`, `right obj`; labels as indexes into `labels`. */
export const movesOfModel = ({
	header,
}: Model): {readonly moves: readonly Move[]; readonly labels: readonly string[]} => {
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

/** A sentence understood; all by token. `heads` are indexes, -1 for the root; `names` are labels of name-finder.ts. */
export type Reading = {
	readonly tags: readonly string[];
	readonly heads: readonly number[];
	readonly labels: readonly string[];
	/** Whether both parsers have the same head and label. */
	readonly agree: readonly boolean[];
	readonly names: Int32Array;
};

const mirrored = (arcs: Arcs, size: number): Arcs => ({
	heads: Int32Array.from({length: size}, (_, index) => {
		const head = arcs.heads[size - 1 - index] as number;
		return head < 0 ? -1 : size - 1 - head;
	}),
	labels: arcs.labels.slice().reverse(),
});

/** Reads the sentences of one document, each given as its words. */
export const readDocument = (engine: Engine, sentences: readonly (readonly string[])[]): readonly Reading[] => {
	const {tagger, forwards, backwards} = engine;
	const document = documentWords(sentences);
	const ahead = movesOfModel(forwards);
	const back = movesOfModel(backwards);
	const readings = sentences.map((forms): Reading => {
		const size = forms.length;
		const tags = [...tagWords(tagger, forms)].map(tag => tagger.header.classes[tag] ?? 'X|FW');
		const input = nameInput(forms, tags, document, engine.gazetteer, 0);
		const first = parseWords(forwards, ahead.moves, parseInput(forms, tags), size);
		const second = mirrored(
			parseWords(backwards, back.moves, parseInput([...forms].reverse(), [...tags].reverse()), size),
			size,
		);
		const labels = [...first.labels].map(label => ahead.labels[label] ?? 'dep');
		return {
			tags,
			heads: [...first.heads],
			labels,
			agree: labels.map(
				(label, index) =>
					first.heads[index] === second.heads[index] && label === back.labels[second.labels[index] as number],
			),
			names: bestLabels(engine.names, engine.transitions, input),
		};
	});
	agreeOnNames(
		sentences,
		readings.map(({names}) => names),
	);
	return readings;
};
