import {argumentAt} from '../facts/argument.ts';
import type {Analysis, Argument} from '../facts/model.ts';

/** Words that a fuller phrase may have. */
const longest = 8;
/** Sentences that are looked through before the one that a phrase stands in: far above another thing may be meant. */
const reach = 40;

/** `the ship` and no more: an article and one noun. */
const bare = /^the (\p{L}[\p{L}-]+)$/iu;

/** The phrase that told before what `the ship` is: `the Indonesian cargo ship`; undefined where there is none, or there are several things. */
export const fullerPhrase = ({text, start}: Argument, {article, sentences, actors}: Analysis): string | undefined => {
	const noun = bare.exec(text)?.[1]?.toLowerCase();
	if (noun === undefined) {
		return undefined;
	}
	const own = sentences.findIndex(sentence => sentence.start <= start && start < sentence.end);
	const phrases: string[] = [];
	for (const sentence of sentences.slice(Math.max(0, own - reach), own + 1)) {
		for (const [index, token] of sentence.tokens.entries()) {
			if (token.start >= start || token.upos !== 'NOUN' || token.text.toLowerCase() !== noun) {
				continue;
			}
			const context = {text: article.text, sentence, actors, times: [], inflect: (lemma: string) => lemma};
			const whole = argumentAt(context, index)?.text;
			const words = whole?.split(' ') ?? [];
			if (whole !== undefined && words.length > 2 && words.length <= longest && !/[“”"(),;:]| and /.test(whole)) {
				phrases.push(`the ${whole.replace(/^(?:the|an?|this|that) /i, '')}`);
			}
		}
	}
	const [first] = phrases;
	const different = new Set(phrases.map(phrase => phrase.toLowerCase()));
	return first !== undefined &&
		different.size <= 2 &&
		!/^the (?:\p{L}+’s|his|her|its|their|some|any|no|every|each|more|\d)/u.test(first)
		? first
		: undefined;
};
