import {expect, it} from 'vitest';
import {withPlaceChains} from '../../source/facts/place-chains.ts';
import type {Sentence, Token} from '../../source/language/model.ts';

/** `A plane in Lima, Peru crashed`, where the country was read as what crashed. */
const sentence = (preposition: string): Sentence => {
	const words: readonly (readonly [string, Token['upos'], number, string])[] = [
		['A', 'DET', 1, 'det'],
		['plane', 'NOUN', 6, 'dep'],
		[preposition, 'ADP', 3, 'case'],
		['Lima', 'PROPN', 1, 'nmod'],
		[',', 'PUNCT', 3, 'punct'],
		['Peru', 'PROPN', 6, 'nsubj'],
		['crashed', 'VERB', -1, 'root'],
	];
	let start = 0;
	const tokens = words.map(([text, upos, head, label]): Token => {
		const token = {
			start,
			end: start + text.length,
			text,
			upos,
			xpos: '',
			lemma: text,
			head,
			label,
			agree: true,
			alike: true,
		};
		start += text.length + 1;
		return token;
	});
	const name = (from: number) => ({
		from,
		to: from + 1,
		type: 'place' as const,
		start: tokens[from]?.start ?? 0,
		end: tokens[from]?.end ?? 0,
	});
	return {start: 0, end: start, tokens, names: [name(3), name(5)]};
};

it('a place behind the one that lies in it does nothing', () => {
	expect(withPlaceChains(sentence('in')).tokens[5]).toMatchObject({head: 3, label: 'appos'});
});

it('a place behind another that nothing governs is left as it is', () => {
	expect(withPlaceChains(sentence('and')).tokens[5]).toMatchObject({head: 6, label: 'nsubj'});
});
