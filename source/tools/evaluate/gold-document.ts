import {clean, cleanLine} from '../../article/clean.ts';
import type {Article, Range} from '../../article/model.ts';
import type {GoldSentence} from '../conllu.ts';
import {byDocument} from '../train/data.ts';
import {type GoldMention, goldMentions} from './entities.ts';
import {paragraphsOf} from './paragraphs.ts';

/** A mention of the gold with where it stands in the article. */
export type PlacedMention = GoldMention & Range & {readonly headRange: Range};

export type GoldDocument = {
	readonly id: string;
	readonly article: Article;
	readonly mentions: readonly PlacedMention[];
};

/** Documents of a treebank as articles, the first paragraph of each being its title. */
export const goldDocuments = (sentences: readonly GoldSentence[]): readonly GoldDocument[] =>
	byDocument(sentences).map(raw => {
		// What the door takes out of a text may not shift it here.
		const own = raw.map(sentence => ({
			...sentence,
			tokens: sentence.tokens.map(token => ({...token, form: clean(token.form)})),
		}));
		const paragraphs = paragraphsOf(own);
		let text = '';
		const blocks: Article['blocks'][number][] = [];
		const tokens: Range[][] = [];
		for (const [index, paragraph] of paragraphs.entries()) {
			const start = text.length + (index > 0 ? 2 : 0);
			text += `${index > 0 ? '\n\n' : ''}${paragraph.text.trimEnd()}`;
			const title = index === 0 ? ({kind: 'heading', level: 1} as const) : ({kind: 'paragraph'} as const);
			blocks.push({...title, role: 'body', spans: [], start, end: text.length});
			for (const sentence of paragraph.sentences) {
				tokens.push(sentence.tokens.map(token => ({start: start + token.start, end: start + token.end})));
			}
		}
		const at = (sentence: number, token: number): Range => tokens[sentence]?.[token] ?? {start: 0, end: 0};
		const id = own[0]?.document ?? '';
		const title = cleanLine(paragraphs[0]?.text.trim() ?? '');
		return {
			id,
			article: {id, title, text: clean(text), blocks, sections: []},
			mentions: goldMentions(own).map(mention => ({
				...mention,
				start: at(mention.sentence, mention.from).start,
				end: at(mention.sentence, mention.to - 1).end,
				headRange: at(mention.sentence, mention.head),
			})),
		};
	});
