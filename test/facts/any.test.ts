import {describe, expect, it} from 'vitest';
import {analyse, readArticle} from '../../source/index.ts';

/* What stands for any of a kind, or for nobody’s, is no fact of its own. */

const toldOf = async (text: string): Promise<readonly string[]> => {
	const {facts} = analyse(await readArticle(`A harbour and its people\n\nTuesday, April 16, 2019\n\n${text}\n`));
	return facts.map(({sentence}) => sentence);
};

describe('what a relative clause tells', () => {
	it.each([
		['The mayor praised the ship that sank in the harbour.', 'The ship sank in the harbour'],
		['The mayor arrested two sailors who left the ship.', 'Two sailors left the ship'],
		['Tom Hale praised Ana Reyes, who had left Lima.', 'Ana Reyes had left Lima'],
	])('is told of what is known: “%s”', async (text, told) => {
		expect(await toldOf(text)).toContain(told);
	});

	it.each([
		['The towns that are covered by the law protested in Lima.', 'The towns are covered by the law'],
		['Ana Reyes is a sailor who discovered the island.', 'A sailor discovered the island'],
		['The mayor wants a port that attracts ships.', 'A port attracts ships'],
	])('is not told of whichever are like that: “%s”', async (text, told) => {
		expect(await toldOf(text)).not.toContain(told);
	});
});

describe('whose relation somebody is', () => {
	it.each([
		['His father, Tom Hale, was a sailor.', 0],
		['The father of the mayor, Tom Hale, left Lima.', 1],
		['Her friend Tom Hale left Lima.', 0],
		['Tom Hale’s friend Ana Reyes left Lima.', 1],
	])('is told, or it is no role: “%s”', async (text, count) => {
		expect((await toldOf(text)).filter(told => / is .*\b(?:father|friend)\b/.test(told))).toHaveLength(count);
	});
});

it('a phrase that means somebody lends none of its words the name', async () => {
	expect((await toldOf('His father, Tom Hale, was a sailor.')).join()).not.toContain('Tom Hale’s father');
});
