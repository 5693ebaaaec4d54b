import {define, type Func} from '../wasm/assembler.ts';
import {
	advance,
	type Code,
	call,
	constant,
	countDown,
	f32,
	f32x4,
	get,
	i16x8,
	i32,
	i32x4,
	repeatWhile,
	set,
	tee,
	type,
	v128,
	when,
	whenElse,
} from '../wasm/instructions.ts';
import {panelWidth, tileRows} from './matrix-kernel.ts';

/*
 * Products with parameters that stay what they are in the file, bytes: the rows of A become 16-bit numbers, each row as fine as its largest
 * allows, and eight products are taken and added in pairs at once, exactly.
 */

const most = 32_767;
/** Products of 15 and 7 bits that 31 bits can add up. */
export const longestInner = Math.floor((2 ** 31 - 1) / (most * 127));
/** Steps along the inner dimension in one turn of the loop; it is a multiple of this. */
const innerStep = 4;

/** (from, to, scales, rows, inner): floats → 16-bit numbers, and for each row what they are to be multiplied by. */
const quantise = define('quantise', 5, ([from = 0, to = 0, scales = 0, rows = 0, inner = 0], local) => {
	const [at, rest, largest, factor] = [local(type.i32), local(type.i32), local(type.f32), local(type.v128)];
	const most4 = local(type.v128);
	const rounded = (offset: number): Code =>
		i32x4.fromFloats(f32x4.nearest(f32x4.multiply(v128.load(get(from), offset), get(factor))));
	return countDown(rows, 1, [
		set(at, get(from)),
		set(rest, get(inner)),
		set(most4, f32x4.constant(0)),
		countDown(rest, 4, [
			set(most4, f32x4.max(get(most4), f32x4.absolute(v128.load(get(at))))),
			advance(at, constant(16)),
		]),
		set(
			largest,
			f32.max(
				f32.max(f32x4.lane(get(most4), 0), f32x4.lane(get(most4), 1)),
				f32.max(f32x4.lane(get(most4), 2), f32x4.lane(get(most4), 3)),
			),
		),
		f32.store(get(scales), f32.divide(get(largest), f32.constant(most))),
		whenElse(
			f32.isGreater(get(largest), f32.constant(0)),
			set(factor, f32x4.splat(f32.divide(f32.constant(most), get(largest)))),
			set(factor, f32x4.constant(0)),
		),
		set(rest, get(inner)),
		countDown(rest, 8, [
			v128.store(get(to), i16x8.narrow(rounded(0), rounded(16))),
			advance(from, constant(32)),
			advance(to, constant(16)),
		]),
		advance(scales, constant(4)),
	]);
});

/**
 * (a, rowScales, b, columnScales, c, strideC, inner): adds to `rows` × 8 numbers of C the product of rows of A with a panel of B. In it two
 * rows of B follow one another column by column.
 */
