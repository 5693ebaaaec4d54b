import type {Article} from '../article/model.ts';
import type {Analysis} from '../facts/model.ts';
import type {Understanding} from './run.ts';

type Bare<Each> = Each extends {readonly analysis?: Analysis}
	? Omit<Each, 'analysis'> & {readonly analysis?: Omit<Analysis, 'article'>}
	: Each;

/**
 * What one thread tells the other. The article stays out: the reader has it, and a copy of 10 MB with every piece of the analysis
 * would hold up its keys.
 */
export type Message = Bare<Understanding>;

export const withoutArticle = (understanding: Understanding): Message => {
	if (understanding.status === 'failed' || understanding.analysis === undefined) {
		return understanding as Message;
	}
	const {article: _, ...analysis} = understanding.analysis;
	return {...understanding, analysis};
};

export const withArticle = (message: Message, article: Article): Understanding =>
	(message.status === 'failed' || message.analysis === undefined
		? message
		: {...message, analysis: {...message.analysis, article}}) as Understanding;
