import {readFile} from 'node:fs/promises';
import type {Plugin} from 'esbuild';

const data = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/;
const options = 'loadYoga = loadYoga || {};';

/**
 * Gives Yoga its WebAssembly as bytes. As published it decodes them with fetch(data:…), for which Node loads its whole HTTP
 * client: two fifths of a first frame. Fails when the code is no longer what this knows.
 */
export const yogaPlugin: Plugin = {
	name: 'yoga-bytes',
	setup: build => {
		build.onLoad({filter: /yoga-wasm-base64-esm\.js$/}, async ({path}) => {
			const code = await readFile(path, 'utf8');
			const base64 = data.exec(code)?.[1];
			if (base64 === undefined || !code.includes(options)) {
				throw new Error('yoga-layout has changed: source/tools/yoga-plugin.ts no longer finds its WebAssembly.');
			}
			const contents = code
				.replace(data, '"data:application/octet-stream;base64,"')
				.replace(options, `loadYoga = Object.assign({wasmBinary: Buffer.from("${base64}", "base64")}, loadYoga);`);
			return {contents, loader: 'js'};
		});
	},
};
