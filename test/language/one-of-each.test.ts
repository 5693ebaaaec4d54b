import {describe, expect, it} from 'vitest';
import {withOneOfEach} from '../../source/language/one-of-each.ts';

/** Scores of arcs for three tokens whose last is a verb: row a token, column a head, the last column the root. */
const arcs = (first: readonly number[], second: readonly number[]): Float32Array =>
	Float32Array.from([...first, ...second, ...[-9, -9, -9, 0]]);

const label = (roles: readonly number[]) => (heads: Int32Array) => ({
	scores: new Float32Array(0),
	// A role holds only below the verb.
	roleOf: (token: number) => (heads[token] === 2 ? (roles[token] ?? 0) : 0),
});

describe('a tree in which a word has one subject and one object', () => {
	it('gives the weaker of two subjects its next best head', () => {
		const {heads} = withOneOfEach(arcs([-9, -2, -1, -9], [-9, -9, -1, -9]), 3, label([1, 1]));
		expect([...heads]).toEqual([1, 2, -1]);
	});

	it('leaves a subject and an object where they are', () => {
		const {heads} = withOneOfEach(arcs([-9, -2, -1, -9], [-9, -9, -1, -9]), 3, label([1, 2]));
		expect([...heads]).toEqual([2, 2, -1]);
	});

	it('is a tree still where both have no other head to go to', () => {
		const forbidden = Number.NEGATIVE_INFINITY;
		const {heads} = withOneOfEach(
			arcs([forbidden, -1, -1, forbidden], [-1, forbidden, -1, forbidden]),
			3,
			label([1, 1]),
		);
		expect(heads[2]).toBe(-1);
		expect([...heads].filter(head => head < 0)).toHaveLength(1);
	});
});
