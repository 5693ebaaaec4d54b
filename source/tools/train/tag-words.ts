import {mix, type Scorer} from '../../language/hashing.ts';
import {caseOf} from '../../language/headline.ts';
import {type Word, wordOf} from '../../language/word-features.ts';

/*
 * Part-of-speech tagging from left to right with a linear model over hashed features (Collins 2002; features after
 * Ratnaparkhi 1996 and Toutanova et al. 2003). A tag is UPOS and XPOS in one: `VERB|VBD`.
 */

const border = wordOf('\u0001');

export type TagContext = {
	/** Hashes of the features that need no tag, `perToken` for each token. */
	readonly fixed: Int32Array;
	readonly perToken: Uint8Array;
	readonly words: readonly Word[];
};

const stride = 48;
/** Features of one token at most. */
export const tagFeatureCount = stride + 8;

export const tagContext = (forms: readonly string[]): TagContext => {
	const words = forms.map(wordOf);
	const style = caseOf(forms, true);
	const fixed = new Int32Array(forms.length * stride);
	const perToken = new Uint8Array(forms.length);
	const at = (index: number): Word => words[index] ?? border;
	for (let index = 0; index < forms.length; index++) {
		const base = index * stride;
		let count = 0;
		let template = 1;
		const add = (value: number): void => {
			fixed[base + count++] = mix(template++, value);
		};
		const none = (): void => {
			template++;
		};
		const [here, before, before2, after, after2] = [
			at(index),
			at(index - 1),
			at(index - 2),
			at(index + 1),
			at(index + 2),
		];
		const cap = (word: Word, place: number): number => mix(style * 8 + (place === 0 ? 1 : 0), word.shape);
		add(0);
		add(here.word);
		add(before.word);
		add(before2.word);
		add(after.word);
		add(after2.word);
		add(mix(before.word, here.word));
		add(mix(here.word, after.word));
		add(mix(before.word, after.word));
		add(cap(here, index));
		add(mix(cap(here, index), here.suffixes[2] ?? here.word));
		add(mix(cap(before, index - 1), cap(here, index)));
		add(mix(cap(here, index), cap(after, index + 1)));
		add(mix(here.word, style * 4 + (here.capital ? 1 : 0) + (index === 0 ? 2 : 0)));
		for (let length = 0; length < 5; length++) {
			const suffix = here.suffixes[length];
			if (suffix === undefined) {
				none();
			} else {
				add(suffix);
			}
		}
		for (let length = 0; length < 4; length++) {
			const prefix = here.prefixes[length];
			if (prefix === undefined) {
				none();
			} else {
				add(prefix);
			}
		}
		add(mix(here.suffixes[1] ?? 0, here.prefixes[0] ?? 0));
		add(before.suffixes[2] ?? before.word);
		add(after.suffixes[2] ?? after.word);
		add(mix(before.suffixes[1] ?? 0, here.suffixes[2] ?? here.word));
		add(mix(here.suffixes[2] ?? here.word, after.suffixes[1] ?? 0));
		add(mix(here.suffixes[2] ?? here.word, after.word));
		add(mix(here.suffixes[2] ?? here.word, before.word));
		add(mix(after.suffixes[1] ?? 0, after2.suffixes[1] ?? 0));
		add(after.shape);
		add(before.shape);
		add(mix(style, index === 0 ? 1 : 0));
		perToken[index] = count;
	}
	return {fixed, perToken, words};
};

/** Writes the features of token `index`, given the tags of the two tokens before it; returns how many. */
export const tagFeatures = (
	context: TagContext,
	index: number,
	previous: number,
	beforePrevious: number,
	out: Int32Array,
): number => {
	const base = index * stride;
	const fixed = context.perToken[index] as number;
	for (let at = 0; at < fixed; at++) {
		out[at] = context.fixed[base + at] as number;
	}
	const here = context.words[index] ?? border;
	const after = context.words[index + 1] ?? border;
	let count = fixed;
	const one = mix(101, previous);
	const two = mix(mix(102, previous), beforePrevious);
	out[count++] = one;
	out[count++] = two;
	out[count++] = mix(one, here.word);
	out[count++] = mix(one, here.suffixes[2] ?? here.word);
	out[count++] = mix(two, here.word);
	out[count++] = mix(one, after.word);
	out[count++] = mix(mix(one, 7), after.suffixes[1] ?? after.word);
	out[count++] = mix(mix(two, 9), here.suffixes[1] ?? here.word);
	return count;
};

export const bestOf = (scores: Float32Array, classes: number): number => {
	let best = 0;
	for (let each = 1; each < classes; each++) {
		if ((scores[each] as number) > (scores[best] as number)) {
			best = each;
		}
	}
	return best;
};

/** Index of the tag of every word. */
export const tagWords = (model: Scorer, forms: readonly string[]): Int32Array => {
	const context = tagContext(forms);
	const features = new Int32Array(tagFeatureCount);
	const scores = new Float32Array(model.classes);
	const tags = new Int32Array(forms.length);
	for (let index = 0; index < forms.length; index++) {
		const count = tagFeatures(context, index, tags[index - 1] ?? -1, tags[index - 2] ?? -1, features);
		model.score(features, count, scores);
		tags[index] = bestOf(scores, model.classes);
	}
	return tags;
};
