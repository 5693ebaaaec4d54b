import {hashText, mix} from './hashing.ts';
import {type ParseState, rowOf} from './parse-state.ts';
import {wordOf} from './word-features.ts';

/** What the features of the parser are made of, by token; the last one stands for the root, the one after it for nothing. */
export type ParseInput = {
	readonly words: Int32Array;
	readonly tags: Int32Array;
	readonly coarse: Int32Array;
	/** Running counts of verbs and of punctuation, to tell what stands between two tokens. */
	readonly verbs: Int32Array;
	readonly marks: Int32Array;
};

/** `tags` are `UPOS|XPOS`. */
export const parseInput = (forms: readonly string[], tags: readonly string[]): ParseInput => {
	const {length} = forms;
	const words = new Int32Array(length + 2);
	const fine = new Int32Array(length + 2);
	const coarse = new Int32Array(length + 2);
	const verbs = new Int32Array(length + 2);
	const marks = new Int32Array(length + 2);
	for (let index = 0; index < length; index++) {
		const tag = tags[index] ?? '';
		const upos = tag.slice(0, tag.indexOf('|'));
		words[index] = wordOf(forms[index] ?? '').word;
		fine[index] = hashText(tag);
		coarse[index] = hashText(upos);
		verbs[index + 1] = (verbs[index] as number) + (upos === 'VERB' ? 1 : 0);
		marks[index + 1] = (marks[index] as number) + (upos === 'PUNCT' ? 1 : 0);
	}
	words[length] = fine[length] = coarse[length] = 1;
	words[length + 1] = fine[length + 1] = coarse[length + 1] = 2;
	return {words, tags: fine, coarse, verbs, marks};
};

export const parseFeatureCount = 128;

const distances = [0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 6];
const far = 7;

