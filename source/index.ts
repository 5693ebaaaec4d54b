import type {Article} from './article/model.ts';
import {openArticle} from './article/open.ts';
import {english} from './english.ts';
import {analyse as analyseWith} from './facts/analyse.ts';
import type {Analysis} from './facts/model.ts';
import type {Question} from './quiz/model.ts';
import {questions as questionsWith} from './quiz/questions.ts';

export {ArticleError} from './article/article-error.ts';
export type {Article, Block, BlockKind, BlockRole, Range, Section, Span, SpanKind} from './article/model.ts';
export type {Actor, Analysis, Argument, Fact, Mention, OtherRole} from './facts/model.ts';
export {timeline} from './facts/timeline.ts';
export type {Question, QuestionKind} from './quiz/model.ts';

/**
 * Makes an article of plain text or of Markdown with front matter; bytes are read as UTF-8 unless a byte order mark says otherwise.
 * `name` is the title when the text has none; one that ends in `.md` says that it is Markdown. Rejects with ArticleError.
 */
export const readArticle = (source: string | Uint8Array, name = 'article'): Promise<Article> =>
	openArticle({bytes: typeof source === 'string' ? new TextEncoder().encode(source) : source, name});

/** Actors and facts of an article. Synchronous, pure; about as long as it takes to read the text twice. */
export const analyse = (article: Article): Analysis => analyseWith(article, english());

/** At most `count` questions (10 unless told), best first in the order that `seed` decides; the same seed gives the same quiz. */
export const questions = (
	analysis: Analysis,
	{count = 10, seed = 1}: {readonly count?: number; readonly seed?: number} = {},
): readonly Question[] => questionsWith(analysis, {count, seed, inflect: english().inflect});
