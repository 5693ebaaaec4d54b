import type {Sentence, Token} from '../language/model.ts';

/** Words in front of a number that say how exact it is: `at least 50`. */
const bounding =
	/^(?:(?:at (?:least|most))|(?:(?:more|fewer|less) than)|up to|as many as|about|around|over|nearly|almost|some)$/i;

/** What is measured rather than counted, and no object: `waited at least ten hours`. */
const measured =
	/^(?:second|minute|hour|day|night|week|month|year|decade|century|time|metre|meter|kilometre|kilometer|km|mile|foot|inch|yard|percent|point|place|degree|knot|mph)s?$|^(?:feet|inches|centuries)$/i;

/** The number in front of the noun at `noun`, by its tokens; undefined where it has none. */
const numberOf = ({tokens}: Sentence, noun: number): number | undefined => {
	const index = tokens.findIndex(({head, label}, at) => at < noun && head === noun && label === 'nummod');
	return index < 0 ? undefined : index;
};

/** The noun whose number a verb is parted from by nothing but words that bound it: `killed at least 50 people`. */
const countedBehind = (sentence: Sentence, verb: number): readonly [noun: number, number: number] | undefined => {
	const {tokens} = sentence;
	const noun = tokens.findIndex(({head, label}, index) => index > verb && head === verb && label === 'obl');
	const number = numberOf(sentence, noun);
	const before = tokens.slice(verb + 1, number ?? verb).map(({text}) => text);
	const counted = number !== undefined && bounding.test(before.join(' ')) && !measured.test(tokens[noun]?.text ?? '');
	return counted ? [noun, number] : undefined;
};

/**
 * What was counted as the object that it is: parsers take `at least 50 people` for a phrase with a preposition. A verb in the passive
 * has none.
 */
export const withCounts = (sentence: Sentence): Sentence => {
	const tokens = [...sentence.tokens];
	for (const [verb, token] of sentence.tokens.entries()) {
		const labels = tokens.flatMap(({head, label}) => (head === verb ? [label] : []));
		const taken = labels.some(label => /^(?:obj|aux:pass|nsubj:pass|xcomp|ccomp)$/.test(label));
		// A participle without an auxiliary is in the passive, but for one read wrong.
		const active = token.xpos !== 'VBN' || labels.some(label => /^(?:aux|nsubj)$/.test(label));
		const found = token.upos === 'VERB' && active && !taken ? countedBehind(sentence, verb) : undefined;
		if (found === undefined) {
			continue;
		}
		const [noun, number] = found;
		for (let index = verb + 1; index <= noun; index++) {
			const own = tokens[index];
			if (own !== undefined && index === noun) {
				tokens[index] = {...own, label: 'obj', agree: true};
			} else if (own !== undefined && index < number) {
				tokens[index] = {...own, head: number, label: 'advmod', agree: true} satisfies Token;
			}
		}
	}
	return {...sentence, tokens};
};
