import {describe, expect, it} from 'vitest';
import {type Analysis, analyse, readArticle} from '../../source/index.ts';

/*
 * What the facts of a sentence must say. Each row stands in an article of its own, so that no other sentence helps.
 */

const factsOf = async (sentence: string): Promise<Analysis['facts']> =>
	analyse(await readArticle(`A harbour and its people\n\n${sentence}\n`)).facts;

type Expected = {
	readonly subject?: string;
	readonly predicate: string;
	readonly object?: string;
	readonly modality?: string;
	readonly polarity?: string;
	readonly attribution?: string;
	readonly time?: string;
	readonly place?: string;
};

const table: readonly (readonly [sentence: string, expected: Expected])[] = [
	['Ana Reyes canceled the meeting.', {subject: 'Ana Reyes', predicate: 'cancel', object: 'the meeting'}],
	[
		'Ana Reyes will visit Lima on May 31, 2027.',
		{subject: 'Ana Reyes', predicate: 'visit', object: 'Lima', modality: 'planned', time: '2027-05-31'},
	],
	[
		'Ana Reyes will visit Lima on May 31.',
		{subject: 'Ana Reyes', predicate: 'visit', object: 'Lima', modality: 'planned', time: 'XXXX-05-31'},
	],
	[
		'Tom Hale agreed to sell the harbour.',
		{subject: 'Tom Hale', predicate: 'agree', object: 'the harbour', modality: 'planned'},
	],
	[
		'Tom Hale planned to close the harbour.',
		{subject: 'Tom Hale', predicate: 'plan', object: 'the harbour', modality: 'planned'},
	],
	['Ana Reyes may meet Tom Hale.', {subject: 'Ana Reyes', predicate: 'meet', object: 'Tom Hale', modality: 'possible'}],
	[
		'Ana Reyes could not sell the harbour.',
		{subject: 'Ana Reyes', predicate: 'sell', object: 'the harbour', modality: 'asserted', polarity: 'negative'},
	],
	[
		'Ana Reyes could not have sold the harbour.',
		{subject: 'Ana Reyes', predicate: 'sell', object: 'the harbour', modality: 'possible', polarity: 'negative'},
	],
	[
		'Ana Reyes may not sell the harbour.',
		{subject: 'Ana Reyes', predicate: 'sell', object: 'the harbour', modality: 'possible', polarity: 'negative'},
	],
	[
		'Ana Reyes could sell the harbour.',
		{subject: 'Ana Reyes', predicate: 'sell', object: 'the harbour', modality: 'possible'},
	],
	['Ana Reyes did not visit Lima.', {subject: 'Ana Reyes', predicate: 'visit', object: 'Lima', polarity: 'negative'}],
	[
		'Tom Hale will not sell the harbour.',
		{
			subject: 'Tom Hale',
			predicate: 'sell',
			object: 'the harbour',
			modality: 'planned',
			polarity: 'negative',
		},
	],
	['The bridge was demolished by Tom Hale.', {subject: 'Tom Hale', predicate: 'demolish', object: 'The bridge'}],
	[
		'According to his agent, Tom Hale sold the harbour.',
		{subject: 'Tom Hale', predicate: 'sell', object: 'the harbour', attribution: 'his agent'},
	],
	[
		'Ana Reyes said that she would sell the harbour.',
		{subject: 'Ana Reyes', predicate: 'sell', object: 'the harbour', modality: 'planned', attribution: 'Ana Reyes'},
	],
	[
		'Tom Hale said that Ana Reyes would sell the harbour.',
		{subject: 'Ana Reyes', predicate: 'sell', object: 'the harbour', modality: 'possible', attribution: 'Tom Hale'},
	],
	['The old bridge was demolished in April 2027.', {predicate: 'demolish', object: 'The old bridge', time: '2027-04'}],
	[
		'Officials said that Tom Hale had sold the bridge.',
		{subject: 'Tom Hale', predicate: 'sell', object: 'the bridge', attribution: 'Officials'},
	],
	[
		'Ana Reyes sold the harbour, according to Tom Hale.',
		{subject: 'Ana Reyes', predicate: 'sell', object: 'the harbour', attribution: 'Tom Hale'},
	],
	// What somebody denies is told as denied, by whom.
	[
		'Tom Hale denied that Ana Reyes bribed the mayor.',
		{
			subject: 'Ana Reyes',
			predicate: 'bribe',
			object: 'the mayor',
			polarity: 'negative',
			attribution: 'Tom Hale',
		},
	],
	// What somebody is found, reported or expected to be or to have done.
	['Tom Hale was found guilty.', {predicate: 'find', object: 'Tom Hale'}],
	['Tom Hale was shot dead by police.', {subject: 'police', predicate: 'shoot', object: 'Tom Hale'}],
	[
		'Tom Hale was reported to have sold the harbour.',
		{subject: 'Tom Hale', predicate: 'report', object: 'the harbour'},
	],
	[
		'Tom Hale is believed to have sold the harbour.',
		{subject: 'Tom Hale', predicate: 'believe', object: 'the harbour', modality: 'possible'},
	],
	[
		'The harbour is expected to be sold by the town.',
		{subject: 'the town', predicate: 'expect', object: 'The harbour', modality: 'planned'},
	],
	[
		'The rebels claimed responsibility for the attack.',
		{subject: 'The rebels', predicate: 'claim', object: 'responsibility'},
	],
	[
		'Tom Hale was nominated to the court in 1975 by President Ana Reyes.',
		{subject: 'President Ana Reyes', predicate: 'nominate', object: 'Tom Hale', time: '1975'},
	],
	// What somebody is to do is planned.
	[
		'Ana Reyes is to face trial in Lima.',
		{subject: 'Ana Reyes', predicate: 'face', object: 'trial', modality: 'planned'},
	],
	[
		'The ships are to be sold by the town.',
		{subject: 'the town', predicate: 'sell', object: 'The ships', modality: 'planned'},
	],
	['No deaths were reported.', {predicate: 'report', object: 'No deaths', polarity: 'negative'}],
	// What somebody refused to do is a refusal.
	['Ana Reyes refused to sign the contract.', {subject: 'Ana Reyes', predicate: 'refuse', object: 'the contract'}],
	// What somebody becomes.
	['Ana Reyes became the mayor of Lima.', {subject: 'Ana Reyes', predicate: 'become', object: 'the mayor of Lima'}],
	// Words of somebody behind the clause.
	[
		'The bridge was sold to the town, Tom Hale said.',
		{predicate: 'sell', object: 'The bridge', attribution: 'Tom Hale'},
	],
	// A time, and a place behind it, belong to the verb.
	[
		'Tom Hale found the letter in February 2027.',
		{subject: 'Tom Hale', predicate: 'find', object: 'the letter', time: '2027-02'},
	],
	['Tom Hale died in the evening in Lima.', {subject: 'Tom Hale', predicate: 'die', place: 'Lima'}],
	[
		'In March 2027 Ana Reyes decided to sell the harbour.',
		{subject: 'Ana Reyes', predicate: 'decide', object: 'the harbour', time: '2027-03'},
	],
	[
		'The council is scheduled to meet Tom Hale on May 31, 2027.',
		{subject: 'The council', predicate: 'schedule', object: 'Tom Hale', modality: 'planned', time: '2027-05-31'},
	],
	[
		'Ana Reyes was mayor of Lima from 1977 to 1995.',
		{subject: 'Ana Reyes', predicate: 'be', object: 'mayor of Lima from 1977 to 1995', time: '1977/1995'},
	],
	[
		'Ana Reyes was the author of the report of 2018.',
		{subject: 'Ana Reyes', predicate: 'be', object: 'the author of the report of 2018'},
	],
	// What a name is said to be in front of it is no other subject.
	[
		'The engineer Tom Hale repaired the bridge.',
		{subject: 'The engineer Tom Hale', predicate: 'repair', object: 'the bridge'},
	],
	// The second of two things is left out where it goes on in a clause that is not told.
	[
		'Ana Reyes sold the harbour and boats that nobody wanted.',
		{subject: 'Ana Reyes', predicate: 'sell', object: 'the harbour'},
	],
	// What there is none of is told as denied.
	['No ships were found in Lima.', {predicate: 'find', object: 'No ships', polarity: 'negative', place: 'Lima'}],
	[
		'The board received no letters.',
		{subject: 'The board', predicate: 'receive', object: 'no letters', polarity: 'negative'},
	],
	// The commas of a list, and what stands between brackets, are of the phrase.
	[
		'Tom Hale sold the harbour, the bridge, and the road.',
		{subject: 'Tom Hale', predicate: 'sell', object: 'the harbour, the bridge, and the road'},
	],
	[
		'The harbour board (HBL) of Lima sold the bridge.',
		{subject: 'The harbour board (HBL) of Lima', predicate: 'sell', object: 'the bridge'},
	],
	// What is said in passing behind a comma is not.
	['Tom Hale sold the harbour, a small one.', {subject: 'Tom Hale', predicate: 'sell', object: 'the harbour'}],
	// A part of what is named.
	['One of the ships reached Lima.', {subject: 'One of the ships', predicate: 'reach', object: 'Lima'}],
	['An IT worker found the letter.', {subject: 'An IT worker', predicate: 'find', object: 'the letter'}],
	// What is said at once of what begins the sentence, whatever else there is to be doubted.
	[
		'Tom Hale was the first Peruvian to hold that office.',
		{subject: 'Tom Hale', predicate: 'be', object: 'the first Peruvian'},
	],
	// What is confirmed, or announced, without a word of it.
	[
		'Tom Hale confirmed the sale of the harbour.',
		{subject: 'Tom Hale', predicate: 'confirm', object: 'the sale of the harbour'},
	],
	[
		'Ana Reyes announced a new plan for the harbour.',
		{subject: 'Ana Reyes', predicate: 'announce', object: 'a new plan for the harbour'},
	],
	// An hour in two zones.
	['The bridge fell at 9:30 a.m. (0830 UTC) during a storm.', {subject: 'The bridge', predicate: 'fall'}],
	// Words of somebody that begin behind a fact are not the fact's source.
	[
		'Ana Reyes sold the harbour. “It was old,” Tom Hale said.',
		{subject: 'Ana Reyes', predicate: 'sell', object: 'the harbour'},
	],
];

