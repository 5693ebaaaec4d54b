import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {renderScreen} from '../../source/testing.tsx';

const article =
	'The bridge\n\nAna Reyes will open the bridge on May 31. Tom Hale demolished the old bridge in April.\n';

describe('the testing kit', () => {
	it('as it is packed works with the runner of Node', () => {
		const fixture = fileURLToPath(new URL('../fixtures/kit.mjs', import.meta.url));
		// The outer runner tells inner ones to report to it.
		const {NODE_TEST_CONTEXT: _, ...env} = process.env;
		const {stdout, status} = spawnSync(process.execPath, ['--test', '--test-reporter=tap', fixture], {
			encoding: 'utf8',
			env,
		});
		expect(stdout).toMatch(/^# pass 3$/m);
		expect(status).toBe(0);
	});

	it('draws the same whatever the terminal of the caller can show', async () => {
		const {FORCE_COLOR, NO_COLOR, CI} = process.env;
		const plain = await renderScreen({article, keys: 'z'});
		try {
			Object.assign(process.env, {CI: 'true', NO_COLOR: '1'});
			expect(await renderScreen({article, keys: 'z'})).toEqual(plain);
		} finally {
			for (const [name, value] of Object.entries({FORCE_COLOR, NO_COLOR, CI})) {
				if (value === undefined) {
					delete process.env[name];
				} else {
					process.env[name] = value;
				}
			}
		}
	});

	it('refuses a screen on which nothing was drawn', async () => {
		await expect(renderScreen({article, keys: 'q'})).rejects.toMatchObject({name: 'EmptyFrameError'});
	});

	it('names the key that there is not', async () => {
		await expect(renderScreen({article, keys: '<dwon>'})).rejects.toThrow(/<dwon>/);
	});

	it('shows what waits before the article has been analysed', async () => {
		const {text} = await renderScreen({screen: 'actors', article, analysis: 'waiting'});
		expect(text).not.toMatch(/Ana Reyes/);
		expect(text).toMatch(/…/);
	});
});
