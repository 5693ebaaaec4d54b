import {argumentAt} from '../facts/argument.ts';
import type {Analysis, Argument} from '../facts/model.ts';

/** Words that a fuller phrase may have. */
const longest = 8;
/** Sentences that are looked through before the one that a phrase stands in: far above another thing may be meant. */
const reach = 1;

/** `the ship` and no more: an article and one noun. */
const bare = /^the (\p{L}[\p{L}-]+)$/iu;

const months = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** A phrase up to its noun, and on to a name that it is of: `the sale of the harbour` is `the sale`, `the mayor of Lima` stays. */
const toldOf = (phrase: string, noun: string): string => {
	const words = `the ${phrase.replace(/^(?:the|an?|this|that) /i, '')}`;
	const end = words.toLowerCase().indexOf(` ${noun}`) + noun.length + 1;
	const tail = words.slice(end);
	return /^ (?:of|between|with|for|against) /.test(tail) && / \p{Lu}/u.test(tail) && !months.test(tail)
		? words
		: words.slice(0, end);
};

/** The phrase that told before what `the ship` is: `the Indonesian cargo ship`; undefined where there is none, or there are several things. */
export const fullerPhrase = ({text, start}: Argument, {article, sentences, actors}: Analysis): string | undefined => {
	const noun = bare.exec(text)?.[1]?.toLowerCase();
	if (noun === undefined) {
		return undefined;
	}
	const own = sentences.findIndex(sentence => sentence.start <= start && start < sentence.end);
	const phrases: string[] = [];
	// A headline leaves out its articles: `the discovery of wrecked sub`.
	const headings = article.blocks.filter(({kind}) => kind === 'heading');
	const isHeadline = (at: number): boolean =>
		at < article.title.length || headings.some(({start: from, end}) => from <= at && at < end);
	for (const sentence of sentences.slice(Math.max(0, own - reach), own + 1)) {
		if (isHeadline(sentence.start)) {
			continue;
		}
		for (const [index, token] of sentence.tokens.entries()) {
			if (token.start >= start || token.upos !== 'NOUN' || token.text.toLowerCase() !== noun) {
				continue;
			}
			const context = {
				text: article.text,
				sentence,
				actors,
				times: [],
				inflect: (lemma: string) => lemma,
				isSpoken: () => false,
			};
			const whole = argumentAt(context, index)?.text;
			const words = whole?.split(' ') ?? [];
			if (
				whole !== undefined &&
				toldOf(whole, noun) !== `the ${noun}` &&
				words.length > 2 &&
				words.length <= longest &&
				!/[“”"(),;:]| and /.test(whole)
			) {
				phrases.push(toldOf(whole, noun));
			}
		}
	}
	const [first] = phrases;
	const different = new Set(phrases.map(phrase => phrase.toLowerCase()));
	return first !== undefined &&
		different.size === 1 &&
		!/^the (?:his|her|its|their|some|any|no|every|each|more|\d)|[’'](?:s|(?= ))/u.test(first)
		? first
		: undefined;
};
