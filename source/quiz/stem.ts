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

/**
 * A day at the end of a question with a second verb may be taken for that one's: `who signed a decree banning ships on May 4, 2031` is
 * `on May 4, 2031, who signed …`.
 */
const dayInFront = (question: string, attribution: string | undefined): string => {
	const [, rest = '', day = ''] = /^(.+?) (on \p{Lu}\p{L}+ \d{1,2}, \d{4})$/u.exec(question) ?? [];
	const second =
		/ (?:(?<!\b(?:the|an?|of|its|his|her|their|in|for|by|and) )\p{Ll}{2,}ing|to \p{Ll}+|that|which|who|whose|where|when|arising|alleged) /u.test(
			`${rest.split(' ').slice(2).join(' ')} `,
		);
	return attribution === undefined && day !== '' && second ? `${day}, ${rest}` : question;
};

/** The words of a stem become a question; `According to …,` in front of what somebody says. */
export const asked = (words: string, attribution: string | undefined): string => {
	// What else there was, a question does not know.
	const question = dayInFront(
		words
			.replace(/ also(?= )/g, '')
			.replace(/(?<=[$€£]) (?=\d)/g, '')
			.replace(/\s+/g, ' ')
			.trim(),
		attribution,
	);
	return attribution === undefined ? `${capitalised(question)}?` : `According to ${attribution}, ${question}?`;
};

/** A stem without whose word it is: `According to Tom Hale, who left?` asks who left. */
export const plainOf = (stem: string): string =>
	stem.replace(
		/^According to .+?, (?=(?:who|whom|what|which|when|where|why|how|(?:in|at|on|by|for|to|from|with|of|about) (?:which|whom|what|how))\b)/i,
		'',
	);
