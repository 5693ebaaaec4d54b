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

	it('that is short has every text under 28 bits of its hash', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string(), {selector: text => hashText(text) & 0xfffffff}), texts => {
				const {bytes, order} = packHashTable(texts, 'short');
				const {find, size, length} = hashTableIn(Buffer.concat([bytes, Buffer.from('behind')]), 'short');
				expect([length, size]).toEqual([bytes.length, texts.length]);
				expect(bytes.length).toBe(packHashTable(texts).bytes.length - 2 * texts.length);
				expect(order.map(text => find(hashText(text)))).toEqual(order.map((_, place) => place));
				expect(order.map(text => find(hashText(text) ^ 0xf0000000))).toEqual(order.map((_, place) => place));
				const known = new Set(texts.map(text => hashText(text) & 0xfffffff));
				for (const bit of [1, 2 ** 15, 2 ** 16, 2 ** 27]) {
					const others = texts.map(text => hashText(text) ^ bit).filter(hash => !known.has(hash & 0xfffffff));
					expect(others.map(find)).toEqual(others.map(() => -1));
				}
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
