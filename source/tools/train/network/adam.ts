import type {Matrix} from '../../../language/network/shape.ts';

/**
 * Adam (Kingma and Ba 2015) over parameters at the beginning of `f` and their gradients at `gradients`. Rows of tables of which no token
 * was in the batch stay as they are.
 */
export const createAdam = (size: number, tables: readonly Matrix[]) => {
	const [beta1, beta2, epsilon] = [0.9, 0.98, 1e-8];
	const first = new Float32Array(size);
	const second = new Float32Array(size);
	const dense = tables.reduce((end, {offset, rows, columns}) => Math.max(end, offset + rows * columns), 0);
	let time = 0;
	return (f: Float32Array, gradients: number, indexes: Int32Array, rate: number, clip: number): void => {
		time++;
		const correction = Math.sqrt(1 - beta2 ** time) / (1 - beta1 ** time);
		const touched = tables.map((_, table) => {
			const rows = new Set<number>();
			for (let at = table; at < indexes.length; at += tables.length) {
				rows.add(indexes[at] as number);
			}
			return [...rows].sort((a, b) => a - b);
		});
		const ranges: (readonly [number, number])[] = touched.flatMap((rows, table) => {
			const {offset, columns} = tables[table] as Matrix;
			return rows.map(row => [offset + row * columns, offset + (row + 1) * columns] as const);
		});
		ranges.push([dense, size]);
		let norm = 0;
		for (const [from, to] of ranges) {
			for (let at = from; at < to; at++) {
				norm += (f[gradients + at] as number) ** 2;
			}
		}
		const scale = Math.min(1, clip / Math.sqrt(norm || 1));
		for (const [from, to] of ranges) {
			for (let at = from; at < to; at++) {
				const gradient = (f[gradients + at] as number) * scale;
				const m = beta1 * (first[at] as number) + (1 - beta1) * gradient;
				const v = beta2 * (second[at] as number) + (1 - beta2) * gradient * gradient;
				first[at] = m;
				second[at] = v;
				f[at] = (f[at] as number) - (rate * correction * m) / (Math.sqrt(v) + epsilon);
				f[gradients + at] = 0;
			}
		}
	};
};
