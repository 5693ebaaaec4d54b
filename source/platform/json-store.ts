import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';

/** Small JSON values by name, each in a file of its own. */
export type JsonFolder = {
	readonly names: () => readonly string[];
	readonly read: (name: string) => Stored;
	/** Whether it was written; it is on the disk when this returns. */
	readonly write: (name: string, value: unknown) => boolean;
};

export type Stored =
	| {readonly kind: 'value'; readonly value: unknown}
	| {readonly kind: 'missing'}
	/** It could not be read and was put aside as `path`, so that nothing of it is lost. */
	| {readonly kind: 'damaged'; readonly path: string};

/** Reads a small JSON file. A damaged one is set aside under another name; one that may not be read is missing. */
const readJson = (path: string): Stored => {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch {
		return {kind: 'missing'};
	}
	try {
		return {kind: 'value', value: JSON.parse(text)};
	} catch {
		const aside = `${path}.damaged`;
		try {
			renameSync(path, aside);
		} catch {
			return {kind: 'missing'};
		}
		return {kind: 'damaged', path: aside};
	}
};

/**
 * Writes a small JSON file so that it is whole and on the disk when this returns, or else as it was before: into a file of
 * its own, synced, then renamed. Whether it was written: a home that cannot be written to is no error.
 */
const writeJson = (path: string, value: unknown): boolean => {
	const fresh = `${path}.${process.pid}.new`;
	try {
		mkdirSync(dirname(path), {recursive: true, mode: 0o700});
		const file = openSync(fresh, 'w', 0o600);
		try {
			writeFileSync(file, `${JSON.stringify(value)}\n`);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renameSync(fresh, path);
		return true;
	} catch {
		try {
			rmSync(fresh, {force: true});
		} catch {
			// Where nothing can be written, nothing was: a file may stand where the folder would be.
		}
		return false;
	}
};

/** A folder of small JSON files, each named `NAME.json`. One that is not there is empty. */
export const jsonFolder = (path: string): JsonFolder => {
	const pathOf = (name: string): string => join(path, `${name}.json`);
	return {
		names: () => {
			try {
				return readdirSync(path).flatMap(name => (/^[\da-z]+\.json$/.test(name) ? [name.slice(0, -5)] : []));
			} catch {
				return [];
			}
		},
		read: name => readJson(pathOf(name)),
		write: (name, value) => writeJson(pathOf(name), value),
	};
};
