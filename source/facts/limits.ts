import type {Range} from '../article/model.ts';
import type {Sentence} from '../language/model.ts';
import type {Context} from './context.ts';
import type {Argument} from './model.ts';

/* Words that make less, or something else, of what is told; without them it would not be true. */

/** What may stand in front of a number. */
const bounding =
	/\b(?:(?:no )?(?:more|fewer|less|greater) than|at least|at most|as (?:many|much|few|little) as|all but|just (?:over|under)|well over|up to)\s+$/i;
const counted =
	/^(?:an? |\d|half\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|\p{Ll}+(?:teen|ty|dred|sand|lion)\b|dozens?\b)/iu;

/** Adverbs that may stand in front of a whole phrase. */
const narrowing = /\b(?:only|nearly|almost|hardly|barely|scarcely|roughly|approximately)\s+$/i;

/** The range of a noun phrase with what limits it: `only Ana`, `all but two ships`, `more than ten ships`. */
export const withLimit = (text: string, {start}: Sentence, range: Range): Range => {
	const before = text.slice(start, range.start);
	const words = text.slice(range.start, range.end);
	const [limit = ''] = (counted.test(words) ? bounding.exec(before) : null) ?? narrowing.exec(before) ?? [];
	return limit === '' ? range : {start: range.start - limit.length, end: range.end};
};

const limited = /^(?:only|nearly|almost|hardly|barely|scarcely)\s+/i;
const timed =
	/^(?:(?:This|Last|Next|Yesterday|Earlier this) (?:morning|afternoon|evening|night|week|weekend|month|year)|(?:On )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Yesterday|Today),? (?=\p{Lu})/u;

/** Who a relative clause, or a source, is about: of `Only Ana, who sings, came` and `Today Ana, who sings, came` it is Ana. */
export const antecedentOf = (phrase: Argument): Argument => {
	const [extra = ''] = limited.exec(phrase.text) ?? timed.exec(phrase.text) ?? [];
	return extra === '' ? phrase : {...phrase, start: phrase.start + extra.length, text: phrase.text.slice(extra.length)};
};

const excepting =
	/^(?:apart from|aside from|except(?:ing)?(?: for)?|other than|excluding|with the exception of|without|if|unless|even if|only if|provided(?: that)?)\b/i;
/** What is told without these is only less exact. */
const framing = /^(?:before|until|under)\b/i;

/** Whether a subject stands right behind a pronoun that is one: of `it soon shifts focus` what the parser took for the subject is the verb. */
export const isBehindPronoun = ({tokens}: Sentence, start: number): boolean => {
	const before = tokens.findLast(token => token.end <= start && token.upos !== 'ADV');
	return /^(?:he|she|it|they|we|i)$/i.test(before?.text ?? '') && before?.upos === 'PRON';
};

/** Whether a subject that ends at `end` goes on in front of its verb: `the union president Ana Reyes said` is not of the union. */
export const goesOnBefore = ({sentence: {tokens}, times}: Context, end: number, verb: number): boolean => {
	const next = tokens.findIndex(({start}) => start >= end);
	const token = tokens[next];
	return (
		token !== undefined &&
		next < verb &&
		/^(?:NOUN|PROPN)$/.test(token.upos) &&
		!times.some(({start, end: to}) => start <= token.start && token.end <= to)
	);
};

/**
 * What leads in a sentence and limits what its verb tells: `If it rains, …`, `Apart from the harbour, …`. Empty where nothing does,
 * undefined where it cannot be told behind the verb.
 */
export const leadingLimit = ({text, sentence}: Context, subject: number): string | undefined => {
	const {tokens} = sentence;
	const head = text.slice(sentence.start, sentence.end);
	// Nobody has said who holds it for true.
	if (
		/^(?:by|in) (?:one|some|most|all|many|other) (?:tradition|account|version|report|estimate|legend|story|telling)s?\b/i.test(
			head,
		)
	) {
		return undefined;
	}
	const frames = framing.test(head);
	if (!frames && !excepting.test(head)) {
		return '';
	}
	const comma = tokens.findIndex(({text: word}) => word === ',');
	const words = tokens.slice(0, comma);
	const end = tokens[comma]?.start;
	const whole = comma > 0 && comma < subject && end !== undefined && words.length <= 14;
	if (!whole || words.some(({upos}) => upos === 'PRON' || upos === 'PUNCT')) {
		return frames || comma > subject ? '' : undefined;
	}
	const told = text.slice(sentence.start, end);
	return ` ${told.charAt(0).toLowerCase()}${told.slice(1)}`;
};

/** `the only port`, which goes on to say of what: cut there, it says too much. */
export const isOverstated = (object: string, rest: string): boolean =>
	/\b(?:only|first|last|second|third|most|least|best|worst|\p{Ll}{3,}est)\b/iu.test(object) &&
	/^\s*(?:that|who|whom|whose|which|where|when|to|in which|since|ever|outside|other)\b/i.test(rest);

/** `every book`, which goes on to say of which: `he could find`. */
export const isHalfOfAll = (object: string, rest: string): boolean =>
	/\b(?:every|all|any)\b/i.test(object) && /^\s*(?:that|which|he|she|it|they|we|i|you)\b/i.test(rest);

/** Words that say nothing without what follows them: `the right to vote`, `home to many`. Lemmas. */
const unfilled = new Set(
	'right ability power duty obligation authority chance opportunity decision plan attempt effort need permission intention home subject similar responsible due able unable likely unlikely'.split(
		' ',
	),
);

/** Nouns that `that` gives their content: `the fact that …`. Lemmas. */
const contents = new Set(
	'fact idea claim notion belief view hope possibility allegation accusation suggestion argument conclusion news evidence sign'.split(
		' ',
	),
);

/** Whether an object is cut where it goes on to say what for. */
export const isUnfilled = ({tokens}: Sentence, head: number, end: number): boolean => {
	const next = tokens.find(({start}) => start >= end);
	const {lemma = ''} = tokens[head] ?? {};
	return (
		(unfilled.has(lemma) && (/^(?:to|of|for)$/.test(next?.text ?? '') || next?.upos === 'VERB')) ||
		(contents.has(lemma) && next?.text === 'that')
	);
};

const hearsay = /^(?:reportedly|allegedly|supposedly|apparently|purportedly)$/i;

/** The words of a verb with the `reportedly` that its sentence begins with: `were reportedly sold`. */
export const withHearsay = ({tokens}: Sentence, verb: number, words: string): string => {
	const [first] = tokens;
	const own = tokens[verb]?.label === 'root' || tokens[verb]?.label === 'conj';
	return first !== undefined && own && hearsay.test(first.text)
		? words.replace(
				/^(?:(?:was|were|is|are|has|have|had|will|would|could|may|might|can|did|do|does) )?/,
				auxiliary => `${auxiliary}${first.text.toLowerCase()} `,
			)
		: words;
};
