/** As many weights as a model may have without any being cut. */
const small = 20_000;

/** Weights as they are kept; see language/weights.ts. `keep` is the share of the weights that stays, the largest ones. */
export const packWeights = (
	weights: Float32Array,
	classes: number,
	keep: number,
): {readonly bytes: Uint8Array; readonly max: number; readonly rows: number; readonly weights: number} => {
	const magnitudes = Float32Array.from(
		weights.filter(weight => weight !== 0),
		Math.abs,
	).sort();
	const kept = Math.max(small, Math.round(magnitudes.length * keep));
	const floor = magnitudes[Math.max(0, magnitudes.length - kept)] ?? 0;
	const max = magnitudes.at(-1) ?? 1;
	const deltas: number[] = [];
	const counts: number[] = [];
	const columns: number[] = [];
	const values: number[] = [];
	let last = -1;
	for (let row = 0; row < weights.length / classes; row++) {
		let count = 0;
		for (let column = 0; column < classes; column++) {
			const weight = weights[row * classes + column] as number;
			const q = Math.min(127, Math.round(Math.sqrt(Math.abs(weight) / max) * 127));
			if (Math.abs(weight) >= floor && q > 0 && weight !== 0) {
				columns.push(column);
				values.push(weight < 0 ? 256 - q : q);
				count++;
			}
		}
		if (count > 0) {
			deltas.push(row - last);
			counts.push(count);
			last = row;
		}
	}
	const bytes: number[] = [];
	const add = (value: number): void => {
		let rest = value;
		while (rest >= 128) {
			bytes.push((rest % 128) + 128);
			rest = Math.floor(rest / 128);
		}
		bytes.push(rest);
	};
	add(deltas.length);
	add(values.length);
	for (const value of deltas) {
		add(value);
	}
	for (const value of counts) {
		add(value);
	}
	const packed = new Uint8Array(bytes.length + 2 * values.length);
	packed.set(bytes);
	packed.set(columns, bytes.length);
	packed.set(values, bytes.length + values.length);
	return {bytes: packed, max, rows: deltas.length, weights: values.length};
};
