import {answerWords} from './answer-words.ts';
import {clozeOf} from './cloze.ts';
import type {Question} from './model.ts';
import type {Posed} from './statements.ts';

/** Ways of asking one and the same question. */
export const modes = ['choose', 'type', 'cloze', 'true-false'] as const;
export type Mode = (typeof modes)[number];

export const isMode = (word: string): word is Mode => modes.some(mode => mode === word);

/** Words that an answer may have to be typed; longer ones can be put in too many ways. */
const mostWords = 3;

/** Whether there is one short answer to a question, that can be typed and graded. */
const isTypeable = ({kind, stem, options, key}: Question): boolean => {
	const short = answerWords(options[key] ?? '').length <= mostWords;
	const told = kind === 'says' && /^(?:who|which)\b/i.test(stem);
	return short && (told || /^(?:who|what|where|when|how-many|gap)$/.test(kind));
};

/** The ways in which a question can be asked; with four options always. */
export const modesFor = (question: Posed): readonly Mode[] => {
	const typeable = isTypeable(question);
	const fits: {readonly [mode in Mode]: boolean} = {
		choose: true,
		type: typeable,
		// A sentence with a gap is one already.
		cloze: typeable && question.kind !== 'gap' && clozeOf(question) !== undefined,
		'true-false': question.statements !== undefined,
	};
	return modes.filter(mode => fits[mode]);
};

/** How a question is asked where `wanted` is the way: with options when it cannot be asked so. */
export const modeOf = (question: Posed, wanted: Mode): Mode =>
	modesFor(question).includes(wanted) ? wanted : 'choose';

/** The way of asking that follows on `wanted` for this question; the same one when there is no other. */
export const modeAfter = (question: Posed, wanted: Mode): Mode => {
	const all = modesFor(question);
	return all[(all.indexOf(modeOf(question, wanted)) + 1) % all.length] ?? wanted;
};
