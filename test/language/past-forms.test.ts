import {expect, it} from 'vitest';
import {withPast} from '../../source/language/past-forms.ts';

it.each([
	['struck', 'NOUN|NN', 'VERB|VBD'],
	['sank', 'VERB|VBN', 'VERB|VBD'],
	['drove', 'VERB|VBP', 'VERB|VBD'],
	// The same in both.
	['struck', 'VERB|VBN', 'VERB|VBN'],
	// Words of another kind as well.
	['rose', 'NOUN|NN', 'NOUN|NN'],
	['left', 'ADJ|JJ', 'ADJ|JJ'],
	['cut', 'NOUN|NN', 'NOUN|NN'],
	// Present and past are one.
	['came', 'VERB|VB', 'VERB|VBD'],
	['come', 'VERB|VB', 'VERB|VB'],
	['bridge', 'NOUN|NN', 'NOUN|NN'],
])('“%s”, taken for %s, is %s', (form, tag, expected) => {
	expect(withPast(form, tag)).toBe(expected);
});
