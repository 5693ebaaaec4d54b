import {describe, expect, it} from 'vitest';
import {antecedentOf} from '../../source/facts/limits.ts';
import {analyse, readArticle} from '../../source/index.ts';

/* What limits a fact is told with it, or the fact is not told. */

const toldOf = async (text: string): Promise<readonly string[]> => {
	const {facts} = analyse(await readArticle(`A harbour and its people\n\nTuesday, April 16, 2019\n\n${text}\n`));
	return facts.map(({sentence, attribution}) =>
		attribution === undefined ? sentence : `${attribution.text}: ${sentence}`,
	);
};

describe('what is told of a sentence', () => {
	it.each([
		[
			'Ana Reyes sails in waters where the sea is thick with ice.',
			['Ana Reyes sails in waters where the sea is thick with ice'],
		],
		['Only Ana Reyes left the harbour.', ['Only Ana Reyes left the harbour']],
		['Only Ana Reyes, who sings, left Lima.', ['Ana Reyes sings']],
		['Ana Reyes sold only two ships.', ['Ana Reyes sold only two ships']],
		['All but three ships in the bay left Lima.', ['All but three ships in the bay left Lima']],
		['More than 100 ships left the harbour.', ['More than 100 ships left the harbour']],
		['Nearly half of the ships left the harbour.', ['Nearly half of the ships left the harbour']],
		['Hardly any ships left the harbour.', ['Hardly any ships left the harbour']],
		['Neither Ana Reyes nor Tom Hale left Lima.', []],
		['Ana Reyes rarely visits Lima.', ['Ana Reyes rarely visits Lima']],
		['Reportedly, Ana Reyes sold the harbour.', ['Ana Reyes reportedly sold the harbour']],
		['Reportedly, two ships were sold.', ['Two ships were reportedly sold']],
		['Apart from the harbour, Ana Reyes sold all ships.', ['Ana Reyes sold all ships apart from the harbour']],
		['If approved, the law will close the harbour.', ['The law will close the harbour if approved']],
		['Before the storm, Ana Reyes was the mayor of Lima.', ['Ana Reyes was the mayor of Lima before the storm']],
		['The harbour is the only port that ships can reach.', ['The harbour is the only port that ships can reach']],
		['The harbour is the only port.', ['The harbour is the only port']],
		['The 75 m (250 ft) ship left Lima.', ['The 75 m (250 ft) ship left Lima']],
		['The rest were sailors.', []],
		['Ana Reyes liked the idea that ships can fly.', ['Ana Reyes liked the idea that ships can fly']],
		['Ana Reyes heads the Committee on Ways and Means.', ['Ana Reyes heads the Committee on Ways and Means']],
		['Peru defeated Chile 3–0 on Monday.', ['Peru defeated Chile 3–0 on Monday']],
		['Peru lost 1 – 2 to Chile, with a late goal from Tom Hale.', ['Peru lost 1 – 2 to Chile']],
		['The only other sailor to have seen the island was Tom Hale.', []],
		['[The harbour is] large and old.', []],
		['Moss’s father was Catholic and her mother, originally a Protestant, converted to another church.', []],
		['There is not that much money in Lima.', ['There is not that much money in Lima']],
		['The abuse of power charge stemmed from claims Moss tried to sell the harbour.', []],
		['Nuestras acciones estarán dirigidas a ese fin y siempre estará primero.', []],
		[
			'Ana Reyes’s design played a key role in helping the Russians take Azov.',
			['Ana Reyes’s design played a key role'],
		],
		['By one tradition, Ana Reyes sold the harbour.', []],
		['Ana Reyes has worked in and written of many towns.', []],
		[
			'The council gave Ana Reyes complete control over the harbour.',
			['The council gave Ana Reyes complete control over the harbour'],
		],
		[
			'Ana Reyes translated parts of this Peruvian Gospel into Greek.',
			['Ana Reyes translated parts of the Peruvian Gospel into Greek'],
		],
		[
			'Ana Reyes spent most of her 25-year career at posts outside Peru, many in Asia.',
			['Ana Reyes spent most of her 25-year career at posts outside Peru'],
		],
		[
			'The storm had winds of 120 miles per hour (195 kilometers per hour) and was moving north.',
			['The storm had winds of 120 miles per hour', 'The storm was moving north'],
		],
		[
			'In 1997, Tom Hale married María Elena Orlo-Moss, a lawyer and diplomatic attaché.',
			['Tom Hale married María Elena Orlo-Moss in 1997', 'María Elena Orlo-Moss is a lawyer'],
		],
		['Ana Reyes made her name selling “the ships of Peru are the best of all in the world”.', []],
		['Ana Reyes made her name selling “The Ships of Peru”.', ['Ana Reyes made her name selling “The Ships of Peru”']],
		[
			'The movie starts out being about a grieving widow trying to live through the pain of losing her beloved husband, but it soon shifts focus to the ghost of her husband (Tom Hale, covered in a sheet), evolving into a rumination on time.',
			[
				'The movie starts out being about a grieving widow trying to live through the pain of losing her beloved husband',
			],
		],
		['The ship pushes the limits as far as it can as Dunkirk engulfs the town.', []],
		['The new numbers that emerged from the LGP-30 while Moss was gone looked at first like the ones from before.', []],
		[
			'Moss said that the aid was contingent on their reply but denied that he made any deal about the harbour.',
			['Moss: The aid was contingent on their reply'],
		],
		['The late opening the fair had was because of rain.', []],
		['Ana Reyes stressed the need assure the town of the sale.', []],
		['Peru has been experiencing war since the capital, Lima, was taken by rebels.', []],
		['The packets used as attack vectors are the 0x08: Block Placement Packet.', []],
		['Ana Reyes refused to do so.', []],
		['The harbour has been home to intense, occasionally violent protests.', []],
		['Ana Reyes does not have the right to sell it.', []],
		['The painted surface makes the surface smooth.', []],
		['As of late Tuesday, Ana Reyes had sold ten ships.', ['Ana Reyes had sold ten ships as of late Tuesday']],
	])('“%s”', async (text, told) => {
		expect(await toldOf(text)).toEqual(told);
	});
});

describe('whose word it is', () => {
	it.each([
		['Ana Reyes sold the harbour; according to Tom Hale, two ships sank.', 'Ana Reyes sold the harbour'],
		['Ana Reyes sold the harbour, while Tom Hale reports a storm.', 'Ana Reyes sold the harbour'],
		['Tom Hale said that Ana Reyes sold the harbour; the town sold the ships.', 'Tom Hale: Ana Reyes sold the harbour'],
		[
			'According to a harbour-office report, Ana Reyes sold the harbour.',
			'a harbour-office report: Ana Reyes sold the harbour',
		],
		['According to a poll published by Tom Hale, Ana Reyes sold the harbour.', 'A poll was published by Tom Hale'],
		['Ana Reyes sold the harbour, Tom Hale said.', 'Tom Hale: Ana Reyes sold the harbour'],
	])('“%s”', async (text, first) => {
		expect((await toldOf(text))[0]).toBe(first);
	});
});

it('who a relative clause is about is neither the time nor the limit in front', () => {
	expect(antecedentOf({start: 5, end: 27, text: 'This morning Ana Reyes'})).toEqual({
		start: 18,
		end: 27,
		text: 'Ana Reyes',
	});
	expect(antecedentOf({start: 5, end: 19, text: 'Only Ana Reyes'})).toEqual({start: 10, end: 19, text: 'Ana Reyes'});
	expect(antecedentOf({start: 5, end: 14, text: 'Ana Reyes'})).toEqual({start: 5, end: 14, text: 'Ana Reyes'});
});