const byteTile = (name: string, rows: number): Func =>
	define(name, 7, ([a = 0, rowScales = 0, b = 0, columnScales = 0, c = 0, strideC = 0, inner = 0], local) => {
		const each = Array.from({length: rows}, (_, row) => row);
		const halves = [0, 1];
		const rowOfA = each.map(row => (row === 0 ? a : local(type.i32)));
		const sums = each.map(() => halves.map(() => local(type.v128)));
		const valueB = halves.map(() => local(type.v128));
		const valueA = local(type.v128);
		const at = (locals: readonly number[], index: number): number => locals[index] as number;
		const sum = (row: number, half: number): number => at(sums[row] as number[], half);
		const step = (index: number): Code => [
			halves.map(half => set(at(valueB, half), v128.loadBytes(get(b), index * 16 + half * 8))),
			// The value of A is loaded for each half anew: kept, it would be one more than there are registers.
			each.map(row =>
				halves.map(half =>
					set(
						sum(row, half),
						i32x4.add(
							get(sum(row, half)),
							i32x4.dot(v128.loadSplat(get(at(rowOfA, row)), index * 4), get(at(valueB, half))),
						),
					),
				),
			),
		];
		return [
			each
				.slice(1)
				.map(row => set(at(rowOfA, row), i32.add(get(at(rowOfA, row - 1)), i32.multiply(get(inner), constant(2))))),
			each.map(row => halves.map(half => set(sum(row, half), i32x4.splat(constant(0))))),
			countDown(inner, innerStep, [
				Array.from({length: innerStep / 2}, (_, index) => step(index)),
				each.map(row => advance(at(rowOfA, row), constant(innerStep * 2))),
				advance(b, constant(innerStep * panelWidth)),
			]),
			each.map(row => [
				set(valueA, v128.loadSplat(get(rowScales), row * 4)),
				halves.map(half =>
					v128.store(
						get(c),
						f32x4.add(
							v128.load(get(c), half * 16),
							f32x4.multiply(
								f32x4.multiply(f32x4.fromIntegers(get(sum(row, half))), get(valueA)),
								v128.load(get(columnScales), half * 16),
							),
						),
						half * 16,
					),
				),
				advance(c, get(strideC)),
			]),
		];
	});

/** (a, rowScales, b, columnScales, c, rows, inner, columns): C += A · B, panel by panel. `many` and `single` are the places of the tiles. */
const multiply = (many: number, single: number): Func =>
	define(
		'multiplyBytes',
		8,
		([a = 0, rowScales = 0, b = 0, columnScales = 0, c = 0, rows = 0, inner = 0, columns = 0], local) => {
			const [atA, atScale, atC, rest, panels, strideC] = Array.from({length: 6}, () => local(type.i32)) as [
				number,
				number,
				number,
				number,
				number,
				number,
			];
			const tile = (place: number, count: number): Code => [
				call(place, ...[atA, atScale, b, columnScales, atC, strideC, inner].map(get)),
				advance(atA, i32.multiply(get(inner), constant(2 * count))),
				advance(atScale, constant(4 * count)),
				advance(atC, i32.multiply(get(strideC), constant(count))),
			];
			return [
				set(strideC, i32.multiply(get(columns), constant(4))),
				set(panels, get(columns)),
				countDown(panels, panelWidth, [
					set(atA, get(a)),
					set(atScale, get(rowScales)),
					set(atC, get(c)),
					set(rest, get(rows)),
					when(
						i32.isLessOrEqual(constant(tileRows), get(rest)),
						repeatWhile(
							tile(many, tileRows),
							i32.isLessOrEqual(constant(tileRows), tee(rest, i32.subtract(get(rest), constant(tileRows)))),
						),
					),
					when(get(rest), countDown(rest, 1, tile(single, 1))),
					advance(b, i32.multiply(get(inner), constant(panelWidth))),
					advance(columnScales, constant(panelWidth * 4)),
					advance(c, constant(panelWidth * 4)),
				]),
			];
		},
	);

/** (from, scales, to, count): bytes times their scales → floats. */
const embed = define('embed', 4, ([from = 0, scales = 0, to = 0, count = 0], local) => {
	const eight = local(type.v128);
	const half = (extended: Code, offset: number): Code =>
		v128.store(get(to), f32x4.multiply(f32x4.fromIntegers(extended), v128.load(get(scales), offset)), offset);
	return countDown(count, 8, [
		set(eight, v128.loadBytes(get(from))),
		half(i32x4.extendLow(get(eight)), 0),
		half(i32x4.extendHigh(get(eight)), 16),
		advance(from, constant(8)),
		advance(scales, constant(32)),
		advance(to, constant(32)),
	]);
});

/** Functions `quantise`, `multiplyBytes` and `embed`, of which the first gets the place `first` in the module. */
export const byteFunctions = (first: number): readonly Func[] => [
	byteTile('manyBytes', tileRows),
	byteTile('oneByte', 1),
	multiply(first, first + 1),
	quantise,
	embed,
];
