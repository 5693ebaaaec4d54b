import type {Actor, Analysis, Fact} from '../../facts/model.ts';
import {capitalised, lowered, withArticle} from '../../facts/wording.ts';
import {organizationWords} from '../../language/lexicon.ts';
import type {Language} from '../../language/model.ts';
import type {Candidate} from '../candidate.ts';
import {fullerPhrase} from '../fuller.ts';
import {headOf} from '../noun-class.ts';

/** What a question is made from: a fact, and all that is known beside it. */
export type Parts = {
	readonly fact: Fact;
	readonly analysis: Analysis;
	readonly inflect: Language['inflect'];
	readonly weight: number;
};

export const actorOf = (analysis: Analysis, id: string | undefined): Actor | undefined =>
	analysis.actors.find(actor => actor.id === id);

export const base = ({fact, weight}: Parts): Pick<Candidate, 'fact' | 'evidence' | 'suspicious' | 'weight'> => ({
	fact,
	evidence: fact.evidence,
	// What somebody is, is said with its noun; that somebody is, of everybody.
	suspicious: [fact.predicate.lemma === 'be' ? headOf(fact.object?.text ?? '').toLowerCase() : fact.predicate.lemma],
	weight,
});

/** Whether all words of a phrase behind its article are names, as those of a title are: `A Quiet Passion`. */
const isTitle = (phrase: string): boolean => /^An? (?:\p{Lu}\S* ?){2,}$/u.test(phrase);

/** Whether a text has a phrase with its capital inside of a sentence too: `a film, The Phantom Menace`. */
const isWrittenSo = (words: string, text: string): boolean =>
	/^(?:The|An?) \p{Lu}/u.test(words) &&
	new RegExp(
		`[\\p{Ll},] ${words
			.split(' ')
			.slice(0, 3)
			.join(' ')
			.replace(/[^\p{L}\p{N} ]/gu, '.')}`,
		'u',
	).test(text);

/** Words that began a sentence, inside of one now: in small letters where the article writes the first of them small, or no name begins so. */
export const startedSmall = (words: string, {article, actors}: Analysis): string => {
	const small = isTitle(words) || isWrittenSo(words, article.text) ? words : lowered(words);
	const [first = '', next = ''] = small.split(' ');
	const isName = actors.some(({name, aliases}) => [name, ...aliases].some(other => other.split(' ').includes(first)));
	const plain = /^\p{Lu}[\p{Ll}-]+$/u.test(first) && !/^\p{Lu}/u.test(next) && !isName;
	const told = plain && new RegExp(`(?<!\\p{L})${first.toLowerCase()}(?!\\p{L})`, 'u').test(article.text);
	return told || (plain && /s$/.test(first) && next !== '') ? first.toLowerCase() + small.slice(first.length) : small;
};

/** `the first Greenlander`: the name alone would say something else. */
const ranking = /\b(?:first|second|third|last|next|only|\p{L}{3,}est)\b/iu;

/** The name that a stem uses for an argument of a fact: the actor's own, without titles, or else the words of the text. */
export const called = (argument: Fact['subject'], {analysis}: Pick<Parts, 'analysis'>): string | undefined => {
	if (argument === undefined) {
		return undefined;
	}
	const actor = actorOf(analysis, argument.actor);
	if (actor?.type === 'organization' && organizationWords.has(actor.name.toLowerCase())) {
		return undefined;
	}
	// `the Embassies in Kenya and Tanzania`: which ones, the name alone does not say.
	const goesOn =
		actor?.type === 'organization' &&
		/^ in (?:the )?\p{Lu}/u.test(argument.text.slice(argument.text.indexOf(actor.name) + actor.name.length)) &&
		argument.text.includes(actor.name);
	if (actor !== undefined && !goesOn && !(ranking.test(argument.text) && !ranking.test(actor.name))) {
		return withArticle(actor, analysis.article.text);
	}
	// What begins its sentence and is no name is written small inside of another one.
	const first = analysis.sentences
		.find(({start, end}) => start <= argument.start && argument.start < end)
		?.tokens.find(({start}) => start >= argument.start);
	const small =
		first !== undefined &&
		first.upos === 'NOUN' &&
		(argument.text === first.text ||
			new RegExp(`(?<!\\p{L})${first.text.toLowerCase()}(?!\\p{L})`, 'u').test(analysis.article.text)) &&
		/^\p{Lu}[\p{Ll}-]+$/u.test(first.text) &&
		argument.text.startsWith(first.text)
			? argument.text.charAt(0).toLowerCase() + argument.text.slice(1)
			: argument.text;
	return fullerPhrase(argument, analysis) ?? startedSmall(isTitle(argument.text) ? argument.text : small, analysis);
};

