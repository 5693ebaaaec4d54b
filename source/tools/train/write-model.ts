import {writeFileSync} from 'node:fs';
import type {ModelHeader} from '../../language/model-file.ts';
import {packWeights} from './pack.ts';

/** Writes a trained model as language/model-file.ts reads it. `keep` is the share of its weights that stays. */
export const writeModel = (
	path: string,
	model: {readonly classes: number; readonly mask: number; readonly weights: Float32Array},
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
	const bytes = Buffer.concat([length, json, packed.bytes]);
	writeFileSync(path, bytes);
	return `${kind}: ${packed.rows} rows, ${packed.weights} weights, ${Math.round(bytes.length / 1024)} KB`;
};
