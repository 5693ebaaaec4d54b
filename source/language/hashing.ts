/**
 * Features are numbers: the hash of what they say, cut to the rows of a model. Two features that fall on one row share its weights,
 * which costs little as long as there are several times more rows than features (Weinberger et al. 2009).
 */

/** 32-bit FNV-1a of a text's code units; `begin` is the hash of what stands before them. */
export const hashText = (text: string, begin = 0x811c9dc5): number => {
	let hash = begin;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return hash;
};

/** Two hashes made one; the order matters. Finalised as in MurmurHash3, for the low bits are what is used. */
export const mix = (a: number, b: number): number => {
	let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
	hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
	return hash ^ (hash >>> 13);
};

/** What gives every class a score: the sum over features of the weights in their rows. */
export type Scorer = {
	readonly classes: number;
	/** Rows are `hash & mask`. */
	readonly mask: number;
	/** Adds up the first `count` of `features` into `scores`, which is overwritten. */
	readonly score: (features: Int32Array, count: number, scores: Float32Array) => void;
};
