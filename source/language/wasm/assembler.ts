import {type Code, type, unsigned} from './instructions.ts';

/** A function whose parameters are all i32 and which gives nothing. */
export type Func = {
	readonly name: string;
	readonly parameters: number;
	readonly locals: readonly number[];
	readonly code: Code;
};

/** `body` has the parameters as locals, and takes others of a type. */
export const define = (
	name: string,
	parameters: number,
	body: (parameters: readonly number[], local: (type: number) => number) => Code,
): Func => {
	const locals: number[] = [];
	const code = body(
		Array.from({length: parameters}, (_, index) => index),
		of => parameters + locals.push(of) - 1,
	);
	return {name, parameters, locals, code};
};

/** Room for a module; ours have some thousand bytes. */
const longest = 2 ** 15;
/** Before the length of what follows: in its place there is the code itself. */
const measured = -1;
const lengthBytes = 5;

/** Writes bytes from `at` on and gives the place behind them. */
const write = (code: Code, to: Uint8Array, at: number): number => {
	if (typeof code === 'number') {
		to[at] = code;
		return at + 1;
	}
	if (code[0] !== measured) {
		let end = at;
		for (let index = 0; index < code.length; index++) {
			end = write(code[index] as Code, to, end);
		}
		return end;
	}
	// The length is known afterwards: LEB128 may be longer than it has to be.
	const end = write(code[1] as Code, to, at + lengthBytes);
	for (let index = 0; index < lengthBytes; index++) {
		const bits = ((end - at - lengthBytes) >>> (7 * index)) & 127;
		to[at + index] = index < lengthBytes - 1 ? bits | 128 : bits;
	}
	return end;
};
const list = (items: readonly Code[]): Code => [unsigned(items.length), items];
const text = (value: string): Code => list([...value].map(letter => letter.charCodeAt(0)));
const sized = (code: Code): Code => [measured, code];

/** The functions of a module over a memory, to be called by their names. */
export type Functions = Readonly<Record<string, (...values: readonly number[]) => void>>;

/** A module of functions, ready for any memory. */
export const assemble = (functions: readonly Func[]): ((memory: WebAssembly.Memory) => Functions) => {
	const bytes = new Uint8Array(longest);
	const end = write(
		[
			[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
			[
				1,
				sized(list(functions.map(({parameters}) => [0x60, list(Array.from({length: parameters}, () => type.i32)), 0]))),
			],
			[2, sized(list([[text('env'), text('memory'), 2, [0, 1]]]))],
			[3, sized(list(functions.map((_, index) => unsigned(index))))],
			[7, sized(list(functions.map(({name}, index) => [text(name), 0, unsigned(index)])))],
			[10, sized(list(functions.map(({locals, code}) => sized([list(locals.map(local => [1, local])), code, 0x0b]))))],
		],
		bytes,
		0,
	);
	const module = new WebAssembly.Module(bytes.subarray(0, end));
	// What the module exports is written down above.
	return memory => new WebAssembly.Instance(module, {env: {memory}}).exports as Functions;
};
