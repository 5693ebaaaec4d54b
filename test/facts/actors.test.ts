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
		['Tom Hale, chief executive of Northway Shipping, resigned.', 'chief executive of Northway Shipping'],
		['Tom Hale became mayor of Lima in 2019.', 'mayor of Lima'],
		['Tom Hale was appointed minister of health in May.', 'minister of health'],
		['Tom Hale, from the University of Lima, led the study.', 'from the University of Lima'],
		['The geologist Tom Hale visited Lima.', 'geologist'],
		['The film was made by first-time director Ana Reyes.', 'first-time director'],
	])('has its role from “%s”', async (sentence, role) => {
		const actors = await actorsOf(sentence);
		const person = actors.find(({type}) => type === 'person');
		expect(person?.roles.map(({text}) => text)).toEqual([role]);
	});
});

describe('the kinds of actors', () => {
	it('are never mixed: a person is not the place of the same name', async () => {
		const actors = await actorsOf(
			'Sydney Hale visited Lima.',
			'The ship sailed from the city of Sydney to Lima.',
			'Mrs Hale praised the harbour.',
		);
		expect(named(actors, 'person')).toEqual(['Sydney Hale']);
		expect(named(actors, 'place')).toContain('Sydney');
	});

	it('let two people of one family name be two, and that name alone be neither', async () => {
		const actors = await actorsOf(
			'President Kim Dae-jin met Foreign Minister Kim Sang-ho in Lima.',
			'Kim Dae-jin praised the harbour, said Kim Sang-ho. Then Kim left the harbour.',
		);
		const people = actors.filter(({type}) => type === 'person');
		expect(people.map(({name, mentions}) => [name, mentions.length])).toEqual([
			['Kim Dae-jin', 2],
			['Kim Sang-ho', 2],
		]);
	});
});

describe('a word of a name', () => {
	it('is nobody where it is a title that somebody has', async () => {
		const actors = await actorsOf('President Ana Reyes visited Peru.', 'Later the President left the harbour.');
		expect(named(actors, 'person')).toEqual(['Ana Reyes']);
	});

	it('is somebody where nobody else has the title', async () => {
		const actors = await actorsOf('The Queen praised the harbour.', 'The Queen left the harbour, said Tom Hale.');
		expect(named(actors, 'person').toSorted()).toEqual(['Queen', 'Tom Hale']);
	});

	it('is no mention where the article writes it as a common noun', async () => {
		const actors = await actorsOf(
			'Ana Bridge opened the old bridge.',
			'The bridge is long, and the other bridge is short. Bridge is a word that people liked.',
		);
		expect(actors.find(({name}) => name === 'Ana Bridge')?.mentions).toHaveLength(1);
	});

	it('is one where the article writes it with a capital more often', async () => {
		const actors = await actorsOf(
			'Ana Bridge opened the harbour. Bridge praised the boats. Later Bridge left Peru by the old bridge.',
		);
		expect(actors.find(({name}) => name === 'Ana Bridge')?.mentions).toHaveLength(3);
	});
});

describe('a capital', () => {
	it('is another name of its country where it stands for the government, and stays a city', async () => {
		const actors = await actorsOf('Peru closed the border.', 'Lima rejected the offer.', 'Ana Reyes flew to Lima.');
		expect(actors.find(({name}) => name === 'Peru')?.aliases).toContain('Lima');
		expect(actors.find(({name}) => name === 'Lima')?.mentions).toHaveLength(2);
		expect(actors.find(({name}) => name === 'Peru')?.mentions).toHaveLength(1);
	});

	it('is no other name of its country where it is a city alone', async () => {
		const actors = await actorsOf('Peru closed the border.', 'Ana Reyes flew to Lima.', 'Lima lies on the coast.');
		expect(actors.find(({name}) => name === 'Peru')?.aliases).toEqual([]);
	});

	it('gives no name to a country that is not in the article', async () => {
		expect((await actorsOf('Lima rejected the offer of Ana Reyes.')).map(({name}) => name)).not.toContain('Peru');
	});
});

describe('the roles of a person', () => {
	it('begin with the current one', async () => {
		const actors = await actorsOf(
			'Former mayor Tom Hale visited Lima.',
			'Tom Hale, the director of the harbour, praised the boats.',
		);
		expect(actors.find(({type}) => type === 'person')?.roles.map(({text}) => text)).toEqual([
			'director of the harbour',
			'former mayor',
		]);
	});

	it('begin with the one that says most', async () => {
		const actors = await actorsOf('President Tom Hale visited Lima.', 'Peruvian President Tom Hale praised the boats.');
		expect(actors.find(({type}) => type === 'person')?.roles[0]?.text).toBe('Peruvian president');
	});
});

describe('the first of the actors', () => {
	const article = async (title: string, ...paragraphs: readonly string[]): Promise<string | undefined> =>
		analyse(await readArticle(`${title}\n\n${paragraphs.join('\n\n')}\n`)).actors[0]?.name;

	it('is the one in the title, though another is named more often', async () => {
		const text = [
			'Ana Reyes left Lima in May. Lima is old. The harbour of Lima is large.',
			'Later Reyes sold the boats.',
		];
		expect(await article('Ana Reyes leaves the harbour', ...text)).toBe('Ana Reyes');
		expect(await article('Lima loses the harbour', ...text)).toBe('Lima');
	});

	it('is the one who does something, of two that are named alike', async () => {
		const rest =
			'The harbour is large. The water is deep, and the stones of the quay were raised again in the spring of that year.';
		const active = 'The boats of Tom Hale were old. Ana Reyes sold the boats in May. She left the harbour.';
		const passive = 'The boats of Tom Hale were old. The council sold the boats to Ana Reyes in May.';
		expect(await article('A harbour and its people', active, rest)).toBe('Ana Reyes');
		expect(await article('A harbour and its people', passive, rest)).toBe('Tom Hale');
	});
});
