import type {Range} from '../article/model.ts';

const ends = /^(?:[.!?]|\.{2,}|…)$/;
const closes = /^["'”’)\]»]$/u;
const opens = /^[\p{Lu}\p{N}"'“‘([«]/u;

/** The longest sentence, in tokens: what is longer is cut, so that one without a full stop cannot hold anything up. */
const longest = 250;

/** Groups the tokens of one paragraph into sentences: a full stop, question or exclamation mark, with the quotes that it closes, before a capital, a figure or an opening quote. */
export const splitSentences = (text: string, tokens: readonly Range[]): readonly (readonly Range[])[] => {
	const word = (index: number): string => text.slice(tokens[index]?.start ?? 0, tokens[index]?.end ?? 0);
	const sentences: (readonly Range[])[] = [];
	let from = 0;
	for (let at = 0; at < tokens.length; at++) {
		let to = at + 1;
		let done = to - from >= longest;
		if (ends.test(word(at))) {
			while (closes.test(word(to)) && tokens[to]?.start === tokens[to - 1]?.end) {
				to++;
			}
			// An ellipsis inside a sentence goes on in lower case.
			done ||= to >= tokens.length || opens.test(word(to));
		}
		if (done) {
			sentences.push(tokens.slice(from, to));
			from = to;
			at = to - 1;
		}
	}
	if (from < tokens.length) {
		sentences.push(tokens.slice(from));
	}
	return sentences;
};
