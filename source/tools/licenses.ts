import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Metafile} from 'esbuild';

const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

const textOf = (folder: string): string => {
	const file = readdirSync(folder).find(name => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(name));
	return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
};

/** The names, versions and licences of all packages of which a bundle holds something. */
export const licenses = (metafiles: readonly Metafile[]): string => {
	const folders = new Set(
		metafiles.flatMap(({outputs}) =>
			Object.values(outputs).flatMap(({inputs}) =>
				Object.entries(inputs)
					.filter(([, {bytesInOutput}]) => bytesInOutput > 0)
					.flatMap(([path]) => packageFolder.exec(path)?.[0] ?? []),
			),
		),
	);
	return [...folders]
		.filter(folder => existsSync(join(folder, 'package.json')))
		.map(folder => {
			const {name, version, license}: {name: string; version: string; license?: string} = JSON.parse(
				readFileSync(join(folder, 'package.json'), 'utf8'),
			);
			return `${name} ${version} (${license ?? 'see below'})\n\n${textOf(folder)}\n`;
		})
		.sort()
		.join(`\n${'-'.repeat(72)}\n\n`);
};
