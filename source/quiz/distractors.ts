import type {Actor, Analysis} from '../facts/model.ts';
import {withArticle} from '../facts/wording.ts';
import {genderOfName} from '../language/given-names.ts';
import type {Sentence} from '../language/model.ts';
import {countries, countryNamed} from '../language/world.ts';
import type {Candidate} from './candidate.ts';
import {datesLike, datesOf} from './dates.ts';
import {editDistance} from './edit-distance.ts';
import {isSurely} from './fitness.ts';
import {bodiesLike, neighboursOf} from './known-bodies.ts';
import {townsLike} from './known-towns.ts';
import {isLikeBody, isLikePerson, isOfGender, nounOfBody, walkOf} from './likeness.ts';
import {isLikePlace, placeKind} from './likeness-of-places.ts';
import {mentioned, mentionsAny} from './mentioned.ts';
import {namesOf} from './names-of.ts';
import {sentencesOf} from './places-of-actors.ts';
import {type Random, shuffled} from './random.ts';

const wanted = 3;
/** So many of the options beside the key must be likely ones that the article itself has. */
const fewestLikely = 2;

const alike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const isIn = (actor: Actor, {start, end}: Pick<Sentence, 'start' | 'end'>): boolean =>
	actor.mentions.some(mention => mention.start >= start && mention.end <= end);

/** Verbs of what goes on, and may well be so of others. Lemmas. */
const lasting = new Set(
	'work live lead represent belong own have know support serve study teach attend play hold run manage remain oppose'.split(
		' ',
	),
);

/** Verbs of what somebody thinks of something, which can be told in many words. Lemmas. */
const judging = new Set(
	'praise criticise criticize condemn denounce oppose support thank welcome blame express applaud endorse defend reject slam urge'.split(
		' ',
	),
);

const speaksFor = ({tokens}: Sentence, words: readonly string[]): boolean =>
	tokens.some(({lemma, text}) => words.includes(lemma) || words.includes(text.toLowerCase()));

/** The sentences, by index, that speak for an actor which stands in them. */
const speakingSentences = ({suspicious, stem, fact}: Candidate, analysis: Analysis): ReadonlySet<number> => {
	const {sentences, actors} = analysis;
	const result = new Set<number>();
	for (const [index, sentence] of sentences.entries()) {
		if (speaksFor(sentence, suspicious)) {
			result.add(index);
		}
	}
	// `Who works at the institute?`: whoever is named together with the institute may well work there. Not so where the stem has
	// the day on which it was.
	const dated = fact?.time?.value !== undefined && /\d{4}/.test(stem);
	// What happens once, as most deeds do, tells nothing of those who are named beside it elsewhere.
	const lasts = fact === undefined || fact.kind !== 'event' || lasting.has(fact.predicate.lemma);
	for (const actor of dated || !lasts
		? []
		: actors.filter(other => namesOf(other).some(name => mentioned(name, stem)))) {
		for (const index of sentencesOf(analysis).get(actor.id) ?? []) {
			result.add(index);
		}
	}
	return result;
};

/**
 * Whether an actor could be defended as an answer: it stands in the evidence, or anywhere in a sentence with the predicate
 * or the title that is asked for.
 */
const defensible = (actor: Actor, {evidence}: Candidate, speaking: ReadonlySet<number>, analysis: Analysis): boolean =>
	evidence.some(range => isIn(actor, range)) ||
	[...(sentencesOf(analysis).get(actor.id) ?? [])].some(index => speaking.has(index));

const lastWord = (name: string): string => name.split(' ').at(-1) ?? '';

/** A name in small letters without the marks on them: `kaczynski` for `Kaczyński`. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** `Puerto Rico Supreme Court`, `Supreme Court of Puerto Rico` */
const isReordered = (a: string, b: string): boolean => {
	const [first, second] = [a, b].map(name =>
		name
			.split(' ')
			.filter(word => !/^(?:of|the|for|and)$/.test(word))
			.sort()
			.join(' '),
	);
	return first === second;
};

/** Whether two names may be of one: one is in the other, or both end alike, as `Emily Moss` and `Mrs Moss` do. */
const overlaps = (a: string, b: string): boolean => {
	const [first, second] = [plain(a), plain(b)];
	const country = countryNamed(a) !== undefined;
	const [one, other] = [lastWord(first), lastWord(second)];
	// `Osama bin Laden` and `Hamza bin Ladin`: one of the two is told by its spelling.
	const shared =
		!country && (one === other || (Math.min(one.length, other.length) > 3 && editDistance(one, other) < 2));
	// `Jenna Marbles` and `Jenna Mourey` may be one.
	const given = !country && first.includes(' ') && second.includes(' ') && first.split(' ')[0] === second.split(' ')[0];
	return first.includes(second) || second.includes(first) || shared || given || isReordered(first, second);
};

