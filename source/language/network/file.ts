import {ModelError} from '../model-file.ts';
import type {Network} from './network.ts';
import {fixedNetwork} from './parameters.ts';
import type {NetworkSettings} from './shape.ts';

/** What the file of a network says of itself, before its parameters. */
export type NetworkHeader = {
	readonly format: 1;
	readonly kind: 'network';
	readonly settings: NetworkSettings;
	/** Words and tags that it knows, one a line; labels of arcs in the order of their scores. */
	readonly words: string;
	readonly tags: string;
	readonly labels: string;
};

export type NetworkModel = {readonly network: Network; readonly header: NetworkHeader};

/**
 * The network in `bytes`: the length of the header (4 bytes, little-endian), the header as JSON, the parameters. It is not compressed, for
 * that makes it smaller by a twentieth only. Throws ModelError.
 */
export const readNetwork = (bytes: Uint8Array): NetworkModel => {
	try {
		const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const length = raw.readUInt32LE(0);
		// What the file is supposed to be is checked with the next line; its own length guards the rest.
		const header = JSON.parse(raw.toString('utf8', 4, 4 + length)) as NetworkHeader;
		if (header.format !== 1 || header.kind !== 'network') {
			throw new RangeError('another kind of model');
		}
		return {network: fixedNetwork(raw.subarray(4 + length), header.settings), header};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new ModelError(`The language file “network” is damaged (${reason}). Install readout again.`);
	}
};
