import {wrapWords} from '../../components/rows.ts';
import type {Binding} from '../../keys.ts';
import type {Answer} from '../../quiz/answer.ts';
import {clozeOf, gap} from '../../quiz/cloze.ts';
import {type Mode, modeAfter} from '../../quiz/modes.ts';
import {type Posed, toldOption} from '../../quiz/statements.ts';
import {around} from './excerpt.ts';

/** What was asked, in lines of `width` cells: the question, whatever stood for it, or the statement that was judged. */
export const answeredStem = ({stem, statements}: Posed, answer: Answer | undefined, width: number): readonly string[] =>
	wrapWords((answer?.how === 'judged' ? statements?.[answer.option] : undefined) ?? stem, width);

/** What is asked in one way of asking, in lines of `width` cells, of a sentence with a gap at most `height`. */
export const askedLines = (
	question: Posed,
	{mode, again}: {readonly mode: Mode; readonly again: boolean},
	{width, height}: {readonly width: number; readonly height: number},
): readonly string[] => {
	const sentence = mode === 'cloze' ? clozeOf(question) : undefined;
	if (sentence === undefined) {
		const statement = mode === 'true-false' ? question.statements?.[toldOption(question, again)] : undefined;
		return wrapWords(statement ?? question.stem, width);
	}
	// Room for an ellipsis at either end.
	const lines = wrapWords(sentence, width - 4);
	return around(
		lines,
		lines.findIndex(line => line.includes(gap)),
		height,
	);
};

const names: {readonly [mode in Mode]: string} = {
	choose: 'four options',
	type: 'type it',
	cloze: 'fill the gap',
	'true-false': 'true or false',
};

/** The keys of a question, that for another way of asking with what the next one is, if there is one. */
export const bindingsFor = (bindings: readonly Binding[], question: Posed, mode: Mode): readonly Binding[] => {
	const next = modeAfter(question, mode);
	return bindings.flatMap(binding =>
		binding.command !== 'mode' ? [binding] : next === mode ? [] : [{...binding, hint: names[next]}],
	);
};
