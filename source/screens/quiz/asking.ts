import {wrapWords} from '../../components/rows.ts';
import type {Binding} from '../../keys.ts';
import {clozeOf, gap} from '../../quiz/cloze.ts';
import type {Question} from '../../quiz/model.ts';
import {type Mode, modeAfter} from '../../quiz/modes.ts';
import {around} from './excerpt.ts';

/** What is asked in one way of asking, in lines of `width` cells, of a sentence with a gap at most `height`. */
export const askedLines = (
	question: Question,
	mode: Mode,
	{width, height}: {readonly width: number; readonly height: number},
): readonly string[] => {
	const sentence = mode === 'cloze' ? clozeOf(question) : undefined;
	if (sentence === undefined) {
		return wrapWords(question.stem, width);
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
};

/** The keys of a question, that for another way of asking with what the next one is, if there is one. */
export const bindingsFor = (bindings: readonly Binding[], question: Question, mode: Mode): readonly Binding[] => {
	const next = modeAfter(question, mode);
	return bindings.flatMap(binding =>
		binding.command !== 'mode' ? [binding] : next === mode ? [] : [{...binding, hint: names[next]}],
	);
};