describe('a fact', () => {
	it.each(table)('of “%s”', async (sentence, {modality = 'asserted', polarity = 'positive', ...expected}) => {
		// What a title says is a fact of its own, with a test of its own.
		const facts = await factsOf(sentence);
		const [fact, ...others] = facts.filter(({predicate, object}) => predicate.start !== object?.start);
		expect(others).toEqual([]);
		expect({
			subject: fact?.subject?.text,
			predicate: fact?.predicate.lemma,
			object: fact?.object?.text,
			modality: fact?.modality,
			polarity: fact?.polarity,
			attribution: fact?.attribution?.text,
			time: fact?.time?.value,
			place: fact?.place?.text,
		}).toEqual({
			subject: undefined,
			object: undefined,
			attribution: undefined,
			time: undefined,
			place: undefined,
			...expected,
			modality,
			polarity,
		});
	});

	it.each([
		['a question', 'Will Ana Reyes visit Lima?'],
		['the way through which somebody goes', 'Tom Hale saw the town through which Ana Reyes will go.'],
		['a condition', 'If Ana Reyes sells the harbour, the board will meet.'],
		['the second half of a condition', 'If the board meets and Ana Reyes sells the harbour, the town will be rich.'],
		['what is still waited for', 'The board will meet when Ana Reyes sells the harbour.'],
		['what somebody did not say', 'Tom Hale did not say that Ana Reyes sold the harbour.'],
	])('is not made of %s', async (_what, sentence) => {
		const facts = await factsOf(sentence);
		expect(facts.filter(({subject}) => subject?.text === 'Ana Reyes')).toEqual([]);
	});

	it('of two verbs with one auxiliary is a plan, or a passive, for both', async () => {
		const planned = await factsOf('Ana Reyes will visit Lima and sell the harbour.');
		expect(planned.map(({sentence, modality}) => [sentence, modality])).toEqual([
			['Ana Reyes will visit Lima', 'planned'],
			['Ana Reyes will sell the harbour', 'planned'],
		]);
		const passive = await factsOf('The bridge was sold by the town and demolished in April.');
		expect(passive.map(({sentence, object}) => [sentence, object?.text])).toEqual([
			['The bridge was sold by the town', 'The bridge'],
			['The bridge was demolished in April', 'The bridge'],
		]);
	});

	it.each([
		['In April 2027 Ana Reyes left the town, selling the old harbour.', ['2027-04', '2027-04']],
		['Ana Reyes left the town after selling the old harbour in April 2027.', [undefined, '2027-04']],
		['Ana Reyes left the town in May 2027 after selling the old harbour.', ['2027-05', undefined]],
		['Debt will eat up 13 percent of the old budget, up from 6 percent in 2017.', [undefined]],
		['The council in Lima on May 4, 2027 approved the new harbour.', ['2027-05-04']],
		['Ana Reyes sold the old harbour. On May 4, 2027, Ana Reyes sold the old harbour.', ['2027-05-04']],
	])('has the time that is told of it: “%s”', async (text, times) => {
		expect((await factsOf(text)).map(({time}) => time?.value)).toEqual(times);
	});

	it.each([
		['Ana Reyes ran the shop until the town closed it in 2017.', ['until the town closed it in 2017', '../2017']],
		['Ana Reyes sold the shop when Tom Hale visited Lima in 2017.', ['when Tom Hale visited Lima in 2017', '2017']],
		['Ana Reyes laughed when Tom Hale left.', undefined],
		['Ana Reyes was mayor of Lima for three decades.', ['for three decades', undefined]],
		['Ana Reyes is now a judge in Lima.', ['now', undefined]],
		['The harbour now belonged to Ana Reyes.', undefined],
	])('has the time that a clause, a duration or the present tells: “%s”', async (text, time) => {
		const [first] = await factsOf(text);
		expect(first?.time && [first.time.text, first.time.value]).toEqual(time);
	});

	it.each([
		['Ana Reyes is a singer. Peruvian singer and writer Ana Reyes sold the old harbour.', 'Ana Reyes'],
		['Tom Hale lives in Lima. Council veteran Tom Hale of the Harbour Party sold the old harbour.', 'Tom Hale'],
		['Tom Hale lives in Lima. The death of inventor Tom Hale shocked the town.', undefined],
	])('is of whom a title leads up to, and not of what is theirs: “%s”', async (text, name) => {
		const {actors, facts} = analyse(await readArticle(`The harbour\n\n${text}\n`));
		const actor = facts.at(-1)?.subject?.actor;
		expect(actors.find(({id}) => id === actor)?.name).toBe(name);
	});

	it.each([
		['I am a judge, and I have sold my boats.', ['Ana Reyes is a judge', 'Ana Reyes has sold her boats']],
		['I work in Lima. My brother sold the mill.', ['Ana Reyes works in Lima', 'Ana Reyes’s brother sold the mill']],
		['I think the harbour is old. I know the mayor.', ['The harbour is old']],
		['Lima is the oldest town that I have seen.', []],
	])('of who speaks is told as of anybody: “%s”', async (text, expected) => {
		const article = await readArticle(`An interview with Ana Reyes\n\nThe talk was long.\n\n${text}\n`);
		const told = analyse(article).facts.filter(
			({evidence}) => (evidence[0]?.start ?? 0) > article.text.indexOf(text) - 1,
		);
		expect(told.map(({sentence}) => sentence)).toEqual(expected);
	});

	it('of two verbs has the time that both stand behind', async () => {
		const facts = await factsOf('In April 2027, Ana Reyes sold the harbour and left the town.');
		expect(facts.map(({time}) => time?.value)).toEqual(['2027-04', '2027-04']);
	});

	it('of what did not happen is of neither of two verbs', async () => {
		const facts = await factsOf('Ana Reyes did not visit Lima or sell the harbour.');
		expect(facts.filter(({polarity}) => polarity === 'positive')).toEqual([]);
	});

	it('told twice is one, with both places as evidence', async () => {
		const facts = await factsOf('Ana Reyes visited Lima.\n\nThe rain fell.\n\nAna Reyes visited Lima again in May.');
		const visits = facts.filter(({predicate}) => predicate.lemma === 'visit');
		expect(visits).toHaveLength(1);
		expect(visits[0]?.evidence).toHaveLength(2);
	});
});

