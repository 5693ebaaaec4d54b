import {describe, expect, it} from 'vitest';
import {english} from '../../source/english.ts';
import {analyse, questions, readArticle} from '../../source/index.ts';
import {numberOf, writtenLike} from '../../source/language/numbers.ts';
import {distractorsFor} from '../../source/quiz/distractors.ts';
import {questionsFromFacts} from '../../source/quiz/from-facts.ts';
import {questionsFromRoles} from '../../source/quiz/kinds/post.ts';
import {roleQuestions} from '../../source/quiz/kinds/role.ts';
import {townsLike} from '../../source/quiz/known-towns.ts';
import {numbersNear} from '../../source/quiz/numbers-near.ts';
import {randomFrom} from '../../source/quiz/random.ts';

/* What is asked of a sentence, by kind: each row stands in an article of its own. */

const asked = async (text: string): Promise<readonly string[]> => {
	const analysis = analyse(await readArticle(`The harbour of Lima\n\n${text}\n`));
	return questionsFromFacts(analysis, english().inflect).map(({kind, stem, key}) => `${kind}: ${stem} ${key}`);
};

describe('of a sentence is asked', () => {
	it.each([
		['The storm damaged 48 apartments.', 'how-many: How many apartments did the storm damage? 48'],
		['At least 48 people died in Lima in April.', 'how-many: How many people died in Lima in April? At least 48'],
		[
			'In April, Peru conducted the demolition of tunnels leading to its old mine.',
			'what: What did Peru demolish in April? Tunnels leading to its old mine',
		],
		[
			'Tom Hale was sentenced to 12 years in prison on May 4, 2031.',
			'how-many: To how many years in prison was Tom Hale sentenced on May 4, 2031? 12',
		],
		['Ana Reyes served as mayor for eight years.', 'how-many: For how many years did Ana Reyes serve as mayor? Eight'],
		[
			'Vell United signed Tom Hale from Lima Lions for $12 million.',
			'how-many: For how much did Vell United sign Tom Hale from Lima Lions? $12 million',
		],
		['Ruth Moss died at the age of 79.', 'how-many: At what age did Ruth Moss die? 79'],
		['Ruth Moss died in Lima. Ruth Moss was 79.', 'how-many: How old was Ruth Moss at the time of death? 79'],
		['The old harbour had 12 towers.', 'how-many: How many towers did the old harbour have? 12'],
		['68 sailors were ill in Lima.', 'how-many: How many sailors were ill in Lima? 68'],
		[
			'Ana Reyes graduated from Boston University in 1961.',
			'what: From which university did Ana Reyes graduate in 1961? Boston University',
		],
		['Ana Reyes lived as a nurse in Cusco for years.', 'where: Where did Ana Reyes live as a nurse for years? Cusco'],
		['Ana Reyes studied law at Boston University.', 'what: What did Ana Reyes study at Boston University? Law'],
		['In April, Ana Reyes met Tom Hale.', 'who: Whom did Ana Reyes meet in April? Tom Hale'],
		['Ana Reyes met with Tom Hale in April.', 'who: With whom did Ana Reyes meet in April? Tom Hale'],
		[
			'Ana Reyes resigned from Northway Shipping in April.',
			'what: From which organisation did Ana Reyes resign in April? Northway Shipping',
		],
		[
			'Ana Reyes joined Northway Shipping in April.',
			'what: Which organisation did Ana Reyes join in April? Northway Shipping',
		],
		['Ana Reyes sold the old harbour on May 4.', 'does: What did Ana Reyes do on May 4? Sold the old harbour'],
		['Ana Reyes sold the old harbour on May 4.', 'when: When did Ana Reyes sell the old harbour? May 4'],
		[
			'Tom Hale said that there is no money for the harbour of Lima.',
			'says: Who said that there was no money for the harbour of Lima? Tom Hale',
		],
		[
			'Ana Reyes visited the town to discuss the sale of the harbour.',
			'why: Why did Ana Reyes visit the town? To discuss the sale of the harbour',
		],
		[
			'Ana Reyes went to Cusco in 2031 to study the old harbour.',
			'why: Why did Ana Reyes go to Cusco in 2031? To study the old harbour',
		],
	])('“%s”', async (text, expected) => {
		expect(await asked(text)).toContain(expected);
	});

	it('what had been done as what was done, and a day in front of a second verb', async () => {
		expect(await asked('Ana Reyes had sold the harbour of Lima to Tom Hale.')).toContain(
			'who: Who sold the harbour of Lima to Tom Hale? Ana Reyes',
		);
		const whole = await asked('On May 4, 2031, Ana Reyes signed a law banning ships of Peru.');
		expect(whole).toContain('who: On May 4, 2031, who signed a law banning ships of Peru? Ana Reyes');
		expect(await asked('On May 4, 2031, Ana Reyes signed the treaty of Vell.')).toContain(
			'who: Who signed the treaty of Vell on May 4, 2031? Ana Reyes',
		);
	});

	it('who said it, and not who learned it from others', async () => {
		const told = (verb: string): Promise<readonly string[]> =>
			asked(`Tom Hale ${verb} that Peru would sell the harbour of Lima to Chile.`);
		expect((await told('said')).some(question => question.startsWith('says: Who said that Peru'))).toBe(true);
		expect((await told('learned')).filter(question => question.startsWith('says: Who said'))).toEqual([]);
	});

	it('a weekday by its date, where the article has its own', async () => {
		const article = await readArticle(
			'The harbour\n\nTuesday, April 16, 2019\n\nAna Reyes sold the old harbour on Monday.\n',
		);
		const stems = questionsFromFacts(analyse(article), english().inflect).map(({stem, key}) => `${stem} ${key}`);
		expect(stems).toContain('When did Ana Reyes sell the old harbour? April 15, 2019');
		expect(stems).toContain('Who sold the old harbour on April 15, 2019? Ana Reyes');
	});

	it('no day that is today only to who speaks, or that stands beside another year', async () => {
		const whens = async (text: string): Promise<readonly string[]> =>
			(await asked(text)).filter(question => question.startsWith('when'));
		const day = 'Sunday, May 4, 2031\n\n';
		expect(await whens(`${day}The old harbour was closed this morning.`)).toHaveLength(1);
		expect(await whens(`${day}Tom Hale said that the old harbour was closed this morning.`)).toEqual([]);
		expect(await whens('In 2019, Ana Reyes won the great prize of the town.')).toHaveLength(1);
		expect(await whens('In 2019, Ana Reyes won the 2018 prize of the town.')).toEqual([]);
	});

	it('since when and until when, and the year that a few words tell', async () => {
		const whens = async (text: string): Promise<readonly string[]> =>
			(await asked(text)).filter(question => question.startsWith('when'));
		expect(await whens('Ana Reyes has led the council of Lima since 2013.')).toEqual([
			'when: Since when has Ana Reyes led the council of Lima? 2013',
		]);
		expect(await whens('Ana Reyes led the council of Lima until 1995.')).toEqual([
			'when: Until when did Ana Reyes lead the council of Lima? 1995',
		]);
		expect(
			await whens('In 2013, Ana Reyes left Lima. That same year, Tom Hale became the captain of the Arnica.'),
		).toContain('when: When did Tom Hale become the captain of the Arnica? 2013');
	});

	it('a month with its year, where that is known', async () => {
		const article = await readArticle(
			'The harbour\n\nTuesday, April 16, 2019\n\nAna Reyes sold the old harbour of Lima in March.\n',
		);
		const whens = questionsFromFacts(analyse(article), english().inflect).filter(({kind}) => kind === 'when');
		expect(whens.map(({key}) => key)).toEqual(['March 2019']);
	});

	it('a title with its capital, and what begins a sentence without', async () => {
		const all = await asked(
			'Ana Reyes made a film, The Long Quay, in Lima. The Long Quay reached Cusco in 2031. Delays stopped Tom Hale in Lima in 2029.',
		);
		expect(all).toContain('when: When did The Long Quay reach Cusco? 2031');
		expect(all).toContain('when: When did delays stop Tom Hale in Lima? 2029');
	});

	it('decades, beside other decades', async () => {
		const text = 'A life\n\nAna Reyes founded a school of Lima in the late 1950s.\n';
		const analysis = analyse(await readArticle(text));
		const [when] = questionsFromFacts(analysis, english().inflect).filter(({kind}) => kind === 'when');
		expect(when?.key).toBe('late 1950s');
		for (const option of when === undefined ? [''] : distractorsFor(when, analysis, randomFrom(1))) {
			expect(option).toMatch(/^late (?:19\d0|20[0-3]0)s$/);
			expect(option).not.toBe('late 1950s');
		}
	});

	it('nothing of what has its name behind a comma', async () => {
		const series = 'In 2007, Ana Reyes left a series of Lima';
		expect(await asked(`${series}.`)).not.toEqual([]);
		expect(await asked(`${series}, Room 401, for years.`)).toEqual([]);
	});

	it('no thing that somebody did to himself', async () => {
		const whats = async (text: string): Promise<readonly string[]> =>
			(await asked(text)).filter(question => question.startsWith('what'));
		expect(await whats('Ana Reyes taught Japanese in Cusco.')).toHaveLength(1);
		expect(await whats('Ana Reyes taught herself Japanese in Cusco.')).toEqual([]);
	});

	it('no number that only stands by the way', async () => {
		const numbers = async (text: string): Promise<readonly string[]> =>
			(await asked(text)).filter(question => question.startsWith('how-many'));
		const rain = 'The rain fell on the roofs of the town for days and nights. '.repeat(20);
		const long = `Ana Reyes stayed in Lima. ${rain}Ana Reyes liked Lima. `;
		const day = 'Tuesday, April 16, 2019\n\n';
		const told = 'The old ship of Vell carried 12 towers to Cusco.';
		expect(await numbers(`${day}${told}`)).toHaveLength(1);
		expect(await numbers(`${day}${long}${told}`)).toEqual([]);
		expect(await numbers(`${day}${long}Ana Reyes carried 12 towers to Cusco.`)).toHaveLength(1);
		// Of when they were so many, nobody knows.
		expect(await numbers(`${long}Ana Reyes carried 12 towers to Cusco.`)).toEqual([]);
	});

	it('no day from which on something was so', async () => {
		const whens = async (text: string): Promise<readonly string[]> =>
			(await asked(text)).filter(question => question.startsWith('when'));
		expect(await whens('Northway Shipping sold 20 ships on May 4, 2031.')).toHaveLength(1);
		expect(await whens('Northway Shipping had sold 20 ships as of May 4, 2031.')).toEqual([]);
	});

	it('no time of what somebody did more than once', async () => {
		const whens = async (text: string): Promise<readonly string[]> =>
			(await asked(text)).filter(question => question.startsWith('when'));
		expect(await whens('Ana Reyes returned to Peru in 1920.')).toHaveLength(1);
		expect(await whens('Ana Reyes returned to Peru in 1920. Ana Reyes returned to Peru in 1925.')).toEqual([]);
	});

	it('no number of those who are called one by one', async () => {
		const numbers = async (text: string): Promise<readonly string[]> =>
			(await asked(text)).filter(question => question.startsWith('how-many'));
		expect(await numbers('Ana Reyes has two brothers, Tom and Peter Reyes.')).toEqual([]);
	});

	it('no day of what is so in general', async () => {
		const numbers = async (text: string): Promise<readonly string[]> =>
			(await asked(text)).filter(question => question.startsWith('how-many'));
		expect(await numbers('On May 4, 2031, 300 sailors repaired the old harbour.')).toEqual([
			expect.stringContaining('on May 4, 2031'),
		]);
		for (const question of await numbers('On May 4, 2031, 300 sailors repair the old harbour.')) {
			expect(question).not.toContain('2031');
		}
	});

	it('nothing that only the article’s own day makes clear', async () => {
		const all = await asked('Ana Reyes sold the old harbour yesterday. Tom Hale closed 12 shops last week.');
		expect(all.length).toBeGreaterThan(0);
		expect(all.filter(question => /yesterday|last week/.test(question.split('?')[0] ?? ''))).toEqual([]);
	});
});