/** Whether two names may be of one organisation: `Green Party` and `Labour Party` are two, whatever they share. */
const isSameBody = (a: string, b: string): boolean => {
	const [first = '', second = ''] = [a, b].map(name =>
		plain(name)
			.replace(/\bu\.?s\.?(?= )/, 'united states')
			.replace(/\bu\.?k\.?(?= )/, 'united kingdom'),
	);
	return first.includes(second) || second.includes(first) || isReordered(first, second);
};

/** Whether a stem names an actor, a person by any part of the name too: nobody is offered whom the question is of. */
const isNamedIn = (actor: Actor, stem: string): boolean => {
	const parts = actor.type === 'organization' ? [] : actor.name.split(' ').filter(part => /^\p{Lu}.{3,}/u.test(part));
	return mentionsAny(stem, [...namesOf(actor), ...(actor.type === 'person' ? [lastWord(actor.name), ...parts] : [])]);
};

/** Whether a person of that name may be meant by `his` or `her` of a stem. */
const isNameOfGender = (name: string, stem: string): boolean => {
	const gender = genderOfName(name.split(' ')[0] ?? '');
	return !(
		(gender === 'male' && /\bher\b/.test(stem)) ||
		(gender === 'female' && /\bhis\b/.test(stem)) ||
		// Who asks for a man with `his` has told it.
		(gender === undefined && /\b(?:his|her)\b/.test(stem) && !name.includes(' '))
	);
};

/** Actors looked at as distractors, the most important ones: there are enough among them. */
const mostActors = 100;

/** Whether a reader in a hurry could take one actor for the other. */
const isLikely = (other: Actor, key: Actor): boolean =>
	key.type === 'person' ? isLikePerson(other, key) : key.type !== 'organization' || isLikeBody(other.name, key.name);

/** How far from the proof, in code units, an actor is spoken of. */
const distanceTo = ({mentions}: Actor, {evidence}: Candidate): number => {
	const at = evidence[0]?.start ?? 0;
	return Math.min(...mentions.map(({start}) => Math.abs(start - at)));
};

/** Who is named no farther from the proof than this is mixed up with whom it is of: of 20 such questions judges took 18, of 13 others 3. */
const near = 1_600;

/** The likely ones first, and of those who stands nearest to the proof. */
const fromArticle = (candidate: Candidate, key: Actor, analysis: Analysis): readonly Actor[] => {
	const speaking = speakingSentences(candidate, analysis);
	// Who praised somebody may have company among all who are quoted, in other words.
	const judges = judging.has(candidate.fact?.predicate.lemma ?? '');
	const voices = new Set(
		analysis.facts.flatMap(({kind, subject, attribution, predicate}) => [
			attribution?.actor,
			kind === 'speech' || judging.has(predicate.lemma) ? subject?.actor : undefined,
		]),
	);
	// `the Adriatic` stands beside no town, nor does what nobody is in: `at Yale`, `on Boulevard Montmartre`.
	const isSpot = ({mentions}: Actor): boolean => {
		const before = mentions.map(({start}) => analysis.article.text.slice(Math.max(0, start - 8), start));
		return (
			before.some(words => /\b(?:at|on) (?:the )?$/i.test(words)) &&
			!before.some(words => /\bin (?:the )?$/i.test(words))
		);
	};
	// `Priest Drive`, `Solon said`: nobody is in what is no place.
	const isWhere = ({mentions, name}: Actor): boolean =>
		countryNamed(name) !== undefined ||
		mentions.some(({start}) =>
			/(?:\b(?:in|of|from|to|near|into|across|through|outside|around|at|on) (?:the )?|\p{Lu}\p{L}+, )$/iu.test(
				analysis.article.text.slice(Math.max(0, start - 14), start),
			),
		);
	const isDefinite = (actor: Actor): boolean => /^the /i.test(withArticle(actor, analysis.article.text));
	return analysis.actors
		.slice(0, mostActors)
		.filter(actor => actor.id !== key.id && actor.type === key.type && isSurely(actor, analysis))
		.filter(
			actor =>
				actor.type !== 'place' ||
				(isWhere(actor) &&
					isLikePlace(actor.name, key.name) &&
					(placeKind(key.name) !== 'place' ||
						(isDefinite(actor) === isDefinite(key) && isSpot(actor) === isSpot(key)))),
		)
		.filter(actor => actor.type !== 'organization' || isLikely(actor, key))
		.filter(({type, name}) => type !== 'person' || isNameOfGender(name, candidate.stem))
		.filter(actor => !defensible(actor, candidate, speaking, analysis) && !(judges && voices.has(actor.id)))
		.filter(actor => !isNamedIn(actor, candidate.stem))
		.map(actor => ({
			actor,
			unlikely:
				(isLikely(actor, key) ? 0 : 2) +
				(key.type === 'person' && !isOfGender(actor, key, analysis.article.text) ? 1 : 0),
			far: distanceTo(actor, candidate),
		}))
		.sort((a, b) => a.unlikely - b.unlikely || a.far - b.far)
		.map(({actor}) => actor);
};

