import type {GoldSentence} from '../conllu.ts';

/** A paragraph put together again from its sentences, with where each sentence and token of the gold stands. */
export type Paragraph = {
	readonly document: string;
	readonly text: string;
	readonly sentences: readonly {
		readonly gold: GoldSentence;
		readonly start: number;
		readonly end: number;
		readonly tokens: readonly {readonly start: number; readonly end: number}[];
	}[];
};

export const paragraphsOf = (sentences: readonly GoldSentence[]): readonly Paragraph[] => {
	const paragraphs: {document: string; text: string; sentences: Paragraph['sentences'][number][]}[] = [];
	let key = '';
	for (const gold of sentences) {
		const own = `${gold.document}#${gold.paragraph}`;
		if (own !== key || paragraphs.length === 0) {
			paragraphs.push({document: gold.document, text: '', sentences: []});
			key = own;
		}
		const paragraph = paragraphs[paragraphs.length - 1] as (typeof paragraphs)[number];
		const start = paragraph.text.length;
		const tokens = gold.tokens.map(({form, space}) => {
			const from = paragraph.text.length;
			paragraph.text += form;
			const to = paragraph.text.length;
			paragraph.text += space ? ' ' : '';
			return {start: from, end: to};
		});
		paragraph.sentences.push({gold, start, end: tokens.at(-1)?.end ?? start, tokens});
	}
	return paragraphs;
};