describe('a number', () => {
	it.each([
		['three', 3],
		['twenty-one', 21],
		['1,000', 1000],
		['3.5', 3.5],
		['many', undefined],
		['2-3', undefined],
	])('“%s” is %s', (word, value) => {
		expect(numberOf(word)).toBe(value);
	});

	it('is written as the one beside it', () => {
		expect(writtenLike(12, 'three')).toBe('twelve');
		expect(writtenLike(21, 'forty')).toBe('twenty-one');
		expect(writtenLike(12500, '10,000')).toBe('12,500');
		expect(writtenLike(60, '48')).toBe('60');
	});

	it('has others near it, none of them itself', () => {
		for (const value of [2, 3, 12, 13, 48, 100, 1000, 12_345]) {
			const near = numbersNear(value);
			expect(near.length).toBeGreaterThan(2);
			expect(near).not.toContain(value);
			expect(new Set(near).size).toBe(near.length);
		}
	});
});

describe('a deed that is asked for by its year', () => {
	const deedsOf = async (more: string): Promise<readonly (readonly string[])[]> => {
		const text = [
			'A life in chess',
			'Helena Marsh won the junior cup in Lima in 1961.',
			'In 1968, Helena Marsh founded a school for young players in Cusco.',
			more,
			'Helena Marsh led the chess union of Peru from Cusco.',
		].join('\n\n');
		const analysis = analyse(await readArticle(`${text}\n`));
		return questionsFromFacts(analysis, english().inflect).flatMap(({stem, key, wanted}) =>
			stem === 'What did Helena Marsh do in 1968?' && wanted.as === 'pool' ? [[key, ...wanted.options]] : [],
		);
	};
	const library = 'Helena Marsh opened a library in the old harbour';

	it('stands beside what the same person did at other times', async () => {
		const [options] = await deedsOf(`${library} in 1974.`);
		expect(options?.[0]).toBe('Founded a school for young players in Cusco');
		expect(options).toContain('Won the junior cup in Lima');
		expect(options).toContain('Opened a library in the old harbour');
		// What goes on for years was so in that year as well.
		expect(options).not.toContain('Led the chess union of Peru from Cusco');
	});

	it('stands beside nothing of its own year, nor what may have been then', async () => {
		for (const [, ...options] of await deedsOf(`${library} in 1968.`)) {
			expect(options).not.toContain('Opened a library in the old harbour');
		}
		for (const [, ...options] of await deedsOf(`${library}.`)) {
			expect(options).not.toContain('Opened a library in the old harbour');
		}
	});
});

