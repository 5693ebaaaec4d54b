import {describe, expect, it} from 'vitest';
import {type Article, readArticle} from '../../source/index.ts';

const told = ({text, blocks}: Article): readonly string[] =>
	blocks.map(
		({kind, level, role, start, end}) =>
			`${kind}${level ?? ''}${role === 'body' ? '' : ` ${role}`}: ${text.slice(start, end)}`,
	);

const wrapped = (text: string): string => text.replace(/(.{50,60}) /g, '$1\n');

const long =
	'The council of Vell voted on Monday to rebuild the old bridge over the Arn, which a flood had carried away in March, and the masons are to begin in June.';

describe('a plain text', () => {
	it('of Project Gutenberg is the book alone, with its chapters', async () => {
		const article = await readArticle(
			`The Project Gutenberg eBook of The Bridges of Vell\n\nThis eBook is for the use of anyone.\n\nTitle: The Bridges of Vell\n\nAuthor: Ruth Moss\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE BRIDGES OF VELL ***\n\nTHE BRIDGES OF VELL\n\nPART ONE\n\nCHAPTER I. The flood\n\n${wrapped(long)}\n\n* * *\n\n${wrapped(long)}\n\nCHAPTER II.\n\n${wrapped(long)}\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE BRIDGES OF VELL ***\n\nUpdated editions will replace the previous one.\n`,
			'pg1.txt',
		);
		expect(article).toMatchObject({title: 'The Bridges of Vell', byline: 'Ruth Moss', site: 'Project Gutenberg'});
		expect(told(article)).toEqual([
			'heading1: The Bridges of Vell',
			'heading2: PART ONE',
			'heading3: CHAPTER I. The flood',
			`paragraph: ${long}`,
			'rule: ',
			`paragraph: ${long}`,
			'heading3: CHAPTER II.',
			`paragraph: ${long}`,
		]);
	});

	it('of an e-mail has its subject, its writer and its day, what is quoted, and a signature that is no part of it', async () => {
		const article = await readArticle(
			`From: "Ruth Moss" <ruth@arn.example>\nTo: Tom Hale <tom@arn.example>\nSubject: Re: Re: The bridge\n of Vell\nDate: Mon, 12 May 2031 09:00:00 +0000\nContent-Type: text/plain\n\nTom wrote last week:\n\n> When do they begin?\n> I have to know it soon.\n>> Ask Ruth.\n\nThey begin in June.\n\n-- \nRuth Moss\nThe Arn Herald\n`,
			'mail.eml',
		);
		expect(article).toMatchObject({title: 'The bridge of Vell', byline: 'Ruth Moss', published: '2031-05-12'});
		expect(told(article).slice(1)).toEqual([
			'paragraph: Tom wrote last week:',
			'quote1: When do they begin? I have to know it soon.',
			'quote2: Ask Ruth.',
			'paragraph: They begin in June.',
			'paragraph boilerplate: Ruth Moss',
			'paragraph boilerplate: The Arn Herald',
		]);
	});

	it('whose headings are underlined has them', async () => {
		const article = await readArticle(
			`The bridge of Vell\n==================\n\nIt is to be rebuilt.\n\nThe flood\n---------\n\nIt came in March.\n\nThe stones\n~~~~~~~~~~\n\nThey lay down the river.\n`,
			'bridge.txt',
		);
		expect(told(article)).toEqual([
			'heading1: The bridge of Vell',
			'paragraph: It is to be rebuilt.',
			'heading3: The flood',
			'paragraph: It came in March.',
			'heading3: The stones',
			'paragraph: They lay down the river.',
		]);
	});

	it.each([
		[
			'a colon in its first line',
			'Vell: a town on the Arn\n\nIt has a bridge: an old one.\n',
			'Vell: a town on the Arn',
		],
		['a field in it', 'Note: this is old\n\nIt has a bridge.\n', 'Note: this is old'],
		[
			'a chapter in a sentence',
			'A note\n\nChapter one of the book, which everybody has read by now, tells of a bridge and of the people who built it in a year.\n',
			'A note',
		],
	])('with %s is no other thing', async (_, text, title) => {
		const article = await readArticle(text, 'note.txt');
		expect(article.title).toBe(title);
		expect(article.blocks.filter(({kind}) => kind === 'heading')).toHaveLength(1);
	});
});
