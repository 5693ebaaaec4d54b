import fc from 'fast-check';
import {expect, it} from 'vitest';
import {fitted} from '../../source/commands/fitted.ts';
import {cells} from '../../source/layout/width.ts';

it('what goes on stands under its beginning', () => {
	expect(fitted('1. Who sold the harbour of Lima?', 20)).toBe('1. Who sold the\n   harbour of Lima?');
	expect(fitted('   1  Ana Reyes of the port', 20)).toBe('   1  Ana Reyes of\n      the port');
	expect(fitted('   “Ana Reyes sold it.”', 20)).toBe('   “Ana Reyes sold\n   it.”');
	expect(fitted('in May  Ana Reyes sold the harbour', 24)).toBe('in May  Ana Reyes sold\n        the harbour');
});

it('what fits stays as it is', () => {
	const sheet = 'A harbour\n\n1. Who?\n\n   1  Ana\n   2  Tom\n';
	expect(fitted(sheet, 40)).toBe(sheet);
});

it('no line is wider than the terminal, and no word is lost', () => {
	const line = fc
		.array(fc.constantFrom('Ana', 'Reyes', 'harbour', '港', '1.', '  ', '“Lima”', 'of', 'demolition'), {maxLength: 12})
		.map(words => words.join(' '));
	fc.assert(
		fc.property(fc.array(line, {maxLength: 5}), fc.integer({min: 24, max: 60}), (lines, width) => {
			const out = fitted(lines.join('\n'), width);
			expect(out.split('\n').every(row => cells(row.trimEnd()) <= width)).toBe(true);
			expect(out.match(/\S+/g)).toEqual(lines.join('\n').match(/\S+/g));
		}),
	);
});
