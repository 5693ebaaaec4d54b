import {mayFollow, nameLabels} from '../../language/name-finder.ts';

const size = nameLabels.length;
/** Pairs of labels of which the second may follow the first: from, to and their cell, one pair after the other. */
export const pairs = Int32Array.from(
	nameLabels.flatMap((_, from) =>
		nameLabels.flatMap((_label, to) => (mayFollow(from, to) ? [from, to, from * size + to] : [])),
	),
);
const mayBegin = nameLabels.map((_, label) => mayFollow(-1, label));
const mayEnd = nameLabels.map((_, label) => mayFollow(label, -1));

/** What is needed of one sentence; grows with the longest. */
export type Lattice = {
	/** Exponentials of the scores, the largest of each token as 1; sums over the sequences before and behind each token. */
	readonly own: Float64Array;
	readonly ahead: Float64Array;
	readonly back: Float64Array;
	/** Shares of each label in all sequences, by token. */
	readonly shares: Float64Array;
	/** Shares of each pair, over all tokens. */
	readonly pairShares: Float64Array;
};

export const latticeOf = (length: number): Lattice => ({
	own: new Float64Array(length * size),
	ahead: new Float64Array(length * size),
	back: new Float64Array(length * size),
	shares: new Float64Array(length * size),
	pairShares: new Float64Array(size * size),
});

/** Fills the shares of labels and pairs among all allowed sequences (forward and backward sums, scaled at every token); returns the logarithm of the whole. */
export const sums = (scores: Float64Array, factors: Float64Array, length: number, lattice: Lattice): number => {
	const {own, ahead, back, shares, pairShares} = lattice;
	let all = 0;
	pairShares.fill(0);
	for (let at = 0; at < length; at++) {
		const place = at * size;
		let most = scores[place] as number;
		for (let label = 1; label < size; label++) {
			most = Math.max(most, scores[place + label] as number);
		}
		for (let label = 0; label < size; label++) {
			own[place + label] = Math.exp((scores[place + label] as number) - most);
			ahead[place + label] = at === 0 && mayBegin[label] === true ? 1 : 0;
		}
		for (let pair = 0; at > 0 && pair < pairs.length; pair += 3) {
			const to = place + (pairs[pair + 1] as number);
			ahead[to] =
				(ahead[to] as number) +
				(ahead[place - size + (pairs[pair] as number)] as number) * (factors[pairs[pair + 2] as number] as number);
		}
		let sum = 0;
		for (let label = 0; label < size; label++) {
			const value =
				at === length - 1 && mayEnd[label] !== true
					? 0
					: (ahead[place + label] as number) * (own[place + label] as number);
			ahead[place + label] = value;
			sum += value;
		}
		for (let label = 0; label < size; label++) {
			ahead[place + label] = (ahead[place + label] as number) / sum;
		}
		all += most + Math.log(sum);
	}
	for (let at = length - 1; at >= 0; at--) {
		const place = at * size;
		let sum = 0;
		if (at === length - 1) {
			back.fill(1, place, place + size);
			sum = 1;
		} else {
			back.fill(0, place, place + size);
			for (let pair = 0; pair < pairs.length; pair += 3) {
				const from = place + (pairs[pair] as number);
				const to = place + size + (pairs[pair + 1] as number);
				back[from] =
					(back[from] as number) +
					(factors[pairs[pair + 2] as number] as number) * (own[to] as number) * (back[to] as number);
			}
			for (let label = 0; label < size; label++) {
				sum += (back[place + label] as number) * (ahead[place + label] as number);
			}
			// The shares of pairs need what came before the scaling.
			for (let pair = 0; pair < pairs.length; pair += 3) {
				const cell = pairs[pair + 2] as number;
				const to = place + size + (pairs[pair + 1] as number);
				pairShares[cell] =
					(pairShares[cell] as number) +
					((ahead[place + (pairs[pair] as number)] as number) *
						(factors[cell] as number) *
						(own[to] as number) *
						(back[to] as number)) /
						sum;
			}
		}
		for (let label = 0; label < size; label++) {
			back[place + label] = (back[place + label] as number) / sum;
			shares[place + label] = (ahead[place + label] as number) * (back[place + label] as number);
		}
	}
	return all;
};
