import {bestTree} from './spanning-tree.ts';

/** A tree with the scores its labels were chosen by. */
export type LabelledTree = {
	/** Index of the head of every token, -1 for the root. */
	readonly heads: Int32Array;
	/** `scores[token * count + label]`: logarithms of probabilities. */
	readonly scores: Float32Array;
};

/** The roles a word can have only one of, told apart by a number from 1; 0 is every other. */
type RoleOf = (token: number) => number;

/** The pairs of tokens that are both the subject, or both the object, of one word. */
const rivals = (heads: Int32Array, roleOf: RoleOf): readonly (readonly [number, number])[] => {
	const seen = new Map<number, number>();
	const pairs: (readonly [number, number])[] = [];
	for (const [token, head] of heads.entries()) {
		const role = roleOf(token);
		if (head >= 0 && role > 0) {
			const place = head * 3 + role;
			const other = seen.get(place);
			if (other === undefined) {
				seen.set(place, token);
			} else {
				pairs.push([other, token]);
			}
		}
	}
	return pairs;
};

/** How many times a sentence is read anew. */
const attempts = 3;

/**
 * No word has two subjects or two objects (Universal Dependencies). Where the best tree gives it two, the arc of that one is forbidden
 * whose next best head costs less, and the tree is sought again. `arcs` is as for `bestTree`, and is changed; `label` scores the labels
 * of a tree.
 */
export const withOneOfEach = (
	arcs: Float32Array,
	size: number,
	label: (heads: Int32Array) => {readonly scores: Float32Array; readonly roleOf: RoleOf},
): LabelledTree => {
	const nodes = size + 1;
	const lossWithout = (token: number, head: number): number => {
		let other = Number.NEGATIVE_INFINITY;
		for (let each = 0; each < nodes; each++) {
			if (each !== head && each !== token) {
				other = Math.max(other, arcs[token * nodes + each] as number);
			}
		}
		return (arcs[token * nodes + head] as number) - other;
	};
	let heads = bestTree(arcs, size);
	let {scores, roleOf} = label(heads);
	for (let attempt = 0; attempt < attempts; attempt++) {
		const pairs = rivals(heads, roleOf);
		if (pairs.length === 0) {
			break;
		}
		for (const [first, second] of pairs) {
			const head = heads[first] as number;
			const weaker = lossWithout(first, head) < lossWithout(second, head) ? first : second;
			arcs[weaker * nodes + head] = Number.NEGATIVE_INFINITY;
		}
		heads = bestTree(arcs, size);
		({scores, roleOf} = label(heads));
	}
	return {heads, scores};
};
