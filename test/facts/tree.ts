import type {NameType, Sentence, Token, Upos} from '../../source/language/model.ts';

export type Tree = {readonly text: string; readonly sentence: Sentence};

/**
 * A sentence with its tree, written word by word as word/UPOS/XPOS/head/label, counted from 1 and with 0 for the root, with a ? behind
 * an arc in doubt, and with a ~ behind one that both parsers have without being sure.
 */
export const tree = (
	notation: string,
	names: readonly (readonly [from: number, to: number, type: NameType])[] = [],
): Tree => {
	let text = '';
	const tokens = notation
		.trim()
		.split(/\s+/)
		.map((part): Token => {
			const [word = '', upos = '', xpos = '', head = '', label = ''] = part.split('/');
			text += text === '' || /^[.,]$/.test(word) ? '' : ' ';
			const start = text.length;
			text += word;
			return {
				start,
				end: text.length,
				text: word,
				lemma: word.toLowerCase().replace(/(?:ed|s)$/, ''),
				upos: upos as Upos,
				xpos,
				head: Number(head) - 1,
				label: label.replace(/[?~]$/, ''),
				agree: !/[?~]$/.test(label),
				alike: !label.endsWith('?'),
			};
		});
	return {
		text,
		sentence: {
			start: 0,
			end: text.length,
			tokens,
			names: names.map(([from, to, type]) => ({
				from,
				to,
				type,
				start: tokens[from]?.start ?? 0,
				end: tokens[to - 1]?.end ?? 0,
			})),
		},
	};
};