describe('two facts of one verb', () => {
	it.each([
		['in two years', 'Ana Reyes was elected in 1996. Ana Reyes was elected in 2014.', 2],
		['in one year and at no time', 'Ana Reyes was elected in 1996. Ana Reyes was elected.', 1],
		['in a month and its year', 'Ana Reyes won the vote in 1996. Ana Reyes won the vote in May 1996.', 1],
		['as two things', 'Tom Hale served as mayor. Tom Hale served as treasurer.', 2],
		['that governs others', 'Tom Hale began to sail. Tom Hale began to sing.', 2],
		['that is done once', 'Tom Hale died in his sleep. Tom Hale died among friends.', 1],
	])('%s', async (_what, text, count) => {
		const facts = await factsOf(text);
		expect(facts.filter(({kind}) => kind === 'event')).toHaveLength(count);
	});
});

describe('the sentence of a fact', () => {
	it.each([
		[
			'has a phrase in quotation marks with both of them',
			'Tom Hale suffered "two deep wounds" in Lima. Ana Reyes called the harbour a “sleeping giant” on Monday.',
			['Tom Hale suffered "two deep wounds" in Lima', 'Ana Reyes called the harbour a “sleeping giant” on Monday'],
		],
		[
			'has what its subject is of, whatever that was read as',
			'The death of pioneering botanist Ana Reyes was announced on Friday.',
			['Ana Reyes is a botanist', 'The death of pioneering botanist Ana Reyes was announced on Friday'],
		],
		[
			'is not of whom it was told to',
			'Tom Hale told the Lima Press four ships were from a single town.',
			['Four ships were from a single town'],
		],
		[
			'has what somebody begins',
			'The council has started asking two schools to pay taxes.',
			['The council has started asking two schools to pay taxes'],
		],
		['has the word beside its verb', 'Ana Reyes brought back the old ships.', ['Ana Reyes brought back the old ships']],
		[
			'has a score whole',
			'Peru defeated North Korea 2 – 1, and Chile lost 0–3 to Spain.',
			['Peru defeated North Korea 2 – 1', 'Chile lost 0–3 to Spain'],
		],
		[
			'has nothing of what somebody said at length',
			'Ana Reyes sold the harbour. Tom Hale called the council “a board of old men who cannot count beyond ten boats”.',
			['Ana Reyes sold the harbour'],
		],
		[
			'goes on to the end of its clause',
			'Ana Reyes sold the harbour to the town for a very small price, and Tom Hale left.',
			['Ana Reyes sold the harbour to the town for a very small price', 'Tom Hale left'],
		],
		[
			'is of what a relative clause tells',
			'Ana Reyes, who sold the harbour in April, met Tom Hale.',
			['Ana Reyes sold the harbour in April', 'Ana Reyes met Tom Hale'],
		],
		[
			'is of the name that a relative clause stands behind',
			'Ana Reyes competed for the post against Jeremy Hale, who succeeded her as minister in May.',
			['Ana Reyes competed for the post against Jeremy Hale', 'Jeremy Hale succeeded Ana Reyes as minister in May'],
		],
		[
			'is of what a participle tells',
			'The bridge, built by Tom Hale in 1990, was sold to the town.',
			['The bridge was built by Tom Hale in 1990', 'The bridge was sold to the town'],
		],
		[
			'is of each verb that is joined to the only one before it',
			'The plane left the old harbour for the islands in the north and was seen by two fishermen.',
			['The plane left the old harbour for the islands in the north', 'The plane was seen by two fishermen'],
		],
		[
			'is of what somebody did along with something else',
			'The storm destroyed the tower, injuring ten people and killing two dogs.',
			['The storm destroyed the tower', 'The storm injured ten people', 'The storm killed two dogs'],
		],
		[
			'is of what came with something that has been done',
			'Tom Hale has left the town, citing the noise.',
			['Tom Hale has left the town', 'Tom Hale cited the noise'],
		],
		[
			'is of what is told of somebody between commas',
			'Ana Reyes, who is the head of the council, left Lima.',
			['Ana Reyes is the head of the council', 'Ana Reyes left Lima'],
		],
		[
			'is not of any of which something is said',
			'Tom Hale sold ships that are old.',
			['Tom Hale sold ships that are old'],
		],
		['is of what was read as an adjective', 'A sailor was also later injured.', ['A sailor was also later injured']],
		[
			'says that somebody denies it',
			'Tom Hale denied that the harbour was sold.',
			['Tom Hale denied that the harbour was sold'],
		],
		[
			'is what somebody said where no more is made of that',
			'Tom Hale said that selling the old harbour would be wrong.',
			['Tom Hale said that selling the old harbour would be wrong'],
		],
		[
			'is of a state, and of the verb joined to it',
			'Ana Reyes was a famous lawyer, but lived in Lima.',
			['Ana Reyes was a famous lawyer', 'Ana Reyes lived in Lima'],
		],
		[
			'is of what was done before and along with it',
			'After leaving the town, Ana Reyes met Tom Hale while visiting Lima.',
			['Ana Reyes left the town', 'Ana Reyes met Tom Hale while visiting Lima', 'Ana Reyes was visiting Lima'],
		],
		[
			'is of what was not done',
			'Ana Reyes left the town without paying the bill.',
			['Ana Reyes left the town without paying the bill', 'Ana Reyes did not pay the bill'],
		],
		[
			'is not of what all that was told before did',
			'Ana Reyes sold the harbour, making Tom Hale a rich man.',
			['Ana Reyes sold the harbour'],
		],
		[
			'is of what the noun before a participle does',
			'Tom Hale saw three men wearing old masks.',
			['Tom Hale saw three men wearing old masks', 'Three men wore old masks'],
		],
		[
			'says that a bill would do what it is to do',
			'The council discussed a bill banning old ships.',
			['The council discussed a bill banning old ships', 'A bill would ban old ships'],
		],
		[
			'is not of what is only looked for',
			'The council wants a man carrying grain to the harbour.',
			['The council wants a man carrying grain to the harbour'],
		],
		[
			'has all of an object in doubt',
			'Hale also introduced housing and property plans to address concerns about rising prices.',
			['Hale introduced housing and property plans to address concerns about rising prices'],
		],
		[
			'has the time behind the verb that stood behind the subject',
			'The council on Tuesday closed the harbour.',
			['The council closed the harbour on Tuesday'],
		],
		[
			'is of both verbs where the second one is no passive',
			'Tom Hale was born in Lima and studied law at a school.',
			['Tom Hale was born in Lima', 'Tom Hale studied law at a school'],
		],
		[
			'has the thing that was pointed at',
			'This decision angered Tom Hale, and that bridge was never built.',
			['The decision angered Tom Hale', 'The bridge was never built'],
		],
		[
			'leaves out how it was done where that points elsewhere',
			'Ana Reyes sold the harbour in this way.',
			['Ana Reyes sold the harbour'],
		],
		['does not end within what hangs on its verb', 'The bridge was closed as it was old.', ['The bridge was closed']],
		[
			'leaves out what points elsewhere',
			'Ana Reyes sold the harbour because they wanted it.',
			['Ana Reyes sold the harbour'],
		],
	])('%s', async (_what, sentence, expected) => {
		expect((await factsOf(sentence)).map(({sentence: own}) => own)).toEqual(expected);
	});
});

