import type {Fact} from '../facts/model.ts';

/** Words after a fact's last one that say that something of it was cut off. */
const goesOn = /^\s*(?:that|of|who|which|whose|whom|by|about|over|against|between|than|if|whether|how|why|-|–|—)\b/i;

/** Characters at the end of a fact's sentence by which its place in the text is found. */
const lastWords = 20;

/** Whether something of a fact is missing from its sentence: the text goes on where that ends. */
export const isCutOff = ({sentence, evidence}: Fact, text: string): boolean => {
	const [own] = evidence;
	const last = sentence.slice(-lastWords);
	const at = own === undefined ? -1 : text.indexOf(last, own.start);
	return (
		own !== undefined && at >= 0 && at < own.end && goesOn.test(text.slice(at + last.length, at + last.length + 12))
	);
};
