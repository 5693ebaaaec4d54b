import {hashText} from './hashing.ts';

const kindOf = (character: string): string => {
	if (character >= 'a' && character <= 'z') {
		return 'x';
	}
	return /\p{Lu}/u.test(character) ? 'X' : /\p{L}/u.test(character) ? 'x' : /\p{N}/u.test(character) ? 'd' : character;
};

/** What a word looks like: capitals, figures and marks, runs of one kind counted once. `McCoy` is `XxXx`, `G-20` is `X-d`. */
export const shapeOf = (word: string): string => {
	let shape = '';
	let last = '';
	for (const character of word) {
		const kind = kindOf(character);
		if (kind !== last) {
			shape += kind;
			last = kind;
		}
	}
	return shape;
};

/** Curly quotes, dashes and the ellipsis as they are written in plain ASCII: for features only, never for the text. */
export const plainForm = (form: string): string =>
	// Most words have nothing of this.
	/[^A-Za-z.,]/.test(form)
		? form
				.replace(/[‘’‚‛′`]/g, "'")
				.replace(/[“”„‟″«»]|''|``/g, '"')
				.replace(/[–—−‐‑]/g, '-')
				.replace(/…/g, '...')
				.replace(/\d/g, '0')
		: form;

/** The hashes of a word that features are made of. */
export type Word = {
	readonly lower: string;
	readonly word: number;
	readonly shape: number;
	readonly prefixes: readonly number[];
	readonly suffixes: readonly number[];
	readonly capital: boolean;
};

const cache = new Map<string, Word>();
const kept = 50_000;

/** `form` as it stands in the text → the hashes of it. */
export const wordOf = (form: string): Word => {
	const known = cache.get(form);
	if (known !== undefined) {
		return known;
	}
	const plain = plainForm(form);
	const lower = plain.toLowerCase();
	const affixes = (cut: (length: number) => string): readonly number[] =>
		[1, 2, 3, 4, 5].filter(length => length <= lower.length).map(length => hashText(cut(length)));
	const made: Word = {
		lower,
		word: hashText(lower),
		shape: hashText(shapeOf(plain)),
		prefixes: affixes(length => lower.slice(0, length)),
		suffixes: affixes(length => lower.slice(-length)),
		capital: /^\p{Lu}/u.test(plain),
	};
	if (cache.size >= kept) {
		cache.clear();
	}
	cache.set(form, made);
	return made;
};
