import type {Article} from '../article/model.ts';
import {createFlow, type Place} from './flow.ts';
import type {Page, Pages} from './model.ts';
import {cutPage, pageBefore} from './paginate.ts';

/** Code units up to which all pages are counted as soon as a count is asked for. */
const countedAtOnce = 100 * 1024;

type Start = {readonly place: Place; readonly offset: number};

const same = (a: Place, b: Place): boolean => a.unit === b.unit && a.line === b.line;

/**
 * Lays an article out in pages of `width` × `height` cells. Pages are counted from the beginning; on a text that is not counted
 * that far, a page begins at the line that was asked for.
 */
export const createPages = (
	article: Article,
	{width, height}: {readonly width: number; readonly height: number},
): Pages => {
	const flow = createFlow(article, width);
	const starts: Start[] = [{place: {unit: 0, line: 0}, offset: 0}];
	let counted = false;
	const places = new WeakMap<Page, {readonly start: Place; readonly next: Place | undefined}>();

	const pageFrom = (start: Place, until?: Place): Page => {
		const {lines, next} = cutPage(flow, start, height);
		// A page made backwards ends where the one before which it stands begins, whatever else would fit.
		const stop = until ?? next;
		const to = stop === undefined ? article.text.length : flow.offsetOf(stop);
		const own = until === undefined ? lines : lines.filter(line => line.start < to);
		const from = lines[0]?.start ?? flow.offsetOf(start);
		const page = {start: Math.min(from, to), end: to, lines: own};
		places.set(page, {start, next: stop});
		return page;
	};

	/** Goes on counting for about `budget` lines. */
	const count = (budget: number): boolean => {
		let left = budget;
		while (!counted && left > 0) {
			const last = starts.at(-1);
			const next = last === undefined ? undefined : cutPage(flow, last.place, height).next;
			if (next === undefined) {
				counted = true;
			} else {
				starts.push({place: next, offset: flow.offsetOf(next)});
			}
			left -= height;
		}
		return counted;
	};
	const countSmall = (): void => {
		if (!counted && article.text.length <= countedAtOnce) {
			count(Number.POSITIVE_INFINITY);
		}
	};

	/** Index of the counted page that holds `offset`; undefined when it was not counted that far. */
	const indexOf = (offset: number): number | undefined => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle]?.offset ?? 0) <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		// The end of the last page that was begun is not known yet.
		return counted || low < starts.length - 1 ? low : undefined;
	};

	const at = (offset: number): Page => {
		countSmall();
		const index = indexOf(offset);
		const start = index === undefined ? undefined : starts[index];
		if (start !== undefined) {
			return pageFrom(start.place);
		}
		const last = starts.at(-1);
		const place = flow.placeOf(offset);
		return pageFrom(last !== undefined && same(last.place, place) ? last.place : place);
	};

	return {
		width,
		height,
		at,
		next: page => {
			const next = places.get(page)?.next;
			return next === undefined ? undefined : pageFrom(next);
		},
		previous: page => {
			const start = places.get(page)?.start ?? flow.placeOf(page.start);
			countSmall();
			const index = starts.findLastIndex(known => same(known.place, start));
			if (index > 0) {
				const before = starts[index - 1];
				return before === undefined ? undefined : pageFrom(before.place);
			}
			if (start.unit === 0 && start.line === 0) {
				return undefined;
			}
			const before = pageBefore(flow, start, height);
			return before.unit === 0 && before.line === 0 ? pageFrom(before) : pageFrom(before, start);
		},
		last: () => {
			countSmall();
			const last = counted ? starts.at(-1) : undefined;
			return pageFrom(last?.place ?? pageBefore(flow, {unit: flow.units.length, line: 0}, height));
		},
		total: () => {
			countSmall();
			return counted ? starts.length : undefined;
		},
		numberOf: offset => {
			countSmall();
			const index = indexOf(offset);
			return !counted || index === undefined ? undefined : index + 1;
		},
		page: number => {
			countSmall();
			while (starts.length < number && !count(height)) {
				// One page more.
			}
			return pageFrom(starts[Math.max(0, Math.min(number, starts.length) - 1)]?.place ?? {unit: 0, line: 0});
		},
		count,
	};
};