it('words that go on from a sentence before are nobody’s own', async () => {
	const facts = await factsOf(
		'“The harbour is old,” Tom Hale said. “Ana Reyes sold it. The council closed the bridge in May.”',
	);
	expect(facts.filter(({attribution}) => attribution === undefined)).toEqual([]);
});

it.each([
	['No two ships are alike.', 'negative', 'asserted'],
	['Neither side could open the gate.', 'negative', 'asserted'],
	['The crew could open the gate.', 'positive', 'possible'],
])('of nobody it is denied: “%s”', async (text, polarity, modality) => {
	expect((await factsOf(text)).map(fact => [fact.polarity, fact.modality])).toEqual([[polarity, modality]]);
});

it('what is only said of somebody by the way is nobody’s word, and what is all of a kind is not told by halves', async () => {
	const facts = await factsOf('According to a poll, Ana Reyes, who left the council in May, will win the race.');
	expect(facts.find(({predicate}) => predicate.lemma === 'leave')?.attribution).toBeUndefined();
	expect(facts.find(({predicate}) => predicate.lemma === 'win')?.attribution?.text).toBe('a poll');
	expect((await factsOf('Ana Reyes burned every book he could find.')).map(({sentence}) => sentence)).toEqual([]);
});

it('what is so when something else happens is told for that alone', async () => {
	expect((await factsOf('When Ana Reyes was young, the town sold the harbour.')).map(({sentence}) => sentence)).toEqual(
		['The town sold the harbour'],
	);
});

