import type {Article} from '../article/model.ts';
import {linesOf} from './lines.ts';
import {pad} from './width.ts';

/** The article as plain text: one line a paragraph, or wrapped at `width` cells; a blank line between paragraphs. */
export const printArticle = (article: Article, width?: number): string => {
	if (width === undefined) {
		return `${article.text}\n`;
	}
	return article.blocks
		.map((block, index) =>
			linesOf(article, {block: index, start: block.start, end: block.end}, width)
				.map(line =>
					line.pieces
						.reduce(
							(drawn, piece) => pad(drawn, piece.column) + article.text.slice(piece.start, piece.end),
							line.prefix,
						)
						.trimEnd(),
				)
				.join('\n'),
		)
		.join('\n\n')
		.concat('\n');
};
