import {placeLineLength} from '../article/date-line.ts';
import type {Article, Block, Range} from '../article/model.ts';
import {isForeign} from '../language/is-english.ts';
import type {Language, Sentence, TimeExpression} from '../language/model.ts';
import {findActors} from './actors.ts';
import {reattached} from './attachment.ts';
import {quotedIn} from './coreference/quotations.ts';
import {withCounts} from './counts.ts';
import type {FactDraft} from './draft.ts';
import {eventsIn} from './events.ts';
import {spokenIn} from './interview.ts';
import {withJoinedVerbs} from './joined-verbs.ts';
import {withLeadingSubject} from './leading-subject.ts';
import {withMainVerb} from './main-verb.ts';
import type {Analysis, Fact} from './model.ts';
import {withPastMonths} from './past-months.ts';
import {withPlaceChains} from './place-chains.ts';
import {roleFacts} from './role-facts.ts';
import {isSameDeed, keyOf} from './same-deed.ts';

/** Code units beyond which a text is not analysed: 3,000,000, a very long novel, take half a gigabyte and a minute or more. */
const defaultLimit = 3_000_000;
/** Code units that are read at once. */
const pieceLength = 30_000;

const analysed: ReadonlySet<Block['kind']> = new Set(['heading', 'paragraph', 'quote', 'list-item']);

/** The same thing told twice is one fact with two places of evidence. */
const merged = (drafts: readonly FactDraft[]): readonly FactDraft[] => {
	type Told = {draft: FactDraft; readonly evidence: Range[]};
	const byKey = new Map<string, Told[]>();
	const all: Told[] = [];
	for (const draft of drafts) {
		const key = keyOf(draft);
		const others = byKey.get(key) ?? [];
		const known = others.find(other => isSameDeed(other.draft, draft));
		if (known === undefined) {
			const told = {draft, evidence: [...draft.evidence]};
			byKey.set(key, [...others, told]);
			all.push(told);
		} else {
			known.evidence.push(...draft.evidence);
			// Whichever place tells when it was tells it for both.
			const {time} = draft;
			if (known.draft.time?.value === undefined && time?.value !== undefined) {
				known.draft = {...known.draft, time};
			}
		}
	}
	return all.map(({draft, evidence}) => ({...draft, evidence}));
};

/**
 * The day that the next sentence counts from, `two days later`: the last one that something of the sentence happened on. A noun has
 * its own, `the August 2 resignation`, and what began or ended on a day went on.
 */
const dayToCountFrom = ({tokens}: Sentence, times: readonly TimeExpression[]): string | undefined =>
	times.findLast(({start, end, value}) => {
		const inside = tokens.flatMap((token, index) => (token.start >= start && token.end <= end ? [index] : []));
		const root = tokens[inside.find(index => !inside.includes(tokens[index]?.head ?? -1)) ?? -1];
		return (
			value !== undefined && !value.includes('..') && !/^(?:compound|amod|nmod:poss|nummod)/.test(root?.label ?? '')
		);
	})?.value;

/** Parts of a block that are short enough to be read at once, cut behind a sentence where there is one. */
const partsOf = (text: string, {start, end}: Range): readonly Range[] => {
	const parts: Range[] = [];
	let from = start;
	while (end - from > pieceLength * 2) {
		const reach = text.slice(from, from + pieceLength);
		const cut = Math.max(reach.lastIndexOf('. '), reach.lastIndexOf('? '), reach.lastIndexOf('! ')) + 1;
		const to = from + (cut > 0 ? cut : Math.max(reach.lastIndexOf(' '), 0) || pieceLength);
		parts.push({start: from, end: to});
		from = to;
	}
	return [...parts, {start: from, end}];
};

/** A sentence with what parsers often get wrong in news set right. */
const corrected = (sentence: Sentence, times: readonly TimeExpression[], inflect: Language['inflect']): Sentence =>
	reattached(
		withJoinedVerbs(withCounts(withLeadingSubject(withMainVerb(withPlaceChains(sentence), times, inflect), times))),
		times,
	);

/** A sentence ready for facts: with its times, and not one of a heading. */
type Read = {readonly sentence: Sentence; readonly times: readonly TimeExpression[]};

