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
	/** Further numbers and lists that the kind of model needs. */
	readonly extra?: Readonly<Record<string, readonly number[] | readonly string[]>>;
};

export type Model = Scorer & {readonly header: ModelHeader};

/** A model cannot be used: its file is not one, or not whole. */
export class ModelError extends Error {
	override readonly name = 'ModelError';
}

const isHeader = (value: unknown, kind: string): value is ModelHeader =>
	typeof value === 'object' &&
	value !== null &&
	'format' in value &&
	value.format === 1 &&
	'kind' in value &&
	value.kind === kind;

/** The model in `bytes`: the length of the header (4 bytes, little-endian), the header as JSON, the weights. Nothing is compressed, for that takes longer than all else. Throws ModelError. */
export const readModel = (bytes: Uint8Array, kind: string): Model => {
	try {
		const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const length = raw.readUInt32LE(0);
		const header: unknown = JSON.parse(raw.toString('utf8', 4, 4 + length));
		if (!isHeader(header, kind)) {
			throw new RangeError('another kind of model');
		}
		const {bits, max, classes} = header;
		return {...weightsOf(raw.subarray(4 + length), {bits, max, classes: classes.length}), header};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new ModelError(`The language file “${kind}” is damaged (${reason}). Install readout again.`);
	}
};
