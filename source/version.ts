import {existsSync, readFileSync} from 'node:fs';

/** The version of readout, from its package.json: beside `source/`, above the bundle, or above a part of the bundle. */
export const readVersion = (): string => {
	const path = ['../package.json', '../../package.json']
		.map(relative => new URL(relative, import.meta.url))
		.find(each => existsSync(each));
	const packaged: unknown = path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'));
	return typeof packaged === 'object' && packaged !== null && 'version' in packaged
		? String(packaged.version)
		: 'unknown';
};
