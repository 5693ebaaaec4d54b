import type {Context} from './context.ts';
import type {Actor} from './model.ts';
import {isOffice, isPersonNoun} from './person-nouns.ts';

/** Words before a name that only tell what that one is: `the French`, `US singer and`, `First Minister of Scotland`. */
const describing = /^(?:(?:[Tt]he|then|[Ff]ormer|late) )?(?:[\p{L}.’'-]+ ){0,6}$/u;

/** What may follow a name that belongs to the same phrase: `of the Labour Party`. */
const belonging = /^(?: (?:of|from|for|at|with) (?!.*\b(?:and|who|which|that)\b)[^,“”"]*)?$/u;

/**
 * Who is meant by a phrase at `start` that leads up to a name with what that one is: `French inventor Franky Zapata`, `coauthor Colette
 * Heald`, `veteran Cyd Ho from the Labour Party`. `head` is the index of the word that the phrase hangs on.
 */
export const titledIn = ({actors, sentence}: Context, words: string, end: number, head: number): Actor | undefined => {
	const start = end - words.length;
	if (/,|[“”"()]/.test(words)) {
		return undefined;
	}
	for (const actor of actors) {
		const {type, mentions} = actor;
		for (const mention of type === 'person' ? mentions : []) {
			if (mention.kind !== 'name' || mention.start <= start || mention.end > end) {
				continue;
			}
			const before = words.slice(0, mention.start - start);
			const behind = words.slice(mention.end - start);
			const [title = ''] = /[\p{L}-]+(?= $)/u.exec(before) ?? [];
			const own = sentence.tokens[head];
			// What a phrase is of hangs on its own noun: `the death of inventor Franky Zapata` is nobody.
			const leads =
				own !== undefined && (own.start >= mention.start || own.end === mention.start - 1 || isPersonNoun(own.text));
			const plain = describing.test(before) && !/[’']s?\b|\b(?:and|or)\b(?! \p{Ll}+ $)/u.test(before);
			// `a former adviser for President Ana Reyes` is another one.
			const lists = /\b(?:by|to|with|from|against|between|in|on|for|of)\b/i.test(before);
			if (isPersonNoun(title) && leads && plain && !lists && belonging.test(behind)) {
				return actor;
			}
			// `First Minister of Scotland Nicola Sturgeon`
			if (behind === '' && own !== undefined && isOffice(own.text) && !/\band\b/.test(before)) {
				return actor;
			}
		}
	}
	return undefined;
};
