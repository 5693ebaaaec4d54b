import {describe, expect, it} from 'vitest';
import {referentAt} from '../../source/facts/actor-index.ts';
import {type Analysis, analyse, readArticle} from '../../source/index.ts';

/*
 * Whom pronouns and descriptions mean. In the texts `_he_` marks the words that are asked for; the marks are not part of the text.
 */

const read = async (marked: string): Promise<{readonly analysis: Analysis; readonly referents: readonly string[]}> => {
	const text = `A harbour and its people\n\n${marked.replaceAll('_', '')}\n`;
	const analysis = analyse(await readArticle(text));
	const parts = marked.split('_');
	let at = analysis.article.text.indexOf('\n\n') + 2;
	const referents: string[] = [];
	for (const [index, part] of parts.entries()) {
		if (index % 2 === 1) {
			// The last word of a description is its noun.
			const start = at + part.lastIndexOf(' ') + 1;
			referents.push(referentAt(analysis.actors, {start, end: at + part.length})?.name ?? '–');
		}
		at += part.length;
	}
	return {analysis, referents};
};

const referents = async (marked: string): Promise<readonly string[]> => (await read(marked)).referents;

describe('a pronoun', () => {
	it.each([
		['Tom Hale sold the harbour. _He_ left Lima in May.', ['Tom Hale']],
		['Maria Reyes sold the harbour after _her_ election. _She_ left Lima in May.', ['Maria Reyes', 'Maria Reyes']],
		['Tom Hale met Maria Reyes in Lima. _He_ praised the harbour.', ['Tom Hale']],
		['Tom Hale sold the harbour. “I think _he_ was right,” said Maria Reyes.', ['Tom Hale']],
		['In the house of Peter Moss, Tom Hale sold the harbour. _He_ left Lima in May.', ['Tom Hale']],
		// Somebody in passing, of whom nobody knows more.
		['Zoltara Orlo was driven home by a sailor, and _she_ left Lima in May.', ['Zoltara Orlo']],
		// Whom it is all about.
		[
			'Tom Hale built the harbour. Hale wrote two books. Hale left Lima in May. The letters of Peter Moss praise Hale. _He_ died in June.',
			['Tom Hale'],
		],
		// DNA is nobody.
		['Tom Hale sold the harbour. DNA was found in Lima, and _he_ left.', ['Tom Hale']],
		['Tom Hale sold the harbour.\n\nThe boats stayed.\n\nThen _he_ left Lima.', ['Tom Hale']],
		// Mr and Mrs tell what a given name does not.
		['Zoltara Orlo sold a boat. _She_ left Lima in May.', ['Zoltara Orlo']],
		['Mrs Orlo sold the harbour. _She_ left Lima in May.', ['Orlo']],
		['The lawyer Maria Reyes sold the harbour. _She_ left Lima in May.', ['Maria Reyes']],
	])('means the subject before it in “%s”', async (text, expected) => {
		expect(await referents(text)).toEqual(expected);
	});

	it.each([
		['of the other gender', 'Tom Hale sold the harbour. _She_ left Lima in May.'],
		['with two subjects that it could mean', 'Tom Hale sold the harbour and Peter Moss bought a boat. _He_ left Lima.'],
		['of the other gender by a title', 'Mrs Orlo sold the harbour. _He_ left Lima in May.'],
		[
			'beside a surname that two people share',
			'Tom Hale met Peter Hale. Later Zoltara Orlo sold a boat to Hale. _She_ left Lima in May.',
		],
		['whose own verb has that subject', 'Tom Hale praised _him_.'],
		['with two men that it could mean', 'Tom Hale met Peter Moss in Lima. _He_ praised the harbour.'],
		['behind somebody without a name', 'Tom Hale sold the harbour. A sailor bought a boat. _He_ left Lima in May.'],
		['behind a surname that two people share', 'Tom Hale met Peter Hale. Hale bought a boat. _He_ left Lima in May.'],
		['long after', `Tom Hale sold the harbour.${'\n\nThe boats stayed in Lima.'.repeat(5)}\n\nThen _he_ left Lima.`],
	])('%s means nobody that we know', async (_, text) => {
		expect(await referents(text)).toEqual(['–']);
	});

	it('means the one of two who had the surname before the other came up', async () => {
		const text = (first: string): string =>
			`Tom Hale sold the harbour. ${first} left Lima in May. Zoltara Hale bought a boat. Later Hale met the mayor, and _he_ praised the boat.`;
		expect(await referents(text('Hale'))).toEqual(['Tom Hale']);
		expect(await referents(text('The mayor'))).toEqual(['–']);
	});

	it('is a mention of its actor, and no name of it', async () => {
		const {analysis} = await read('Tom Hale sold the harbour. He left Lima in May.');
		const [actor] = analysis.actors.filter(({type}) => type === 'person');
		expect(actor?.mentions.map(({kind}) => kind)).toEqual(['name', 'pronoun']);
		expect(actor?.aliases).toEqual([]);
	});

	it('is found wherever it stands in a long text', async () => {
		const text = 'Tom Hale sold the harbour. He left Lima in May. Maria Reyes bought it, and she kept it. '.repeat(400);
		const {actors} = analyse(await readArticle(`A harbour and its people\n\n${text}\n`));
		const [tom] = actors.filter(({name}) => name === 'Tom Hale');
		expect(tom?.mentions.filter(({kind}) => kind === 'pronoun')).toHaveLength(400);
	});
});

