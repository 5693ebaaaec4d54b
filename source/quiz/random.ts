/** Numbers from 0 to 1, the same ones for the same seed: mulberry32 (Tommy Ettinger, 2017, public domain). */
export type Random = () => number;

export const randomFrom = (seed: number): Random => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

/** The items in another order (Fisher and Yates). */
export const shuffled = <Item>(items: readonly Item[], random: Random): readonly Item[] => {
	const result = [...items];
	for (let index = result.length - 1; index > 0; index--) {
		const other = Math.floor(random() * (index + 1));
		const held = result[index];
		const swapped = result[other];
		if (held !== undefined && swapped !== undefined) {
			result[index] = swapped;
			result[other] = held;
		}
	}
	return result;
};