/** By whose word something is so; what somebody tells to have done goes without saying. */
export const attributionOf = ({fact, analysis}: Pick<Parts, 'fact' | 'analysis'>): string | undefined => {
	const {attribution, subject, modality} = fact;
	return modality === 'asserted' && attribution?.actor !== undefined && attribution.actor === subject?.actor
		? undefined
		: called(attribution, {analysis});
};

export const actorKey = (actor: Actor): Pick<Candidate, 'key' | 'accept' | 'wanted'> => ({
	key: actor.name,
	accept: actor.aliases,
	wanted: {as: 'actor', id: actor.id},
});

/** How much a fact matters: by who is in it, and by how early it is told. */
export const weightOf = ({actors, article}: Analysis, fact: Fact): number => {
	const rank = (id: string | undefined): number => {
		const index = actors.findIndex(actor => actor.id === id);
		return index < 0 ? 0 : 1 / (1 + index / 4);
	};
	const early = 1 - (fact.evidence[0]?.start ?? 0) / Math.max(1, article.text.length);
	// What the title and the first paragraphs tell is what the article is about.
	const title = new Set(article.title.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
	const shared = (fact.sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(word => title.has(word)).length;
	return (
		fact.confidence *
		(1 +
			rank(fact.subject?.actor) +
			rank(fact.object?.actor) / 2 +
			2 * early ** 2 +
			Math.min(shared, 3) * 0.3 +
			(fact.evidence.length - 1) * 0.5)
	);
};

/** Times that need no preposition: `earlier in May`. */
const standing = /^(?:earlier|later|early|late|last|this|next|every|yesterday|today|tomorrow|tonight)\b/i;

/** The time with its preposition, as the fact's sentence has it; undefined where that cannot be told. */
export const timePhrase = ({sentence, time}: Fact): string | undefined => {
	const at = time === undefined ? -1 : sentence.toLowerCase().indexOf(time.text.toLowerCase());
	if (at < 0 || time === undefined) {
		return '';
	}
	const before = / (?:on|in|at|by|during|since)(?: the)? $/.exec(sentence.slice(0, at))?.[0];
	if (before === undefined && !standing.test(time.text)) {
		return undefined;
	}
	return (before ?? ' ') + sentence.slice(at, at + time.text.length);
};

/** Whether the time of a fact is only that from which on it is so: `as of March 4`, `starting in 1968`. */
export const isCountedFrom = ({time}: Fact, {article}: Analysis): boolean =>
	time !== undefined &&
	(/^as of /i.test(time.text) ||
		/\b(?:as of|starting|beginning|effective|through)\s+(?:in |on |from )?$/i.test(
			article.text.slice(Math.max(0, time.start - 24), time.start),
		));

/** Whether the first of a fact's arguments undergoes what is told. */
export const isPassive = ({predicate, object}: Fact): boolean =>
	predicate.start > (object?.start ?? Number.POSITIVE_INFINITY);

/** What a fact's sentence begins with: the subject, or in the passive what undergoes it. */
export const firstOf = (fact: Fact): Fact['subject'] => (isPassive(fact) ? fact.object : fact.subject);

/** The words of a fact's sentence behind its first argument: `stopped the sale on Tuesday`. */
export const verbPhrase = (fact: Fact): string | undefined => {
	const first = firstOf(fact)?.text;
	const {sentence} = fact;
	return first !== undefined && sentence.startsWith(capitalised(first))
		? sentence.slice(first.length).trim()
		: undefined;
};

/** Words without the time that they say, and its preposition. */
export const withoutTime = (words: string, {time}: Fact): string => {
	if (time === undefined) {
		return words;
	}
	// Of `July 19, 1982` the clause may have the first half alone.
	const shown = [time.text, time.text.split(',')[0] ?? ''].find(
		own => own !== '' && words.toLowerCase().includes(own.toLowerCase()),
	);
	if (shown === undefined) {
		return words;
	}
	const at = words.toLowerCase().lastIndexOf(shown.toLowerCase());
	const before = words
		.slice(0, at)
		.replace(
			/(?:^|\s)(?:(?:in|at|during|by) the (?:early |late |mid-)?(?:spring|summer|autumn|fall|winter|beginning|start|middle|end) of|(?:just |shortly |soon |right |long |well )?(?:after|before)|(?:as of|(?:on|in|at|by|during|since|from|until|till|between)(?: (?:around|about))?|around|about)(?: the)?|the|earlier|later|early|late)\s*$/i,
			'',
		)
		.trimEnd();
	// `at 5 p.m.`
	return `${before}${words.slice(at + shown.length).replace(/^\./, '')}`.replace(/\s+/g, ' ').trim();
};

/** Words that tell a day from the day of the article alone, and what leads them in. */
const relative =
	/\s*\b(?:(?:late|early|earlier|later|on|since|by) )?(?:yesterday|today|tomorrow|tonight|(?:this|last|next) (?:week|weekend|month|year|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b(?: (?:morning|afternoon|evening|night))?(?!['’]s)/gi;

/** Words without the days that only the article's own day gives a meaning. */
export const withoutRelative = (words: string): string => words.replace(relative, '');

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** A day of a known year as a question names it: `on April 15, 2019`. Undefined for what is no day, or of no known year. */
export const dayPhrase = ({time}: Fact): string | undefined => {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(time?.value ?? '') ?? [];
	return year === undefined ? undefined : `on ${monthNames[Number(month) - 1]} ${Number(day)}, ${year}`;
};

/** Verbs whose past is written as their present is. */
const unchanged = /^(?:put|cut|hit|set|let|shut|hurt|cost|cast|bid|bet|spread|read|beat|quit|split|burst|shed|rid)$/;

/** What a question may end with: what the fact's sentence says behind its verb, and its object, without its time or its purpose where so wanted. */
export const restOf = (
	fact: Fact,
	without: {
		readonly object?: boolean;
		readonly time?: boolean;
		readonly purpose?: boolean;
		readonly place?: boolean;
	} = {},
): string | undefined => {
	const phrase = verbPhrase(fact);
	if (phrase === undefined || !phrase.startsWith(fact.predicate.text)) {
		return undefined;
	}
	let rest = phrase.slice(fact.predicate.text.length);
	const object = isPassive(fact) ? undefined : fact.object?.text;
	if (without.object === true && object !== undefined) {
		const at = rest.indexOf(object);
		rest = at < 0 ? rest : rest.slice(at + object.length);
	}
	const purpose = fact.others.find(({role}) => role === 'purpose')?.argument.text;
	if (without.purpose === true && purpose !== undefined) {
		const at = rest.indexOf(purpose);
		rest = at < 0 ? rest : rest.slice(0, at).trimEnd();
	}
	if (without.place === true && fact.place !== undefined) {
		const at = rest.indexOf(fact.place.text);
		const before = rest
			.slice(0, Math.max(0, at))
			.replace(/\s+(?:in|at|on|near|outside|inside|across|off)(?: the)?\s*$/i, '');
		rest = at < 0 ? rest : `${before}${rest.slice(at + fact.place.text.length)}`;
	}
	// Which Tuesday, and which May 4: the day whole, where it is known.
	// What is so in general has no day, even where the text says today.
	const [finite = ''] = fact.predicate.text.split(' ');
	const general =
		(/^(?:is|are|does|do)$|^\p{L}+s$/u.test(finite) && !/^(?:was|has)$/.test(finite)) ||
		(finite === fact.predicate.lemma && !unchanged.test(finite));
	const day = general ? undefined : dayPhrase(fact);
	const dated = without.time === true || day === undefined ? rest : `${withoutTime(rest, fact)} ${day}`;
	const told = withoutRelative(without.time === true ? withoutTime(rest, fact) : dated).trim();
	return told === '' ? '' : ` ${told}`;
};

/** A fact's whole sentence as a part of another one. */
export const clauseOf = ({sentence}: Fact, analysis: Analysis, first: Fact['subject']): string =>
	analysis.actors.some(({id}) => id === first?.actor) ? lowered(sentence) : startedSmall(sentence, analysis);
