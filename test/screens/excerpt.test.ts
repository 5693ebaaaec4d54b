import {describe, expect, it} from 'vitest';
import {excerpt} from '../../source/screens/quiz/excerpt.ts';

const lines = ['one tunnel was', 'blown up before', 'Ana Reyes had', 'left the valley', 'with her crew'];

describe('an excerpt', () => {
	it('is all that fits', () => expect(excerpt(lines, 'Ana Reyes', 5)).toEqual(lines));

	it('is what stands around the answer, with a sign where something is left out', () => {
		expect(excerpt(lines, 'Ana Reyes', 3)).toEqual(['… blown up before', 'Ana Reyes had', 'left the valley …']);
		expect(excerpt(lines, 'Ana Reyes', 1)).toEqual(['… Ana Reyes had …']);
		expect(excerpt(lines, 'her crew', 2)).toEqual(['… left the valley', 'with her crew']);
		expect(excerpt(lines, 'nothing of it', 2)).toEqual(['one tunnel was', 'blown up before …']);
	});
});