describe('a surname that several people have', () => {
	const ofTitle = async (title: string, text: string): Promise<readonly string[]> => {
		const {actors} = analyse(await readArticle(`${title}\n\n${text}\n`));
		return actors.flatMap(({name, aliases}) => (aliases.includes('Hale') ? [name] : []));
	};

	it('means whom the title names', async () => {
		const text = 'Tom Hale met Peter Hale in Lima. Hale sold the harbour. Hale left in May.';
		expect(await ofTitle('The life of Peter Hale', text)).toEqual(['Peter Hale']);
		expect(await ofTitle('The life of a sailor', text)).toEqual([]);
	});

	it('is of one, where the other is that one with an initial', async () => {
		const text = 'Tom Hale met Zoltara Orlo in Lima. Tom B. Hale sold the harbour. Hale left in May.';
		expect(await ofTitle('The life of a sailor', text)).toEqual(['Tom B. Hale']);
	});

	it('is no name in the middle of another', async () => {
		const text = 'Zoltara Hale Orlo met Ana Reyes in Lima. Hale sold the harbour to a friend. Hale left in May.';
		expect(await ofTitle('The life of a sailor', text)).toEqual([]);
	});
});

describe('a name', () => {
	it('of two who stood side by side once is none', async () => {
		const text = 'Tom sold the boats. Hale left Lima. '.repeat(12);
		const {actors} = analyse(await readArticle(`A harbour\n\n${text}Then Tom Hale came.\n`));
		const people = actors.filter(({type}) => type === 'person').map(({name}) => name);
		expect(people).not.toContain('Tom Hale');
		const {actors: one} = analyse(await readArticle('A harbour\n\nTom Hale sold the boats. Hale left Lima.\n'));
		expect(one.filter(({type}) => type === 'person').map(({name}) => name)).toEqual(['Tom Hale']);
	});

	it('of a body has its country in full or not', async () => {
		const text = 'The U.S. Navy sold the ship. The United States Navy had bought it in May.';
		const {actors} = analyse(await readArticle(`A harbour\n\n${text}\n`));
		expect(actors.filter(({name}) => name.includes('Navy'))).toHaveLength(1);
	});

	it('with the family name first is of the same person', async () => {
		const text = 'Kenji Moriyama sold the harbour. Moriyama Kenji left Lima in May.';
		const {actors} = analyse(await readArticle(`A harbour\n\n${text}\n`));
		expect(actors.filter(({type}) => type === 'person').map(({name}) => name)).toHaveLength(1);
	});

	it('is told once where somebody is joined to one of his own', async () => {
		const text = 'Tom Hale sold the harbour. Tom Hale and his brother left Lima in May.';
		const {facts} = analyse(await readArticle(`A harbour\n\n${text}\n`));
		expect(facts.map(({sentence}) => sentence)).toContain('Tom Hale and his brother left Lima in May');
	});
});

describe('it', () => {
	it.each([
		[
			'Northway Shipping announced on Thursday that _it_ would close _its_ harbour in Lima.',
			['Northway Shipping', 'Northway Shipping'],
		],
		['Peru said that _it_ had sold the island.', ['Peru']],
		[
			'Northway Shipping has cut 400 jobs. _It_ will close _its_ harbour in May.',
			['Northway Shipping', 'Northway Shipping'],
		],
		// Another one may be meant.
		['Northway Shipping told the union that _it_ would close the harbour.', ['–']],
		['Northway Shipping has sold its ships to Vell Lines. _It_ will close its harbour in May.', ['–']],
		['Northway Shipping has sold the ferry. _It_ took years to find a buyer.', ['–']],
		['Northway Shipping said that _it_ was important to sell the ferry.', ['–']],
		['Northway Shipping has cut 400 jobs.\n\n_It_ will close its harbour in May.', ['–']],
		['Tom Hale has cut 400 jobs. _It_ will close its harbour in May.', ['–']],
	])('“%s” is %j', async (text, names) => {
		expect(await referents(text)).toEqual(names);
	});
});

