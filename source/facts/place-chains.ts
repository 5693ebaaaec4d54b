import type {Sentence, Token} from '../language/model.ts';
import {headOf} from './roles.ts';

/**
 * The sentence with every place that tells where another one lies hung on that: of `a plane in Nevada, United States crashed` the country
 * does nothing, whatever the parsers took it for.
 */
export const withPlaceChains = (sentence: Sentence): Sentence => {
	const {tokens, names} = sentence;
	let changed: Token[] | undefined;
	for (const [index, outer] of names.entries()) {
		const inner = names[index - 1];
		const beside = inner !== undefined && inner.to + 1 === outer.from && tokens[inner.to]?.text === ',';
		if (!beside || inner.type !== 'place' || outer.type !== 'place') {
			continue;
		}
		const head = headOf(sentence, outer);
		const governed = /^(?:in|at|of|near|from|to|outside|around)$/i.test(tokens[inner.from - 1]?.text ?? '');
		const token = tokens[head];
		if (token !== undefined && governed && /^nsubj/.test(token.label)) {
			changed ??= [...tokens];
			changed[head] = {...token, head: headOf(sentence, inner), label: 'appos', agree: true};
		}
	}
	return changed === undefined ? sentence : {...sentence, tokens: changed};
};
