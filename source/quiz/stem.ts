import type {Actor, Fact} from '../facts/model.ts';
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
	if (auxiliaries.test(first.toLowerCase())) {
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

/** The name that a stem uses for an argument: the actor's own, without titles, or else the words of the text. */
export const naming = (argument: Fact['subject'], actors: readonly Actor[]): string | undefined => {
	if (argument === undefined) {
		return undefined;
	}
	const actor = actors.find(({id}) => id === argument.actor);
	if (actor === undefined) {
		return lowered(argument.text);
	}
	return withArticle(actor);
};

const articled =
	/^(?:United (?:States|Kingdom|Nations|Arab Emirates)|European Union|Netherlands|Philippines|White House|Kremlin|Pentagon|Middle East|.* (?:Ministry|Department|Agency|Union|Court|Council|Commission|Committee|Peninsula|Ocean|Sea|Gulf|River|Islands|Navy|Army|Party|Organi[sz]ation|Association|Federation|Bank|Senate|Parliament|Assembly|Institute|Museum|Office|Authority|Government))$/;

/** A name with the article that it needs in a sentence: `the United States`. */
export const withArticle = ({name, type}: Actor): string =>
	type !== 'person' && articled.test(name) ? `the ${name}` : name;

/** The first word in lower case when its capital is that of a sentence alone. */
export const lowered = (phrase: string): string =>
	phrase.replace(
		/^(?:The|A|An|Its|His|Her|Their|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Several|Most|All|Both|Another|Other|No)\b/,
		word => word.toLowerCase(),
	);

export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase());

/** The words of a stem become a question; `According to …,` in front of what somebody says. */
export const asked = (words: string, attribution: string | undefined): string => {
	const question = words.replace(/\s+/g, ' ').trim();
	return attribution === undefined ? `${capitalised(question)}?` : `According to ${attribution}, ${question}?`;
};
