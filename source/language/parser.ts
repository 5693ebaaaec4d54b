import type {Scorer} from './hashing.ts';
import {type ParseInput, parseFeatureCount, parseFeatures} from './parse-features.ts';
import {allowedMoves, apply, headsOf, isDone, labelsOf, type Move, type ParseState, startState} from './parse-state.ts';

/** Heads and labels by token; -1 is the root. */
export type Arcs = {readonly heads: Int32Array; readonly labels: Int32Array};

/** The best of the moves whose kinds are allowed. */
export const bestMove = (scores: Float32Array, moves: readonly Move[], allowed: number): number => {
	let best = -1;
	for (let each = 0; each < moves.length; each++) {
		if (
			((allowed >> (moves[each] as Move).kind) & 1) === 1 &&
			(best < 0 || (scores[each] as number) > (scores[best] as number))
		) {
			best = each;
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
	while (!isDone(state)) {
		const count = parseFeatures(state, input, features);
		model.score(features, count, scores);
		const move = moves[bestMove(scores, moves, allowedMoves(state))] as Move;
		apply(state, move.kind, move.label);
	}
	return arcsOf(state);
};
