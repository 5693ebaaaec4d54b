import {describe, expect, it} from 'vitest';
import {analyse, readArticle} from '../../source/index.ts';

/* Which names are of one actor, and which are not. */

const namesOf = async (text: string): Promise<readonly string[]> => {
	const {actors} = analyse(await readArticle(`A day by the harbour\n\n${text}\n`));
	return actors.map(({name}) => name).sort();
};

describe('one actor', () => {
	it.each([
		[
			'bears a title that is no part of the name',
			'Helena de Marsh opened the harbour. Mayor de Marsh praised the sailors. De Marsh left at noon.',
			['Helena de Marsh'],
		],
		[
			'is a body of a state, named without it later',
			'The Peruvian Senate met in May. The Senate will vote on the harbour.',
			['Peruvian Senate'],
		],
	])('%s', async (_, text, expected) => {
		expect(await namesOf(text)).toEqual(expected);
	});

	it('is no town that stands in its name, and no game that bears the name of a word', async () => {
		const text =
			'Bishop Theodora of Tabenna wrote two letters. Theodora left for Tabenna in May. The people of Tabenna met her.';
		const {actors} = analyse(await readArticle(`A day by the harbour\n\n${text}\n`));
		const [theodora] = actors.filter(({name}) => name.startsWith('Theodora'));
		expect(theodora?.mentions.filter(({start, end}) => text.includes('Tabenna') && end - start === 7)).toEqual([]);
	});

	it('is not made of the bodies of two states', async () => {
		const names = await namesOf(
			'The Peruvian Senate met in May. The Chilean Senate met in June. The Senate will vote on the harbour.',
		);
		expect(names).toEqual(['Chilean Senate', 'Peruvian Senate', 'Senate']);
	});
});
