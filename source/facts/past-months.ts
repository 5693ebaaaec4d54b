import type {Sentence, TimeExpression} from '../language/model.ts';

/** What is set for a month is still to come, though it was set in the past. Lemmas. */
const setting = new Set('schedule set plan expect intend delay postpone adjourn move reschedule book slate'.split(' '));

const month = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** Whether what a verb tells is over: `accepted`, `was arrested`, and not `was set for`. */
const isOver = ({tokens}: Sentence, verb: number): boolean => {
	const {upos, xpos = '', lemma = ''} = tokens[verb] ?? {};
	const passive =
		xpos === 'VBN' && tokens.some(({head, label, xpos: form}) => head === verb && /^aux/.test(label) && form === 'VBD');
	return upos === 'VERB' && (xpos === 'VBD' || passive) && !setting.has(lemma);
};

/**
 * Times of a sentence in which a month without its year, of what is told as done, lies not in the days to come: `in December she resigned`,
 * written in September 2019, is December 2018. `published` is `YYYY-MM-DD`.
 */
export const withPastMonths = (
	times: readonly TimeExpression[],
	sentence: Sentence,
	published: string | undefined,
): readonly TimeExpression[] =>
	published === undefined
		? times
		: times.map(time => {
				const {text, value = '', start, end} = time;
				const [, year = '', rest = ''] = /^(\d{4})(-\d{2}(?:-\d{2})?)$/.exec(value) ?? [];
				const coming = year !== '' && month.test(text) && !/\d{4}/.test(text) && value > published;
				const over = sentence.tokens.some(
					token => token.start >= start && token.end <= end && token.label === 'obl' && isOver(sentence, token.head),
				);
				return coming && over ? {...time, value: `${Number(year) - 1}${rest}`} : time;
			});
