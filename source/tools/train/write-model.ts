import {writeFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import type {ModelHeader} from '../../language/model-file.ts';
import {packWeights} from './pack.ts';
import type {Perceptron} from './perceptron.ts';

/** Writes a trained model as language/model-file.ts reads it. `keep` is the share of its weights that stays. */
export const writeModel = (
	path: string,
	model: Perceptron,
	{kind, classes, extra, keep}: Pick<ModelHeader, 'kind' | 'classes' | 'extra'> & {readonly keep: number},
): string => {
	const packed = packWeights(model.weights, model.classes, keep);
	const header: ModelHeader = {
		format: 1,
		kind,
		bits: Math.log2(model.mask + 1),
		max: packed.max,
		classes,
		...(extra === undefined ? {} : {extra}),
	};
	const json = Buffer.from(JSON.stringify(header));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(json.length);
	const bytes = brotliCompressSync(Buffer.concat([length, json, packed.bytes]), {
		params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24},
	});
	writeFileSync(path, bytes);
	return `${kind}: ${packed.rows} rows, ${packed.weights} weights, ${Math.round(bytes.length / 1024)} KB`;
};
