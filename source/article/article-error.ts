/** An article that could not be opened. The message is one clean line that names the thing and the next step. */
export class ArticleError extends Error {
	override readonly name = 'ArticleError';
}
