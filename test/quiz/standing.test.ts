import {expect, it} from 'vitest';
import {analyse, questions, readArticle} from '../../source/index.ts';
import {pointsBack} from '../../source/quiz/standing.ts';

it('what points back needs a name, and a number is none', () => {
	expect(pointsBack('Who criticised the answer of Lima in a long letter?')).toBe(false);
	expect(pointsBack('Who criticised the phenomenon in a 2011 interview?')).toBe(true);
	expect(pointsBack('Who won the constituency with 818 votes?')).toBe(true);
	expect(pointsBack('Who said that both companies had gone?')).toBe(true);
	expect(pointsBack('When did both houses of the Parliament of Peru meet?')).toBe(false);
	expect(pointsBack('When were oil tanks hit by some drones?')).toBe(true);
	expect(pointsBack('When were oil tanks hit by drones of Vell?')).toBe(false);
	// A phrase ends before the verb of its question.
	expect(pointsBack('When did the statement name Ana Reyes?', '', 'name')).toBe(true);
	expect(pointsBack('When did the statement of Vell name Ana Reyes?', '', 'name')).toBe(false);
});

it('a number is asked for with a name or not at all', async () => {
	const stems = async (sentence: string): Promise<readonly string[]> => {
		const article = await readArticle(`A collapse\n\n${sentence}\n`);
		return questions(analyse(article), {count: 5}).map(({stem}) => stem);
	};
	expect(await stems('Over 400 rescuers went to Cusco.')).toContain('How many rescuers went to Cusco?');
	expect(await stems('Over 400 rescuers responded.')).toEqual([]);
});

it('half a name, and a capital that names nothing, do not stand alone', async () => {
	const stems = async (text: string): Promise<readonly string[]> =>
		questions(analyse(await readArticle(`A harbour\n\n${text}\n`)), {count: 9}).map(({stem}) => stem);
	expect((await stems('Ana Reyes sold the Polaroids to the town of Vell in 2031.')).join()).not.toContain('Polaroids');
	expect((await stems('Ana Reyes sold the Arnica to the town of Vell in 2031.')).join()).toContain('Arnica');
});
