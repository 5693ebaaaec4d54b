import type {Scorer} from './hashing.ts';
import {type ParseInput, parseFeatureCount, parseFeatures} from './parse-features.ts';
import {allowedMoves, apply, headsOf, isDone, labelsOf, type Move, type ParseState, startState} from './parse-state.ts';

/** Heads and labels by token; -1 is the root. */
export type Arcs = {readonly heads: Int32Array; readonly labels: Int32Array};

/** The kinds of moves, close together: the best of them is looked for at every step. */
export const kindsOf = (moves: readonly Move[]): Uint8Array => Uint8Array.from(moves, ({kind}) => kind);

/** The best of the moves whose kinds are allowed. */
export const bestMove = (scores: Float32Array, kinds: Uint8Array, allowed: number): number => {
	let best = -1;
	let most = Number.NEGATIVE_INFINITY;
	for (let each = 0; each < kinds.length; each++) {
		const score = scores[each] as number;
		if (score > most && ((allowed >> (kinds[each] as number)) & 1) === 1) {
			best = each;
			most = score;
		}
	}
	return best;
};

/** The arcs of a finished state. */
export const arcsOf = (state: ParseState): Arcs => ({
	heads: headsOf(state).map(head => (head === state.size ? -1 : head)),
	labels: labelsOf(state),
});

/** Parses a sentence from left to right, one move after the other. */
export const parseWords = (model: Scorer, moves: readonly Move[], input: ParseInput, size: number): Arcs => {
	const state = startState(size);
	const features = new Int32Array(parseFeatureCount);
	const scores = new Float32Array(model.classes);
	const kinds = kindsOf(moves);
	while (!isDone(state)) {
		const count = parseFeatures(state, input, features);
		model.score(features, count, scores);
		const move = moves[bestMove(scores, kinds, allowedMoves(state))] as Move;
		apply(state, move.kind, move.label);
	}
	return arcsOf(state);
};
