import type {Analysis, Fact} from '../facts/model.ts';

/** The fact without its subject: `will visit North Korea`. */
export const predication = ({sentence, subject}: Fact): string =>
	subject !== undefined && sentence.toLowerCase().startsWith(`${subject.text.toLowerCase()} `)
		? sentence.slice(subject.text.length + 1)
		: sentence;

/** By whose word it is told: `says Kim Jong-un`; empty when the article itself says it. */
export const sourceNote = ({actors}: Analysis, {attribution, kind}: Fact): string => {
	if (attribution === undefined || kind === 'speech') {
		return '';
	}
	const name = actors.find(actor => actor.id === attribution.actor)?.name;
	// A description may have stood at the beginning of its sentence.
	return `says ${name ?? attribution.text.replace(/^(?:The|An?|His|Her|Their|Its|Some|Several)\b/, article => article.toLowerCase())}`;
};

const negation = /\b(?:not|never|no|nor|none|neither|nobody|nothing|cannot)\b|n['’]t\b/i;

/** How sure it is, in a word: `planned`, `possible`; empty when it is told as something that happened. A denial is so called where its sentence does not say it. */
export const modalityNote = ({modality, polarity, sentence}: Fact): string =>
	[
		...(modality === 'asserted' ? [] : [modality]),
		...(polarity === 'negative' && !negation.test(sentence) ? ['denied'] : []),
	].join(', ');

/** A text with notes behind it, set off by points. */
export const withNotes = (text: string, ...notes: readonly string[]): string =>
	[text, ...notes.filter(note => note !== '')].join(' · ');

/** What a fact is known by as long as its words are: ids count all facts, and so change as more is known. */
export const factKey = (fact: Fact | undefined): string =>
	fact === undefined ? '' : `${fact.predicate.start} ${fact.subject?.start ?? ''}`;
