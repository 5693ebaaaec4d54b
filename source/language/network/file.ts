import {readFile} from '../model-file.ts';
import {type Vocabulary, vocabularyIn} from './input.ts';
import type {Network} from './network.ts';
import {fixedNetwork} from './parameters.ts';
import type {NetworkSettings} from './shape.ts';

/** What the file of a network says of itself, before its words and its parameters. */
export type NetworkHeader = {
	readonly format: 1;
	readonly kind: 'network';
	readonly settings: NetworkSettings;
	/** Bytes of the table of words that it knows. */
	readonly table: number;
	/** Tags that it knows, one a line; labels of arcs in the order of their scores. */
	readonly tags: string;
	readonly labels: string;
};

export type NetworkModel = {readonly network: Network; readonly header: NetworkHeader; readonly vocabulary: Vocabulary};

/** The network in `bytes`. Throws ModelError. */
export const readNetwork = (bytes: Uint8Array): NetworkModel =>
	readFile<NetworkHeader, NetworkModel>(bytes, 'network', (header, rest) => ({
		// First, and from a copy: the memory that the file may stand in grows with the network.
		vocabulary: vocabularyIn(new Uint8Array(rest.subarray(0, header.table))),
		network: fixedNetwork(rest.subarray(header.table), header.settings),
		header,
	}));
