import {expect, it} from 'vitest';
import {documentWords} from '../../source/language/document-words.ts';

it('the end of a name behind a hyphen is told from a word in small letters', () => {
	const words = documentWords([
		['They', 'closed', 'the', 'mine', 'at', 'Sonbong', '-', 'mu', 'in', 'May', '.'],
		['We', 'hold', 'a', 'long', '-', 'mu', 'and', 'a', 'mu', '.'],
	]);
	expect(words.get('mu')).toMatchObject({lower: 3, ending: 1});
});
