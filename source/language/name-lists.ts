import {type Gazetteer, nameLists} from './gazetteer.ts';
import {hashText} from './hashing.ts';
import type {Word} from './word-features.ts';

/** What the lists of names tell of the words of a sentence; bits by token. */
export type Listed = {
	/** Lists that a word without a capital is on: what may be a name and is not. */
	readonly lowered: Int32Array;
	/** For each of the first eight lists, whether a name on it begins, goes on, ends or stands here alone. */
	readonly listed: Int32Array;
	/** The same for the lists from the ninth on. */
	readonly listedToo: Int32Array;
	/** Whether it is a common noun for a person, a group or a place. */
	readonly kinds: Int32Array;
};

export const listsOf = (words: readonly Word[], gazetteer: Gazetteer): Listed => {
	const {length} = words;
	const lowered = new Int32Array(length);
	const listed = new Int32Array(length);
	const listedToo = new Int32Array(length);
	const kinds = new Int32Array(length);
	for (let from = 0; from < length; from++) {
		let hash = 0;
		for (let to = from; to < Math.min(length, from + gazetteer.longest); to++) {
			const {lower, word} = words[to] as Word;
			hash = to === from ? word : hashText(lower, hashText(' ', hash));
			const all = gazetteer.lists(hash);
			const bits = all & (2 ** nameLists - 1);
			if (to === from) {
				kinds[from] = all >> nameLists;
			}
			if (!(words[from] as Word).capital) {
				for (let token = from; bits !== 0 && token <= to; token++) {
					lowered[token] = (lowered[token] as number) | bits;
				}
				continue;
			}
			for (let list = 0; bits >> list > 0; list++) {
				if (((bits >> list) & 1) === 1) {
					const target = list < 8 ? listed : listedToo;
					for (let token = from; token <= to; token++) {
						const place = from === to ? 1 : token === from ? 2 : token === to ? 4 : 8;
						target[token] = (target[token] as number) | (place << ((list & 7) * 4));
					}
				}
			}
		}
	}
	return {lowered, listed, listedToo, kinds};
};