const fromWorld = (candidate: Candidate, key: Actor, analysis: Analysis, random: Random): readonly string[] => {
	const {article} = analysis;
	// Who is not in the article, or does not exist, is nobody whom its reader could take for somebody.
	if (key.type === 'person') {
		return [];
	}
	const kind = key.type === 'place' ? placeKind(key.name) : '';
	const home = countries.find(({name, capital}) => name === key.name || capital === key.name);
	const isFree = (name: string): boolean =>
		name !== '' && name !== home?.name && !mentioned(name, article.text) && !mentioned(name, candidate.stem);
	if (kind !== 'country' && kind !== 'capital') {
		return shuffled([...bodiesLike(key.name), ...(kind === 'place' ? townsLike(key.name) : [])].filter(isFree), random);
	}
	// The likely ones first: a country of the same part of the world, or its capital.
	const near = new Set(neighboursOf(home?.name ?? ''));
	const known = shuffled(countries, random);
	const ordered = [...known.filter(({name}) => near.has(name)), ...known.filter(({name}) => !near.has(name))];
	return ordered.map(({name, capital}) => (kind === 'country' ? name : capital)).filter(isFree);
};

/** The first three that are none of them, nor the key, by another name. */
const different = (
	{key, accept}: Candidate,
	options: readonly string[],
	same: (a: string, b: string) => boolean,
): readonly string[] => {
	const chosen: string[] = [];
	for (const option of options) {
		if (chosen.length < wanted && ![key, ...accept, ...chosen].some(other => same(other, option))) {
			chosen.push(option);
		}
	}
	return chosen;
};

/**
 * Three options that are wrong and of one kind with the key; fewer where there are not so many. Where it is not `strict` they need not be
 * named near the proof, nor be of the same walk of life, and a place stands beside places that the article does not name.
 */
export const distractorsFor = (
	candidate: Candidate,
	analysis: Analysis,
	random: Random,
	strict = true,
): readonly string[] => {
	const {wanted: like} = candidate;
	if (like.as === 'date') {
		const {text} = analysis.article;
		// Who was born in 1986 left no school in 2014.
		const youth = /\bborn\b|\b(?:graduate from|finish|leave) (?:\S+ )*School\b/.test(candidate.stem) ? 6 : undefined;
		const told = shuffled(datesOf(candidate.key, text, candidate.evidence, youth), random);
		const {published} = analysis.article;
		const options = [...told, ...datesLike(candidate.key, text, random)];
		// What is told as done is not of a day after the article's own.
		const known = published === undefined ? Number.POSITIVE_INFINITY : Date.parse(`${published}T23:59:59Z`);
		const isPast = (option: string): boolean =>
			!/\d{4}s?$/.test(option) || !(Date.parse(`${option.replace(/^\D*(\d{4})s$/, '$1')} UTC`) > known);
		return different(candidate, candidate.fact?.modality === 'planned' ? options : options.filter(isPast), alike);
	}
	if (like.as !== 'actor') {
		return different(candidate, like.options, alike);
	}
	const key = analysis.actors.find(({id}) => id === like.id);
	if (key === undefined || !isSurely(key, analysis)) {
		return [];
	}
	const own = fromArticle(candidate, key, analysis);
	const same = key.type === 'organization' ? isSameBody : overlaps;
	const world = fromWorld(candidate, key, analysis, random);
	const options = different(candidate, [...own.map(({name}) => name), ...world], same);
	const asksNear = strict && (candidate.kind === 'who' || candidate.kind === 'what');
	const likely = own.filter(actor => isLikely(actor, key) && (!asksNear || distanceTo(actor, candidate) < near));
	// Beside a minister at least one must be of the same walk of life, where that is known of him.
	const walk = walkOf(key);
	if (
		strict &&
		key.type === 'person' &&
		candidate.kind === 'who' &&
		candidate.fact !== undefined &&
		walk !== undefined &&
		!likely.some(actor => walkOf(actor) === walk)
	) {
		return [];
	}
	// The only woman among four is seen at once.
	const alone = !own.some(actor => options.includes(actor.name) && isOfGender(actor, key, analysis.article.text));
	if (key.type === 'person' && alone) {
		return [];
	}
	const names = likely.map(({name}) => name);
	// Another university is as likely as those of the article. Beside people, firms or countries that the article does not know the key
	// would be the only one that the reader has met.
	const isUniversity = key.type === 'organization' && nounOfBody(key.name) === 'university';
	const isElsewhere =
		!strict &&
		key.type === 'place' &&
		!/^(?:Which|With|For|By|Against) /.test(candidate.stem) &&
		!(candidate.kind === 'gap' && countryNamed(key.name) !== undefined);
	const known = isUniversity || isElsewhere ? [...names, ...world] : names;
	// Of countries and firms all three: the one that the article has not is seen.
	const fewest = strict && candidate.kind === 'what' && key.type !== 'person' && !isUniversity ? wanted : fewestLikely;
	return options.filter(option => known.includes(option)).length < fewest ? [] : options;
};
