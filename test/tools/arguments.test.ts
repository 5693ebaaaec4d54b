import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

describe.each(['train', 'evaluate'])('%s', tool => {
	it('says in one line which option it does not know', () => {
		const path = fileURLToPath(new URL(`../../source/tools/${tool}.ts`, import.meta.url));
		const {status, stderr, stdout} = spawnSync(process.execPath, [path, 'a-folder', '--every'], {encoding: 'utf8'});
		expect(stderr).toMatch(/^\S+: Unknown option '--every'\. .*\n$/);
		expect(stdout).toBe('');
		expect(status).toBe(2);
	});
});
