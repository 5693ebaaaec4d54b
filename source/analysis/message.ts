import type {Article} from '../article/model.ts';
import type {Analysis} from '../facts/model.ts';
import type {Understanding} from './run.ts';

type Bare<Each> = Each extends {readonly analysis?: Analysis}
	? Omit<Each, 'analysis'> & {readonly analysis?: Omit<Analysis, 'article'> | 'as before'}
	: Each;

/**
 * What one thread tells the other. The article stays out: the reader has it, and a copy of 10 MB with every piece of the analysis
 * would hold up its keys. So do the tokens, for a screen asks where a sentence is and not of what it is made; and an analysis
 * that has not changed is not sent again.
 */
export type Message = Bare<Understanding>;

/** What is to be sent, one understanding after the other. */
export const messagesOf = (): ((understanding: Understanding) => Message) => {
	let before: Analysis['facts'] | undefined;
	return understanding => {
		if (understanding.status === 'failed' || understanding.analysis === undefined) {
			return understanding as Message;
		}
		const {article: _, ...analysis} = understanding.analysis;
		if (understanding.status === 'working' && analysis.facts === before) {
			return {...understanding, analysis: 'as before'};
		}
		before = analysis.facts;
		const sentences = analysis.sentences.map(({start, end}) => ({start, end, tokens: [], names: []}));
		return {...understanding, analysis: {...analysis, sentences}};
	};
};

/** What was sent, with the article that the reader has. */
export const understandingsOf = (article: Article): ((message: Message) => Understanding) => {
	let before: Analysis | undefined;
	return message => {
		if (message.status === 'failed' || message.analysis === undefined) {
			return message as Understanding;
		}
		const analysis = message.analysis === 'as before' ? before : {...message.analysis, article};
		before = analysis;
		// Nothing is as before that was not sent before.
		return {...message, analysis} as Understanding;
	};
};
