import {nameTypes} from './name-finder.ts';

/** A name in a sentence: tokens `from` to `to`, exclusive, and the index of its type. */
export type NameSpan = {readonly from: number; readonly to: number; readonly type: number};

export const [person, organization, place] = nameTypes.map((_, index) => index) as [number, number, number];

/** The names that labels tell, in order. */
export const spansOf = (labels: Int32Array): readonly NameSpan[] => {
	const spans: NameSpan[] = [];
	for (let from = 0; from < labels.length; from++) {
		const label = labels[from] as number;
		if (label === 0) {
			continue;
		}
		let to = from + 1;
		const part = (label - 1) % 4;
		if (part === 0) {
			while (to < labels.length && ((labels[to] as number) - 1) % 4 === 1) {
				to++;
			}
			to++;
		}
		spans.push({from, to, type: Math.floor((label - 1) / 4)});
		from = to - 1;
	}
	return spans;
};

/** Labels the tokens of a name. */
export const writeSpan = (labels: Int32Array, {from, to, type}: NameSpan): void => {
	const base = 1 + type * 4;
	for (let at = from; at < to; at++) {
		labels[at] = base + (to - from === 1 ? 3 : at === from ? 0 : at === to - 1 ? 2 : 1);
	}
};
