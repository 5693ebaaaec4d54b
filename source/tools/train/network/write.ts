import {writeFileSync} from 'node:fs';
import {headOfFile} from '../../../language/model-file.ts';
import type {NetworkHeader} from '../../../language/network/file.ts';
import {packVocabulary} from '../../../language/network/input.ts';
import {packParameters} from '../../../language/network/parameters.ts';
import type {OpenNetwork} from './open-network.ts';

/** Writes a trained network as language/network/file.ts reads it. */
export const writeNetwork = (
	path: string,
	{layout, settings, floats, parameters}: OpenNetwork,
	{
		words,
		tags,
		labels,
	}: {readonly words: readonly string[]; readonly tags: readonly string[]; readonly labels: readonly string[]},
): string => {
	const table = packVocabulary(words);
	const header: NetworkHeader = {
		format: 1,
		kind: 'network',
		settings,
		table: table.length,
		tags: tags.join('\n'),
		labels: labels.join('\n'),
	};
	const packed = packParameters(floats().subarray(parameters, parameters + layout.size), layout);
	const bytes = Buffer.concat([headOfFile(header), table, packed]);
	writeFileSync(path, bytes);
	return `network: ${layout.size} parameters, ${Math.round(bytes.length / 1024)} KB`;
};
