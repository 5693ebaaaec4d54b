import type {Article} from '../article/model.ts';
import {firstDay} from './days.ts';
import type {Fact} from './model.ts';
import {inToldOrder} from './told-order.ts';

/** Whether a value tells nothing but the year, or several. */
const isYear = (value: string): boolean => /^\d{4}(?:\/|$)/.test(value);

const belongs = (fact: Fact): boolean =>
	fact.kind === 'event' || fact.kind === 'speech' || (fact.kind === 'state' && fact.time !== undefined);

/**
 * Whether what follows a fact in the text happens after it: a plan for a day says nothing of the day of its neighbour, nor does what
 * somebody tells, or a year that is looked back to.
 */
const carries = (fact: Fact | undefined): boolean =>
	fact?.modality === 'asserted' && fact.attribution === undefined && !isYear(fact.time?.value ?? '');

/**
 * Facts in the order in which things happened: by date, plans last. What has no date stands beside what it
 * follows in the text, or as the text's own words have it.
 * A year that is not known is taken to be that of publication, or else one and the same for all: it decides the order alone, and is never shown.
 */
export const timeline = (article: Article, facts: readonly Fact[]): readonly Fact[] => {
	const year = article.published?.slice(0, 4) ?? '0000';
	const shown = facts.filter(belongs);
	// Where years are told, a day without one stands beside what it follows: nobody knows in which it was.
	const isKnown = (value: string): boolean =>
		!value.startsWith('X') ||
		article.published !== undefined ||
		!shown.some(({time}) => /^\d{4}/.test(time?.value ?? ''));
	const own = shown.map(({time}) =>
		time?.value === undefined || !isKnown(time.value) ? undefined : firstDay(time.value, year),
	);
	const isDone = (fact: Fact | undefined): boolean => fact?.modality === 'asserted' && !isYear(fact.time?.value ?? '');
	// Where nothing carries, what has no day stands with the first thing that somebody tells the day of: news are of that.
	const first =
		own.find((day, at) => day !== undefined && carries(shown[at])) ??
		own.find((day, at) => day !== undefined && isDone(shown[at])) ??
		'';
	const dayOf = (index: number): string => {
		for (let at = index; at >= 0; at--) {
			const day = own[at];
			if (day !== undefined && (at === index || carries(shown[at]))) {
				return day;
			}
		}
		return first;
	};
	const places = new Map(inToldOrder(article, shown).map((fact, place) => [fact, place]));
	const ordered = shown.map((fact, index) => ({
		fact,
		place: places.get(fact) ?? index,
		late: fact.modality === 'planned' ? 1 : 0,
		day: dayOf(index),
	}));
	ordered.sort((a, b) => a.late - b.late || (a.day < b.day ? -1 : a.day > b.day ? 1 : a.place - b.place));
	return ordered.map(({fact}) => fact);
};
