import type {Analysis} from '../facts/model.ts';
import {organizationWords, titleWords} from '../language/lexicon.ts';
import type {Candidate} from './candidate.ts';
import {fullerPhrase} from './fuller.ts';
import {mentionsAny} from './mentioned.ts';
import {namesOf} from './names-of.ts';
import {plainOf} from './stem.ts';

/* Whether a stem stands alone: a reader who has the whole article in mind must know which meeting, which ship, which year. */

/** What there is one of for everybody. */
const known =
	/^(?:world|internet|public|media|press|sun|moon|sea|ocean|sky|future|past|present|time|day|year|century|end|beginning|first|second|third|last|next|only|most|largest|biggest|best|worst|highest|lowest|oldest|youngest|newest|latest|Senate|Congress|Pentagon|Kremlin|number|age|rest|cost|price|lives?|ground|air|weather|economy|environment|law|police)$/i;

const boundary =
	/^(?:of|in|on|at|by|to|for|from|with|about|over|after|before|during|against|between|into|via|upon|per|since|until|across|near|around|following|including|through|within|outside|inside|under|behind|and|or|that|which|who|as|than|because|while|when|was|were|is|are|be|been|had|has|have|will|would|did|do|does)$/i;

/** What no phrase goes on with. */
const ending = /^(?:the|an?|his|her|its|their|this|that|these|those)$/i;

/** Whether a word names something: it has a capital, or is a year or one of a number: `the 22nd amendment`. */
const naming = (word: string): boolean => /^\p{Lu}|^(?:1\d|20)\d{2}s?\b|^\d+(?:st|nd|rd|th)$/u.test(word);

/** `the Ministry`: what kind of one it is, and no name. */
const isKind = (word: string, phrase: readonly string[]): boolean =>
	phrase.length === 1 && organizationWords.has(word.toLowerCase());

const monthName = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** A word without the ending of its plural, to compare it. */
const singular = (word: string): string => word.toLowerCase().replace(/(?<=[sxz]|ch|sh)es$|s$/, '');

/**
 * The article that points to something told before, without a name to it: `the ship`, `the decision`. Before its `verb` a phrase ends.
 */
