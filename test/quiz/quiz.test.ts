import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {english} from '../../source/english.ts';
import {analyse, type Question, questions, readArticle} from '../../source/index.ts';
import {questionsFromFacts} from '../../source/quiz/from-facts.ts';
import {questionsFromRoles} from '../../source/quiz/kinds/post.ts';
import {isRight, missedOf, reduceSession, type SessionAction, startSession} from '../../source/quiz/session.ts';

const folder = fileURLToPath(new URL('../../content/articles', import.meta.url));

const question = (id: string, key: number): Question => ({
	id,
	kind: 'who',
	stem: `Who is ${id}?`,
	options: ['A', 'B', 'C', 'D'],
	key,
	accept: [],
	evidence: [],
	facts: [],
});

describe.each(readdirSync(folder))('the quiz of %s', name => {
	const understood = async () => {
		const article = await readArticle(readFileSync(`${folder}/${name}`), name);
		return {article, analysis: analyse(article)};
	};

	it('has four different options for every question, and proof that stands in the text', async () => {
		const {article, analysis} = await understood();
		const quiz = questions(analysis);
		expect(quiz.length).toBeGreaterThan(0);
		for (const {kind, stem, options, key, evidence} of quiz) {
			expect(new Set(options.map(option => option.toLowerCase())).size).toBe(4);
			expect(options[key]).toBeDefined();
			expect(stem).toMatch(kind === 'gap' ? /_____.*\.$|_____\.$/u : /^\p{Lu}.*\?$/u);
			expect(evidence.length).toBeGreaterThan(0);
			for (const {start, end, text} of evidence) {
				expect(article.text.slice(start, end)).toBe(text);
			}
		}
		expect(new Set(quiz.map(({stem}) => stem)).size).toBe(quiz.length);
	});

	it('is the same for the same seed, and asks no more than it is told to', async () => {
		const {analysis} = await understood();
		expect(questions(analysis, {seed: 7})).toEqual(questions(analysis, {seed: 7}));
		expect(questions(analysis, {count: 1, seed: 3})).toHaveLength(1);
	});

	it('has its facts and actors in the text', async () => {
		const {article, analysis} = await understood();
		const ids = new Set(analysis.actors.map(actor => actor.id));
		for (const actor of analysis.actors) {
			for (const {start, end} of actor.mentions) {
				expect(article.text.slice(start, end)).toMatch(/\S/);
			}
		}
		for (const {subject, object, evidence, predicate} of analysis.facts) {
			for (const argument of [subject, object]) {
				if (argument !== undefined) {
					expect(article.text.slice(argument.start, argument.end)).toMatch(/\S/);
					expect(argument.actor === undefined || ids.has(argument.actor)).toBe(true);
				}
			}
			expect(evidence.some(({start, end}) => start <= predicate.start && predicate.end <= end)).toBe(true);
		}
	});
});

describe('a stem', () => {
	it.each([
		['Tom Hale died in the evening in Lima.', 'Where did Tom Hale die in the evening?'],
		['In April, Tom Hale visited Chile.', 'Which country did Tom Hale visit in April?'],
		['Earlier in May, Tom Hale visited Chile.', 'Which country did Tom Hale visit earlier in May?'],
		['Tom Hale will visit Chile on May 31.', 'Which country will Tom Hale visit on May 31?'],
	])('has the time of “%s” as it is said', async (sentence, expected) => {
		const analysis = analyse(await readArticle(`A travel\n\n${sentence}\n`));
		const candidates = questionsFromFacts(analysis, english().inflect);
		expect(candidates.filter(({kind}) => kind === 'where').map(({stem}) => stem)).toEqual([expected]);
	});
});

describe('who holds a post', () => {
	const asks = async (
		role: string,
		sentence = `Tom Hale, the ${role}, sold the harbour.`,
	): Promise<readonly string[]> => {
		const analysis = analyse(await readArticle(`A travel\n\n${sentence}\n`));
		const evidence = {start: analysis.article.text.indexOf(sentence), end: analysis.article.text.length};
		const actors = analysis.actors.map(actor => ({...actor, roles: [{text: role, evidence}]}));
		return questionsFromRoles({...analysis, actors: actors.filter(({type}) => type === 'person')}).map(
			({stem}) => stem,
		);
	};

	it.each(['mayor of Lima', 'Russian foreign minister', 'US defence secretary', 'director of the Institute of Ice'])(
		'is asked where the post has one holder: the %s',
		async role => expect(await asks(role)).toEqual([`Who is the ${role}?`]),
	);

	it.each([
		['nobody is named whose post it is', 'mayor of the town'],
		['it is no post', 'friend of Ana Reyes'],
		['it is held no longer', 'former Russian president'],
		['it is one of several', 'deputy mayor of Lima'],
	])('is not asked where %s', async (_why, role) => expect(await asks(role)).toEqual([]));

	it('is not asked where the text says that there are several', async () => {
		expect(await asks('director of Northway', 'Tom Hale, a director of Northway, sold the harbour.')).toEqual([]);
	});
});

