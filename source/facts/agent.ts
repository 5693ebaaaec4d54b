import {argumentAt} from './argument.ts';
import {type Context, childrenOf} from './context.ts';
import type {Argument} from './model.ts';
import type {Group} from './verb-group.ts';

/** Who does what is told in the passive; `unsure` where somebody does and cannot be told: by itself, or in the words that are told up to `upTo`. */
export const agentOf = (context: Context, verb: number, {last}: Group, upTo: number): Argument | 'none' | 'unsure' => {
	const {sentence} = context;
	const {tokens} = sentence;
	// `is to be sold by Ana`, `was shot dead by Ana`
	const under = childrenOf(sentence, verb).filter(index => tokens[index]?.label === 'xcomp');
	const isAgent = (index: number): boolean => {
		const {label = '', agree} = tokens[index] ?? {};
		const named = sentence.names.some(({from, to, type}) => from <= index && index < to && type !== 'place');
		const by = tokens.findIndex((token, at) => token.head === index && token.label === 'case' && at < index);
		// What `by` leads in tells it, right behind the verb or with a name, whatever the parsers doubt.
		return (
			/^obl(?::agent)?$/.test(label) &&
			tokens[by]?.text === 'by' &&
			((agree === true && label === 'obl:agent') || by === Math.max(last, ...under) + 1 || named)
		);
	};
	const head = [verb, ...under].flatMap(index => childrenOf(sentence, index)).find(isAgent);
	if (head === undefined) {
		// An agent that could not be read is not to be left out without a word.
		return tokens.slice(last).some(({text: word, start}) => word === 'by' && start >= upTo) ? 'unsure' : 'none';
	}
	const agent = argumentAt(context, head);
	// `by the council’s attempts`: these do it, and were read as another phrase.
	const owns = agent !== undefined && (/^[’']/.test(context.text.slice(agent.end)) || /[’']s?$/.test(agent.text));
	return owns ? 'unsure' : (agent ?? 'none');
};