export const pointsBack = (stem: string, title = '', verb = ''): boolean => {
	// What an article is about needs no name of its own where the question has another one, and the title says nothing of what it is.
	const anchored = /(?<!^)\b\p{Lu}\p{L}+|\b(?:1\d|20)\d{2}s?\b/u.test(plainOf(stem).replace(/^\S+ /, ''));
	const topics = new Set(anchored ? (title.match(/\p{L}{4,}(?! of\b)(?![\p{L}])/gu) ?? []).map(singular) : []);
	// `both companies`, `each of the ships`
	if (
		/\b(?:both|each|either|neither)\b(?! \p{Lu}| .* and | (?:\p{Ll}+ )?of (?:the )?\p{Lu}| \p{Ll}+ of (?:the )?\p{Lu})/u.test(
			stem,
		)
	) {
		return true;
	}
	// `When was a writer born?`: who, the article says and the question does not. A fire in Lima is told well enough.
	const [, phrase = ''] =
		/^(?:When|Where|Why) (?:did|was|were|will|has|have|had) (?:an? )?((?!the |his |her |its |their )(?:[\p{Ll}\d][\p{L}\d–-]* ){1,5})/u.exec(
			stem,
		) ?? [];
	if (phrase !== '' || /^(?:When|Where|Why) (?:did|was|were|will|has|have|had) an? /.test(stem)) {
		const someone =
			/^(?:When|Where|Why) \S+ an? /.test(stem) &&
			phrase.split(' ').some(word => titleWords.has(word) || /(?:ist|er|or|man|woman)s?$/.test(word));
		const rest = stem.slice(stem.indexOf(phrase) + phrase.length);
		if (phrase === '' || someone || !/\p{Lu}[\p{Ll}.]|\b(?:1\d|20)\d{2}\b/u.test(rest)) {
			return true;
		}
	}
	const words = stem.replace(/[?,"“”‘]|(?<=\s)'/g, '').split(/\s+/);
	return words.some((word, index) => {
		if (word !== 'the') {
			return false;
		}
		// `the committee’s chair`
		if (/^\p{Ll}+[’']s$/u.test(words[index + 1] ?? '')) {
			return true;
		}
		const rest = words.slice(index + 1);
		// `the search and rescue operation` is one.
		const joins = (at: number): boolean =>
			/^and$/i.test(rest[at] ?? '') &&
			[1, 2].every(
				step =>
					/^\p{Ll}/u.test(rest[at + step] ?? '') &&
					!ending.test(rest[at + step] ?? '') &&
					!boundary.test(rest[at + step] ?? ''),
			);
		// `the woman preceded`: what she did tells not who she was.
		const acts = (at: number): boolean =>
			at === 1 && /^\p{Ll}{2,}ed$/u.test(rest[at] ?? '') && boundary.test(rest[at + 1] ?? '');
		const end = rest.findIndex(
			(next, at) => (boundary.test(next) && !joins(at)) || acts(at) || (at > 0 && next === verb),
		);
		const phrase = end < 0 ? rest : rest.slice(0, end);
		const joined = rest[end] ?? '';
		// `the mayor of Lima`, `the talks between Seoul and Pyongyang`, `the tower which Ana Reyes built`
		const told =
			// What it is of has its own turn: `the importance of semantics`, `the end of the war`.
			(/^of$/i.test(joined) && phrase.length > 0 && end < rest.length - 1) ||
			(/^(?:of|in|on|at|for|with|between|against|from|by|that|which|who|to)$/i.test(joined) &&
				// On which day tells not whose death it was.
				!(/^(?:on|in)$/.test(joined) && monthName.test(rest[end + 1] ?? '')) &&
				rest.slice(end, end + 7).some(word => /^\p{Lu}/u.test(word)));
		return !(
			(phrase.length > 2 && anchored) ||
			phrase.some(next => (naming(next) && !isKind(next, phrase)) || known.test(next) || topics.has(singular(next))) ||
			told
		);
	});
};

/** A stem with what its bare nouns were called before: `the ship` becomes `the Indonesian cargo ship`. */
export const completed = (candidate: Candidate, analysis: Analysis): Candidate => {
	const start = candidate.evidence[0]?.start ?? 0;
	const stem = candidate.stem.replace(
		/\bthe (\p{Ll}+)(?=\?| (?:of|in|on|at|by|to|for|from|with|after|before|during|was|were|is|are|will|has|have)\b)/gu,
		(phrase: string, _noun: string, at: number) => {
			const fuller = fullerPhrase({text: phrase, start, end: start}, analysis);
			const tail = fuller?.split(' ').slice(-2).join(' ') ?? '';
			const told =
				fuller !== undefined &&
				candidate.stem
					.slice(at + phrase.length)
					.trimStart()
					.includes(tail);
			return fuller === undefined || told || mentionsAny(fuller, [candidate.key, ...candidate.accept])
				? phrase
				: fuller;
		},
	);
	return stem === candidate.stem ? candidate : {...candidate, stem};
};

/** Whether a stem names somebody, a place or a day beside what it asks for: what it is about can be told by that. */
export const isAnchored = ({stem, key, wanted}: Candidate, {actors}: Analysis): boolean => {
	const own = wanted.as === 'actor' ? wanted.id : undefined;
	const body = stem.replace(/^\S+ /, '').replaceAll(key, '');
	return (
		/\b(?:1\d{3}|20\d{2})\b/.test(body) ||
		/(?<!^)\b\p{Lu}[\p{L}.’'-]+/u.test(body) ||
		actors.some(actor => actor.id !== own && mentionsAny(body, namesOf(actor)))
	);
};

/** Words of some weight from which a stem tells enough by itself: `Who rose in the ranks from trooper to full general?` */
const telling = 5;

const isTelling = (stem: string): boolean =>
	(stem.match(/\b\p{L}{4,}/gu) ?? []).filter(
		word =>
			!/^(?:Which|When|What|where|organisation|country|have|been|were|with|from|that|this|into|also|many|more|than|over)$/i.test(
				word,
			),
	).length >= telling;

/** Whether a stem has two names, or a name and a number: few were born in Lima in 1932. */
export const isParticular = (stem: string): boolean => {
	const body = stem.replace(/^\S+ /, '');
	const names = body.match(/(?<!\p{Lu}[\p{L}.’'-]* )\b\p{Lu}[\p{L}.’'-]+/gu) ?? [];
	return names.length > 1 || (names.length > 0 && /\d/.test(body));
};

/** What is so of thousands: `Who was born in Baltimore?` */
const isCommonplace = ({kind, fact, stem}: Candidate): boolean =>
	// Many go to a place; in a month, or on a day, or as it is planned, few do.
	(kind === 'who' &&
		/^(?:visit|attend|return|travel)$/.test(fact?.predicate.lemma ?? '') &&
		fact?.modality !== 'planned' &&
		!monthName.test(stem)) ||
	(kind === 'who' &&
		!isParticular(stem) &&
		/^(?:bear|die|graduate|marry|move|study|elect|live|reside|issue|take)$/.test(fact?.predicate.lemma ?? ''));

/** Whether a stem has the last word alone of a longer name, or a capital that names nothing: `the Lodge`, `the Polaroids`. */
export const namesHalf = (stem: string, {actors}: Analysis): boolean =>
	[...stem.matchAll(/\bthe (\p{Lu}\p{Ll}+)\b(?! \p{Lu}| (?:of|for|and)\b)/gu)].some(([, word = '']) => {
		const names = actors.flatMap(actor => namesOf(actor).map(name => name.replace(/^the /i, '')));
		return (
			!known.test(word) &&
			(actors.some(({name}) => name.endsWith(` ${word}`)) || (/s$/.test(word) && !names.includes(word)))
		);
	});

/** Whether a question means something to who has the whole article in mind, and not only the sentence that it is of; `topics` need no name. */
export const standsAlone = (
	candidate: Candidate,
	analysis: Analysis,
	topics: string = analysis.article.title,
): boolean =>
	!pointsBack(candidate.stem, topics, candidate.fact?.predicate.lemma) &&
	!namesHalf(candidate.stem, analysis) &&
	// What happened first is told by its options, and who somebody is by the name.
	(candidate.kind === 'order' ||
		candidate.kind === 'role' ||
		(candidate.kind !== 'how-many' && isTelling(candidate.stem)) ||
		(isAnchored(candidate, analysis) && !isCommonplace(candidate)));
