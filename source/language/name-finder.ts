import type {Scorer} from './hashing.ts';
import {type NameInput, nameFeatureCount} from './name-features.ts';

/** Labels: outside, then begin, inside, end and single for each type. */
export const nameTypes = ['PER', 'ORG', 'LOC'] as const;
export const nameLabels = ['O', ...nameTypes.flatMap(type => ['B', 'I', 'E', 'S'].map(part => `${part}-${type}`))];
const size = nameLabels.length;

const opensOrGoesOn = (label: number): boolean => label > 0 && (label - 1) % 4 < 2;
const begins = (label: number): boolean => label === 0 || (label - 1) % 4 === 0 || (label - 1) % 4 === 3;
const typeOf = (label: number): number => Math.floor((label - 1) / 4);

/** Whether label `to` may follow label `from`; -1 is the border of the sentence. */
export const mayFollow = (from: number, to: number): boolean => {
	if (from < 0 || !opensOrGoesOn(from)) {
		return to < 0 || begins(to);
	}
	return to > 0 && !begins(to) && typeOf(to) === typeOf(from);
};

/** For each label those that it may follow. */
const leading = nameLabels.map((_, to) => nameLabels.flatMap((_label, from) => (mayFollow(from, to) ? [from] : [])));

/** Scores of every label for every token, row by row. */
export const labelScores = (model: Scorer, {fixed, counts}: NameInput): Float32Array => {
	const {length} = counts;
	const stride = length === 0 ? nameFeatureCount : fixed.length / length;
	const all = new Float32Array(length * size);
	for (let index = 0; index < length; index++) {
		const count = counts[index] as number;
		model.score(
			fixed.subarray(index * stride, index * stride + count),
			count,
			all.subarray(index * size, (index + 1) * size),
		);
	}
	return all;
};

/** The best sequence of labels that the constraints allow (Viterbi). `transitions` has a weight for every pair, row by row. */
export const bestLabels = (scores: Float32Array, transitions: Float32Array): Int32Array => {
	const length = scores.length / size;
	const best = new Float32Array(length * size).fill(Number.NEGATIVE_INFINITY);
	const from = new Int32Array(length * size);
	for (let index = 0; index < length; index++) {
		for (let label = 0; label < size; label++) {
			const own = scores[index * size + label] as number;
			if (index === 0) {
				best[label] = begins(label) ? own : Number.NEGATIVE_INFINITY;
				continue;
			}
			for (const before of leading[label] as readonly number[]) {
				const total =
					(best[(index - 1) * size + before] as number) + own + (transitions[before * size + label] as number);
				if (total > (best[index * size + label] as number)) {
					best[index * size + label] = total;
					from[index * size + label] = before;
				}
			}
		}
	}
	const labels = new Int32Array(length);
	if (length === 0) {
		return labels;
	}
	let last = 0;
	for (let label = 0; label < size; label++) {
		if (
			!opensOrGoesOn(label) &&
			(best[(length - 1) * size + label] as number) > (best[(length - 1) * size + last] as number)
		) {
			last = label;
		}
	}
	for (let index = length - 1; index >= 0; index--) {
		labels[index] = last;
		last = from[index * size + last] as number;
	}
	return labels;
};

/** IOB2 tags → labels. */
export const labelsOf = (tags: readonly string[]): Int32Array =>
	Int32Array.from(tags, (tag, index) => {
		const type = nameTypes.indexOf(tag.slice(2) as (typeof nameTypes)[number]);
		if (type < 0) {
			return 0;
		}
		const opens = tag.startsWith('B-');
		const goesOn = tags[index + 1] === `I-${tag.slice(2)}`;
		return 1 + type * 4 + (opens ? (goesOn ? 0 : 3) : goesOn ? 1 : 2);
	});

/** Labels → IOB2 tags. */
export const tagsOf = (labels: Int32Array): readonly string[] =>
	Array.from(labels, label =>
		label === 0 ? 'O' : `${(label - 1) % 4 === 0 || (label - 1) % 4 === 3 ? 'B' : 'I'}-${nameTypes[typeOf(label)]}`,
	);
