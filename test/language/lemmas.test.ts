import {describe, expect, it} from 'vitest';
import {inflect} from '../../source/language/inflect.ts';
import {lemmaOf, readLemmas} from '../../source/language/lemmas.ts';
import {ModelError} from '../../source/language/model-file.ts';
import {packLemmas} from '../../source/tools/train/lemmas.ts';

const bytes = packLemmas([
	'went VBD go',
	'tries VBZ try',
	'saw VBD see',
	'saw VBD saw',
	'mice N mouse',
	'glimmed VBD glime',
]);
const lemmas = readLemmas(bytes);

describe('the file of lemmas', () => {
	it.each([
		['went', 'VERB', 'VBD', 'go'],
		['Tries', 'VERB', 'VBZ', 'try'],
		// The first line counts.
		['saw', 'VERB', 'VBD', 'see'],
		// The class is looked up, too.
		['saw', 'NOUN', 'NN', 'saw'],
		['mice', 'NOUN', 'NNS', 'mouse'],
		['n’t', 'PART', 'RB', 'not'],
		// A verb that is known, in a form that is not.
		['gliming', 'VERB', 'VBG', 'glime'],
	])('tells the lemma of %s as %s, %s', (form, upos, xpos, lemma) => {
		expect(lemmaOf(lemmas, form, upos, xpos)).toBe(lemma);
	});

	it('tells the forms of verbs, and leaves the others to the rules', () => {
		expect(inflect(lemmas, 'go', 'past')).toBe('went');
		expect(inflect(lemmas, 'glime', 'past')).toBe('glimmed');
		expect(inflect(lemmas, 'glime', 'participle')).toBe('glimed');
		expect(inflect(lemmas, 'o', 'past')).toBe('oed');
	});

	it.each([0, 3, 40, 20_000, bytes.length - 1])('that is cut off after %i bytes is refused', length => {
		expect(() => readLemmas(bytes.subarray(0, length))).toThrow(ModelError);
	});
});
