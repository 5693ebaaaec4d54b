import type {Scorer} from './hashing.ts';
import {weightsOf} from './weights.ts';

/** What a file of a model says of itself, before its weights. */
export type ModelHeader = {
	readonly format: 1;
	readonly kind: string;
	readonly bits: number;
	readonly max: number;
	/** Names of the classes, in the order of their columns. */
	readonly classes: readonly string[];
	/** Further numbers that the kind of model needs. */
	readonly extra?: Readonly<Record<string, readonly number[]>>;
	/** Bytes of a table that stands before the weights. */
	readonly table?: number;
};

export type Model = Scorer & {readonly header: ModelHeader; readonly table: Uint8Array};

/** A model cannot be used: its file is not one, or not whole. */
export class ModelError extends Error {
	override readonly name = 'ModelError';
}

/**
 * What `read` makes of a file: the length of the header (4 bytes, little-endian), the header as JSON, and what belongs to it. Nothing is
 * compressed, for to undo that takes longer than all else. Throws ModelError with the kind of the file.
 */
export const readFile = <Header extends {readonly format: 1; readonly kind: string}, Result>(
	bytes: Uint8Array,
	kind: Header['kind'],
	read: (header: Header, rest: Uint8Array) => Result,
): Result => {
	try {
		const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const length = raw.readUInt32LE(0);
		// What the file is supposed to be is checked with the next line; the lengths in it guard the rest.
		const header = JSON.parse(raw.toString('utf8', 4, 4 + length)) as Header;
		if (header.format !== 1 || header.kind !== kind) {
			throw new RangeError('another kind of file');
		}
		return read(header, bytes.subarray(4 + length));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new ModelError(`The language file “${kind}” is damaged (${reason}). Install readout again.`);
	}
};

/** The beginning of such a file: what follows stands at a multiple of 4 bytes. */
export const headOfFile = (header: {readonly format: 1; readonly kind: string}): Uint8Array => {
	const json = Buffer.from(JSON.stringify(header));
	const spaces = Buffer.alloc((4 - (json.length % 4)) % 4, ' ');
	const length = Buffer.alloc(4);
	length.writeUInt32LE(json.length + spaces.length);
	return Buffer.concat([length, json, spaces]);
};

/** The model in `bytes`. Throws ModelError. */
export const readModel = (bytes: Uint8Array, kind: string): Model =>
	readFile<ModelHeader, Model>(bytes, kind, (header, rest) => {
		const {bits, max, classes, table = 0} = header;
		return {
			...weightsOf(rest.subarray(table), {bits, max, classes: classes.length}),
			header,
			table: rest.subarray(0, table),
		};
	});
