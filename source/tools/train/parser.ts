import {type ParseInput, parseFeatureCount, parseFeatures} from '../../language/parse-features.ts';
import {
	allowedMoves,
	apply,
	isDone,
	left,
	type Move,
	type ParseState,
	right,
	shift,
	stacked,
	startState,
} from '../../language/parse-state.ts';
import {bestMove, kindsOf, parseWords} from '../../language/parser.ts';
import {randomFrom, shuffled} from '../../quiz/random.ts';
import {createPerceptron, type Perceptron} from './perceptron.ts';

/** A sentence to learn from: gold heads (the root is `size`) and labels as indexes. */
export type TreeExample = {readonly input: ParseInput; readonly heads: Int32Array; readonly labels: Int32Array};

/**
 * Arcs of the gold tree that a transition makes unreachable (Goldberg and Nivre 2013, for arc-hybrid), by kind.
 */
export const costsOf = (
	{data: stack, depth, next, size}: ParseState,
	heads: Int32Array,
): readonly [number, number, number] => {
	const top = depth > 0 ? (stack[depth - 1] as number) : -1;
	const second = depth > 1 ? (stack[depth - 2] as number) : -1;
	// SHIFT: the first of the buffer loses its head if that is in the stack below the top, and its dependents in the stack.
	let shiftCost = 0;
	const headOfNext = next < size ? (heads[next] as number) : -1;
	for (let at = 0; at < depth; at++) {
		const token = stack[at] as number;
		// The root at the bottom stays within reach of all.
		shiftCost += at < depth - 1 && token === headOfNext && token !== size ? 1 : 0;
		shiftCost += token !== size && (heads[token] as number) === next ? 1 : 0;
	}
	// LEFT and RIGHT take the top away: it loses its dependents in the buffer, and every head but the one that it gets.
	let lost = 0;
	const headOfTop = top === size || top < 0 ? -1 : (heads[top] as number);
	for (let token = next; token < size; token++) {
		lost += (heads[token] as number) === top ? 1 : 0;
	}
	const leftCost =
		lost +
		(headOfTop !== next && (headOfTop === second || (headOfTop > next && headOfTop < size)) ? 1 : 0) +
		(headOfTop === size ? 1 : 0);
	const rightCost =
		lost + (headOfTop >= next && headOfTop < size ? 1 : 0) + (headOfTop === size && second !== size ? 1 : 0);
	return [shiftCost, leftCost, rightCost];
};

export type ParserTraining = {readonly model: Perceptron; readonly moves: readonly Move[]};

/** The moves that some tree needs often enough. */
export const movesOf = (examples: readonly TreeExample[], labelCount: number, enough: number): readonly Move[] => {
	const counts = new Int32Array(2 * labelCount);
	for (const {heads, labels} of examples) {
		for (let token = 0; token < heads.length; token++) {
			const toRight = (heads[token] as number) < token || (heads[token] as number) === heads.length;
			const cell = (labels[token] as number) * 2 + (toRight ? 1 : 0);
			counts[cell] = (counts[cell] as number) + 1;
		}
	}
	return [
		{kind: shift, label: -1},
		...[...counts.entries()]
			.filter(([, count]) => count >= enough)
			.map(([cell]) => ({kind: cell % 2 === 1 ? right : left, label: cell >> 1})),
	];
};

/** Trains with a dynamic oracle: the parser goes its own way and learns the best move from wherever it got to. */
export const trainParser = (
	examples: readonly TreeExample[],
	moves: readonly Move[],
	{
		bits,
		epochs,
		seed,
		log,
		check,
	}: {
		bits: number;
		epochs: number;
		seed: number;
		log: (line: string) => void;
		check?: (training: ParserTraining) => string;
	},
): ParserTraining => {
	const random = randomFrom(seed);
	const model = createPerceptron(bits, moves.length);
	const features = new Int32Array(parseFeatureCount);
	const scores = new Float32Array(moves.length);
	const kinds = kindsOf(moves);
	for (let epoch = 0; epoch < epochs; epoch++) {
		let steps = 0;
		let wrong = 0;
		for (const {input, heads, labels} of shuffled(examples, random)) {
			const size = heads.length;
			const state = startState(size);
			while (!isDone(state)) {
				const count = parseFeatures(state, input, features);
				model.score(features, count, scores);
				const allowed = allowedMoves(state);
				const costs = costsOf(state, heads);
				let least = Number.POSITIVE_INFINITY;
				for (let kind = 0; kind < 3; kind++) {
					if (((allowed >> kind) & 1) === 1) {
						least = Math.min(least, costs[kind] as number);
					}
				}
				const top = stacked(state, 0);
				const isGood = (move: Move): boolean => {
					if (((allowed >> move.kind) & 1) === 0 || costs[move.kind] !== least) {
						return false;
					}
					if (move.kind === shift) {
						return true;
					}
					const head = move.kind === left ? state.next : stacked(state, 1);
					return (heads[top] as number) !== head || labels[top] === move.label;
				};
				const guess = bestMove(scores, kinds, allowed);
				let best = -1;
				for (let each = 0; each < moves.length; each++) {
					if (isGood(moves[each] as Move) && (best < 0 || (scores[each] as number) > (scores[best] as number))) {
						best = each;
					}
				}
				steps++;
				if (best < 0) {
					// The gold label is too rare to have a move: any will do.
					best = guess;
				}
				if (guess !== best && !isGood(moves[guess] as Move)) {
					model.update(features, count, best, 1);
					model.update(features, count, guess, -1);
					wrong++;
				}
				model.tick();
				const taken = moves[epoch > 0 && random() < 0.9 ? guess : best] as Move;
				apply(state, taken.kind, taken.label);
			}
		}
		log(`parser epoch ${epoch + 1}/${epochs}: ${((1 - wrong / steps) * 100).toFixed(2)} % of the moves`);
	}
	model.finish();
	if (check !== undefined) {
		log(check({model, moves}));
	}
	return {model, moves};
};

/** Shares of right heads (UAS), and of right heads with right labels (LAS), in percent; all tokens count. */
export const scoreParser = (
	{model, moves}: Pick<ParserTraining, 'model' | 'moves'>,
	examples: readonly TreeExample[],
): {readonly uas: number; readonly las: number} => {
	let uas = 0;
	let las = 0;
	let all = 0;
	for (const {input, heads, labels} of examples) {
		const size = heads.length;
		const found = parseWords(model, moves, input, size);
		for (let token = 0; token < size; token++) {
			const right = ((found.heads[token] as number) === -1 ? size : found.heads[token]) === heads[token];
			uas += right ? 1 : 0;
			las += right && found.labels[token] === labels[token] ? 1 : 0;
			all++;
		}
	}
	return {uas: (uas / all) * 100, las: (las / all) * 100};
};
