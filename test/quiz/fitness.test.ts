import {expect, it} from 'vitest';
import {type Analysis, analyse, readArticle} from '../../source/index.ts';
import {isSurely} from '../../source/quiz/fitness.ts';

/** Whether somebody or something that is called `name`, and was taken for one of `type`, may be an option of a question. */
const mayBe = async (name: string, type: Analysis['actors'][number]['type'], more = ''): Promise<boolean> => {
	const analysis = analyse(await readArticle(`A harbour\n\nLater ${name} came to the harbour. ${more}\n`));
	const start = analysis.article.text.indexOf(name);
	const mention = {start, end: start + name.length, kind: 'name'} as const;
	const actor = {id: 'a', name, type, aliases: [], roles: [], mentions: [mention]};
	return isSurely(actor, {...analysis, actors: [actor]});
};

it.each([
	['Anna Reyes', 'person', true],
	['Anna Goes West', 'person', false],
	['Virginia Democrat', 'organization', false],
	['Labour Party', 'organization', true],
	['Emily Moss', 'place', false],
	['San Martin', 'place', true],
] as const)('%s as a %s may be an option: %s', async (name, type, expected) => {
	expect(await mayBe(name, type)).toBe(expected);
});

it.each([
	['', 'Namse Bangdzod', 'She met others there.', true],
	['the cargo ship ', 'Namse Bangdzod', 'It was late.', false],
	['her role as ', 'Tasha Yarrow', 'It was late.', false],
	['', 'Olympiad', 'The Olympiad began.', false],
])('who is met as “%s%s” may be asked for: %s', async (before, name, more, expected) => {
	const article = await readArticle(`A harbour\n\nLater Tom Hale remembered ${before}${name}. ${more}\n`);
	const analysis = analyse(article);
	const start = article.text.indexOf(name);
	const pronoun = article.text.lastIndexOf('She');
	const actor = {
		id: 'a',
		name,
		type: 'person',
		aliases: [],
		roles: before.includes('ship') ? [{text: 'cargo ship', evidence: {start: 0, end: 1}}] : [],
		mentions: [
			{start, end: start + name.length, kind: 'name'},
			...(pronoun < 0 ? [] : [{start: pronoun, end: pronoun + 3, kind: 'pronoun'} as const]),
		],
	} as const;
	expect(isSurely(actor, {...analysis, actors: [actor]})).toBe(expected);
});

it('who stands in a credit alone is no option', async () => {
	const text = 'A harbour\n\nAnna Reyes sailed to Lima.\n\nThe old quay of Lima. Image: Peter Hale.\n';
	const analysis = analyse(await readArticle(text));
	const named = (name: string) => analysis.actors.find(actor => actor.name === name);
	const [sailor, credited] = [named('Anna Reyes'), named('Peter Hale')];
	expect(sailor !== undefined && isSurely(sailor, analysis)).toBe(true);
	expect(credited !== undefined && isSurely(credited, analysis)).toBe(false);
});
