import {type Code, constant, f32x4, get, i32x4, set, type, v128} from '../wasm/instructions.ts';

/** From here on the logistic function is 0 or 1. */
const reach = 10;
/** Of the series of 2 ** x: enough for floats where x is at most a half. */
const terms = 7;

/** The coefficients of the series of 2 ** x around 0, the highest first. */
const series = (): readonly number[] => {
	let factor = 1;
	return Array.from({length: terms}, (_, index) => {
		factor *= index === 0 ? 1 : Math.LN2 / index;
		return factor;
	}).reverse();
};

/** Locals that hold one number four times: made anew in a loop, such a constant costs as much as what is done with it. */
export type Constants = {readonly code: Code; readonly of: (value: number) => Code};

const constantsOf = (values: readonly number[], local: (type: number) => number): Constants => {
	const locals = new Map(values.map(value => [value, local(type.v128)]));
	return {
		code: [...locals].map(([value, place]) => set(place, f32x4.constant(value))),
		of: value => get(locals.get(value) as number),
	};
};

/** What `sigmoid` needs, and 1. */
export const logisticConstants = (local: (type: number) => number): Constants =>
	constantsOf([...series(), -Math.LOG2E, 127, reach, -reach], local);

/** The logistic function of four numbers; `x`, `whole` and `part` are locals of its own. */
export const sigmoid = (value: Code, {of}: Constants, [x, whole, part]: readonly [number, number, number]): Code => {
	const [highest = 1, ...others] = series();
	const powerOfTwo = others.reduce<Code>(
		(code, factor) => f32x4.add(f32x4.multiply(code, get(part)), of(factor)),
		of(highest),
	);
	return [
		set(x, value),
		// e ** -x as 2 to a whole number, which goes right into the exponent, times 2 to a part of one.
		set(part, f32x4.multiply(get(x), of(-Math.LOG2E))),
		set(whole, f32x4.nearest(get(part))),
		set(part, f32x4.subtract(get(part), get(whole))),
		v128.and(
			f32x4.divide(
				of(1),
				f32x4.add(
					of(1),
					v128.andNot(
						f32x4.multiply(
							powerOfTwo,
							// 127 in the exponent is 1.
							i32x4.shiftLeft(i32x4.fromFloats(f32x4.add(get(whole), of(127))), constant(23)),
						),
						f32x4.isGreaterOrEqual(get(x), of(reach)),
					),
				),
			),
			f32x4.isGreater(get(x), of(-reach)),
		),
	];
};