it('the year of a death is none of what recalls it, and today may be our days', async () => {
	const times = async (text: string) => (await factsOf(text)).map(({time}) => time?.value);
	expect(await times('The fair coincided with the anniversary of Tom Hale’s death in 1987.')).toEqual([undefined]);
	expect(await times('Tom Hale opened the fair in 1987.')).toEqual(['1987']);
	expect(await times('Monday, March 27, 2006\n\nToday, thousands worship the old gods.')).toEqual([undefined]);
	expect(await times('Monday, March 27, 2006\n\nToday, thousands left the town.')).toEqual(['2006-03-27']);
});

it('what is no longer so is denied', async () => {
	const facts = await factsOf('Ana Reyes no longer leads the council.');
	expect(facts.map(({polarity}) => polarity)).toEqual(['negative']);
});

describe('what somebody is by a title or an apposition', () => {
	it.each([
		['Tom Hale, the mayor of Lima, sold the harbour.', 'Tom Hale is the mayor of Lima'],
		['Police spokesman Tom Hale left the town.', 'Tom Hale is a police spokesman'],
		['Ana Reyes, the Speaker of the House, left.', 'Ana Reyes is the Speaker of the House'],
		['Ana Reyes, 47, a judge, left on Friday.', 'Ana Reyes is a judge'],
		['Tom Hale, a Lima lawyer representing the sailors, left.', 'Tom Hale is a Lima lawyer'],
		['One activist, Ana Reyes, spoke.', 'Ana Reyes is an activist'],
		['The mayor of Lima, Ana Reyes, advised the council.', 'Ana Reyes is the mayor of Lima'],
		['Study co-author Tom Hale left.', 'Tom Hale is a study co-author'],
		['Lima’s mayor Tom Hale left.', 'Tom Hale is Lima’s mayor'],
		['Ana Reyes, a US senator, left.', 'Ana Reyes is a US senator'],
		['Secretary of Justice Ana Reyes left.', 'Ana Reyes is the secretary of justice'],
	])('is a fact: “%s”', async (sentence, expected) => {
		const facts = await factsOf(sentence);
		const role = facts.find(({kind}) => kind === 'role');
		expect(role?.sentence.toLowerCase()).toBe(expected.toLowerCase());
		expect(sentence.toLowerCase()).toContain(role?.object?.text.toLowerCase());
	});

	it.each([
		['Tom Hale is the mayor of Lima.', ['mayor of Lima']],
		['Tom Hale, who has been a judge, left.', ['judge']],
		['Tom Hale serves as mayor of Lima.', ['mayor of Lima']],
		['If Tom Hale is the mayor of Lima, nobody knows it.', []],
		['Tom Hale is not the mayor of Lima.', []],
		['Tom Hale of Harbour College left. Judge Tom Hale came back.', ['judge', 'of Harbour College']],
		['Tom Hale of Lima left.', []],
		['Senators Ana Reyes of Altona and Tom Hale voted.', ['senator']],
		['Two former judges, Ana Reyes and Tom Hale, voted.', ['former judge']],
		['The ship carried the officers of Tom Hale.', []],
	])('is known of “%s”', async (sentence, expected) => {
		const {actors} = analyse(await readArticle(`A harbour and its people\n\n${sentence}\n`));
		expect(actors.find(({name}) => name === 'Tom Hale')?.roles.map(({text}) => text)).toEqual(expected);
	});

	it('is no post where it is a firm', async () => {
		const facts = await factsOf('Tom Hale of Harbour College left.');
		expect(facts.filter(({kind}) => kind === 'role')).toEqual([]);
	});

	it('is told once', async () => {
		const facts = await factsOf('Tom Hale is the mayor of Lima.');
		expect(facts.map(({sentence}) => sentence)).toEqual(['Tom Hale is the mayor of Lima']);
	});
});