describe('a question', () => {
	const stemsOf = async (sentence: string): Promise<readonly string[]> =>
		questionsFromFacts(analyse(await readArticle(`A travel\n\n${sentence}\n`)), english().inflect).map(
			({stem}) => stem,
		);

	it('for the day is of what happened on it, and not of what is so in general', async () => {
		expect(await stemsOf('Tom Hale visited Lima on May 31.')).toContain('When did Tom Hale visit Lima?');
		expect((await stemsOf('Tom Hale visits Lima on May 31.')).filter(stem => stem.startsWith('When'))).toEqual([]);
	});

	it('has no two options that may be one person, by their surname', async () => {
		const people = ['Karl Hale', 'Peter Moss', 'Ivan Berg', 'Daniel Okoro', 'Simon Reyes'];
		const text = `The harbour\n\nTom Hale sold the old harbour of Lima in April 2018.\n\n${people.map(name => `${name} was on the way to the river with some of the others.`).join('\n\n')}\n`;
		const analysis = analyse(await readArticle(text));
		const [asked] = questions(analysis).filter(({stem}) => stem.startsWith('Who sold'));
		expect(asked?.options).toContain('Tom Hale');
		expect(asked?.options).not.toContain('Karl Hale');
	});

	it('takes a name for told only where it stands as a word: US is not in Russian', async () => {
		const others = ['Karl Reyes', 'Peter Moss', 'Ivan Berg', 'Daniel Okoro'];
		const text = `A travel\n\nRussian Foreign Minister Sergey Lavrov left.\n\n${others.map(name => `${name} came to the US with some of the others.`).join('\n\n')}\n`;
		const stems = questions(analyse(await readArticle(text))).map(({stem}) => stem);
		expect(stems).toContain('Who is the Russian foreign minister?');
	});

	it('has no bare number for an object', async () => {
		expect((await stemsOf('Tom Hale lost 10 of the ships on Friday.')).length).toBeGreaterThan(0);
		expect((await stemsOf('Tom Hale lost 10 on Friday.')).filter(stem => stem.startsWith('Who'))).toEqual([]);
	});

	it('for one is not of several', async () => {
		expect(await stemsOf('Tom Hale has sold the old harbour to Ana Reyes.')).toContain(
			'Who has sold the old harbour to Ana Reyes?',
		);
		expect(
			(await stemsOf('Tom Hale have sold the old harbour to Ana Reyes.')).filter(stem => stem.startsWith('Who')),
		).toEqual([]);
	});
});

describe('a quiz being taken', () => {
	const quiz = [question('q1', 0), question('q2', 1), question('q3', 2)];
	const take = (...actions: readonly SessionAction[]) => actions.reduce(reduceSession, startSession(quiz));
	const answer = (option: number): SessionAction => ({kind: 'answer', answer: {how: 'chosen', option}});
	const skip: SessionAction = {kind: 'answer', answer: {how: 'skipped'}};
	const next: SessionAction = {kind: 'next'};

	it('counts what was right, and remembers what was missed and how', () => {
		const done = take(answer(0), next, answer(3), next, skip);
		expect(done.phase).toBe('finished');
		expect([0, 1, 2].map(index => isRight(done, index))).toEqual([true, false, false]);
		expect(missedOf(done).map(({question: {id}, answer: given}) => [id, given])).toEqual([
			['q2', {how: 'chosen', option: 3}],
			['q3', {how: 'skipped'}],
		]);
	});

	it('asks only the missed ones again', () => {
		const again = take(answer(0), next, answer(3), next, skip, {kind: 'retry'});
		expect(again.questions.map(({id}) => id)).toEqual(['q2', 'q3']);
		expect(again.phase).toBe('asking');
	});

	it('takes the first answer and no second', () => {
		expect(take(answer(1), answer(0)).answers[0]).toEqual({how: 'chosen', option: 1});
	});

	it('comes to no state that makes no sense, whatever keys are pressed', () => {
		const action: fc.Arbitrary<SessionAction> = fc.oneof(
			fc.integer({min: -1, max: 5}).map(answer),
			fc.string({maxLength: 4}).map((text): SessionAction => ({kind: 'answer', answer: {how: 'typed', text}})),
			fc.constantFrom<SessionAction>(skip, next, {kind: 'retry'}),
		);
		fc.assert(
			fc.property(fc.array(action, {maxLength: 30}), actions => {
				const session = take(...actions);
				expect(session.answers).toHaveLength(session.questions.length);
				expect(session.phase === 'finished').toBe(session.at >= session.questions.length);
				// Whatever stands before the question at hand was answered or skipped, and nothing after it.
				const given = session.phase === 'answered' ? session.at + 1 : session.at;
				expect(session.answers.map(each => each !== undefined)).toEqual(
					session.questions.map((_, index) => index < given),
				);
			}),
		);
	});
});
