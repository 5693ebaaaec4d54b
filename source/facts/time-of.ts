import {datedNouns} from '../language/lexicon.ts';
import type {Sentence, Token} from '../language/model.ts';
import {boundingClause} from './bounding-clause.ts';
import {type Context, childrenOf} from './context.ts';
import type {Fact} from './model.ts';

/** Whether a token is the preposition `of`: `the report of 2018` is not written in it. */
const isOf =
	({tokens}: Sentence) =>
	(index: number): boolean =>
		tokens[index]?.label === 'case' && /^of$/i.test(tokens[index]?.text ?? '');

type Time = Context['times'][number];

/** What tells no more than that something is so in the present. */
export const isNow = (words: string): boolean => /^(?:now|currently|nowadays)$/i.test(words);

/** What is set to be done is done when it is set for: parsers take `to meet` of `is scheduled to meet` for a clause of its own. */
const setting = new Set('schedule set plan expect intend'.split(' '));

/** The verbs that one group is made of, as `plans` and `sell` of `plans to sell`: what hangs on one is said of all. */
const groupAround = ({tokens}: Sentence, verb: number): readonly number[] => {
	const verbs = [verb];
	for (let at = verb; tokens[at]?.label === 'xcomp' && tokens[at]?.upos === 'VERB'; ) {
		at = tokens[at]?.head ?? -1;
		verbs.push(at);
	}
	for (let at = verb, steps = 0; steps < 4; steps++) {
		const next = tokens.findIndex(
			({head, label, xpos, upos}, index) =>
				head === at &&
				upos === 'VERB' &&
				index > at &&
				(label === 'xcomp' || (label === 'advcl' && xpos === 'VB' && setting.has(tokens[at]?.lemma ?? ''))),
		);
		if (next < 0) {
			break;
		}
		verbs.push(next);
		at = next;
	}
	return verbs;
};

const isJoined = (token: Token | undefined): boolean => token?.agree === true || token?.alike === true;

/** The verb that all that is joined leads back to: `In May Ana sold the harbour and left`. */
const firstOf = ({tokens}: Sentence, verb: number): number => {
	let first = verb;
	while (tokens[first]?.label === 'conj' && isJoined(tokens[first]) && (tokens[first]?.head ?? -1) >= 0) {
		first = tokens[first]?.head ?? -1;
	}
	return first;
};

/** Adverbs that tell when. */
const ownTime =
	/^(?:now|today|then|afterwards|afterward|later|currently|still|nowadays|meanwhile|eventually|subsequently)$/i;

/** What leads up to a time that something is compared with: `13 percent, up from 6 percent in 2017`. */
const compared =
	/\b(?:up|down|compared (?:to|with)|(?:more|less|higher|lower) than)\b[^;]*\d[^;]* (?:in|on) $|\bfrom [$€£]?[\d.,]+ ?(?:percent|%|million|billion|trillion)?[^,;]* (?:in|on) $/i;

/** The time that begins a sentence, if it is that of the verb at `verb`: the first one, or the one that all the sentence hangs on. */
const leadOf = ({sentence, times, text}: Context, verb: number): Time | undefined => {
	const {tokens} = sentence;
	const first = firstOf(sentence, verb);
	// `…, but it is open now`: a clause that says itself when.
	const own = tokens.some(
		({head, label, text: word}) => head === verb && label === 'advmod' && ownTime.test(word) && first !== verb,
	);
	if (own) {
		return undefined;
	}
	const before = tokens.some(({upos, xpos}, index) => upos === 'VERB' && xpos.startsWith('VB') && index < first);
	if (before && tokens[first]?.label !== 'root') {
		return undefined;
	}
	return times.find(({start}) => text.slice(sentence.start, start).length <= 12 && start < (tokens[verb]?.start ?? 0));
};

/** A day or an hour: nothing but what happens is `on Tuesday`, while a report may well be `of May`. */
const isDay = ({text, value}: Time): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(value ?? '') ||
	/\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|tomorrow)\b|^(?:last|this|next) (?:night|week|month|year)$/i.test(
		text,
	);

/** The words that a time may have between itself and its verb where it is told behind an object: `signed the treaty with Peru on Friday`. */
const withinObject = /^(?:NOUN|PROPN|ADJ|DET|ADP|NUM|PRON|PART|CCONJ|ADV)$/;
/** And those where it is told in front of the verb: `the council on Tuesday has finally voted`. */
const beforeVerb = /^(?:AUX|ADV|PART)$/;

/** What is told behind these may have a day of its own: `a team for the show on August 17`, `talked about the attack on Monday`. */
const ofItsOwn = /^(?:for|on|about|over|during|after|before|since|against|following|until)$/i;

