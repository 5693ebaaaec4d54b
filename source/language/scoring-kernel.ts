import {define} from './wasm/assembler.ts';
import {
	advance,
	type Code,
	constant,
	countDown,
	f32x4,
	get,
	i8x16,
	i16x8,
	i32,
	i32x4,
	repeatWhile,
	set,
	type,
	v128,
	when,
	whenElse,
} from './wasm/instructions.ts';

/** Rows of a bucket, as a power of two: the low byte of a feature tells them apart. */
export const bucketBits = 8;
/** Marks the last weight of a row. */
export const lastOfRow = 128;
/** In place of the class of its first weight: all weights of the row stand elsewhere, one for each class. */
export const fullRow = 127;
/** The bytes of such a row: a multiple of eight. */
export const strideOf = (classes: number): number => Math.ceil(classes / 8) * 8;

/**
 * (features, count, mask, buckets, full, values, scores, classes): the sums for every class over the weights in the rows of the features.
 * The weights are laid out as weights.ts tells; `buckets` is the address of their places, `full` that of the full rows, `values` that of
 * what each byte stands for as a whole number, `scores` that of what the sums are multiplied by, four times, and behind it of the result.
 */
export const scoring = define(
	'score',
	8,
	([features = 0, count = 0, mask = 0, buckets = 0, full = 0, values = 0, scores = 0, classes = 0], local) => {
		const [key, at, rows, cells, size, skipped, bits, cell] = Array.from({length: 8}, () => local(type.i32)) as [
			number,
			number,
			number,
			number,
			number,
			number,
			number,
			number,
		];
		const [low, scale] = [local(type.v128), local(type.v128)];
		const [data, from, to, stride] = [local(type.i32), local(type.i32), local(type.i32), local(type.i32)];
		const clear = [
			set(scale, v128.load(get(scores))),
			advance(scores, constant(16)),
			set(stride, i32.and(i32.add(get(classes), constant(7)), constant(-8))),
			set(at, get(scores)),
			set(size, get(stride)),
			countDown(size, 4, [v128.store(get(at), i32x4.splat(constant(0))), advance(at, constant(16))]),
		];
		/** Sets `skipped` to the place of the row among those of its bucket; to `rows` or more where it is not. */
		const find = [
			set(low, i8x16.splat(get(key))),
			set(skipped, constant(0)),
			repeatWhile(
				[
					set(bits, i8x16.bits(i8x16.isEqual(v128.load(i32.add(get(at), get(skipped))), get(low)))),
					set(
						skipped,
						i32.add(
							get(skipped),
							// 16 where there is none
							i32.trailingZeros(i32.or(get(bits), constant(1 << 16))),
						),
					),
				],
				i32.and(i32.isZero(get(bits)), i32.isLess(get(skipped), get(rows))),
			),
		];
		/** Sets `cells` to the first weight behind `skipped` rows. */
		const skip = when(get(skipped), [
			repeatWhile(
				[
					set(bits, i8x16.bits(v128.load(get(cells)))),
					set(size, i32.ones(get(bits))),
					when(i32.isLess(get(size), get(skipped)), [
						set(skipped, i32.subtract(get(skipped), get(size))),
						advance(cells, constant(16)),
						set(bits, constant(0)),
					]),
				],
				i32.isZero(get(bits)),
			),
			repeatWhile(
				[
					set(skipped, i32.subtract(get(skipped), constant(1))),
					when(get(skipped), set(bits, i32.and(get(bits), i32.subtract(get(bits), constant(1))))),
				],
				get(skipped),
			),
			advance(cells, i32.add(i32.trailingZeros(get(bits)), constant(1))),
		]);
		/** Adds a row that has a few weights. */
		const sum = repeatWhile(
			[
				set(cell, i32.loadByte(get(cells))),
				set(at, i32.add(get(scores), i32.shiftLeft(i32.and(get(cell), constant(lastOfRow - 1)), constant(2)))),
				i32.store(
					get(at),
					i32.add(
						i32.load(get(at)),
						i32.load(i32.add(get(values), i32.shiftLeft(i32.loadByte(i32.add(get(cells), get(size))), constant(2)))),
					),
				),
				advance(cells, constant(1)),
			],
			i32.isLess(get(cell), constant(lastOfRow)),
		);
		const addFour = (extended: Code, offset: number): Code =>
			v128.store(get(at), i32x4.add(v128.load(get(at), offset), extended), offset);
		/** Adds a full row, whose number is in the two bytes where its weights would be. */
		const sumFull = [
			advance(cells, get(size)),
			set(
				cells,
				i32.add(
					get(full),
					i32.multiply(
						get(stride),
						i32.or(i32.loadByte(get(cells)), i32.shiftLeft(i32.loadByte(get(cells), 1), constant(8))),
					),
				),
			),
			set(at, get(scores)),
			set(size, get(stride)),
			countDown(size, 8, [
				set(low, v128.loadBytes(get(cells))),
				set(low, i16x8.multiply(get(low), i16x8.absolute(get(low)))),
				addFour(i32x4.extendLow(get(low)), 0),
				addFour(i32x4.extendHigh(get(low)), 16),
				advance(cells, constant(8)),
				advance(at, constant(32)),
			]),
		];
		const finish = [
			set(at, get(scores)),
			set(size, get(stride)),
			countDown(size, 4, [
				v128.store(get(at), f32x4.multiply(f32x4.fromIntegers(v128.load(get(at))), get(scale))),
				advance(at, constant(16)),
			]),
		];
		/** The address of the place of the bucket of `key`. */
		const placeOfBucket = i32.add(
			get(buckets),
			i32.shiftLeft(i32.shiftRight(get(key), constant(bucketBits)), constant(2)),
		);
		const matches = (offset: number): Code => i8x16.bits(i8x16.isEqual(v128.load(get(at), 1 + offset), get(low)));
		/**
		 * Moves the features that may have a row to the front, in their order, and sets `count` to their number. There is no jump in it: where
		 * most have none and the buckets are all over the memory, the machine can then go ahead and wait for many of them at once.
		 */
		const sift = [
			set(from, get(features)),
			set(to, get(features)),
			countDown(count, 1, [
				set(key, i32.and(i32.load(get(from)), get(mask))),
				set(at, i32.load(placeOfBucket)),
				set(size, i32.isLess(get(at), i32.load(placeOfBucket, 4))),
				set(at, i32.add(get(data), get(at))),
				set(low, i8x16.splat(get(key))),
				// One less than there are.
				set(rows, i32.loadByte(get(at))),
				set(bits, i32.or(matches(0), i32.shiftLeft(matches(16), constant(16)))),
				i32.store(get(to), get(key)),
				// Bits above those of the rows are shifted out; a bucket of more than 32 rows is looked through later.
				set(
					bits,
					i32.or(
						i32.isLess(constant(31), get(rows)),
						i32.isLess(constant(0), i32.shiftLeft(get(bits), i32.subtract(constant(31), get(rows)))),
					),
				),
				advance(to, i32.shiftLeft(i32.and(get(bits), get(size)), constant(2))),
				advance(from, constant(4)),
			]),
			set(count, i32.shiftRight(i32.subtract(get(to), get(features)), constant(2))),
		];
		return [
			clear,
			set(
				data,
				i32.add(
					get(buckets),
					i32.shiftLeft(i32.add(i32.shiftRight(get(mask), constant(bucketBits)), constant(2)), constant(2)),
				),
			),
			when(get(count), sift),
			when(
				get(count),
				countDown(count, 1, [
					set(key, i32.load(get(features))),
					advance(features, constant(4)),
					set(at, i32.add(get(data), i32.load(placeOfBucket))),
					set(size, i32.add(get(data), i32.load(placeOfBucket, 4))),
					set(rows, i32.add(i32.loadByte(get(at)), constant(1))),
					advance(at, constant(1)),
					set(cells, i32.add(get(at), get(rows))),
					find,
					when(i32.isLess(get(skipped), get(rows)), [
						// How many weights the bucket has; `size` is needed to skip.
						set(key, i32.shiftRight(i32.subtract(get(size), get(cells)), constant(1))),
						skip,
						set(size, get(key)),
						whenElse(i32.isEqual(i32.loadByte(get(cells)), constant(fullRow)), sumFull, sum),
					]),
				]),
			),
			finish,
		];
	},
);
