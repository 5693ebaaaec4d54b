import type {Sentence} from '../language/model.ts';

/**
 * Whether the name that token `index` is of stands right beside the verb. Parsers differ over which word of a name is its head, or
 * over its title; that it is the subject, or the object, they do not doubt then.
 */
export const isNameBeside = ({tokens, names}: Sentence, index: number, verb: number): boolean => {
	const name = names.find(({from, to}) => from <= index && index < to);
	if (name === undefined) {
		return false;
	}
	const between = index < verb ? tokens.slice(name.to, verb) : tokens.slice(verb + 1, name.from);
	return between.every(({head, label}) => head === verb && /^(?:aux|aux:pass|advmod)$/.test(label));
};
