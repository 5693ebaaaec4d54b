import type {Analysis, Fact} from '../facts/model.ts';
import {capitalised, lowered, withArticle} from '../facts/wording.ts';
import {gap} from './cloze.ts';
import {dayInFull} from './day-in-full.ts';
import {partedStem} from './headline.ts';
import type {Question} from './model.ts';
import {randomFrom} from './random.ts';

/** A question with what each of its options says as a statement, where it makes one. */
export type Posed = Question & {readonly statements?: readonly string[]};

/** Makes the statement of one option. */
type Wording = (option: string) => string;

const lowerFirst = (words: string): string => words.replace(/^\p{Lu}/u, letter => letter.toLowerCase());

/** A name as it stands in a sentence; an actor that the text does not know is a place of the world. */
const namedIn =
	({actors, article}: Analysis): Wording =>
	option => {
		const actor = actors.find(({name}) => name === option);
		return withArticle(
			actor ?? {id: '', name: option, type: 'place', aliases: [], roles: [], mentions: []},
			article.text,
		);
	};

/** `Who will visit Lima?` and `Who said that it rains?`: the one who is asked for goes where the question word is. */
const ofSubject = ({stem}: Question, analysis: Analysis): Wording | undefined => {
	const [, word = '', rest = ''] = /^(Who|Which (?:country|organisation)) (.+)\?$/.exec(stem) ?? [];
	const name = namedIn(analysis);
	return rest === '' || rest.endsWith(' by')
		? undefined
		: option => `${word === 'Who' ? option : capitalised(name(option))} ${rest}`;
};

/** `What did Ruth Moss do in May?` */
const ofDeed = ({stem}: Question): Wording | undefined => {
	const [, auxiliary = '', who = '', time = ''] = /^What (did|will|has|have) (.+) do(| .+)\?$/.exec(stem) ?? [];
	const verb = auxiliary === 'did' ? '' : `${auxiliary} `;
	return who === '' ? undefined : option => `${capitalised(who)} ${verb}${lowerFirst(option)}${time}`;
};

/** A sentence with a gap, whole. */
const ofGap =
	({stem}: Question): Wording =>
	option =>
		stem.replace(gap, option).replace(/\.$/, '');

/** A question told as it was: `did Ruth Moss sell the quay` is `Ruth Moss sold` and ` the quay`. Undefined where its verb stands not in it once. */
const toldOf = (words: string, {predicate}: Fact): {readonly upToVerb: string; readonly rest: string} | undefined => {
	const [auxiliary = '', ...others] = words.split(' ');
	const [first = '', ...tail] = predicate.text.split(' ');
	const did = auxiliary === 'did';
	if (!did && (first !== auxiliary || tail.length === 0)) {
		return undefined;
	}
	const verb = [...(did ? [predicate.lemma] : []), ...tail].join(' ');
	const [before = '', rest, ...more] = ` ${others.join(' ')} `.split(` ${verb} `);
	return rest === undefined || more.length > 0 || before.trim() === ''
		? undefined
		: {upToVerb: `${capitalised(before.trim())} ${predicate.text}`, rest: ` ${rest.trim()}`.trimEnd()};
};

/** The preposition that a fact's sentence has in front of some words; undefined where it has none that is known, or not these words once. */
const prepositionOf = (words: string, {sentence}: Fact): string | undefined => {
	const [before = '', after, ...more] = sentence.split(words);
	return after === undefined || more.length > 0
		? undefined
		: / ((?:on|in|at|by|during|since|until|near|outside|off)(?: the)?) $/.exec(before)?.[1];
};

/** What a fact's own words are needed for: the time and the place. */
const ofFact = ({stem, kind, options, key}: Question, analysis: Analysis, fact: Fact): Wording | undefined => {
	const [, word = '', words = ''] = /^(When|Where|In which country|Which (?:country|place)) (.+)\?$/.exec(stem) ?? [];
	const told = word === '' || fact.kind === 'speech' ? undefined : toldOf(words, fact);
	if (told === undefined) {
		return undefined;
	}
	const {upToVerb, rest} = told;
	const answer = options[key] ?? '';
	const name = namedIn(analysis);
	switch (kind) {
		case 'when': {
			const preposition = prepositionOf(answer, fact);
			// What the question ends with is the preposition already: `given until`.
			return preposition === undefined || rest.endsWith(` ${preposition}`)
				? undefined
				: option => `${upToVerb}${rest} ${preposition} ${option}`;
		}
		case 'where': {
			if (/^Which /.test(word)) {
				return option => `${upToVerb} ${name(option)}${rest}`;
			}
			const preposition = prepositionOf(fact.place?.text ?? answer, fact);
			return preposition === undefined || preposition.endsWith('the')
				? undefined
				: option => `${upToVerb}${rest} ${preposition} ${name(option)}`;
		}
		default:
			return undefined;
	}
};

const wordingOf = (question: Question, analysis: Analysis): Wording | undefined => {
	const fact = analysis.facts.find(({id}) => id === question.facts[0]);
	switch (question.kind) {
		case 'who':
		case 'says':
			return ofSubject(question, analysis);
		case 'gap':
			return ofGap(question);
		case 'does':
			return ofDeed(question);
		default:
			return (
				(question.kind === 'what' ? ofSubject(question, analysis) : undefined) ??
				(fact === undefined ? undefined : ofFact(question, analysis, fact))
			);
	}
};

/**
 * What each option of a question says as a sentence, that of the key true and the others false; undefined where the question
 * makes no sentence, and where the others might be true by themselves: who cancels a contract cancels an agreement, and there
 * may be several reasons.
 */
export const statementsOf = (question: Question, analysis: Analysis): readonly string[] | undefined => {
	const [headline, stem] = partedStem(question.stem);
	const [, source = '', asked = stem] =
		/^(According to .+?, )((?:who|which|what|when|where|in which) .+)$/i.exec(stem) ?? [];
	const wording = wordingOf({...question, stem: capitalised(asked)}, analysis);
	return wording === undefined
		? undefined
		: question.options.map(option => {
				const told = `${capitalised(source)}${source === '' ? wording(option) : lowered(wording(option))}.`;
				return `${headline}${told}`;
			});
};

/** The questions with their statements, and with their days in full among what is right when it is typed. */
export const posed = (questions: readonly Question[], analysis: Analysis): readonly Posed[] =>
	questions.map(question => {
		const statements = statementsOf(question, analysis);
		const value = analysis.facts.find(({id}) => id === question.facts[0])?.time?.value;
		const day = question.kind === 'when' && value !== undefined ? dayInFull(value) : undefined;
		return {
			...question,
			...(day === undefined ? {} : {accept: [...question.accept, day]}),
			...(statements === undefined ? {} : {statements}),
		};
	});

/** Which option a question tells when it is asked whether that is so: half the time the key. Asked once more it may be another. */
export const toldOption = ({stem, options, key}: Question, again: boolean): number => {
	let hash = again ? 1 : 0;
	for (const character of stem) {
		hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
	}
	const draw = randomFrom(hash);
	const others = options.map((_, index) => index).filter(index => index !== key);
	return draw() < 0.5 ? key : (others[Math.floor(draw() * others.length)] ?? key);
};
