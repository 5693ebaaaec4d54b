import {define} from '../wasm/assembler.ts';
import {advance, constant, countDown, f32x4, get, i32, set, type, v128} from '../wasm/instructions.ts';

/** Slope of the rectifiers below zero. */
export const leak = 0.1;

/** (a, stride, rows, count): rectifies `count` numbers of each of `rows` rows, `stride` bytes apart, in place. */
export const rectify = define('rectify', 4, ([a = 0, stride = 0, rows = 0, count = 0], local) => {
	const [at, rest, value] = [local(type.i32), local(type.i32), local(type.v128)];
	return countDown(rows, 1, [
		set(at, get(a)),
		set(rest, get(count)),
		countDown(rest, 4, [
			set(value, v128.load(get(at))),
			// Below zero a share of it is the larger one.
			v128.store(get(at), f32x4.max(get(value), f32x4.multiply(get(value), f32x4.constant(leak)))),
			advance(at, constant(16)),
		]),
		set(a, i32.add(get(a), get(stride))),
	]);
});

/** (a, b, to, count): the rectified sums of two rows. */
export const rectifySum = define('rectifySum', 4, ([a = 0, b = 0, to = 0, count = 0], local) => {
	const value = local(type.v128);
	return countDown(count, 4, [
		set(value, f32x4.add(v128.load(get(a)), v128.load(get(b)))),
		v128.store(get(to), f32x4.max(get(value), f32x4.multiply(get(value), f32x4.constant(leak)))),
		advance(a, constant(16)),
		advance(b, constant(16)),
		advance(to, constant(16)),
	]);
});
