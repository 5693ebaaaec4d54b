import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyse, type QuestionKind, readArticle} from '../../source/index.ts';
import {isRightAnswer, saidIn} from '../../source/quiz/answer.ts';
import {grade} from '../../source/quiz/grade.ts';
import type {Question} from '../../source/quiz/model.ts';
import {modesFor} from '../../source/quiz/modes.ts';
import {posed, statementsOf, toldOption} from '../../source/quiz/statements.ts';

const asking = (
	kind: QuestionKind,
	stem: string,
	options: readonly string[],
	facts: readonly string[] = [],
): Question => ({
	id: 'q1',
	kind,
	stem,
	options,
	key: 0,
	accept: [],
	evidence: [],
	facts,
});

/** What the key of a question about a sentence says, and what its other option says. */
const told = async (sentence: string, kind: QuestionKind, stem: string, ...options: readonly string[]) => {
	const analysis = analyse(await readArticle(`A travel\n\n${sentence}\n`));
	return statementsOf(asking(kind, stem, options, [analysis.facts[0]?.id ?? '']), analysis);
};

describe('a statement', () => {
	it.each([
		['who', 'Who will open the quay in May?', ['Ana Reyes', 'Tom Hale'], 'Tom Hale will open the quay in May.'],
		['who', 'Who is the mayor of Lima?', ['Ana Reyes', 'Tom Hale'], 'Tom Hale is the mayor of Lima.'],
		['says', 'Who said that the quay was old?', ['Ana Reyes', 'Tom Hale'], 'Tom Hale said that the quay was old.'],
		['what', 'Which country sold the boat?', ['Chile', 'United States'], 'The United States sold the boat.'],
		[
			'does',
			'What did Ana Reyes do in May?',
			['Sold the boat', 'Opened the quay'],
			'Ana Reyes opened the quay in May.',
		],
		['gap', 'Ana Reyes _____ the quay in May.', ['sold', 'rented'], 'Ana Reyes rented the quay in May.'],
		['does', 'What will Ana Reyes do?', ['Sell the boat', 'Open the quay'], 'Ana Reyes will open the quay.'],
		[
			'who',
			'According to Ruth Moss, who sold the boat?',
			['Ana Reyes', 'Tom Hale'],
			'According to Ruth Moss, Tom Hale sold the boat.',
		],
	] as const)('is made of a question for %s: %s', async (kind, stem, options, expected) => {
		const analysis = analyse(await readArticle('A travel\n\nIt rained.\n'));
		expect(statementsOf(asking(kind, stem, options), analysis)?.[1]).toBe(expected);
	});

	it.each([
		[
			'Tom Hale visited Chile in April.',
			'when',
			'When did Tom Hale visit Chile?',
			'April',
			'Tom Hale visited Chile in May.',
			'May',
		],
		[
			'Tom Hale will visit Chile on May 31.',
			'when',
			'When will Tom Hale visit Chile?',
			'May 31',
			'Tom Hale will visit Chile on June 3.',
			'June 3',
		],
		[
			'Tom Hale visited Chile in April.',
			'where',
			'Which country did Tom Hale visit in April?',
			'Chile',
			'Tom Hale visited the United States in April.',
			'United States',
		],
		['Tom Hale died in Lima.', 'where', 'Where did Tom Hale die?', 'Lima', 'Tom Hale died in Oslo.', 'Oslo'],
		['The boat was sold in April.', 'when', 'When was the boat sold?', 'April', 'The boat was sold in May.', 'May'],
	] as const)('is told as the text tells it: %s', async (sentence, kind, stem, key, expected, other) => {
		const statements = await told(sentence, kind, stem, key, other);
		expect(statements?.[1]).toBe(expected);
		expect(statements?.[0]).toBe(expected.replace(other, key).replace('the Chile', 'Chile'));
	});

	it.each([
		['what was done by somebody', 'what', 'Which organisation was the boat sold by?', 'Tom Hale sold the boat.'],
		['a thing, for there may be several', 'what', 'What did Tom Hale sell?', 'Tom Hale sold the boat.'],
		['a reason, for there may be several', 'why', 'Why did Tom Hale sell the boat?', 'Tom Hale sold the boat.'],
		['a fact of another verb', 'when', 'When did Tom Hale buy the boat?', 'Tom Hale sold the boat in April.'],
		['a time that its sentence has not', 'when', 'When did Tom Hale sell the boat?', 'Tom Hale sold the boat.'],
	] as const)('is not made of %s', async (_, kind, stem, sentence) => {
		expect(await told(sentence, kind, stem, 'April', 'May')).toBeUndefined();
	});

	it('is true where it tells the key, and false elsewhere', async () => {
		const analysis = analyse(await readArticle('A travel\n\nIt rained.\n'));
		const [question] = posed(
			[asking('who', 'Who sang?', ['Ana Reyes', 'Tom Hale', 'Ruth Moss', 'Ida Berg'])],
			analysis,
		);
		if (question === undefined) {
			throw new Error('there is no question');
		}
		expect(modesFor(question)).toContain('true-false');
		expect(isRightAnswer(question, {how: 'judged', option: 0, holds: true})).toBe(true);
		expect(isRightAnswer(question, {how: 'judged', option: 0, holds: false})).toBe(false);
		expect(isRightAnswer(question, {how: 'judged', option: 2, holds: false})).toBe(true);
		expect(isRightAnswer(question, {how: 'judged', option: 2, holds: true})).toBe(false);
		expect(saidIn(question, {how: 'judged', option: 2, holds: true})).toBe('you said true: Ruth Moss sang.');
	});
});

