/*
 * The best tree over all arcs of a sentence (McDonald, Pereira, Ribarov and Hajič 2005): every token takes its best head, and cycles are
 * contracted until there are none (Chu and Liu 1965, Edmonds 1967).
 */

const none = Number.NEGATIVE_INFINITY;

/** A cycle among `heads`, where node 0 is the root; undefined when there is none. */
const cycleIn = (heads: Int32Array): readonly number[] | undefined => {
	const seen = new Int32Array(heads.length);
	for (let start = 1; start < heads.length; start++) {
		let at = start;
		while (at !== 0 && seen[at] === 0) {
			seen[at] = start;
			at = heads[at] as number;
		}
		if (at !== 0 && seen[at] === start) {
			const cycle = [at];
			for (let next = heads[at] as number; next !== at; next = heads[next] as number) {
				cycle.push(next);
			}
			return cycle;
		}
	}
	return undefined;
};

/** `scores[d * size + h]` is that of node h as the head of node d; node 0 is the root. */
const bestHeads = (scores: Float64Array, size: number): Int32Array => {
	const heads = new Int32Array(size);
	heads[0] = -1;
	for (let node = 1; node < size; node++) {
		let best = -1;
		for (let head = 0; head < size; head++) {
			if (
				head !== node &&
				(best < 0 || (scores[node * size + head] as number) > (scores[node * size + best] as number))
			) {
				best = head;
			}
		}
		heads[node] = best;
	}
	const cycle = cycleIn(heads);
	if (cycle === undefined) {
		return heads;
	}
	const inCycle = new Uint8Array(size);
	for (const member of cycle) {
		inCycle[member] = 1;
	}
	const outside: number[] = [];
	for (let node = 0; node < size; node++) {
		if (inCycle[node] === 0) {
			outside.push(node);
		}
	}
	// The cycle becomes the last node.
	const small = outside.length + 1;
	const last = small - 1;
	const contracted = new Float64Array(small * small).fill(none);
	const enters = new Int32Array(small);
	const leaves = new Int32Array(small);
	for (let index = 0; index < last; index++) {
		const node = outside[index] as number;
		for (let other = 0; other < last; other++) {
			contracted[index * small + other] = scores[node * size + (outside[other] as number)] as number;
		}
		for (const member of cycle) {
			// From the cycle out to a node
			const out = scores[node * size + member] as number;
			if (out > (contracted[index * small + last] as number)) {
				contracted[index * small + last] = out;
				leaves[index] = member;
			}
			// From a node into the cycle, in place of the arc that the member has there
			const into =
				(scores[member * size + node] as number) - (scores[member * size + (heads[member] as number)] as number);
			if (into > (contracted[last * small + index] as number)) {
				contracted[last * small + index] = into;
				enters[index] = member;
			}
		}
	}
	const found = bestHeads(contracted, small);
	for (let index = 0; index < last; index++) {
		const head = found[index] as number;
		heads[outside[index] as number] =
			head === last ? (leaves[index] as number) : head < 0 ? -1 : (outside[head] as number);
	}
	const from = found[last] as number;
	heads[enters[from] as number] = outside[from] as number;
	return heads;
};

/** Whether heads, where -1 is the root, make a tree with one root. */
const isTree = (heads: Int32Array): boolean => {
	const seen = new Int32Array(heads.length);
	let roots = 0;
	for (let start = 0; start < heads.length; start++) {
		roots += (heads[start] as number) < 0 ? 1 : 0;
		let at = start;
		while (at >= 0 && seen[at] === 0) {
			seen[at] = start + 1;
			at = heads[at] as number;
		}
		if (at >= 0 && seen[at] === start + 1) {
			return false;
		}
	}
	return roots === 1;
};

/**
 * The tree of the highest sum with one root: `scores` has, for each of `size` tokens, those of all tokens as its head and last that of
 * the root. Returns heads as indexes of tokens, -1 for the root.
 */
export const bestTree = (scores: Float32Array, size: number): Int32Array => {
	const nodes = size + 1;
	// Most often the best head of every token makes a tree already.
	const heads = new Int32Array(size);
	for (let token = 0; token < size; token++) {
		let best = size;
		for (let head = 0; head < size; head++) {
			if (head !== token && (scores[token * nodes + head] as number) > (scores[token * nodes + best] as number)) {
				best = head;
			}
		}
		heads[token] = best === size ? -1 : best;
	}
	if (isTree(heads)) {
		return heads;
	}
	const all = new Float64Array(nodes * nodes).fill(none);
	// So much that every further token that hangs on the root costs more than any arc can give.
	const single = 1e4;
	for (let token = 0; token < size; token++) {
		for (let head = 0; head < size; head++) {
			all[(token + 1) * nodes + head + 1] = head === token ? none : (scores[token * nodes + head] as number);
		}
		all[(token + 1) * nodes] = (scores[token * nodes + size] as number) - single;
	}
	return bestHeads(all, nodes)
		.slice(1)
		.map(head => head - 1);
};
