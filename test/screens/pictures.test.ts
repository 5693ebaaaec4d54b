import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {type RenderScreenOptions, renderScreen} from '../../source/testing.tsx';
import {svgOf} from '../../source/tools/svg.ts';

const content = (path: string): string => fileURLToPath(new URL(`../../content/${path}`, import.meta.url));

const columns = 80;
const pictures: readonly ({readonly name: string; readonly rows: number} & Pick<
	RenderScreenOptions,
	'screen' | 'keys'
>)[] = [
	{name: 'reader', rows: 20},
	{name: 'actors', rows: 20, screen: 'actors'},
	{name: 'timeline', rows: 20, screen: 'timeline'},
	{name: 'quiz', rows: 16, screen: 'quiz', keys: '2'},
];

// `npx vitest run test/screens/pictures.test.ts -u` draws them anew.
describe('the picture in the README', () => {
	it.each(pictures)('of $name is what the screen shows', async ({name, rows, ...screen}) => {
		const article = readFileSync(content('articles/01-a-visit-to-pyongyang.md'), 'utf8');
		const {ansi} = await renderScreen({article, columns, rows, ...screen});
		await expect(await svgOf(ansi, columns, rows)).toMatchFileSnapshot(content(`pictures/${name}.svg`));
	});
});