describe('a day', () => {
	const graded = async (sentence: string, key: string, typed: string) => {
		const article = await readArticle(`---\ntitle: A travel\ndate: 2031-03-13\n---\n\n${sentence}\n`, 'travel.md');
		const analysis = analyse(article);
		const [question] = posed(
			[asking('when', 'When did Tom Hale visit Chile?', [key, 'x', 'y', 'z'], [analysis.facts[0]?.id ?? ''])],
			analysis,
		);
		return question === undefined ? undefined : grade(typed, question);
	};

	it.each([
		['Tom Hale visited Chile on Tuesday.', 'Tuesday', 'March 11', 'right'],
		['Tom Hale visited Chile on Tuesday.', 'Tuesday', '11 March 2031', 'right'],
		['Tom Hale visited Chile on Tuesday.', 'Tuesday', 'March 12', 'wrong'],
		['Tom Hale visited Chile on Tuesday.', 'Tuesday', 'March', 'wrong'],
		['Tom Hale visited Chile in February.', 'February', 'Feb 2031', 'right'],
		['Tom Hale visited Chile in February.', 'February', 'Feb 2030', 'wrong'],
	])('of “%s” – %s – may be typed in full: %s is %s', async (sentence, key, typed, expected) => {
		expect(await graded(sentence, key, typed)).toBe(expected);
	});
});

describe('what is told of a question', () => {
	const options = ['a', 'b', 'c', 'd'];

	it('is one of its options, the same one every time', () => {
		fc.assert(
			fc.property(fc.string(), fc.boolean(), (stem, again) => {
				const question = asking('who', stem, options);
				const option = toldOption(question, again);
				expect(options[option]).toBeDefined();
				expect(toldOption(question, again)).toBe(option);
			}),
		);
	});

	it('is the key about as often as not, and each of the others', () => {
		const counts = [0, 0, 0, 0];
		for (let index = 0; index < 600; index++) {
			const option = toldOption(asking('who', `Who was number ${index}?`, options), false);
			counts[option] = (counts[option] ?? 0) + 1;
		}
		expect(counts[0]).toBeGreaterThan(250);
		expect(counts[0]).toBeLessThan(350);
		expect(Math.min(...counts.slice(1))).toBeGreaterThan(60);
	});
});