describe('who somebody is to others, and who is no more', () => {
	const sentencesOf = async (text: string): Promise<readonly string[]> =>
		(await factsOf(text)).map(({sentence}) => sentence);

	it.each([
		['Ana Reyes sailed to Lima. Her father Tom Hale stayed.', 'Tom Hale is Ana Reyes’s father'],
		['Tom Hale, the mayor of Lima, died on Friday.', 'Tom Hale was the mayor of Lima'],
		['Tom Hale, the mayor of Lima, resigned on Friday.', 'Tom Hale was the mayor of Lima'],
		['Tom Hale, the mayor of Lima, left on Friday.', 'Tom Hale is the mayor of Lima'],
		['Tom Hale, an FBI agent, left on Friday.', 'Tom Hale is an FBI agent'],
		['USI professor Tom Hale left on Friday.', 'Tom Hale is a USI professor'],
		['The engineer Tom Hale left on Friday.', 'Tom Hale is an engineer'],
		['The mayor Tom Hale left on Friday.', 'Tom Hale is the mayor'],
		['Tom Hale, the first great poet, left on Friday.', 'Tom Hale is the first great poet'],
		['White House spokesman Tom Hale left on Friday.', 'Tom Hale is a White House spokesman'],
	])('“%s”', async (text, expected) => {
		expect(await sentencesOf(text)).toContain(expected);
	});

	it('is not told where it is not known to whom, or is still to come', async () => {
		expect(await sentencesOf('The rain fell. His father Tom Hale stayed.')).not.toContain('Tom Hale is a father');
		expect((await sentencesOf('Ana Reyes met future mayor Tom Hale in Lima.')).join()).not.toContain('Tom Hale is');
	});

	it('knows a name without the letters behind it, or before it', async () => {
		const names = async (text: string): Promise<readonly string[]> =>
			analyse(await readArticle(`A harbour and its people\n\n${text}\n`)).actors.map(({name}) => name);
		expect(await names('Zora Hadley DBE RA opened the museum. Hadley smiled.')).toContain('Zora Hadley');
		expect((await names('Doctor Who met Ana Reyes in Lima.')).join()).not.toContain('Who');
	});
});

