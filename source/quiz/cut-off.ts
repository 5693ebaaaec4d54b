import type {Fact} from '../facts/model.ts';

/** What a clause ends before: a mark, or what joins another clause to it. */
const ended = /^\s*(?:$|[.,;:!?()[\]”"—–\n]|(?:and|but|or|while|though|although|because|after|before|when) )/;

/** Characters at the end of a fact's sentence by which its place in the text is found. */
const lastWords = 20;

/** Whether something of a fact is missing from its sentence: the text goes on where that ends. */
export const isCutOff = ({sentence, evidence}: Fact, text: string): boolean => {
	const [own] = evidence;
	const last = sentence.slice(-lastWords);
	const at = own === undefined ? -1 : text.indexOf(last, own.start);
	return (
		own !== undefined && at >= 0 && at < own.end && !ended.test(text.slice(at + last.length, at + last.length + 12))
	);
};
