import type {Actor, Analysis, Fact} from '../../facts/model.ts';
import {capitalised} from '../../facts/wording.ts';
import type {Sentence, Token} from '../../language/model.ts';
import {gap} from '../cloze.ts';
import {isCutOff} from '../cut-off.ts';
import {attributionOf, clauseOf, dayPhrase, firstOf, withoutTime} from '../kinds/parts.ts';
import type {Slot} from './slot.ts';

/** Something that is told, as a sentence of its own: the words, and the words with one slot left out. */
export type Told = {
	readonly words: string;
	readonly without: (slot: Slot) => string | undefined;
	readonly fact?: Fact;
	readonly confidence: number;
};

/** Facts less sure than this are not told. */
const sureEnough = 0.8;

/** What leads over from the sentence before, and can be left out. */
const leading =
	/^(?:However|Meanwhile|Nevertheless|Nonetheless|Moreover|Furthermore|In addition|Additionally|Also|Today|But|And|Yet|So|Still|Indeed|Overall|In fact),? (?=\p{L})/u;

/** Pronouns that somebody named before them in the sentence may be meant by. */
const personal = /^(?:he|she|his|her|him|hers|himself|herself)$/i;

/** The actor that a pronoun stands for. */
const meant = ({start}: Token, actors: readonly Actor[]): Actor | undefined =>
	actors.find(({mentions}) => mentions.some(({kind, start: at}) => kind === 'pronoun' && at === start));

const isNamedBefore = (actor: Actor, from: number, to: number): boolean =>
	actor.mentions.some(({kind, start}) => kind === 'name' && start >= from && start < to);

/** Edits of a sentence, by where they are in the text. */
type Edit = {readonly start: number; readonly end: number; readonly words: string};

/** Names in full for people who are named by halves the first time in a sentence. */
const inFull = ({start, end}: Sentence, text: string, actors: readonly Actor[]): readonly Edit[] =>
	actors.flatMap(({type, name, mentions}): readonly Edit[] => {
		const [first] = mentions.filter(own => own.kind === 'name' && own.start >= start && own.end <= end);
		return type !== 'person' ||
			first === undefined ||
			text.slice(first.start, first.end) === name ||
			!name.endsWith(text.slice(first.start, first.end)) ||
			/\p{Lu}[\p{L}.]* $/u.test(text.slice(Math.max(start, first.start - 20), first.start))
			? []
			: [{start: first.start, end: first.end, words: name}];
	});

/** Names put for the pronouns whose name the sentence has not; undefined where one means nobody who is known. */
const namedFor = (sentence: Sentence, text: string, actors: readonly Actor[]): readonly Edit[] | undefined => {
	const {tokens, start} = sentence;
	const edits: Edit[] = [...inFull(sentence, text, actors)];
	const told = new Set<string>();
	for (const token of tokens) {
		if (token.upos !== 'PRON' || !personal.test(token.text)) {
			continue;
		}
		const actor = meant(token, actors);
		if (actor === undefined) {
			return undefined;
		}
		if (told.has(actor.id) || isNamedBefore(actor, start, token.start)) {
			continue;
		}
		if (/sel(?:f|ves)$|^hers$/i.test(token.text)) {
			return undefined;
		}
		told.add(actor.id);
		edits.push({
			start: token.start,
			end: token.end,
			words: token.label === 'nmod:poss' ? `${actor.name}’s` : actor.name,
		});
	}
	return edits;
};

/** Whether the verb at `at` tells what happened, or will: what is so in general is known without the article. */
const tells = ({tokens}: Sentence, at: number): boolean =>
	tokens.some(
		({xpos, text, head, label}, index) =>
			(index === at || (head === at && /^(?:aux|cop)/.test(label))) &&
			(xpos === 'VBD' ||
				(xpos === 'MD' && /^(?:will|would)$/.test(text)) ||
				(index !== at && /^(?:has|have)$/.test(text))),
	);

/** Whether no verb stands before a relative clause: `Ana Reyes, who left in 2018.` */
const isFragment = ({tokens}: Sentence): boolean => {
	const relative = tokens.findIndex(({xpos}, index) => /^(?:WP|WDT)$/.test(xpos) && tokens[index - 1]?.text === ',');
	return (
		relative >= 0 &&
		tokens.findIndex(({xpos}) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)) > relative &&
		!tokens.slice(relative).some(({text}) => text === ',')
	);
};

/** Whether a sentence says such a thing of something with its main verb. */
const isTold = (sentence: Sentence): boolean => {
	const root = sentence.tokens.findIndex(({head}) => head === -1);
	return (
		!isFragment(sentence) &&
		sentence.tokens.some(
			({head, label, text}) => head === root && /^nsubj/.test(label) && !/^(?:who|which|that)$/i.test(text),
		) &&
		tells(sentence, root)
	);
};

/** The words of a sentence with its edits made. */
const edited = (text: string, {start, end}: Sentence, edits: readonly Edit[]): string => {
	let said = '';
	let at = start;
	for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
		said += text.slice(at, edit.start) + edit.words;
		at = edit.end;
	}
	return capitalised(
		`${said}${text.slice(at, end)}`
			// Marks of footnotes.
			.replace(/ ?\[\d+\]/g, '')
			.replace(/ also(?= )/g, '')
			.replace(/\s+/g, ' ')
			.replace(leading, '')
			.trim(),
	);
};

/** A sentence of the article, with names for its pronouns. */
export const toldBySentence = (sentence: Sentence, {article: {text}, actors}: Analysis): Told | undefined => {
	const names = isTold(sentence) ? namedFor(sentence, text, actors) : undefined;
	return (
		names && {
			words: edited(text, sentence, names),
			without: ({start, end}) =>
				edited(text, sentence, [...names.filter(edit => edit.start !== start), {start, end, words: gap}]),
			confidence: 1,
		}
	);
};

/** A fact as a sentence: what the article tells among other things. */
export const toldByFact = (fact: Fact, own: Sentence, analysis: Analysis): Told | undefined => {
	const {sentence, time, confidence, predicate} = fact;
	const verb = own.tokens.findLastIndex(
		({start, end, upos}) => start >= predicate.start && end <= predicate.end && /^(?:VERB|AUX)$/.test(upos),
	);
	const day = dayPhrase(fact);
	const dated = day === undefined || time === undefined ? sentence : `${withoutTime(sentence, fact)} ${day}`;
	const source = attributionOf({fact, analysis});
	const told =
		source === undefined
			? dated
			: `According to ${source}, ${clauseOf({...fact, sentence: dated}, analysis, firstOf(fact))}`;
	const words = `${capitalised(told)}.`;
	return fact.kind === 'speech' ||
		fact.kind === 'role' ||
		fact.modality === 'possible' ||
		confidence < sureEnough ||
		!(tells(own, verb) || tells(own, own.tokens[verb]?.head ?? -1)) ||
		isCutOff(fact, analysis.article.text)
		? undefined
		: {
				words,
				without: ({start, end}) => {
					const own = analysis.article.text.slice(start, end);
					const [before = '', after, ...more] = words.split(own);
					// `Doug Miller`, where the article has `Miller`
					return after === undefined ||
						more.length > 0 ||
						/(?:[\p{L}\d]|\p{Lu}[\p{L}.]* )$/u.test(before) ||
						/^(?:[\p{L}\d]| \p{Lu}|, \d)/u.test(after)
						? undefined
						: before + gap + after;
				},
				fact,
				confidence,
			};
};