describe('who stands beside the one that is asked for', () => {
	it('is named near the proof', async () => {
		const others = 'Peter Berg and Karl Moss stayed in Cusco, and Simon Lund was with them. ';
		const told = 'Ivan Hale sold the harbour of Lima to the town of Vell. ';
		const rain = 'The rain fell on the roofs of the town for days and nights. '.repeat(40);
		const optionsIn = async (text: string): Promise<number> => {
			const analysis = analyse(await readArticle(`A sale\n\n${text}\n`));
			const [who] = questionsFromFacts(analysis, english().inflect).filter(({stem}) => stem.startsWith('Who sold'));
			return who === undefined ? 0 : distractorsFor(who, analysis, randomFrom(1)).length;
		};
		expect(await optionsIn(`${told}${others}${rain}`)).toBe(3);
		expect(await optionsIn(`${told}${rain}${others}`)).toBe(0);
	});

	it('has no name that is the same but for a letter', async () => {
		const optionsBeside = async (others: string): Promise<readonly string[]> => {
			const text = `Ivan Hansen sold the harbour of Lima to the town of Vell. Peter Berg, Karl Moss and ${others} stayed in Cusco.`;
			const analysis = analyse(await readArticle(`A sale\n\n${text}\n`));
			const [who] = questionsFromFacts(analysis, english().inflect).filter(({stem}) => stem.startsWith('Who sold'));
			return who === undefined ? [] : distractorsFor(who, analysis, randomFrom(1));
		};
		expect(await optionsBeside('Simon Lund')).toHaveLength(3);
		expect(await optionsBeside('Simon Hanson')).not.toContain('Simon Hanson');
	});

	it('is of the same gender and walk of life, and three of the article', async () => {
		const optionsBeside = async (others: string): Promise<readonly string[]> => {
			const text = `The harbour of Lima\n\nIn 1968 Mayor Helena Marsh sailed from Callao to Panama. ${others}\n`;
			const analysis = analyse(await readArticle(text));
			return questions(analysis).find(({options}) => options.includes('Helena Marsh'))?.options ?? [];
		};
		const two = 'Engineer Laura Whitford stayed away. Senator Susan Lindley had other plans.';
		expect([...(await optionsBeside(`${two} Governor Diana Cole was ill.`))].sort()).toEqual([
			'Diana Cole',
			'Helena Marsh',
			'Laura Whitford',
			'Susan Lindley',
		]);
		expect(await optionsBeside(two)).toEqual([]);
		expect(await optionsBeside(`${two} Governor Peter Cole was ill.`)).toHaveLength(4);
		// A woman among men alone.
		const men =
			'Engineer Karl Whitford stayed away. Senator Peter Lindley had other plans. Governor Ivan Cole was ill.';
		expect(await optionsBeside(men)).toEqual([]);
	});
});

