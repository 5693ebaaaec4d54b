import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {english} from '../../source/english.ts';
import {analyse, questions, readArticle} from '../../source/index.ts';
import type {Candidate} from '../../source/quiz/candidate.ts';
import {gap} from '../../source/quiz/cloze.ts';
import {timeSlots} from '../../source/quiz/gaps/times.ts';
import {headed, headlineOf, partedStem, shownStem} from '../../source/quiz/headline.ts';
import {gapQuestions} from '../../source/quiz/kinds/gap.ts';

const analysed = async (text: string) => analyse(await readArticle(`The harbour of Lima\n\n${text}\n`));

describe('a sentence with a gap', () => {
	const gaps = async (text: string): Promise<readonly string[]> =>
		gapQuestions(await analysed(text)).map(({stem, key}) => `${stem} ${key}`);

	it.each([
		['The council of Vell sold 24 ships to Ana Reyes.', 'The council of Vell sold _____ ships to Ana Reyes. 24'],
		['However, the council of Vell met in Lima in 2031. [4]', 'The council of Vell met in Lima in _____. 2031'],
		['The bridge of Vell was opened on May 4, 2031.', 'The bridge of Vell was opened on _____. May 4, 2031'],
		['Ruth Moss sold the quay. Ruth Moss went to Peru with Tom Hale.', 'Ruth Moss went to Peru with _____. Tom Hale'],
		[
			'Ruth Moss is a nurse. She carried 24 sailors over the Arn in spring.',
			'Ruth Moss carried _____ sailors over the Arn in spring. 24',
		],
		[
			'Ruth Moss is a nurse. Moss carried 24 sailors over the Arn in spring.',
			'Ruth Moss carried _____ sailors over the Arn in spring. 24',
		],
	])('stands alone: %s', async (text, expected) => {
		expect(await gaps(text)).toContain(expected);
	});

	it.each([
		['what is told by the sentence before', 'It carried 24 sailors over the Arn in the spring.'],
		['a ship of which nothing is told', 'The ship carried 24 sailors over the river in the spring.'],
		['the words of somebody', 'Ana Reyes said: “We carried 24 sailors over the Arn.”'],
		['a day of the article’s own week', 'On Tuesday Ana Reyes carried 24 sailors over the Arn.'],
		['a question', 'Did Ana Reyes carry 24 sailors over the Arn in spring?'],
		['one of several', 'Another boat of Ana Reyes carried 24 sailors over the Arn.'],
		['what is so in general', 'The council of Vell has 24 members and meets in Lima.'],
	])('is not made of %s', async (_, text) => {
		expect(await gaps(text)).toEqual([]);
	});

	it('stands behind the headline, but where it has a year and a name', async () => {
		const read = await readArticle(
			'Ferry sinks off the coast of Peru\n\nMay 4, 2031\n\nAll 24 passengers were saved by sailors of Ana Reyes from two boats. The Bank of Vell had lent the owners money since May 2029.\n',
		);
		const stems = questions(analyse(read), {count: 10}).map(({stem}) => stem);
		expect(stems).toContain(
			'Ferry sinks off the coast of Peru, May 2031: All _____ passengers were saved by sailors of Ana Reyes from two boats.',
		);
	});

	it('tells not by another word what is left out', async () => {
		const all = await gaps('Ana Reyes went to Peru with six Peruvian sailors in 2031.');
		expect(all.filter(told => told.endsWith('. Peru'))).toEqual([]);
	});

	it('is whole', async () => {
		const all = await gaps('Ana Reyes, who carried 24 sailors over the Arn.');
		expect(all).toContain('Ana Reyes carried _____ sailors over the Arn. 24');
		expect(all.filter(told => told.includes('who'))).toEqual([]);
	});

	it('leaves no name of a list out', async () => {
		const all = await gaps('Ana Reyes went to Peru with Tom Hale, Ruth Moss and Karl Berg.');
		expect(all.filter(told => /(?:Hale|Moss|Berg)$/.test(told))).toEqual([]);
	});

	it('has the answer out of sight, and is the sentence again with it', async () => {
		const text =
			'The council of Vell sold 24 ships to Ana Reyes in 2031. The bridge of Vell was opened on May 4, 2032.';
		const all = gapQuestions(await analysed(text));
		expect(all.length).toBeGreaterThan(2);
		for (const {stem, key} of all) {
			expect(stem.replace(gap, '')).not.toContain(key);
			expect(text.replace(/\.$/, '')).toContain(stem.replace(gap, key).replace(/\.$/, ''));
		}
	});

	it('comes only where there are fewer than seven questions', async () => {
		const text = Array.from(
			{length: 12},
			(_, index) => `Ana Reyes sold the ${['old', 'new', 'red'][index % 3]} bridge of Vell${index} in ${2001 + index}.`,
		).join(' ');
		const quiz = questions(await analysed(text), {count: 10});
		const others = quiz.filter(({kind}) => kind !== 'gap').length;
		expect(others === quiz.length || quiz.length <= 7).toBe(true);
	});

	it('finds the dates of any sentence where they are', () => {
		const day = fc.constantFrom('May 4, 2031', '4 May 2031', 'May 2031', 'May 4', '2031', 'October');
		const word = fc.stringMatching(/^[a-z]{2,6}$/);
		fc.assert(
			fc.property(fc.array(word), day, fc.array(word), fc.nat(1000), (before, date, after, start) => {
				const sentence = [...before, 'in', date, ...after].join(' ');
				const found = timeSlots(sentence, start);
				expect(found.map(({key}) => key)).toContain(date);
				for (const {key, start: from, end} of found) {
					expect(sentence.slice(from - start, end - start)).toBe(key);
				}
			}),
		);
	});
});

