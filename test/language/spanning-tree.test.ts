import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {bestTree} from '../../source/language/spanning-tree.ts';

const isTree = (heads: readonly number[]): boolean =>
	heads.filter(head => head < 0).length === 1 &&
	heads.every((_, token) => {
		let at = token;
		for (let steps = 0; at >= 0; steps++) {
			if (steps > heads.length) {
				return false;
			}
			at = heads[at] ?? -1;
		}
		return true;
	});

const sumOf = (scores: Float32Array, heads: readonly number[]): number =>
	heads.reduce((sum, head, token) => {
		const nodes = heads.length + 1;
		return sum + (scores[token * nodes + (head < 0 ? heads.length : head)] ?? 0);
	}, 0);

/** The best of all trees, by trying them all. */
const triedOut = (scores: Float32Array, size: number): number => {
	let best = Number.NEGATIVE_INFINITY;
	const go = (heads: readonly number[]): void => {
		if (heads.length < size) {
			for (let head = -1; head < size; head++) {
				go([...heads, head]);
			}
		} else if (isTree(heads)) {
			best = Math.max(best, sumOf(scores, heads));
		}
	};
	go([]);
	return best;
};

describe('the best tree', () => {
	it('is a tree with one root, and none is better', () => {
		fc.assert(
			fc.property(
				fc
					.integer({min: 1, max: 5})
					.chain(size =>
						fc.tuple(
							fc.constant(size),
							fc.array(fc.integer({min: -20, max: 0}), {minLength: size * (size + 1), maxLength: size * (size + 1)}),
						),
					),
				([size, numbers]) => {
					const scores = Float32Array.from(numbers);
					const heads = [...bestTree(scores, size)];
					expect(isTree(heads)).toBe(true);
					expect(sumOf(scores, heads)).toBe(triedOut(scores, size));
				},
			),
			{numRuns: 60},
		);
	});

	it('of a long sentence in which all scores are the same is a tree still', () => {
		expect(isTree([...bestTree(new Float32Array(250 * 251), 250)])).toBe(true);
	});
});