it('a country is asked for where the title does not name it', async () => {
	const askedUnder = async (title: string): Promise<string> => {
		const analysis = analyse(await readArticle(`${title}\n\nPeru signed the treaty of Vell in 1938.\n`));
		return questionsFromFacts(analysis, english().inflect)
			.map(({stem}) => stem)
			.join();
	};
	expect(await askedUnder('A treaty')).toContain('Which country');
	expect(await askedUnder('The treaty of Peru')).not.toContain('Which country');
	expect(await askedUnder('A Peruvian treaty')).not.toContain('Which country');
});

it('what is so all the time was not so once', async () => {
	const spoken = 'Tom Hale listened to an old language spoken in Peru.';
	expect((await asked(spoken)).join()).not.toContain('was an old language spoken');
	expect((await asked('A language was spoken in Peru in 1938.')).join()).toContain('spoken');
});

describe('when somebody went somewhere', () => {
	it('is asked of who went there once, or went for something else', async () => {
		const once = 'when: When did Tom Hale leave for Peru? 1938';
		expect(await asked('Tom Hale left for Peru in 1938.')).toContain(once);
		expect(await asked('Tom Hale left for Peru in 1938. Tom Hale returned to Peru in 1951.')).not.toContain(once);
		expect(
			(await asked('Tom Hale left for Peru in 1938. Tom Hale returned to Peru in 1951 with a map.')).join(),
		).toContain('When did Tom Hale return to Peru with a map? 1951');
	});
});

