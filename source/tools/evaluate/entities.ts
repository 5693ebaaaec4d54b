import type {GoldSentence} from '../conllu.ts';

/** A mention of GUM's entity column: tokens `from` inclusive to `to` exclusive of a sentence. */
export type GoldMention = {
	readonly sentence: number;
	readonly from: number;
	readonly to: number;
	/** The token on which the others hang. */
	readonly head: number;
	/** What it refers to, by document. */
	readonly entity: string;
	/** `person`, `organization`, `place` and others. */
	readonly type: string;
	readonly kind: 'name' | 'nominal' | 'pronoun';
};

const headOf = ({tokens}: GoldSentence, from: number, to: number): number => {
	for (let index = from; index < to; index++) {
		const head = tokens[index]?.head ?? -1;
		if (head < from || head >= to) {
			return index;
		}
	}
	return from;
};

const kindOf = (upos: string): GoldMention['kind'] =>
	upos === 'PROPN' ? 'name' : upos === 'PRON' || upos === 'DET' ? 'pronoun' : 'nominal';

/**
 * Mentions of sentences, from `Entity=(1-person-…(2-place-…)1)` in the last column (GUM, wiki.gucorpling.org/gum/conllu): an opening
 * bracket has the entity and its type, a closing one the entity alone, unless both stand on one token. Mentions nest, and brackets of
 * one entity close the one opened last. Parts of a mention that is broken up, `(5[1/2]-…`, are mentions of their own.
 */
export const goldMentions = (sentences: readonly GoldSentence[]): readonly GoldMention[] =>
	sentences.flatMap((sentence, index) => {
		const mentions: GoldMention[] = [];
		const open: {readonly entity: string; readonly type: string; readonly from: number}[] = [];
		const close = (at: number, token: number): void => {
			const [mention] = at < 0 ? [] : open.splice(at, 1);
			if (mention !== undefined) {
				const {entity, type, from} = mention;
				const head = headOf(sentence, from, token + 1);
				const kind = kindOf(sentence.tokens[head]?.upos ?? '');
				mentions.push({sentence: index, from, to: token + 1, head, entity, type, kind});
			}
		};
		for (const [token, {misc}] of sentence.tokens.entries()) {
			const column = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
			for (const [, opening, closing] of column.matchAll(/\(([^()]+)(?=[()]|$)|([^()]*)\)/g)) {
				if (opening !== undefined) {
					const [id = '', type = ''] = opening.split('-');
					open.push({entity: `${sentence.document} ${id.replace(/\[.*/, '')}`, type, from: token});
				} else {
					// Nothing in front of the bracket: what was opened last on this very token.
					const entity = `${sentence.document} ${(closing ?? '').replace(/\[.*/, '')}`;
					const at = open.findLastIndex(own => closing === '' || own.entity === entity);
					close(at, token);
				}
			}
		}
		return mentions;
	});