describe('what a place or a firm is said to be between commas', () => {
	it.each([
		['Tom Hale lived in Arles, a town in the south of France.', ['Arles is a town in the south of France']],
		['Tom Hale lived in Arles, the town, for years.', []],
		[
			'Tom Hale works for Altona Ltd, a former shipping company in Lima.',
			['Altona Ltd was a former shipping company in Lima'],
		],
		['Tom Hale of Harbour College, a shipping researcher, left Lima.', []],
		['Tom Hale visited Arles, a small town, and Lima.', []],
		['Late last year in Lima, a sudden flood that was called “unheard of” left the whole town homeless.', []],
	])('is a state: “%s”', async (sentence, expected) => {
		const facts = await factsOf(sentence);
		expect(facts.filter(({kind}) => kind === 'state').map(({sentence: own}) => own)).toEqual(expected);
	});
});

describe('an analysis', () => {
	it('of a text that is not English has no actors and no facts, and says so', async () => {
		const german =
			'Der Hafen wurde im April verkauft. Die Stadt hat den Vertrag unterschrieben, und die Arbeiter sind nicht froh darüber. Niemand weiß, was nun aus den alten Schiffen werden soll, die dort seit Jahren liegen.';
		const analysis = analyse(await readArticle(`Der Hafen\n\n${german}\n\n${german}\n`));
		expect(analysis).toMatchObject({english: false, actors: [], facts: []});
	});

	it('leaves boilerplate out', async () => {
		const analysis = analyse(
			await readArticle('The harbour\n\nAna Reyes sold the harbour.\n\nREAD MORE: Tom Hale demolished the bridge\n'),
		);
		expect(analysis.actors.map(({name}) => name)).not.toContain('Tom Hale');
		expect(analysis.facts).toHaveLength(1);
	});

	it('keeps two people of one surname apart', async () => {
		const analysis = analyse(
			await readArticle('The Hales\n\nTom Hale sold the harbour. Ana Hale bought the bridge. Tom Hale met Ana Hale.\n'),
		);
		expect(analysis.actors.map(({name}) => name)).toEqual(expect.arrayContaining(['Tom Hale', 'Ana Hale']));
	});

	it('joins a surname with the one full name that it can be', async () => {
		const analysis = analyse(await readArticle('The sale\n\nTom Hale sold the harbour. Later Hale met the mayor.\n'));
		const people = analysis.actors.filter(({type}) => type === 'person');
		expect(people).toMatchObject([{name: 'Tom Hale', aliases: ['Hale']}]);
		expect(people[0]?.mentions).toHaveLength(2);
	});
});
