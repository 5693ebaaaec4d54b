import type {Analysis, Fact} from '../facts/model.ts';

/** The fact without its subject: `will visit North Korea`. */
export const predication = ({sentence, subject}: Fact): string =>
	subject !== undefined && sentence.toLowerCase().startsWith(`${subject.text.toLowerCase()} `)
		? sentence.slice(subject.text.length + 1)
		: sentence;

/** By whose word it is told: `says Kim Jong-un`; empty when the article itself says it, or `except` does. */
export const sourceNote = ({actors}: Analysis, {attribution, kind}: Fact, except?: string): string => {
	if (attribution === undefined || kind === 'speech' || (except !== undefined && attribution.actor === except)) {
		return '';
	}
	const name = actors.find(actor => actor.id === attribution.actor)?.name;
	// A description may have stood at the beginning of its sentence.
	return `says ${name ?? attribution.text.replace(/^(?:The|An?|His|Her|Their|Its|Some|Several)\b/, article => article.toLowerCase())}`;
};

/** How sure it is, in a word: `planned`, `possible`; empty when it is told as something that happened. A denial is in the sentence itself. */
export const modalityNote = ({modality}: Fact): string => (modality === 'asserted' ? '' : modality);

/** A text with notes behind it, set off by points. */
export const withNotes = (text: string, ...notes: readonly string[]): string =>
	[text, ...notes.filter(note => note !== '')].join(' · ');
