import {describe, expect, it} from 'vitest';
import {analyse, readArticle} from '../../source/index.ts';

const read = async (text: string) => analyse(await readArticle(`A harbour and its people\n\n${text}\n`));

const told = async (text: string): Promise<readonly string[]> => (await read(text)).facts.map(({sentence}) => sentence);

describe('what would be told by half is not told', () => {
	it.each([
		'Tom Hale expects Ana Reyes to sell the harbour, the ferry and all that belongs to it.',
		'Sailors gathered around a muddy hole as a diver, Tom Hale, secured the rope.',
		'The town lost the case 3–1.',
	])('“%s”', async text => {
		for (const sentence of await told(text)) {
			expect(sentence).not.toMatch(/(?:expects Ana Reyes|as a diver|case 3)$/);
		}
	});

	it('but a reason that has its verb is', async () => {
		expect(await told('The work was halted because the harbour was frozen.')).toContain(
			'The work was halted because the harbour was frozen',
		);
	});
});

it('what breaks off behind that, who or when is not told', async () => {
	for (const text of [
		'Shirts came out that said, “No more”.',
		'The firm hired people who look like all the other sailors it knows.',
		'The seal was sold when a sailor, unable to wait, left Lima.',
		'Sailors have ranked Lima among the most loved towns that they know.',
	]) {
		expect((await told(text)).join('\n')).not.toMatch(/(?:said|hired people|a sailor|ranked Lima)$/m);
	}
});

it.each([
	['The harbour had two gates – namely, the old and the new one.', /namely/],
	['Ana Reyes said that fear is an effective, if dear, way to keep ships away.', /an effective$/],
	['Sailors from Lima had difficulties getting their ships across the border.', /difficulties got/i],
])('what is half of what is said is not told: “%s”', async (text, half) => {
	expect((await told(text)).join('\n')).not.toMatch(half);
});

it('a verb turned around its subject is not told as if it were not', async () => {
	expect(await told('Never again would Ana Reyes fully trust the old mayor.')).toEqual([]);
});

it('nobody is a combination or a couple', async () => {
	expect(
		(await told('The film is a debut of Ana Reyes, a thrilling combination of love and crime.')).join(' '),
	).not.toMatch(/Reyes is a thrilling/);
});

describe('a time that leads in', () => {
	it.each([
		['Nine months ago, Ana Reyes sold the harbour.', 'Ana Reyes sold the harbour nine months ago'],
		['Monday morning, Ana Reyes sold the harbour.', 'Ana Reyes sold the harbour Monday morning'],
	])('stands behind the verb as it would be written there: “%s”', async (text, sentence) => {
		expect(await told(text)).toEqual([sentence]);
	});
});

it('what was drawn together is one word, but behind a name it is told whole', async () => {
	expect(await told('There’s a bridge in Lima that nobody uses.')).toEqual([
		'There’s a bridge in Lima that nobody uses',
	]);
	expect(await told('Ana Reyes’s won three prizes in Lima.')).not.toContain('Ana Reyes ’s won three prizes in Lima');
});

describe('a title', () => {
	it('of two words with a hyphen is whole', async () => {
		const facts = await told('Attorney-General Ana Reyes met the sailors on Friday.');
		expect(facts).toContain('Attorney-General Ana Reyes met the sailors on Friday');
		expect(facts.join(' ')).not.toMatch(/(?<!attorney-)general\b/i);
	});

	it('with more than the name behind it is of whom it ends in', async () => {
		const {facts, actors} = await read('Minister for the harbour Ana Reyes said that the bridge was closed in May.');
		const speaker = actors.find(({id}) => id === facts[0]?.attribution?.actor);
		expect([facts[0]?.attribution?.text, speaker?.name]).toEqual(['Minister for the harbour Ana Reyes', 'Ana Reyes']);
	});

	it('is of people: what somebody brought about is none', async () => {
		const facts = await told('The memory of the grief Tom Hale brought to the town would not fade.');
		expect(facts.join(' ')).not.toMatch(/Hale (?:is|was) (?:the|a) grief/);
	});
});
