import type {Fact} from '../facts/model.ts';

/** What a clause ends before: a mark, or what joins another clause to it. */
const ended =
	/^\s*(?:$|[.,;:!?()[\]”"—–\n]|(?:and|but|or|while|though|although|because|after|before|when|where|according) )/;

/** `, The Empire Strikes Back, and Return of the Jedi`: more names of one list. */
const listed = /^, (?:\p{Lu}[^,.;:]{1,40}, )+(?:and|or) \p{Lu}/u;

/** Characters at the end of a fact's sentence by which its place in the text is found. */
const lastWords = 20;

/** The sentence of a fact without the time that led in its own: `In May X sold …` is told as `X sold … in May`. */
const withoutLead = ({sentence, time, predicate}: Fact): string =>
	time !== undefined && time.start < predicate.start && sentence.endsWith(time.text)
		? sentence.slice(0, -time.text.length).replace(/(?: (?:on|in|at|by|during|since|until)(?: the)?)? ?$/i, '')
		: sentence;

/** Whether something of a fact is missing from its sentence: the text goes on where that ends. */
export const isCutOff = (fact: Fact, text: string): boolean => {
	const [own] = fact.evidence;
	const last = withoutLead(fact).slice(-lastWords);
	const at = own === undefined ? -1 : text.indexOf(last, own.start);
	const rest = text.slice(at + last.length, at + last.length + 150);
	const isList = /\p{Lu}\p{L}+$/u.test(last) && listed.test(rest);
	return own !== undefined && at >= 0 && at < own.end && (isList || !ended.test(rest.slice(0, 12)));
};
