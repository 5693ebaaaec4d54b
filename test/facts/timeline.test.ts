import {expect, it} from 'vitest';
import {analyse, readArticle, timeline} from '../../source/index.ts';

const orderOf = async (text: string): Promise<readonly string[]> => {
	const article = await readArticle(`The harbour\n\nMonday, March 10, 2031\n\n${text}\n`);
	return timeline(article, analyse(article).facts).map(({sentence}) => sentence);
};

it('what has no day stands beside what it follows in the text, plans stand last', async () => {
	expect(
		await orderOf(
			'Ana Reyes will visit Lima on May 4. Tom Hale sold the harbour on March 8. Ana Reyes criticised the sale. Tom Hale found the deed on March 2.',
		),
	).toEqual([
		'Tom Hale found the deed on March 2',
		'Tom Hale sold the harbour on March 8',
		'Ana Reyes criticised the sale',
		'Ana Reyes will visit Lima on May 4',
	]);
});

it('a year that is looked back to takes nothing along', async () => {
	const order = await orderOf(
		'Tom Hale sold the harbour on March 8. The harbour was built in 1952. Ana Reyes criticised the sale.',
	);
	expect(order).toEqual([
		'The harbour was built in 1952',
		'Tom Hale sold the harbour on March 8',
		'Ana Reyes criticised the sale',
	]);
});

it('what has no day stands with what somebody tells the day of, where nothing else has one but a year', async () => {
	const order = await orderOf(
		'Tom Hale sold the harbour on March 8, according to Ana Reyes. Maria Orlo criticised the sale. Maria Orlo joined the council in 1990.',
	);
	expect(order).toEqual([
		'Maria Orlo joined the council in 1990',
		'Tom Hale sold the harbour on March 8',
		'Maria Orlo criticised the sale',
	]);
});

it.each([
	[
		'Ana Reyes sold the harbour after Tom Hale found the deed.',
		['Tom Hale found the deed', 'Ana Reyes sold the harbour after Tom Hale found the deed'],
	],
	[
		'Before Ana Reyes sold the harbour, Tom Hale found the deed.',
		['Tom Hale found the deed before Ana Reyes sold the harbour', 'Ana Reyes sold the harbour'],
	],
	[
		'After Tom Hale found the deed, Ana Reyes sold the harbour.',
		['Tom Hale found the deed', 'Ana Reyes sold the harbour'],
	],
	[
		'Ana Reyes sold the harbour. Hours earlier, Tom Hale found the deed.',
		['Tom Hale found the deed', 'Ana Reyes sold the harbour'],
	],
	[
		'Ana Reyes sold the harbour. Tom Hale had found the deed in Lima.',
		['Tom Hale had found the deed in Lima', 'Ana Reyes sold the harbour'],
	],
	[
		'Ana Reyes sold the harbour. Tom Hale had not found the deed.',
		['Ana Reyes sold the harbour', 'Tom Hale had not found the deed'],
	],
])('what happened first by the words of the text stands first: “%s”', async (text, expected) => {
	expect(await orderOf(text)).toEqual(expected);
});

it('words move nothing that has a day of its own', async () => {
	expect(
		await orderOf(
			'Ana Reyes sold the harbour on March 2. Earlier, Tom Hale found the deed on March 8. Tom Hale left Lima.',
		),
	).toEqual(['Ana Reyes sold the harbour on March 2', 'Tom Hale found the deed on March 8', 'Tom Hale left Lima']);
});
