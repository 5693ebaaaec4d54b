import {describe, expect, it} from 'vitest';
import {type Analysis, analyse, readArticle} from '../../source/index.ts';

/*
 * Who is in a text. The sentences are short and plain: what is tested is how names become actors, not how they are found.
 */

const actorsOf = async (...paragraphs: readonly string[]): Promise<Analysis['actors']> =>
	analyse(await readArticle(`A harbour and its people\n\n${paragraphs.join('\n\n')}\n`)).actors;

const named = (actors: Analysis['actors'], type: string): readonly string[] =>
	actors.filter(actor => actor.type === type).map(({name}) => name);

describe('an actor', () => {
	it('is never the half of a country’s adjective', async () => {
		const actors = await actorsOf(
			'The North Korean minister met the South African president.',
			'The Russian minister visited Peru.',
		);
		expect(actors.map(({name}) => name)).toEqual(['Peru']);
	});

	it('may be told by a direction, where one country alone has it in its name', async () => {
		const actors = await actorsOf('Ana Reyes visited North Korea.', 'Later the North closed the harbour.');
		expect(named(actors, 'person')).toEqual(['Ana Reyes']);
		expect(actors.find(({name}) => name === 'North Korea')?.aliases).toContain('the North');
	});

	it('is no third person where two people share a surname and it stands alone', async () => {
		const actors = await actorsOf(
			'Tom Hale sold the harbour.',
			'Ana Hale bought the bridge.',
			'Later Hale met the mayor.',
		);
		expect(named(actors, 'person').toSorted()).toEqual(['Ana Hale', 'Tom Hale']);
		expect(actors.every(({mentions}) => mentions.length === 1)).toBe(true);
	});

	it('has its whole name wherever that stands', async () => {
		const actors = await actorsOf(
			'Amara Lindqvist led the team.',
			'The glaciologist Amara Lindqvist reached the camp on June 3 with a drill.',
		);
		expect(actors).toMatchObject([{name: 'Amara Lindqvist', mentions: [{}, {}]}]);
		expect(actors[0]?.mentions.every(({start, end}) => end - start === 'Amara Lindqvist'.length)).toBe(true);
	});

	it.each([
		['Russian Foreign Minister Sergey Lavrov visited Lima.', 'Russian foreign minister'],
		['Tom Hale, the director of the harbour, visited Lima.', 'director of the harbour'],
		['Officials said that the mayor of Lima, Tom Hale, was on his way to Peru.', 'mayor of Lima'],
		['The geologist Tom Hale visited Lima.', 'geologist'],
	])('has its role from “%s”', async (sentence, role) => {
		const actors = await actorsOf(sentence);
		const person = actors.find(({type}) => type === 'person');
		expect(person?.roles.map(({text}) => text)).toEqual([role]);
	});
});