it('what was nearly so, or is half told, is not asked for', async () => {
	expect((await asked('In 1938 the council of Lima sold the harbour.')).join()).toContain('When did');
	expect((await asked('In 1938 the council of Lima virtually sold the harbour.')).join()).not.toContain('When did');
	expect((await asked('In 1938 Ana Reyes set limits for service in Peru.')).join()).toContain('Ana Reyes');
	expect((await asked('In 1938 North and South Korea exchanged letters.')).join()).not.toContain('did South Korea');
	expect((await asked('In 1938 Mayor Ana Reyes and fellow Senator Tom Hale sold a ship.')).join()).not.toContain(
		'did Tom Hale',
	);
});

describe('who praised somebody', () => {
	it('does not stand beside others who are quoted', async () => {
		const beside = async (more: string): Promise<readonly string[]> => {
			const others = 'Peter Berg, Karl Moss and Simon Lund came to Lima. Peter Berg was ill. ';
			const text = `A sale\n\nIvan Hale praised the old mayor of Lima in 2031. ${others}${more}\n`;
			const analysis = analyse(await readArticle(text));
			const [who] = questionsFromFacts(analysis, english().inflect).filter(({stem}) => stem.startsWith('Who praised'));
			return who === undefined ? [] : distractorsFor(who, analysis, randomFrom(1));
		};
		expect(await beside('Karl Moss left.')).toContain('Karl Moss');
		expect(await beside('Karl Moss said that the mayor had been good.')).not.toContain('Karl Moss');
	});
});

