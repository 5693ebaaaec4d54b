import {expect, it} from 'vitest';
import {analyse, questions, readArticle} from '../../source/index.ts';
import {pointsBack} from '../../source/quiz/standing.ts';

it('what the title of an article is about is known, what else it tells is not', () => {
	expect(pointsBack('Who criticised the strike in the end?', 'Harbour strikes go on in Lima')).toBe(false);
	expect(pointsBack('Who criticised the strike in the end?', 'Ships wait in Lima')).toBe(true);
});

it('a number is asked for without a name where the article counts such things once alone', async () => {
	const stems = async (more: string): Promise<readonly string[]> => {
		const article = await readArticle(`A collapse\n\nOver 400 rescuers responded. ${more}\n`);
		return questions(analyse(article), {count: 5}).map(({stem}) => stem);
	};
	expect(await stems('Ana Reyes met Tom Hale in Lima in 2031.')).toContain('How many rescuers responded?');
	// One question that does not stand alone is asked all the same where there is no other.
	expect(await stems('Later, 30 rescuers were ill. At least 48 people died in Lima in April 2031.')).not.toContain(
		'How many rescuers responded?',
	);
});
