import {type Context, childrenOf} from './context.ts';
import type {Fact} from './model.ts';

/** The time of a verb: what hangs on it, or, where it may be that one's, the lead-in of its sentence. */
export const timeOf = ({sentence, times, text}: Context, verb: number, mayLead = true): Fact['time'] => {
	const {tokens} = sentence;
	const own = childrenOf(sentence, verb).filter(index => /^(?:obl|advmod)/.test(tokens[index]?.label ?? ''));
	const attached = times.filter(({start, end}) =>
		own.some(index => (tokens[index]?.start ?? -1) >= start && (tokens[index]?.end ?? 0) <= end),
	);
	// What is joined to the first verb happens in its time too: `In May Ana sold the harbour and left`.
	let first = verb;
	while (tokens[first]?.label === 'conj' && tokens[first]?.agree === true && (tokens[first]?.head ?? -1) >= 0) {
		first = tokens[first]?.head ?? -1;
	}
	const verbs = tokens.filter(({upos}, index) => upos === 'VERB' && index < first).length;
	const lead =
		verbs === 0 && mayLead
			? times.find(({start}) => text.slice(sentence.start, start).length <= 12 && start < (tokens[verb]?.start ?? 0))
			: undefined;
	// A day rather than an hour of it: `yesterday at 4:00 a.m.`
	const all = [...attached, ...(lead === undefined ? [] : [lead])];
	const time = all.find(({value}) => value !== undefined) ?? all[0];
	return time === undefined
		? undefined
		: {
				start: time.start,
				end: time.end,
				text: time.text.replace(/^(?:on|in|at) /i, ''),
				...(time.value === undefined ? {} : {value: time.value}),
			};
};

/** The preposition that a lead-in time has, to set it behind the verb: `In April, X …` → `X … in April`. */
export const leadIn = ({text, sentence}: Context, time: NonNullable<Fact['time']>): string => {
	const before = text.slice(sentence.start, time.start).trim();
	const whole = text.slice(time.start, time.end);
	const preposition = /(?:^|\s)(in|on|at|by|during)$/i.exec(before)?.[1];
	if (preposition !== undefined) {
		return `${preposition.toLowerCase()} ${whole}`;
	}
	return /^(?:On|In|At|Earlier|Late|Later|Early|Last|This|Next|Yesterday|Today|Tomorrow)\b/.test(whole)
		? whole.charAt(0).toLowerCase() + whole.slice(1)
		: whole;
};
