/*
 * An assembler for the inner loops that are too slow in JavaScript, for its compiler finds them too late where a process lives a fifth of
 * a second. What it makes is WebAssembly with 128-bit vectors (webassembly.github.io/spec), written down as expressions: each puts its
 * operands and then its own bytes into one list. Sums and products are rounded one by one, which gives the same bits on every machine.
 */

/** Bytes, in lists of any depth. */
export type Code = number | readonly Code[];

/** A number of which LEB128 makes bytes. */
export const unsigned = (value: number): readonly number[] => {
	const bytes: number[] = [];
	let rest = value;
	while (rest > 127) {
		bytes.push((rest & 127) | 128);
		rest >>>= 7;
	}
	bytes.push(rest);
	return bytes;
};

/** The same with a sign, for constants. */
const signed = (value: number): readonly number[] => {
	const bytes: number[] = [];
	let rest = value;
	while (rest < -64 || rest > 63) {
		bytes.push((rest & 127) | 128);
		rest >>= 7;
	}
	bytes.push(rest & 127);
	return bytes;
};

const floatBytes = (value: number): readonly number[] => [...new Uint8Array(Float32Array.of(value).buffer)];

/** Types of values. */
export const type = {i32: 0x7f, f32: 0x7d, v128: 0x7b} as const;

export const get = (local: number): Code => [0x20, unsigned(local)];
export const set = (local: number, value: Code): Code => [value, 0x21, unsigned(local)];
/** Sets and gives the value. */
export const tee = (local: number, value: Code): Code => [value, 0x22, unsigned(local)];
export const constant = (value: number): Code => [0x41, signed(value)];

type Unary = (value: Code) => Code;
type Binary = (a: Code, b: Code) => Code;
const one =
	(...operation: readonly number[]): Unary =>
	value => [value, operation];
const two =
	(...operation: readonly number[]): Binary =>
	(a, b) => [a, b, operation];
/** An operation of the vectors, by its number. */
const vector = (operation: number): readonly number[] => [0xfd, ...unsigned(operation)];
type Load = (address: Code, offset?: number) => Code;
type Store = (address: Code, value: Code, offset?: number) => Code;
const loading =
	(...operation: readonly number[]): Load =>
	(address, offset = 0) => [address, operation, 0, unsigned(offset)];
const storing =
	(...operation: readonly number[]): Store =>
	(address, value, offset = 0) => [address, value, operation, 0, unsigned(offset)];

export const i32 = {
	add: two(0x6a),
	subtract: two(0x6b),
	multiply: two(0x6c),
	and: two(0x71),
	or: two(0x72),
	xor: two(0x73),
	shiftLeft: two(0x74),
	shiftRight: two(0x76),
	isZero: one(0x45),
	isEqual: two(0x46),
	isLess: two(0x49),
	isLessOrEqual: two(0x4d),
	trailingZeros: one(0x68),
	ones: one(0x69),
	load: loading(0x28),
	loadByte: loading(0x2d),
	store: storing(0x36),
};

export const f32 = {
	constant: (value: number): Code => [0x43, floatBytes(value)],
	add: two(0x92),
	multiply: two(0x94),
	divide: two(0x95),
	max: two(0x97),
	isGreater: two(0x5e),
	load: loading(0x2a),
	store: storing(0x38),
};

/** Vectors of bytes, of 16-bit and of 32-bit numbers, of floats. */
export const v128 = {
	load: loading(...vector(0x00)),
	/** Eight signed bytes as 16-bit numbers. */
	loadBytes: loading(...vector(0x01)),
	/** The same 32 bits four times. */
	loadSplat: loading(...vector(0x09)),
	store: storing(...vector(0x0b)),
	and: two(...vector(0x4e)),
	/** a and not b. */
	andNot: two(...vector(0x4f)),
};
export const i8x16 = {
	splat: one(...vector(0x0f)),
	isEqual: two(...vector(0x23)),
	/** The highest bit of each byte. */
	bits: one(...vector(0x64)),
};
export const i16x8 = {
	narrow: two(...vector(0x85)),
	absolute: one(...vector(0x80)),
	multiply: two(...vector(0x95)),
};
export const i32x4 = {
	splat: one(...vector(0x11)),
	add: two(...vector(0xae)),
	shiftLeft: two(...vector(0xab)),
	/** Sums of the products of neighbouring 16-bit numbers. */
	dot: two(...vector(0xba)),
	extendLow: one(...vector(0xa7)),
	extendHigh: one(...vector(0xa8)),
	fromFloats: one(...vector(0xf8)),
};
export const f32x4 = {
	splat: one(...vector(0x13)),
	constant: (value: number): Code => [f32.constant(value), vector(0x13)],
	lane: (value: Code, lane: number): Code => [value, vector(0x1f), lane],
	isGreaterOrEqual: two(...vector(0x46)),
	isGreater: two(...vector(0x44)),
	nearest: one(...vector(0x6a)),
	absolute: one(...vector(0xe0)),
	negative: one(...vector(0xe1)),
	add: two(...vector(0xe4)),
	subtract: two(...vector(0xe5)),
	multiply: two(...vector(0xe6)),
	divide: two(...vector(0xe7)),
	max: two(...vector(0xe9)),
	fromIntegers: one(...vector(0xfa)),
	/** a · b + c with one rounding where the machine can; not the same everywhere. */
	fused: (a: Code, b: Code, c: Code): Code => [a, b, c, vector(0x105)],
};

/** Does something again as long as `condition`, which follows it, holds. */
export const repeatWhile = (body: Code, condition: Code): Code => [0x03, 0x40, body, condition, 0x0d, 0, 0x0b];
export const when = (condition: Code, then: Code): Code => [condition, 0x04, 0x40, then, 0x0b];
export const whenElse = (condition: Code, then: Code, otherwise: Code): Code => [
	condition,
	0x04,
	0x40,
	then,
	0x05,
	otherwise,
	0x0b,
];
/** Adds to a local. */
export const advance = (local: number, by: Code): Code => set(local, i32.add(get(local), by));
/** Does something for a local that goes down to zero by steps; it must not be zero before. */
export const countDown = (local: number, step: number, body: Code): Code =>
	repeatWhile(body, tee(local, i32.subtract(get(local), constant(step))));
/** Calls a function of the module, by its place among the functions. */
export const call = (index: number, ...values: readonly Code[]): Code => [values, 0x10, unsigned(index)];