/** The day that parsers take for one of a noun beside the verb, behind its object or its subject. */
const besideOf = ({sentence, times}: Context, verb: number): Time | undefined => {
	const {tokens} = sentence;
	const places = ({start, end}: Time): readonly number[] =>
		tokens.flatMap((token, index) => (token.start >= start && token.end <= end ? [index] : []));
	return times.find(time => {
		const inside = places(time);
		const [first, last] = [inside[0] ?? -1, inside.at(-1) ?? -1];
		if (first < 0 || !isDay(time)) {
			return false;
		}
		const root = inside.find(index => !inside.includes(tokens[index]?.head ?? -1)) ?? first;
		const {label = '', head = -1} = tokens[root] ?? {};
		const possessive = /^['’]s?$/.test(tokens[last + 1]?.text ?? '');
		const isOfNoun = /^(?:nmod|obl|appos|compound|flat|obj|nsubj|conj|dep)/.test(label);
		if (!isOfNoun || possessive || /^(?:of|from|for|until|since|by|’s|'s)$/i.test(tokens[first - 1]?.text ?? '')) {
			return false;
		}
		const between = first > verb ? tokens.slice(verb + 1, first) : tokens.slice(last + 1, verb);
		const fits = first > verb ? withinObject : beforeVerb;
		const near = between.every(
			({upos, label: own, text}) =>
				fits.test(upos) && !/^(?:acl|advcl|ccomp|parataxis)/.test(own) && !(upos === 'ADP' && ofItsOwn.test(text)),
		);
		if (!near) {
			return false;
		}
		// In front of the verb it must be told of the subject.
		return first > verb
			? head <= first
			: tokens.some(({head: over, label: own}, index) => over === verb && own.startsWith('nsubj') && index < first);
	});
};

/** What owns the subject at `index`: `Thursday’s vote was the last` is told of Thursday. */
const ownersOf = (sentence: Sentence, index: number): readonly number[] =>
	sentence.tokens[index]?.label.startsWith('nsubj') === true
		? childrenOf(sentence, index).filter(owner => sentence.tokens[owner]?.label === 'nmod:poss')
		: [];

/** `now`, of what is told in the present: it has no value, for nobody knows how long it is true. */
const nowOf = (sentence: Sentence, verbs: readonly number[]): Time | undefined => {
	const words = verbs
		.flatMap(verb => [verb, ...childrenOf(sentence, verb)])
		.flatMap(index => sentence.tokens[index] ?? []);
	const present = words.some(
		({xpos, label, head}) => /^VB[ZP]$/.test(xpos) && (verbs.includes(head) ? /^(?:aux|cop)/.test(label) : true),
	);
	const found = words.find(({label, text}) => label === 'advmod' && isNow(text));
	return present && found !== undefined
		? {start: found.start, end: found.end, text: found.text.toLowerCase()}
		: undefined;
};

/** `Today, thousands worship them`: in our days, which is no day. */
const isNowadays = ({tokens}: Sentence, verb: number, words: string): boolean =>
	/^today$/i.test(words) && /^VB[ZP]$/.test(tokens[verb]?.xpos ?? '');

/** The time of a verb or a predicate: what hangs on it, or, where it may be that one's, the lead-in of its sentence. */
export const timeOf = (context: Context, verb: number, mayLead = true): Fact['time'] => {
	const {sentence, times} = context;
	const {tokens} = sentence;
	const verbs = groupAround(sentence, verb);
	const ofNoun = tokens[verb]?.upos !== 'VERB';
	const isOwn = (index: number): boolean => {
		const {label = ''} = tokens[index] ?? {};
		const nominal = ofNoun && label.startsWith('nmod') && !childrenOf(sentence, index).some(isOf(sentence));
		return /^(?:obl|advmod)/.test(label) || nominal;
	};
	const own = verbs.flatMap(index => [
		...childrenOf(sentence, index).filter(isOwn),
		...childrenOf(sentence, index).flatMap(subject => ownersOf(sentence, subject)),
	]);
	// `the anniversary of the death in 1987`: the year is that of the death, and not of what goes with it.
	const isNested = (start: number): boolean => {
		const first = tokens.findIndex(token => token.start >= start);
		const noun = tokens[first - (tokens[first - 1]?.upos === 'ADP' ? 2 : 1)];
		return noun?.upos === 'NOUN' && noun.label.startsWith('nmod') && datedNouns.has(noun.lemma);
	};
	const attached = times.filter(
		({start, end}) =>
			!isNested(start) &&
			!compared.test(context.text.slice(Math.max(sentence.start, start - 60), start)) &&
			own.some(index => (tokens[index]?.start ?? -1) >= start && (tokens[index]?.end ?? 0) <= end),
	);
	const lead = mayLead ? leadOf(context, verbs.at(-1) === verb ? verb : Math.min(...verbs)) : undefined;
	// A day rather than an hour of it: `yesterday at 4:00 a.m.`
	const all = [...attached, ...(lead === undefined ? [] : [lead])];
	const beside = all.length > 0 || ofNoun ? undefined : besideOf(context, verb);
	const time =
		all.find(({value}) => value !== undefined) ??
		all[0] ??
		beside ??
		boundingClause(context, verb) ??
		nowOf(sentence, verbs);
	return time === undefined
		? undefined
		: {
				start: time.start,
				end: time.end,
				text: time.text.replace(/^(?:on|in|at) /i, ''),
				...(time.value === undefined || isNowadays(sentence, verb, time.text) ? {} : {value: time.value}),
			};
};

const leading =
	/(?:^|\s)((?:in|on|at|by|during|as of|since|until|before|after|around|about|from|between|throughout|within|over|through|for)(?: the)?)$/i;

/** What keeps its capital in the middle of a sentence: months, days of the week, feasts. */
const proper =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|New Year|Thanksgiving|Ramadan|Lent)\b/;

/** The preposition that a lead-in time has, to set it behind the verb: `In April, X …` → `X … in April`. */
export const leadIn = ({text, sentence}: Context, time: NonNullable<Fact['time']>): string => {
	const before = text.slice(sentence.start, time.start).trim();
	const whole = text.slice(time.start, time.end);
	const preposition = leading.exec(before)?.[1];
	if (preposition !== undefined) {
		return `${preposition.toLowerCase()} ${whole}`;
	}
	return proper.test(whole) ? whole : whole.charAt(0).toLowerCase() + whole.slice(1);
};
