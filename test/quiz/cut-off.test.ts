import {expect, it} from 'vitest';
import {analyse, readArticle} from '../../source/index.ts';
import {isCutOff} from '../../source/quiz/cut-off.ts';

/** Of which facts of a text something is missing. */
const cutIn = async (text: string): Promise<readonly boolean[]> => {
	const {facts, article} = analyse(await readArticle(`A harbour\n\n${text}\n`));
	return facts.map(fact => isCutOff(fact, article.text));
};

it('a fact whose sentence is whole is not cut off, whether its time leads or not', async () => {
	expect(await cutIn('Ana Reyes sold the harbour in May.')).toEqual([false]);
	expect(await cutIn('In May Ana Reyes sold the harbour.')).toEqual([false]);
	expect(await cutIn('In May Ana Reyes sold the harbour, where ships had been built.')).toContain(false);
});

it('a fact that the text goes on with is cut off, behind a time that leads too', async () => {
	const {facts, article} = analyse(await readArticle('A harbour\n\nIn May Ana Reyes sold the harbour of Vell.\n'));
	const [fact] = facts;
	expect(fact?.sentence).toBe('Ana Reyes sold the harbour of Vell in May');
	const half = fact && {...fact, sentence: 'Ana Reyes sold the harbour in May'};
	expect(half && isCutOff(half, article.text)).toBe(true);
});

it('the first of many names is not all of them', async () => {
	expect(await cutIn('In May Ana Reyes sold the Arnica, the ship of her youth.')).not.toContain(true);
	const {facts, article} = analyse(await readArticle('A harbour\n\nIn May Ana Reyes sold Arnica, Borea, and Ceres.\n'));
	const [fact] = facts;
	const first = fact && {...fact, sentence: 'Ana Reyes sold Arnica in May'};
	expect(first && isCutOff(first, article.text)).toBe(true);
});
