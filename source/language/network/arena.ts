import {padded} from './shape.ts';

/** Bytes that the memory grows by at least: what a few hundred tokens take. */
const atOnce = 4 * 2 ** 20;

/** Memory that is handed out from `start` on and given back as a whole. Sizes and places are in numbers of 4 bytes. */
export type Arena = {
	readonly take: (size: number) => number;
	readonly reset: () => void;
	/** All of the memory, as numbers. Ask anew after something was taken. */
	readonly floats: () => Float32Array;
};

export const createArena = (memory: WebAssembly.Memory, start: number): Arena => {
	let at = start;
	let view = new Float32Array(memory.buffer);
	/** By much at once: every time it grows, all code that has seen the old memory is compiled anew. */
	const growTo = (size: number): void => {
		memory.grow(Math.ceil((size * 4 + atOnce - memory.buffer.byteLength) / 65_536));
		view = new Float32Array(memory.buffer);
	};
	if (start * 4 + atOnce > memory.buffer.byteLength) {
		growTo(start);
	}
	return {
		take: size => {
			const place = at;
			at += padded(size, 4);
			if (at * 4 > memory.buffer.byteLength) {
				growTo(at);
			}
			return place;
		},
		reset: () => {
			at = start;
		},
		floats: () => view,
	};
};
