import {openInterval} from '../language/year-times.ts';
import {type Context, childrenOf} from './context.ts';
import type {Fact} from './model.ts';

/** Words of a clause that still reads as a time. */
const mostWords = 8;

/** All that hangs on `root`, and `root`. */
const membersOf = ({sentence}: Context, root: number): readonly number[] => {
	const members = [root];
	for (const member of members) {
		members.push(...childrenOf(sentence, member));
	}
	return members.filter(index => sentence.tokens[index]?.label !== 'punct');
};

/**
 * The time of a verb that is told by what else happened: `stood until the storm took it in 2017`, `spoke when Ana was there in 1920`. It
 * has a value where the clause has a time of its own. `since` is a reason where the verb is not in the perfect.
 */
export const boundingClause = (context: Context, verb: number): Fact['time'] => {
	const {text, sentence, times} = context;
	const {tokens} = sentence;
	const children = childrenOf(sentence, verb);
	const perfect = children.some(
		index => tokens[index]?.label === 'aux' && /^(?:has|have|had|[’']ve)$/i.test(tokens[index]?.text ?? ''),
	);
	for (const clause of children.filter(index => index > verb && tokens[index]?.label === 'advcl')) {
		const mark = childrenOf(sentence, clause).find(
			index => index > verb && (tokens[index]?.label === 'mark' || tokens[index]?.xpos === 'WRB'),
		);
		const members = membersOf(context, clause);
		const [first, last] = [tokens[Math.min(...members)], tokens[Math.max(...members)]];
		const word = tokens[mark ?? -1];
		const joins = /^(?:until|till|when)$/i.test(word?.text ?? '') || (perfect && /^since$/i.test(word?.text ?? ''));
		const whole = Math.max(...members) - Math.min(...members) === members.length - 1;
		if (first === undefined || last === undefined || word !== first || !joins || !whole || members.length > mostWords) {
			continue;
		}
		const own = times.find(({start, end, value}) => value !== undefined && start > first.end && end <= last.end);
		const value = own?.value && (/^when$/i.test(first.text) ? own.value : openInterval(first.text, own.value));
		// `laughed when asked`: nobody knows when that was.
		if (/^when$/i.test(first.text) && value === undefined) {
			continue;
		}
		return {
			start: first.start,
			end: last.end,
			text: text.slice(first.start, last.end),
			...(value === undefined ? {} : {value}),
		};
	}
	return undefined;
};
