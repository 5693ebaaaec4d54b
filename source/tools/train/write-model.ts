import {writeFileSync} from 'node:fs';
import {headOfFile, type ModelHeader} from '../../language/model-file.ts';
import {packWeights} from './pack.ts';

/** Writes a trained model as language/model-file.ts reads it. `keep` is the share of its weights that stays; `table` stands before them. */
export const writeModel = (
	path: string,
	model: {readonly classes: number; readonly mask: number; readonly weights: Float32Array},
	{
		kind,
		classes,
		extra,
		keep,
		table = new Uint8Array(),
	}: Pick<ModelHeader, 'kind' | 'classes' | 'extra'> & {readonly keep: number; readonly table?: Uint8Array},
): string => {
	const packed = packWeights(model.weights, model.classes, keep);
	const header: ModelHeader = {
		format: 1,
		kind,
		bits: Math.log2(model.mask + 1),
		max: packed.max,
		classes,
		table: table.length,
		...(extra === undefined ? {} : {extra}),
	};
	const bytes = Buffer.concat([headOfFile(header), table, packed.bytes]);
	writeFileSync(path, bytes);
	return `${kind}: ${packed.rows} rows, ${packed.weights} weights, ${Math.round(bytes.length / 1024)} KB`;
};
