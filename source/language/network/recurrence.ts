/*
 * Simple recurrent units (Lei, Zhang, Wang, Dai and Artzi 2018): all products of matrices are taken for the whole text at once, and
 * what goes on from token to token is a few operations a unit. One layer reads every sentence in both directions.
 */

const reach = 10;
const steps = 512;
const sigmoids = Float32Array.from(
	{length: 2 * reach * steps + 2},
	(_, index) => 1 / (1 + Math.exp(-(index / steps - reach))),
);

/** The logistic function from a table: the same on every machine, and several times as fast as from `Math.exp`. */
export const sigmoid = (value: number): number => {
	if (value >= reach) {
		return 1;
	}
	if (!(value > -reach)) {
		return 0;
	}
	const place = (value + reach) * steps;
	const index = place | 0;
	const low = sigmoids[index] as number;
	return low + ((sigmoids[index + 1] as number) - low) * (place - index);
};

/** Where the numbers of one layer stand in the memory, as indexes; `units` is that of one direction. */
export type LayerPlaces = {
	/** Candidate, forget, reset (and highway) of each direction, `blocks` × units each, by token. */
	readonly products: number;
	readonly blocks: number;
	/** What the highway carries where it has no block of its own: the input, 2 × units by token. */
	readonly input: number;
	readonly bias: number;
	readonly peephole: number;
	/** Written: 2 × units by token. */
	readonly cells: number;
	readonly forgets: number;
	readonly resets: number;
	readonly output: number;
};

/** Runs the recurrence over tokens `from` to `to`, a sentence, in both directions. */
export const recur = (f: Float32Array, places: LayerPlaces, units: number, from: number, to: number): void => {
	const {products, blocks, input, bias, peephole, cells, forgets, resets, output} = places;
	const row = 2 * blocks * units;
	for (let direction = 0; direction < 2; direction++) {
		const step = direction === 0 ? 1 : -1;
		const first = direction === 0 ? from : to - 1;
		const gates = direction * 2 * units;
		for (let token = first; token >= from && token < to; token += step) {
			const base = products + token * row + direction * blocks * units;
			const place = token * 2 * units + direction * units;
			const previous = cells + place - step * 2 * units;
			const carried = blocks === 4 ? base + 3 * units : input + place;
			for (let unit = 0; unit < units; unit++) {
				const before = token === first ? 0 : (f[previous + unit] as number);
				const peep = peephole + gates + unit;
				const own = bias + gates + unit;
				const forget = sigmoid((f[base + units + unit] as number) + (f[peep] as number) * before + (f[own] as number));
				const reset = sigmoid(
					(f[base + 2 * units + unit] as number) + (f[peep + units] as number) * before + (f[own + units] as number),
				);
				const cell = forget * before + (1 - forget) * (f[base + unit] as number);
				f[cells + place + unit] = cell;
				f[forgets + place + unit] = forget;
				f[resets + place + unit] = reset;
				f[output + place + unit] = reset * cell + (1 - reset) * (f[carried + unit] as number);
			}
		}
	}
};
