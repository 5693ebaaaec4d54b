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
	const [left1, left2, right1, right2] = [
		rowOf.left1 * width,
		rowOf.left2 * width,
		rowOf.right1 * width,
		rowOf.right2 * width,
	];
	const [labels, leftCount, rightCount] = [rowOf.label * width, rowOf.leftCount * width, rowOf.rightCount * width];
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
	const w = (token: number): number => words[token] as number;
	const t = (token: number): number => tags[token] as number;
	const u = (token: number): number => coarse[token] as number;
	const s0l = child(left1, s0);
	const s0l2 = child(left2, s0);
	const s0r = child(right1, s0);
	const s0r2 = child(right2, s0);
	const s1l = child(left1, s1);
	const s1r = child(right1, s1);
	const s1r2 = child(right2, s1);
	const b0l = child(left1, b0);
	const b0l2 = child(left2, b0);
	const s0wt = mix(w(s0), t(s0));
	const s1wt = mix(w(s1), t(s1));
	const b0wt = mix(w(b0), t(b0));
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
	add(w(s0));
	add(t(s0));
	add(s0wt);
	add(w(s1));
	add(t(s1));
	add(s1wt);
	add(t(s2));
	add(mix(w(s2), t(s2)));
	add(w(b0));
	add(t(b0));
	add(b0wt);
	add(w(b1));
	add(t(b1));
	add(mix(w(b1), t(b1)));
	add(w(b2));
	add(t(b2));
	// Two tokens
	add(mix(s0wt, b0wt));
	add(mix(s0wt, w(b0)));
	add(mix(w(s0), b0wt));
	add(mix(s0wt, t(b0)));
	add(mix(t(s0), b0wt));
	add(mix(w(s0), w(b0)));
	add(mix(t(s0), t(b0)));
	add(mix(t(b0), t(b1)));
	add(mix(w(b0), t(b1)));
	add(mix(t(b0), w(b1)));
	add(mix(s1wt, s0wt));
	add(mix(s1wt, t(s0)));
	add(mix(t(s1), s0wt));
	add(mix(w(s1), w(s0)));
	add(mix(t(s1), t(s0)));
	add(mix(t(s1), t(b0)));
	add(mix(w(s1), w(b0)));
	add(mix(w(s1), t(b0)));
	add(mix(t(s1), w(b0)));
	add(mix(t(s0), t(b1)));
	add(mix(t(s2), t(s1)));
	// Three tokens
	const s0b0 = mix(t(s0), t(b0));
	const s1s0 = mix(t(s1), t(s0));
	add(mix(mix(t(b0), t(b1)), t(b2)));
	add(mix(s0b0, t(b1)));
	add(mix(mix(w(s0), t(b0)), t(b1)));
	add(mix(s1s0, t(b0)));
	add(mix(mix(t(s1), w(s0)), t(b0)));
	add(mix(mix(w(s1), t(s0)), t(b0)));
	add(mix(s1s0, w(b0)));
	add(mix(mix(t(s2), t(s1)), t(s0)));
	add(mix(mix(u(s2), u(s1)), mix(u(s0), u(b0))));
	add(mix(mix(u(s1), u(s0)), mix(u(b0), u(b1))));
	add(mix(mix(u(s0), u(b0)), mix(u(b1), u(b2))));
	add(mix(s0b0, t(s0l)));
	add(mix(s0b0, t(s0r)));
	add(mix(s0b0, t(b0l)));
	add(mix(s1s0, t(s1l)));
	add(mix(s1s0, t(s1r)));
	add(mix(s1s0, t(s0l)));
	add(mix(s1s0, t(s0r)));
	add(mix(mix(s1s0, label(s0r)), label(s1r)));
	add(mix(mix(s0b0, label(s0r)), label(b0l)));
	add(mix(mix(t(s0), t(s0l)), t(s0l2)));
	add(mix(mix(t(s0), t(s0r)), t(s0r2)));
	add(mix(mix(t(b0), t(b0l)), t(b0l2)));
	add(mix(mix(t(s1), t(s1r)), t(s1r2)));
	// Distance, and what stands between
	add(mix(w(s0), far0));
	add(mix(t(s0), far0));
	add(mix(w(b0), far0));
	add(mix(t(b0), far0));
	add(mix(s0b0, far0));
	add(mix(mix(w(s0), w(b0)), far0));
	add(mix(s1s0, far1));
	add(mix(w(s0), far1 + 32));
	add(mix(w(s1), far1 + 64));
	add(mix(s0b0, between));
	add(mix(mix(u(s0), u(b0)), mix(between, far0)));
	add(mix(s1s0, between1));
	// Number of dependents
	add(mix(w(s0), s0v));
	add(mix(t(s0), s0v));
	add(mix(w(s1), s1v));
	add(mix(t(s1), s1v));
	add(mix(w(b0), b0v));
	add(mix(t(b0), b0v));
	add(mix(s1s0, mix(s1v, s0v)));
	// Dependents
	for (const dependent of [s0l, s0r, s1l, s1r, b0l]) {
		add(w(dependent));
		add(t(dependent));
		add(label(dependent));
		add(mix(t(dependent), label(dependent)));
	}
	add(label(s0l2));
	add(label(s0r2));
	add(label(s1r2));
	add(label(b0l2));
	// Which dependents a word has already
	add(mix(w(s0), mix(label(s0l), label(s0l2))));
	add(mix(t(s0), mix(label(s0l), label(s0l2))));
	add(mix(w(s0), mix(label(s0r), label(s0r2))));
	add(mix(t(s0), mix(label(s0r), label(s0r2))));
	add(mix(w(s1), mix(label(s1r), label(s1r2))));
	add(mix(t(s1), mix(label(s1r), label(s1r2))));
	add(mix(w(b0), mix(label(b0l), label(b0l2))));
	add(mix(t(b0), mix(label(b0l), label(b0l2))));
	add(mix(mix(w(s0), w(s0r)), t(b0)));
	add(mix(mix(w(s1), t(s0)), w(s0l)));
	add(mix(mix(w(s1), w(s0l)), u(s0)));
	return count;
};
