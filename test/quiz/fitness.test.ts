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
