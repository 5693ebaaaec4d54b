import {expect, it} from 'vitest';
import {analyse, readArticle} from '../../source/index.ts';

/** The times of the facts of a sentence in an article of September 29, 2031. */
const valuesIn = async (sentence: string): Promise<readonly (string | undefined)[]> =>
	analyse(await readArticle(`A harbour\n\nMonday, September 29, 2031\n\n${sentence}\n`)).facts.map(
		({time}) => time?.value,
	);

it('a month of what is done is not one to come', async () => {
	expect(await valuesIn('Ana Reyes sold the harbour in December.')).toEqual(['2030-12']);
	expect(await valuesIn('Ana Reyes sold the harbour in August.')).toEqual(['2031-08']);
	expect(await valuesIn('Ana Reyes sold the harbour in December 2029.')).toEqual(['2029-12']);
	expect(await valuesIn('The harbour was sold in December.')).toEqual(['2030-12']);
});

it('a month of what is set for it is to come', async () => {
	expect(await valuesIn('Ana Reyes will sell the harbour in December.')).toEqual(['2031-12']);
	expect(await valuesIn('The sale was scheduled for December.')).toEqual(['2031-12']);
});
