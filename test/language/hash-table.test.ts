import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {hashTableIn, packHashTable} from '../../source/language/hash-table.ts';
import {hashText} from '../../source/language/hashing.ts';

describe('a table of hashes', () => {
	it('finds every text that is in it at its place, and no other', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string()), fc.string(), (texts, other) => {
				const {bytes, order} = packHashTable(texts);
				const {find, size, length} = hashTableIn(Buffer.concat([bytes, Buffer.from('behind')]));
				expect(length).toBe(bytes.length);
				expect(size).toBe(order.length);
				expect([...order].sort()).toEqual([...texts].sort());
				expect(order.map(text => find(hashText(text)))).toEqual(order.map((_, place) => place));
				fc.pre(!texts.includes(other));
				expect(find(hashText(other))).toBe(-1);
			}),
		);
	});

	it('is read where its numbers do not begin at a multiple of four bytes', () => {
		const {bytes} = packHashTable(['a', 'b']);
		const {find} = hashTableIn(Buffer.concat([Buffer.from('x'), bytes]).subarray(1));
		expect([find(hashText('a')), find(hashText('b'))].sort()).toEqual([0, 1]);
	});

	it('that is cut off is refused', () => {
		const {bytes} = packHashTable(['a', 'b']);
		expect(() => hashTableIn(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
		expect(() => hashTableIn(bytes.subarray(0, 2))).toThrow(RangeError);
	});
});
