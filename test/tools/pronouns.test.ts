import {describe, expect, it} from 'vitest';
import {fitted} from '../../source/tools/train/pronouns.ts';

describe('weights of whom a pronoun means', () => {
	const examples = Array.from({length: 40}, (_, index) => ({
		options:
			index % 2 === 0 ? [['subject'], ['object', 'late'], ['none']] : [['object'], ['subject', 'late'], ['none']],
		right: new Set([index % 2]),
	}));

	it('rise for what is right and fall for what is not', () => {
		const weights = fitted(examples);
		const of = (feature: string): number => weights.get(feature) ?? Number.NaN;
		expect(of('subject')).toBeGreaterThan(of('object') + 1);
		expect(of('none')).toBeLessThan(of('subject'));
	});

	it('are the same ones for the same examples', () => {
		expect([...fitted(examples)]).toEqual([...fitted(examples)]);
	});

	it('are not given to what hardly ever comes', () => {
		const rare = {options: [['subject', 'rare'], ['none']], right: new Set([0])};
		expect(fitted([...examples, rare]).has('rare')).toBe(false);
	});
});
