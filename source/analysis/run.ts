import type {Article} from '../article/model.ts';
import {partsOf} from '../article/parts.ts';
import {analysePieces} from '../facts/analyse.ts';
import type {Analysis} from '../facts/model.ts';
import type {Language} from '../language/model.ts';
import type {Question} from '../quiz/model.ts';
import {questions, questionsOfParts} from '../quiz/questions.ts';

export type AnalysisRequest = {
	readonly article: Article;
	/** At most `count` questions, of each part of a long text where `byPart` is set. */
	readonly quiz: {readonly count: number; readonly seed: number; readonly byPart?: boolean};
};

/** How far the understanding of an article has come; `done` in `working` is 0 to 1. */
export type Understanding =
	| {readonly status: 'working'; readonly done: number; readonly analysis?: Analysis}
	| {readonly status: 'done'; readonly analysis: Analysis; readonly questions: readonly Question[]}
	| {readonly status: 'failed'; readonly message: string};

/**
 * Analyses the article piece by piece, handing on what is understood, and makes its quiz. Never throws: what goes wrong is told,
 * a language that cannot be read among it.
 */
export const runAnalysis = (
	{article, quiz}: AnalysisRequest,
	language: () => Language,
	tell: (understanding: Understanding) => void,
): void => {
	try {
		let analysis: Analysis | undefined;
		const own = language();
		for (const piece of analysePieces(article, own)) {
			analysis = piece;
			const done = piece.analysedTo / Math.max(1, article.text.length);
			if (done < 1) {
				tell({status: 'working', done, analysis: piece});
			}
		}
		if (analysis === undefined) {
			throw new Error('the article has no text');
		}
		const options = {count: quiz.count, seed: quiz.seed, inflect: own.inflect};
		const parts = quiz.byPart === true ? partsOf(article) : [];
		// One part is all of it.
		tell({
			status: 'done',
			analysis,
			questions: parts.length > 1 ? questionsOfParts(analysis, parts, options) : questions(analysis, options),
		});
	} catch (error) {
		tell({status: 'failed', message: error instanceof Error ? error.message : String(error)});
	}
};
