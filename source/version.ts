import {readFileSync} from 'node:fs';

/** The version of readout, from its package.json: beside `source/` as it is beside the bundle. */
export const readVersion = (): string => {
	const packaged: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
	return typeof packaged === 'object' && packaged !== null && 'version' in packaged
		? String(packaged.version)
		: 'unknown';
};