describe('an apposition', () => {
	it.each([
		['Tom Hale, _the director_ of the harbour, visited Lima.', ['Tom Hale']],
		['_The mayor_ of Lima, Tom Hale, visited the harbour.', ['Tom Hale']],
		['_The director_ of the harbour, Tom Hale, visited Lima, and _he_ praised it.', ['Tom Hale', 'Tom Hale']],
	])('means the name beside it in “%s”', async (text, expected) => {
		expect(await referents(text)).toEqual(expected);
	});

	it.each([
		'Tom Hale and Maria Reyes, _the directors_ of the harbour, visited Lima.',
		'The council praised Tom Hale and Maria Reyes, _the directors_ of the harbour.',
	])('of two people is neither in “%s”', async text => {
		expect(await referents(text)).toEqual(['–']);
	});

	it('does not swallow the names that it has', async () => {
		const {analysis} = await read('The mayor of Lima, Tom Hale, visited the harbour.');
		expect(analysis.actors.map(({name}) => name).toSorted()).toEqual(['Lima', 'Tom Hale']);
	});
});

describe('a description', () => {
	const minister = 'Peruvian Foreign Minister Tom Hale visited Lima.';
	it.each([
		[`${minister} _The Peruvian prime minister_ praised the harbour.`, '–'],
		[`${minister} _The foreign minister_ praised the harbour.`, 'Tom Hale'],
		[`${minister} _The Peruvian foreign minister_ praised the harbour.`, 'Tom Hale'],
		[`${minister} _The top Peruvian official_ praised the harbour.`, 'Tom Hale'],
		[`${minister} _The Chilean foreign minister_ praised the harbour.`, '–'],
		[`${minister} _The prime minister_ praised the harbour.`, '–'],
		[`${minister} _The foreign minister_ of Chile praised the harbour.`, '–'],
		['Vice President Tom Hale visited Lima. _The president_ praised the harbour.', '–'],
		['Judge Maria Reyes stopped the sale. _The judge_ spoke of the harbour.', 'Maria Reyes'],
		['Judge Maria Reyes stopped the sale. _The Judge_ spoke of the harbour.', 'Maria Reyes'],
		['Judge Maria Reyes stopped the sale. _The judge_ from the north left Lima.', '–'],
		['Judge Maria Reyes stopped the sale. Another judge had allowed it. _The judge_ left Lima.', '–'],
		['Peruvian President Tom Hale met Chilean President Maria Reyes. _The president_ left Lima.', '–'],
		['Peruvian President Tom Hale met Chilean President Maria Reyes. _The Chilean president_ left.', 'Maria Reyes'],
	])('%s', async (text, expected) => {
		expect(await referents(text)).toEqual([expected]);
	});

	it('is the subject that a pronoun means', async () => {
		expect(await referents(`${minister} _The foreign minister_ praised the harbour. _He_ left Lima in May.`)).toEqual([
			'Tom Hale',
			'Tom Hale',
		]);
	});
});

describe('I', () => {
	const speakers = async (title: string, marked: string): Promise<readonly string[]> => {
		const analysis = analyse(await readArticle(`${title}\n\n${marked.replaceAll('_', '')}\n`));
		const {text} = analysis.article;
		const words = marked.split('_').filter((_, index) => index % 2 === 1);
		let at = text.indexOf('\n\n');
		return words.map(word => {
			at = text.indexOf(word, at + 1);
			return referentAt(analysis.actors, {start: at, end: at + word.length})?.name ?? '–';
		});
	};

	it('is who is interviewed, but for what is asked', async () => {
		expect(
			await speakers(
				'An interview with Ana Reyes',
				'Where may _I_ begin?\n\n_I_ sold the harbour of Lima, and then _I_ left with _my_ brother.',
			),
		).toEqual(['–', 'Ana Reyes', 'Ana Reyes', 'Ana Reyes']);
		expect(await speakers('A day with Ana Reyes', '_I_ sold the harbour of Lima.')).toEqual(['–']);
	});

	it('is whose name stands before what is said', async () => {
		expect(await speakers('The harbour', 'Ana Reyes met Tom Hale.\n\nTH: _I_ sold the harbour of Lima.')).toEqual([
			'Tom Hale',
		]);
	});

	it('is who is quoted, where that is one person', async () => {
		expect(await speakers('The harbour', '“_I_ sold the harbour of Lima,” said Tom Hale. “And _I_ left.”')).toEqual([
			'Tom Hale',
			'Tom Hale',
		]);
		expect(
			await speakers('The harbour', '“_I_ sold the harbour,” said Tom Hale. “_I_ did not,” said Ana Reyes.'),
		).toEqual(['–', '–']);
	});
});
