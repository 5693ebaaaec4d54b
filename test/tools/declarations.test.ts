import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {writeDeclarations} from '../../source/tools/declarations.ts';
import {scratch} from '../terminal/terminal.ts';

it('the package can be made: its declarations are written for the library and the kit', () => {
	const folder = scratch();
	try {
		writeDeclarations(fileURLToPath(new URL('../../', import.meta.url)), folder.path, ['index', 'testing']);
		expect(existsSync(join(folder.path, 'index.d.ts'))).toBe(true);
		expect(existsSync(join(folder.path, 'testing.d.ts'))).toBe(true);
		expect(existsSync(join(folder.path, 'language/engine.d.ts'))).toBe(false);
	} finally {
		folder.remove();
	}
});