/** Writes the features of a state and returns how many (after Zhang and Nivre 2011, with the second of the stack as arc-hybrid needs it). */
export const parseFeatures = (state: ParseState, input: ParseInput, out: Int32Array): number => {
	const {size, depth, next, data} = state;
	const width = size + 1;
	const left1 = rowOf.left1 * width;
	const left2 = rowOf.left2 * width;
	const right1 = rowOf.right1 * width;
	const right2 = rowOf.right2 * width;
	const labels = rowOf.label * width;
	const leftCount = rowOf.leftCount * width;
	const rightCount = rowOf.rightCount * width;
	const {words, tags, coarse, verbs, marks} = input;
	const nothing = size + 1;
	const s0 = depth > 0 ? (data[depth - 1] as number) : nothing;
	const s1 = depth > 1 ? (data[depth - 2] as number) : nothing;
	const s2 = depth > 2 ? (data[depth - 3] as number) : nothing;
	const b0 = next < size ? next : nothing;
	const b1 = next + 1 < size ? next + 1 : nothing;
	const b2 = next + 2 < size ? next + 2 : nothing;
	const child = (of: number, token: number): number => {
		const found = token === nothing ? -1 : (data[of + token] as number);
		return found < 0 ? nothing : found;
	};
	const label = (token: number): number => (token >= size ? 99 : (data[labels + token] as number));
	const s0l = child(left1, s0);
	const s0l2 = child(left2, s0);
	const s0r = child(right1, s0);
	const s0r2 = child(right2, s0);
	const s1l = child(left1, s1);
	const s1r = child(right1, s1);
	const s1r2 = child(right2, s1);
	const b0l = child(left1, b0);
	const b0l2 = child(left2, b0);
	// Words, tags, coarse tags and labels, each looked up once.
	const s0W = words[s0] as number;
	const s1W = words[s1] as number;
	const s2W = words[s2] as number;
	const b0W = words[b0] as number;
	const b1W = words[b1] as number;
	const b2W = words[b2] as number;
	const s0lW = words[s0l] as number;
	const s0rW = words[s0r] as number;
	const s1lW = words[s1l] as number;
	const s1rW = words[s1r] as number;
	const b0lW = words[b0l] as number;
	const s0T = tags[s0] as number;
	const s1T = tags[s1] as number;
	const s2T = tags[s2] as number;
	const b0T = tags[b0] as number;
	const b1T = tags[b1] as number;
	const b2T = tags[b2] as number;
	const s0lT = tags[s0l] as number;
	const s0l2T = tags[s0l2] as number;
	const s0rT = tags[s0r] as number;
	const s0r2T = tags[s0r2] as number;
	const s1lT = tags[s1l] as number;
	const s1rT = tags[s1r] as number;
	const s1r2T = tags[s1r2] as number;
	const b0lT = tags[b0l] as number;
	const b0l2T = tags[b0l2] as number;
	const s0U = coarse[s0] as number;
	const s1U = coarse[s1] as number;
	const s2U = coarse[s2] as number;
	const b0U = coarse[b0] as number;
	const b1U = coarse[b1] as number;
	const b2U = coarse[b2] as number;
	const s0lLabel = label(s0l);
	const s0l2Label = label(s0l2);
	const s0rLabel = label(s0r);
	const s0r2Label = label(s0r2);
	const s1lLabel = label(s1l);
	const s1rLabel = label(s1r);
	const s1r2Label = label(s1r2);
	const b0lLabel = label(b0l);
	const b0l2Label = label(b0l2);
	const s0wt = mix(s0W, s0T);
	const s1wt = mix(s1W, s1T);
	const b0wt = mix(b0W, b0T);
	const gap = s0 < size && b0 < size ? b0 - s0 : 0;
	const far0 = gap > 10 ? far : (distances[gap] as number);
	const gap1 = s1 < size && s0 < size ? s0 - s1 : 0;
	const far1 = gap1 > 10 ? far : (distances[gap1] as number);
	const between =
		gap > 0
			? Math.min(2, (verbs[b0] as number) - (verbs[s0 + 1] as number)) * 4 +
				Math.min(2, (marks[b0] as number) - (marks[s0 + 1] as number))
			: 15;
	const between1 =
		gap1 > 0
			? Math.min(2, (verbs[s0] as number) - (verbs[s1 + 1] as number)) * 4 +
				Math.min(2, (marks[s0] as number) - (marks[s1 + 1] as number))
			: 15;
	const s0v =
		(s0 <= size ? (data[rightCount + s0] as number) : 0) * 8 + (s0 < size ? (data[leftCount + s0] as number) : 0);
	const s1v = s1 <= size ? (data[rightCount + s1] as number) : 0;
	const b0v = b0 < size ? (data[leftCount + b0] as number) : 0;
	let count = 0;
	let template = 1;
	const add = (value: number): void => {
		out[count++] = mix(template++, value);
	};
	add(0);
	// One token
	add(s0W);
	add(s0T);
	add(s0wt);
	add(s1W);
	add(s1T);
	add(s1wt);
	add(s2T);
	add(mix(s2W, s2T));
	add(b0W);
	add(b0T);
	add(b0wt);
	add(b1W);
	add(b1T);
	add(mix(b1W, b1T));
	add(b2W);
	add(b2T);
	// Two tokens
	add(mix(s0wt, b0wt));
	add(mix(s0wt, b0W));
	add(mix(s0W, b0wt));
	add(mix(s0wt, b0T));
	add(mix(s0T, b0wt));
	add(mix(s0W, b0W));
	add(mix(s0T, b0T));
	add(mix(b0T, b1T));
	add(mix(b0W, b1T));
	add(mix(b0T, b1W));
	add(mix(s1wt, s0wt));
	add(mix(s1wt, s0T));
	add(mix(s1T, s0wt));
	add(mix(s1W, s0W));
	add(mix(s1T, s0T));
	add(mix(s1T, b0T));
	add(mix(s1W, b0W));
	add(mix(s1W, b0T));
	add(mix(s1T, b0W));
	add(mix(s0T, b1T));
	add(mix(s2T, s1T));
	// Three tokens
	const s0b0 = mix(s0T, b0T);
	const s1s0 = mix(s1T, s0T);
	add(mix(mix(b0T, b1T), b2T));
	add(mix(s0b0, b1T));
	add(mix(mix(s0W, b0T), b1T));
	add(mix(s1s0, b0T));
	add(mix(mix(s1T, s0W), b0T));
	add(mix(mix(s1W, s0T), b0T));
	add(mix(s1s0, b0W));
	add(mix(mix(s2T, s1T), s0T));
	add(mix(mix(s2U, s1U), mix(s0U, b0U)));
	add(mix(mix(s1U, s0U), mix(b0U, b1U)));
	add(mix(mix(s0U, b0U), mix(b1U, b2U)));
	add(mix(s0b0, s0lT));
	add(mix(s0b0, s0rT));
	add(mix(s0b0, b0lT));
	add(mix(s1s0, s1lT));
	add(mix(s1s0, s1rT));
	add(mix(s1s0, s0lT));
	add(mix(s1s0, s0rT));
	add(mix(mix(s1s0, s0rLabel), s1rLabel));
	add(mix(mix(s0b0, s0rLabel), b0lLabel));
	add(mix(mix(s0T, s0lT), s0l2T));
	add(mix(mix(s0T, s0rT), s0r2T));
	add(mix(mix(b0T, b0lT), b0l2T));
	add(mix(mix(s1T, s1rT), s1r2T));
	// Distance, and what stands between
	add(mix(s0W, far0));
	add(mix(s0T, far0));
	add(mix(b0W, far0));
	add(mix(b0T, far0));
	add(mix(s0b0, far0));
	add(mix(mix(s0W, b0W), far0));
	add(mix(s1s0, far1));
	add(mix(s0W, far1 + 32));
	add(mix(s1W, far1 + 64));
	add(mix(s0b0, between));
	add(mix(mix(s0U, b0U), mix(between, far0)));
	add(mix(s1s0, between1));
	// Number of dependents
	add(mix(s0W, s0v));
	add(mix(s0T, s0v));
	add(mix(s1W, s1v));
	add(mix(s1T, s1v));
	add(mix(b0W, b0v));
	add(mix(b0T, b0v));
	add(mix(s1s0, mix(s1v, s0v)));
	// Dependents
	add(s0lW);
	add(s0lT);
	add(s0lLabel);
	add(mix(s0lT, s0lLabel));
	add(s0rW);
	add(s0rT);
	add(s0rLabel);
	add(mix(s0rT, s0rLabel));
	add(s1lW);
	add(s1lT);
	add(s1lLabel);
	add(mix(s1lT, s1lLabel));
	add(s1rW);
	add(s1rT);
	add(s1rLabel);
	add(mix(s1rT, s1rLabel));
	add(b0lW);
	add(b0lT);
	add(b0lLabel);
	add(mix(b0lT, b0lLabel));
	add(s0l2Label);
	add(s0r2Label);
	add(s1r2Label);
	add(b0l2Label);
	// Which dependents a word has already
	add(mix(s0W, mix(s0lLabel, s0l2Label)));
	add(mix(s0T, mix(s0lLabel, s0l2Label)));
	add(mix(s0W, mix(s0rLabel, s0r2Label)));
	add(mix(s0T, mix(s0rLabel, s0r2Label)));
	add(mix(s1W, mix(s1rLabel, s1r2Label)));
	add(mix(s1T, mix(s1rLabel, s1r2Label)));
	add(mix(b0W, mix(b0lLabel, b0l2Label)));
	add(mix(b0T, mix(b0lLabel, b0l2Label)));
	add(mix(mix(s0W, s0rW), b0T));
	add(mix(mix(s1W, s0T), s0lW));
	add(mix(mix(s1W, s0lW), s0U));
	return count;
};
