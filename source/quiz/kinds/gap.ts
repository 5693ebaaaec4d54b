import type {Range} from '../../article/model.ts';
import type {Analysis} from '../../facts/model.ts';
import {capitalised} from '../../facts/wording.ts';
import type {Sentence} from '../../language/model.ts';
import {countryNamed} from '../../language/world.ts';
import type {Candidate} from '../candidate.ts';
import {gap} from '../cloze.ts';
import {nameSlots} from '../gaps/names.ts';
import {numberSlots} from '../gaps/numbers.ts';
import type {Slot} from '../gaps/slot.ts';
import {timeSlots} from '../gaps/times.ts';
import {type Told, toldByFact, toldBySentence} from '../gaps/told.ts';
import {isWhole} from '../gaps/whole.ts';
import {mentionsAny} from '../mentioned.ts';
import {namesHalf} from '../standing.ts';

/* A sentence of the article with a gap, where it can stand alone: for what no question could be worded of. */

/** Sentences that are looked at, the first ones: a book has ten thousand. */
const mostSentences = 400;

/** How much a sentence matters: by who is in it, how early it stands, and what it shares with the title. */
const weightOf = ({start, end}: Sentence, {actors, article: {text, title}}: Analysis): number => {
	const rank = actors.findIndex(({mentions}) => mentions.some(own => own.start >= start && own.end <= end));
	const early = 1 - start / Math.max(1, text.length);
	const sentence = text.slice(start, end).toLowerCase();
	const shared = (title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(word => sentence.includes(word)).length;
	return 1 + (rank < 0 ? 0 : 1 / (1 + rank / 4)) + early ** 2 + Math.min(shared, 3) * 0.3;
};

/** A sentence with one of its slots left out; undefined where the rest still has what is asked for, or nothing but a name is told. */
const questionOf = (
	{without, fact}: Told,
	slot: Slot,
): Pick<Candidate, 'stem' | 'key' | 'wanted' | 'fact'> | undefined => {
	const stem = without(slot);
	const {key, accept, wanted} = slot;
	const first = stem?.startsWith(gap) === true;
	// `which halved Saudi oil output`
	const telling = [...(key.match(/\p{L}{4,}/gu) ?? []), ...(countryNamed(key)?.adjectives ?? [])];
	// `_____, who took third place`
	if (
		stem === undefined ||
		mentionsAny(stem.replace(gap, ''), [key, ...accept, ...telling]) ||
		(first && !/^_+ \p{Ll}/u.test(stem))
	) {
		return undefined;
	}
	return {
		stem,
		key: first ? capitalised(key) : key,
		wanted: first && wanted.as === 'pool' ? {as: 'pool', options: wanted.options.map(capitalised)} : wanted,
		...(fact === undefined ? {} : {fact}),
	};
};

/** `In 1972, Ana Reyes moved to _____.` Of the sentences of a stretch of the text, or of all. */
export const gapQuestions = (
	analysis: Analysis,
	within: Range = {start: 0, end: analysis.article.text.length},
): readonly Candidate[] => {
	const {article, sentences, facts} = analysis;
	const {text, blocks, title} = article;
	const paragraphs = blocks.filter(({kind, role}) => kind === 'paragraph' && role === 'body');
	const own = sentences
		.filter(({start, end}) => within.start <= start && end <= within.end)
		.filter(({start, end}) => paragraphs.some(block => block.start <= start && end <= block.end))
		.slice(0, mostSentences);
	return own.flatMap((sentence): readonly Candidate[] => {
		const {start, end} = sentence;
		const told = [
			toldBySentence(sentence, analysis),
			...facts.filter(({evidence}) => evidence[0]?.start === start).map(fact => toldByFact(fact, sentence, analysis)),
		].filter(
			each => each !== undefined && isWhole(each.words, title) && !namesHalf(each.words, analysis),
		) as readonly Told[];
		const slots =
			told.length === 0
				? []
				: [
						...nameSlots(sentence, analysis),
						...timeSlots(text.slice(start, end), start),
						...numberSlots(sentence, analysis),
					];
		const weight = weightOf(sentence, analysis);
		return told.flatMap(each =>
			slots.flatMap((slot): readonly Candidate[] => {
				const question = questionOf(each, slot);
				return question === undefined
					? []
					: [
							{
								...question,
								kind: 'gap',
								accept: slot.accept,
								evidence: [{start, end}],
								suspicious: [],
								weight: weight * each.confidence,
							},
						];
			}),
		);
	});
};
