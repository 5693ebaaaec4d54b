import type {Fact} from '../facts/model.ts';
import {capitalised} from '../facts/wording.ts';
import type {Language} from '../language/model.ts';

type Inflect = Language['inflect'];

const auxiliaries = /^(?:will|has|have|had|is|are|was|were)$/;

/** A predicate parted at its auxiliary, as a question needs it: `visited` → `did`, `visit`. Undefined where the tense cannot be told. */
export const inverted = (
	{text, lemma}: Fact['predicate'],
	inflect: Inflect,
): {readonly auxiliary: string; readonly rest: string} | undefined => {
	const [first = '', ...others] = text.split(' ');
	const tail = others.join(' ');
	// Who had a ship has no verb beside it.
	const alone = lemma === 'have' && /^ha(?:s|ve|d)$/.test(first) && !/^(?:to|been)$|(?:ed|en)$/.test(others[0] ?? '');
	if (auxiliaries.test(first.toLowerCase()) && !alone) {
		return tail === '' ? undefined : {auxiliary: first.toLowerCase(), rest: tail};
	}
	const rest = [lemma, ...others].join(' ');
	// Two spellings of one form: canceled, cancelled.
	const past = inflect(lemma, 'past');
	if (first === past || (first.endsWith('ed') && past.endsWith('ed'))) {
		return {auxiliary: 'did', rest};
	}
	return first === inflect(lemma, 'present') ? {auxiliary: 'does', rest} : undefined;
};

/** The words of a stem become a question; `According to …,` in front of what somebody says. */
export const asked = (words: string, attribution: string | undefined): string => {
	// What else there was, a question does not know.
	const question = words
		.replace(/ also(?= )/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	return attribution === undefined ? `${capitalised(question)}?` : `According to ${attribution}, ${question}?`;
};
