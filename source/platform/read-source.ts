import {readFile, stat} from 'node:fs/promises';
import {ArticleError} from '../article/article-error.ts';
import {cleanLine} from '../article/clean.ts';

/** The most that is read of one source, in bytes. */
export const sizeLimit = 64 * 1024 * 1024;

const tooLarge = (name: string): ArticleError =>
	new ArticleError(`${name} is larger than ${sizeLimit / 1024 / 1024} MB. Split it, or give a part of it.`);

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'is not there. Check the path.',
	ENOTDIR: 'is not there: a part of its path is a file. Check the path.',
	EACCES: 'may not be read. Check its permissions.',
	EPERM: 'may not be read. Check its permissions.',
	ENAMETOOLONG: 'is no path: it is too long. To read text itself, pipe it in.',
	ELOOP: 'is a link that leads back to itself. Check the path.',
};

const codeOf = (error: unknown): string =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';

/** Bytes of the file at `path`. Rejects with ArticleError, which names the file and the next step. */
export const readSource = async (path: string): Promise<Uint8Array> => {
	const name = cleanLine(path) || '“”';
	try {
		const about = await stat(path);
		if (about.isDirectory()) {
			throw new ArticleError(`${name} is a folder. Give a file in it.`);
		}
		if (about.size > sizeLimit) {
			throw tooLarge(name);
		}
		if (about.isFile()) {
			return await readFile(path);
		}
	} catch (error) {
		if (error instanceof ArticleError) {
			throw error;
		}
		const code = codeOf(error);
		throw new ArticleError(`${name} ${reasons[code] ?? `could not be read (${cleanLine(code)}).`}`);
	}
	// A pipe or a device has no size and may have no end.
	const {createReadStream} = await import('node:fs');
	return readStream(createReadStream(path), name);
};

/** Bytes of a stream up to its end. Rejects with ArticleError when it breaks off or is larger than the limit. */
export const readStream = async (stream: AsyncIterable<Uint8Array | string>, name: string): Promise<Uint8Array> => {
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of stream) {
			const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
			size += bytes.length;
			if (size > sizeLimit) {
				throw tooLarge(name);
			}
			chunks.push(bytes);
		}
	} catch (error) {
		if (error instanceof ArticleError) {
			throw error;
		}
		throw new ArticleError(`${name} could not be read to its end (${cleanLine(codeOf(error))}).`);
	}
	return Buffer.concat(chunks);
};
