import type {Fact} from '../facts/model.ts';
import type {Language} from '../language/model.ts';

/**
 * The predicate of a passive as whoever does it would be asked for: `was sold` → `sold`, `will be sold` → `will sell`. Undefined where the
 * tense cannot be told, or several verbs are in it.
 */
export const activeOf = ({text, lemma}: Fact['predicate'], inflect: Language['inflect']): string | undefined => {
	const [last = '', ...before] = text.split(' ').reverse();
	const auxiliaries = before.reverse().join(' ').toLowerCase();
	const participle = inflect(lemma, 'participle');
	// Two spellings of one form: canceled, cancelled.
	if (last !== participle && !(last.endsWith('ed') && participle.endsWith('ed'))) {
		return undefined;
	}
	switch (auxiliaries) {
		case 'was':
		case 'were':
			return inflect(lemma, 'past');
		case 'is':
		case 'are':
			return inflect(lemma, 'present');
		case 'has been':
		case 'have been':
			return `has ${last}`;
		case 'had been':
			return `had ${last}`;
		case 'will be':
			return `will ${lemma}`;
		default:
			return undefined;
	}
};
