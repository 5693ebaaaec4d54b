import {describe, expect, it} from 'vitest';
import {analyse, readArticle} from '../../source/index.ts';

/** Facts of an article, each with who says it behind a colon. */
const told = async (title: string, ...paragraphs: readonly string[]): Promise<readonly string[]> =>
	analyse(await readArticle(`${title}\n\n${paragraphs.join('\n\n')}\n`)).facts.map(
		({sentence, attribution}) => `${sentence}: ${attribution?.text ?? 'nobody'}`,
	);

describe('what is told in an answer', () => {
	const paragraphs = [
		'Ana Reyes has studied the harbour for years.',
		'What did the storm do to the harbour?',
		'The storm damaged the old lighthouse and a ferry of the town. The ferry sank in the river near the bridge.',
	];

	it('is the word of whom the title names, and what stands before the first question is not', async () => {
		const facts = await told('Interview with Ana Reyes', ...paragraphs);
		expect(facts).toContain('The ferry sank in the river near the bridge: Ana Reyes');
		expect(facts).toContain('Ana Reyes has studied the harbour for years: nobody');
	});

	it('is the word of whom the first lines name, where several questions are asked', async () => {
		const facts = await told(
			'The harbour after the storm',
			'On Saturday, the Harbour Herald interviewed Ana Reyes.',
			...paragraphs.slice(1),
			'And the town?',
			'The town repaired the old bridge with the money of a bank in Lima, and then it built another one.',
		);
		expect(facts).toContain('The ferry sank in the river near the bridge: Ana Reyes');
		expect(facts.some(fact => /repaired the old bridge.*: Ana Reyes$/.test(fact))).toBe(true);
	});

	it('is nobody’s where it is no interview', async () => {
		expect(await told('The harbour of Lima', ...paragraphs)).toContain(
			'The ferry sank in the river near the bridge: nobody',
		);
	});

	it('is whose name stands before it', async () => {
		expect(
			await told('A talk', 'Ana Reyes sat beside Tom Hale.', 'Tom Hale: The ferry sank in the river near the bridge.'),
		).toContain('The ferry sank in the river near the bridge: Tom Hale');
	});
});
