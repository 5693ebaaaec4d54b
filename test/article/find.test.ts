import {expect, it} from 'vitest';
import {nextMatch, previousMatch} from '../../source/article/find.ts';

const text = 'The harbour isn’t closed.\n\nThe Harbour Board said “no” – twice. (a+b)';

it.each([
	["isn't", 'isn’t'],
	['"no" - twice', '“no” – twice'],
	['harbour', 'harbour'],
	['Harbour', 'Harbour'],
	['closed. The', 'closed.\n\nThe'],
	['(a+b)', '(a+b)'],
])('/%s finds %s', (query, found) => {
	const match = nextMatch(text, query, 0);
	expect(match === undefined ? undefined : text.slice(match.start, match.end)).toBe(found);
});

it('goes on and back, and finds nothing past the ends', () => {
	const first = nextMatch(text, 'harbour', 0);
	const second = nextMatch(text, 'harbour', (first?.start ?? 0) + 1);
	expect(second?.start).toBeGreaterThan(first?.start ?? Number.NaN);
	expect(nextMatch(text, 'harbour', (second?.start ?? 0) + 1)).toBeUndefined();
	expect(previousMatch(text, 'harbour', second?.start ?? 0)).toEqual(first);
	expect(previousMatch(text, 'harbour', first?.start ?? 0)).toBeUndefined();
});
