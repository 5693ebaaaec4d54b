import type {Slot} from './slot.ts';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Days, months and years as a sentence writes them, behind the preposition that leads them in. */
const written = new RegExp(
	String.raw`(?<=\b(?:in|on|since|until|till|by|of) )(?:${month} \d{1,2}, \d{4}|\d{1,2} ${month} \d{4}|${month} \d{4}|${month} \d{1,2}|\d{1,2} ${month}|(?:early |late )?\d{3}0s|(?:1[4-9]|20)\d{2}|${month})(?![\p{L}\d’'-]|, \d{4}| \d)`,
	'giu',
);

/** Of a row of dates the one that is left out is soon counted. */
const most = 2;

/** The dates of a sentence that begins at `start` of the text. */
export const timeSlots = (sentence: string, start: number): readonly Slot[] => {
	const found = [...sentence.matchAll(written)];
	return found.length > most
		? []
		: found.map(({0: key, index}) => ({
				start: start + index,
				end: start + index + key.length,
				key,
				accept: [],
				wanted: {as: 'date'},
			}));
};
