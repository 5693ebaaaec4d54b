import {define} from '../wasm/assembler.ts';
import {advance, type Code, constant, countDown, f32x4, get, i32, set, type, v128} from '../wasm/instructions.ts';
import {logisticConstants, sigmoid} from './logistic.ts';

/*
 * Simple recurrent units (Lei, Zhang, Wang, Dai and Artzi 2018): all products of matrices are taken for the whole text at once, and
 * what goes on from token to token is a few operations a unit. One layer reads every sentence in both directions.
 */

/**
 * Runs one direction over `count` tokens. Addresses and distances in bytes: of the products of the first token (candidate, forget, reset,
 * `width` bytes each), of what the highway carries there, of the biases and peepholes (forget, reset), of the cells of the token before
 * the first, which are zero, and of the first; how far the forget and reset gates and the output are from the cells; and how far it is
 * from the products, the highway and the cells of one token to the next.
 */
export const recurrence = define(
	'recur',
	14,
	(
		[
			count = 0,
			width = 0,
			products = 0,
			carried = 0,
			bias = 0,
			peephole = 0,
			before = 0,
			cells = 0,
			toForgets = 0,
			toResets = 0,
			toOutput = 0,
			productStep = 0,
			carriedStep = 0,
			cellStep = 0,
		],
		local,
	) => {
		const [at, rest] = [local(type.i32), local(type.i32)];
		const [previous, candidate, forget, reset, cell, highway] = Array.from({length: 6}, () => local(type.v128)) as [
			number,
			number,
			number,
			number,
			number,
			number,
		];
		const own = [local(type.v128), local(type.v128), local(type.v128)] as const;
		const constants = logisticConstants(local);
		const place = (from: Code): Code => i32.add(from, get(at));
		const next = (from: Code): Code => i32.add(i32.add(from, get(width)), get(at));
		const gate = (of: number, from: Code, at4: (from: Code) => Code): Code =>
			set(
				of,
				sigmoid(
					f32x4.add(
						f32x4.add(v128.load(place(from)), f32x4.multiply(v128.load(at4(get(peephole))), get(previous))),
						v128.load(at4(get(bias))),
					),
					constants,
					own,
				),
			);
		/** `share` of one and the rest of another. */
		const between = (share: number, one: number, other: number): Code =>
			f32x4.add(
				f32x4.multiply(get(share), get(one)),
				f32x4.multiply(f32x4.subtract(constants.of(1), get(share)), get(other)),
			);
		const forgetProducts = i32.add(get(products), get(width));
		return [
			constants.code,
			countDown(count, 1, [
				set(at, constant(0)),
				set(rest, get(width)),
				countDown(rest, 16, [
					set(previous, v128.load(place(get(before)))),
					set(candidate, v128.load(place(get(products)))),
					gate(forget, forgetProducts, place),
					gate(reset, i32.add(forgetProducts, get(width)), next),
					set(cell, between(forget, previous, candidate)),
					set(highway, v128.load(place(get(carried)))),
					v128.store(place(get(cells)), get(cell)),
					v128.store(place(i32.add(get(cells), get(toForgets))), get(forget)),
					v128.store(place(i32.add(get(cells), get(toResets))), get(reset)),
					v128.store(place(i32.add(get(cells), get(toOutput))), between(reset, cell, highway)),
					advance(at, constant(16)),
				]),
				set(before, get(cells)),
				advance(products, get(productStep)),
				advance(carried, get(carriedStep)),
				advance(cells, get(cellStep)),
			]),
		];
	},
);

/** Where the numbers of one layer stand in the memory, as indexes; `units` is that of one direction. */
export type LayerPlaces = {
	/** Candidate, forget, reset (and highway) of each direction, `blocks` × units each, by token. */
	readonly products: number;
	readonly blocks: number;
	/** What the highway carries where it has no block of its own: the input, 2 × units by token. */
	readonly input: number;
	readonly bias: number;
	readonly peephole: number;
	/** As many zeros as there are units. */
	readonly zeros: number;
	/** Written: 2 × units by token. */
	readonly cells: number;
	readonly forgets: number;
	readonly resets: number;
	readonly output: number;
};

/** Runs `recurrence` over tokens `from` to `to`, a sentence, in both directions. */
export const recur = (
	run: (...values: readonly number[]) => void,
	places: LayerPlaces,
	units: number,
	from: number,
	to: number,
): void => {
	const {products, blocks, input, bias, peephole, zeros, cells, forgets, resets, output} = places;
	const row = 2 * blocks * units;
	for (let direction = 0; direction < 2 && to > from; direction++) {
		const step = direction === 0 ? 1 : -1;
		const first = direction === 0 ? from : to - 1;
		const gates = direction * 2 * units;
		const base = products + first * row + direction * blocks * units;
		const place = first * 2 * units + direction * units;
		const highway = blocks === 4;
		run(
			to - from,
			units * 4,
			base * 4,
			(highway ? base + 3 * units : input + place) * 4,
			(bias + gates) * 4,
			(peephole + gates) * 4,
			zeros * 4,
			(cells + place) * 4,
			(forgets - cells) * 4,
			(resets - cells) * 4,
			(output - cells) * 4,
			step * row * 4,
			step * (highway ? row : 2 * units) * 4,
			step * 2 * units * 4,
		);
	}
};
