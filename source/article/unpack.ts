import {createGunzip} from 'node:zlib';
import {ArticleError} from './article-error.ts';

/** Most that is unpacked of one source, in bytes. */
export const unpackLimit = 64 * 1024 * 1024;

/** What gzip holds, counted as it comes out; the length that it gives itself is not believed. Rejects with ArticleError. */
export const gunzip = (bytes: Uint8Array, name: string): Promise<Uint8Array> =>
	new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		let size = 0;
		const stream = createGunzip();
		stream.on('data', (chunk: Buffer) => {
			size += chunk.length;
			if (size > unpackLimit) {
				stream.destroy();
				reject(
					new ArticleError(
						`${name} unpacks to more than ${unpackLimit / 1024 / 1024} MB. Unpack it, and give a part of it.`,
					),
				);
				return;
			}
			chunks.push(chunk);
		});
		stream.on('end', () => resolve(Buffer.concat(chunks)));
		stream.on('error', () =>
			reject(new ArticleError(`${name} is damaged: it cannot be unpacked to its end. Get it anew.`)),
		);
		stream.end(bytes);
	});