describe('the headline of an article', () => {
	const article = async (title: string, day = '2031-05-04') =>
		({...(await readArticle(`${title}\n\nIt rained in Lima.\n`)), published: day}) as const;
	const candidate = (stem: string, key: string): Candidate => ({
		kind: 'who',
		stem,
		key,
		accept: [],
		evidence: [],
		wanted: {as: 'date'},
		suspicious: [],
		weight: 1,
	});

	it('says what it is about, and when that was', async () => {
		expect(headlineOf(await article('Ferry sinks off Lima'))).toBe('Ferry sinks off Lima, May 2031');
	});

	it.each([
		'Ana Reyes',
		'Who sank the ferry of Lima?',
		'Ferry: a history of Lima',
		'LIMA FERRY SINKS NOW',
		'a ferry sinks here',
	])('is none where it tells too little: %s', async title => {
		expect(headlineOf(await article(title))).toBeUndefined();
	});

	it('stands before a question, and never tells its answer', async () => {
		const own = await article('Ferry of Tom Hale sinks off Lima');
		const asked = headed(candidate('Who led the search?', 'Ana Reyes'), own);
		expect(asked && shownStem(asked)).toBe('Ferry of Tom Hale sinks off Lima, May 2031: who led the search?');
		expect(partedStem((asked && shownStem(asked)) ?? '')).toEqual([
			'Ferry of Tom Hale sinks off Lima, May 2031: ',
			'who led the search?',
		]);
		expect(headed(candidate('Who led the search?', 'Tom Hale'), own)).toBeUndefined();
		expect(partedStem('Who led the search?')).toEqual(['', 'Who led the search?']);
	});

	it('stands before what no other word of the question explains, and nowhere else', async () => {
		const read = await readArticle(
			'Ferry sinks off Lima\n\nMay 4, 2031\n\nThe search was led by Ana Reyes. Tom Hale, Karl Berg and Ruth Moss were saved. Tom Hale is a sailor. Karl Berg is a cook. Ruth Moss visited Peru on May 2, 2031.\n',
		);
		const stems = questions(analyse({...read, published: '2031-05-04'}), {count: 10}).map(({stem}) => stem);
		for (const stem of stems) {
			const [headline, question] = partedStem(stem);
			expect(headline === '' || /\bthe (?:search|ferry)\b|_____/.test(question)).toBe(true);
		}
	});
});

describe('the forms of verbs', () => {
	it('double the last letter of a stressed syllable', () => {
		const {inflect} = english();
		expect(['expel', 'patrol', 'allot', 'visit', 'offer'].map(verb => inflect(verb, 'past'))).toEqual([
			'expelled',
			'patrolled',
			'allotted',
			'visited',
			'offered',
		]);
	});
});