describe('where somebody was born', () => {
	const optionsIn = async (more: string): Promise<readonly string[]> => {
		const text = `A painter\n\nAna Reyes was a painter of ships. She was born in Exeter. ${more}\n`;
		const asked = questions(analyse(await readArticle(text)), {count: 10, seed: 1});
		return asked.find(({stem}) => stem === 'Where was Ana Reyes born?')?.options ?? [];
	};

	it('stands beside towns of the same country, where there is little else to ask', async () => {
		const options = await optionsIn('');
		expect(options).toContain('Exeter');
		expect(options.filter(option => townsLike('Exeter').includes(option))).toHaveLength(3);
	});

	it('stands beside no person or street that was taken for a town', async () => {
		const options = await optionsIn('Lima Road is long. Cusco said no. She left Turin. Ghent Road is short.');
		expect(options.filter(option => /Lima|Cusco|Ghent/.test(option))).toEqual([]);
	});

	it('stands beside the towns of the article, where it names enough of them', async () => {
		const options = await optionsIn('Her bridges are those of Lima in 1961, of Cusco in 1964 and of Turin in 1967.');
		expect([...options].sort()).toEqual(['Cusco', 'Exeter', 'Lima', 'Turin']);
	});
});

describe('what stands beside a country', () => {
	const optionsIn = async (others: string): Promise<readonly string[]> => {
		const text = `The treaty\n\nPortugal signed the fishing treaty of Vell on May 4, 2031.\n\n${others} stayed away.\n`;
		const asked = questions(analyse(await readArticle(text)), {count: 10, seed: 1});
		return asked.find(({stem}) => stem.startsWith('Which country signed'))?.options ?? [];
	};

	it('is a country that the article names, for one that it has not is seen at once', async () => {
		expect([...(await optionsIn('France, Italy and Norway'))].sort()).toEqual([
			'France',
			'Italy',
			'Norway',
			'Portugal',
		]);
		expect(await optionsIn('France and Italy')).toEqual([]);
	});
});

describe('what stands beside an organisation', () => {
	it('is no other name of it, and shares a last word with it where that is all', async () => {
		const article = await readArticle(
			'The ships\n\nThe United States Navy found the wreck of the ferry Arnica near Lima on May 4, 2031. The U.S. Navy praised the divers. The Royal Navy, the Peruvian Navy and the Coast Guard stayed away.\n',
			'a.txt',
		);
		const asked = questions(analyse(article), {count: 10, seed: 1}).filter(({options}) =>
			options.includes('United States Navy'),
		);
		expect(asked.length).toBeGreaterThan(0);
		for (const {options} of asked) {
			expect(options).not.toContain('U.S. Navy');
		}
	});
});

