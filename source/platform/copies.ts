import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Fetched} from './fetch.ts';
import {jsonFolder} from './json-store.ts';

/** A page as it was fetched, and when. */
export type Copy = Fetched & {
	/** ISO 8601 time. */
	readonly fetched: string;
};

/** Copies of what was fetched, for reading without a network and for asking whether something has changed. */
export type Copies = {
	readonly read: (address: string) => Copy | undefined;
	readonly keep: (address: string, copy: Copy) => void;
	/** Takes all of them away; how many there were. */
	readonly clear: () => number;
};

/** Most bytes of all copies; the ones read longest ago go first. */
const mostBytes = 50 * 1024 * 1024;

const optional = (value: object, name: string): string | undefined => {
	const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
	return typeof found === 'string' ? found : undefined;
};

/** Copies in a folder. One that cannot be written to keeps none. */
export const copiesIn = (folder: string): Copies => {
	const heads = jsonFolder(folder);
	const nameOf = (address: string): string => createHash('sha256').update(address).digest('hex').slice(0, 32);
	const bodyPath = (name: string): string => join(folder, `${name}.body`);
	const drop = (name: string): void => {
		rmSync(bodyPath(name), {force: true});
		rmSync(join(folder, `${name}.json`), {force: true});
	};
	const trim = (): void => {
		const bodies = heads
			.names()
			.flatMap(name => {
				try {
					const {size, mtimeMs} = statSync(bodyPath(name));
					return [{name, size, time: mtimeMs}];
				} catch {
					return [];
				}
			})
			.sort((a, b) => b.time - a.time);
		let sum = 0;
		for (const {name, size} of bodies) {
			sum += size;
			if (sum > mostBytes) {
				drop(name);
			}
		}
	};
	return {
		read: address => {
			const name = nameOf(address);
			const stored = heads.read(name);
			const value = stored.kind === 'value' ? stored.value : undefined;
			if (typeof value !== 'object' || value === null) {
				return undefined;
			}
			const [url, type, fetched] = ['url', 'type', 'fetched'].map(field => optional(value, field));
			const [etag, modified] = ['etag', 'modified'].map(field => optional(value, field));
			if (url === undefined || type === undefined || fetched === undefined) {
				return undefined;
			}
			try {
				const bytes = readFileSync(bodyPath(name));
				const now = new Date();
				utimesSync(bodyPath(name), now, now);
				return {
					bytes,
					url,
					type,
					fetched,
					...(etag === undefined ? {} : {etag}),
					...(modified === undefined ? {} : {modified}),
				};
			} catch {
				return undefined;
			}
		},
		keep: (address, {bytes, ...head}) => {
			const name = nameOf(address);
			try {
				mkdirSync(folder, {recursive: true, mode: 0o700});
				writeFileSync(`${bodyPath(name)}.new`, bytes, {mode: 0o600});
				renameSync(`${bodyPath(name)}.new`, bodyPath(name));
				heads.write(name, head);
				trim();
			} catch {
				// Without a copy the page is there all the same.
			}
		},
		clear: () => {
			const names = heads.names();
			for (const name of names) {
				drop(name);
			}
			try {
				for (const left of readdirSync(folder)) {
					rmSync(join(folder, left), {force: true});
				}
			} catch {
				// There is no folder, and so nothing to clear.
			}
			return names.length;
		},
	};
};
