import type {FactDraft} from './draft.ts';

/** Verbs whose subject does or undergoes it once. Lemmas. */
const once = new Set('die bear drown perish'.split(' '));

/** What two facts must have in common to be the same one told twice. */
export const keyOf = ({subject, predicate, object, polarity, modality}: FactDraft): string =>
	[
		subject?.actor ?? subject?.text.toLowerCase(),
		predicate.lemma,
		// `began to sell`, `began to rain`
		/ (?:to |\p{Ll}+ing$)/u.test(predicate.text) ? predicate.text.split(' ').at(-1)?.toLowerCase() : '',
		object?.actor ?? object?.text.toLowerCase(),
		polarity,
		modality,
	].join('|');

/** Whether two times may be one: the values of both, as far as they go, are the same; or a range has the other in it. */
const isCompatible = (a: string | undefined, b: string | undefined): boolean => {
	if (a === undefined || b === undefined) {
		return true;
	}
	const rangeOf = (value: string): readonly string[] => value.replace(/^\.\./, '0').replace(/\.\.$/, '9').split('/');
	const [from = '', to = from] = rangeOf(a);
	const [begin = '', end = begin] = rangeOf(b);
	const known = (value: string): string => value.replace(/^XXXX/, '');
	const within = (inner: string, first: string, last: string): boolean =>
		inner.slice(0, first.length) >= first && inner.slice(0, last.length) <= last;
	return (
		a.startsWith(b) ||
		b.startsWith(a) ||
		(a.includes('XXXX') !== b.includes('XXXX') && known(a).slice(-6) === known(b).slice(-6)) ||
		within(from, begin, end) ||
		within(begin, from, to)
	);
};

const small = /^(?:with|from|that|this|their|after|before|over|into|about|under)$/;

/** The words of weight that a fact tells behind its verb, without its time. */
const restOf = ({sentence, predicate, time}: FactDraft): ReadonlySet<string> => {
	const said = sentence.slice(sentence.indexOf(predicate.text) + predicate.text.length).replace(time?.text ?? '', '');
	return new Set((said.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).filter(word => !small.test(word)));
};

/** Whether two facts with one key tell much the same, whenever that was. Without an object a verb says little: who served as mayor and as president did two things. */
export const isLike = (a: FactDraft, b: FactDraft): boolean => {
	if (once.has(a.predicate.lemma) || (a.object !== undefined && a.subject !== undefined)) {
		return true;
	}
	const [rest, other] = [restOf(a), restOf(b)];
	const shared = [...rest].filter(word => other.has(word)).length;
	return shared * 2 >= Math.min(rest.size, other.size);
};

/** Whether two facts with one key are the same one: who was elected in 1996 and in 2014 was so twice. */
export const isSameDeed = (a: FactDraft, b: FactDraft): boolean =>
	isCompatible(a.time?.value, b.time?.value) && isLike(a, b);