describe('who somebody is', () => {
	const rolesIn = async (text: string): Promise<readonly (readonly string[])[]> =>
		roleQuestions(analyse(await readArticle(`The harbour of Lima\n\n${text}\n`))).map(({stem, key, wanted}) => [
			stem,
			key,
			...(wanted.as === 'pool' ? wanted.options : []),
		]);
	const others =
		'Peter Berg, the mayor of Cusco, was ill. Ida Moss, the captain of the Arnica, slept. Karl Lund, a judge from Vell, left.';

	it('is asked beside what others of the article are', async () => {
		const roles = await rolesIn(`Ana Reyes, the editor of the Harbour Herald, stayed. Reyes smiled. ${others}`);
		const [, key, ...options] = roles.find(([stem]) => stem === 'Who is Ana Reyes?') ?? [];
		expect(key).toBe('The editor of the Harbour Herald');
		expect(options).toEqual(
			expect.arrayContaining(['The mayor of Cusco', 'The captain of the Arnica', 'A judge from Vell']),
		);
	});

	it('was so of who lived long ago', async () => {
		const years =
			'Reyes left Lima in 1811. Reyes returned to Lima in 1813. Reyes sold the Herald in 1815. The museum opened in 2019.';
		const roles = await rolesIn(`Ana Reyes, the editor of the Harbour Herald, stayed. ${years} ${others}`);
		expect(roles.map(([stem]) => stem)).toContain('Who was Ana Reyes?');
	});

	it('is not asked of who is named once, nor beside a role that may be his as well', async () => {
		expect((await rolesIn(`Ana Reyes, the editor of the Harbour Herald, stayed. ${others}`)).flat()).not.toContain(
			'Who is Ana Reyes?',
		);
		const told = await rolesIn(
			`Ana Reyes, the editor of the Harbour Herald, stayed. Reyes had been a judge for years. ${others}`,
		);
		expect(told.find(([stem]) => stem === 'Who is Ana Reyes?')).toBeDefined();
		expect(told.find(([stem]) => stem === 'Who is Ana Reyes?')).not.toContain('A judge from Vell');
	});
});

describe('what came first', () => {
	const ordersOf = async (more: string): Promise<readonly string[]> => {
		const text = [
			'A life in chess',
			'Helena Marsh won the junior cup in Lima in 1961. In 1968, Helena Marsh led a school for young players.',
			`${more} Helena Marsh visited the old harbour of Lima in 1980.`,
		].join('\n\n');
		const analysis = analyse(await readArticle(`${text}\n`));
		return questionsFromFacts(analysis, english().inflect).flatMap(({kind, stem, key, wanted, evidence}) =>
			kind === 'order' && wanted.as === 'pool' ? [`${stem} ${key} (${evidence.length})`, ...wanted.options] : [],
		);
	};

	it('is asked of four that happened at different times, and proved with all four', async () => {
		expect((await ordersOf('Helena Marsh opened a club in Lima in 1974.'))[0]).toBe(
			'Which event happened first? Helena Marsh won the junior cup in Lima (4)',
		);
	});

	it('is not asked where a time is not known, or holds another', async () => {
		expect(await ordersOf('Helena Marsh opened a club in Lima.')).toEqual([]);
		const [order] = await ordersOf('Helena Marsh opened a club in Lima in May 1961.');
		expect(order).toBe('Which event happened last? Helena Marsh visited the old harbour of Lima (4)');
	});
});

it('who holds a post is asked for where there is one of them: not for the French director, who makes films', async () => {
	const rolesIn = async (text: string): Promise<readonly string[]> =>
		questionsFromRoles(analyse(await readArticle(`The harbour of Lima\n\n${text}\n`))).map(({stem}) => stem);
	expect(await rolesIn('French director Ana Reyes left Lima.')).toEqual([]);
	expect(await rolesIn('French finance minister Ana Reyes left Lima.')).toEqual([
		'Who is the French finance minister?',
	]);
	// Who rules a country everybody knows.
	expect(await rolesIn('French president Ana Reyes left Lima.')).toEqual([]);
	expect(await rolesIn('Ana Reyes, the director of the Lima Museum, left.')).toEqual([
		'Who is the director of the Lima Museum?',
	]);
});