const factsOf = (
	article: Article,
	read: readonly Read[],
	actors: Analysis['actors'],
	{inflect}: Language,
): readonly Fact[] => {
	const isSpoken = quotedIn(article.text);
	const told = merged(
		spokenIn(
			article,
			actors,
			read.flatMap(({sentence, times}) => eventsIn({text: article.text, sentence, actors, times, inflect, isSpoken})),
		),
	);
	// `Ana is the mayor` is a role, and told by its own sentence already.
	const isTold = ({subject, object}: FactDraft): boolean =>
		told.some(
			fact =>
				fact.kind === 'role' &&
				fact.subject?.actor === subject?.actor &&
				(fact.object?.start ?? 0) <= (object?.start ?? 0) &&
				(object?.start ?? 0) < (fact.object?.end ?? 0),
		);
	const gone = new Set(
		told.flatMap(({subject, predicate, modality, polarity}) =>
			subject?.actor !== undefined &&
			/^(?:die|resign|retire)$/.test(predicate.lemma) &&
			modality === 'asserted' &&
			polarity === 'positive'
				? [subject.actor]
				: [],
		),
	);
	return [...told, ...roleFacts(article, actors, gone).filter(role => !isTold(role))]
		.map((draft, order) => ({draft, order}))
		.sort((a, b) => a.draft.predicate.start - b.draft.predicate.start || a.order - b.order)
		.map(({draft}, index) => ({id: `f${index + 1}`, ...draft}));
};

/**
 * Analyses an article piece by piece: every analysis that it yields is of the text up to `analysedTo`, and the last one of all,
 * but for a text longer than `limit` code units. In between there is news whenever the text read has doubled, and else the last
 * news again with how far it has come: so that a long text takes no longer in pieces than at once.
 */
export function* analysePieces(article: Article, language: Language, limit = defaultLimit): Generator<Analysis, void> {
	const {text, blocks} = article;
	if (!language.isEnglish(text)) {
		yield {article, sentences: [], actors: [], facts: [], analysedTo: text.length, english: false};
		return;
	}
	const sentences: Sentence[] = [];
	const read: Read[] = [];
	const seen = (analysedTo: number): Analysis => {
		const actors = findActors(article, sentences);
		return {
			article,
			sentences: [...sentences],
			actors,
			facts: factsOf(article, read, actors, language),
			analysedTo,
			english: true,
		};
	};
	let waiting: {readonly range: Range; readonly heading: boolean}[] = [];
	let told: string | undefined;
	const readWaiting = (): void => {
		const headings = waiting.filter(({heading}) => heading);
		const found = language.sentences(
			text,
			waiting.map(({range}) => range),
		);
		for (const sentence of found) {
			sentences.push(sentence);
			const isHeading = headings.some(({range}) => range.start <= sentence.start && sentence.start < range.end);
			// Words in another language are read as if they were English, and make no sense.
			if (!isHeading && !isForeign(text.slice(sentence.start, sentence.end))) {
				const {published} = article;
				const times = withPastMonths(language.times(text, sentence, published, told), sentence, published);
				told = times.some(({value}) => value !== undefined) ? dayToCountFrom(sentence, times) : told;
				read.push({sentence: corrected(sentence, times, language.inflect), times});
			}
		}
		waiting = [];
	};
	const body = blocks.filter(({role, kind, start}) => role === 'body' && analysed.has(kind) && start < limit);
	const ranges = body.flatMap(({start, end, kind}) =>
		// Where a report is from is no word of its first sentence.
		partsOf(text, {
			start: start + (kind === 'paragraph' ? placeLineLength(text.slice(start, Math.min(end, start + 120))) : 0),
			end: Math.min(end, limit),
		}).map(range => ({range, heading: kind === 'heading'})),
	);
	let last: Analysis | undefined;
	let begun = 0;
	let news = 0;
	for (const [index, part] of ranges.entries()) {
		const {end} = part.range;
		waiting.push(part);
		if (end - begun > pieceLength && index < ranges.length - 1) {
			readWaiting();
			begun = end;
			if (last === undefined || end > 2 * news) {
				last = seen(end);
				news = end;
			} else {
				last = {...last, analysedTo: end};
			}
			yield last;
		}
	}
	readWaiting();
	yield seen(Math.min(text.length, limit));
}

/** Actors and facts of an article; see `Analysis`. Synchronous and pure. */
export const analyse = (article: Article, language: Language, limit = defaultLimit): Analysis => {
	let last: Analysis | undefined;
	for (const piece of analysePieces(article, language, limit)) {
		last = piece;
	}
	return last ?? {article, sentences: [], actors: [], facts: [], analysedTo: 0, english: true};
};
