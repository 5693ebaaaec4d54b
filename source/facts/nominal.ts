import {argumentAt} from './argument.ts';
import {attributionOf, isQuoted} from './attribution.ts';
import {type Context, childrenOf} from './context.ts';
import {type FactDraft, toldIn} from './draft.ts';
import {sentenceOf} from './event.ts';
import type {Argument, Fact} from './model.ts';
import {subjectOf} from './subject.ts';
import {isDenied, isSupposed} from './supposed.ts';
import {tailOf} from './tail.ts';
import {leadIn, timeOf} from './time-of.ts';
import {groupOf} from './verb-group.ts';

/** Nouns that tell a deed, and their verbs; of such the `of` phrase undergoes it. */
const deeds: ReadonlyMap<string, string> = new Map(
	'demolition:demolish destruction:destroy cancellation:cancel construction:construct assassination:assassinate arrest:arrest removal:remove release:release sale:sell purchase:buy acquisition:acquire murder:murder killing:kill invasion:invade withdrawal:withdraw closure:close appointment:appoint abolition:abolish approval:approve rejection:reject seizure:seize capture:capture execution:execute expulsion:expel evacuation:evacuate renovation:renovate discovery:discover invention:invent publication:publish launch:launch annexation:annex bombing:bomb creation:create introduction:introduce adoption:adopt suspension:suspend'
		.split(' ')
		.map(pair => pair.split(':') as [string, string]),
);

/** Verbs that say no more than that the deed was done. Lemmas. */
export const lightVerbs: ReadonlySet<string> = new Set(
	'conduct carry make perform complete undertake begin order'.split(' '),
);

/** A thing with the participle that tells which one: `tunnels leading to the site`. */
const whole = (context: Context, head: number, thing: Argument, subject: string | undefined): Argument => {
	const {tokens} = context.sentence;
	const next = tokens.findIndex(({start}) => start >= thing.end);
	const token = tokens[next];
	if (token?.head !== head || !/^VB[GN]$/.test(token.xpos) || token.label !== 'acl') {
		return thing;
	}
	const tail = tailOf(context, next, token.end, subject);
	return tail === undefined ? thing : {...thing, end: tail.end, text: `${thing.text} ${token.text}${tail.words}`};
};

/** A deed that a noun tells, with who did it and what it was done to: `the demolition of the tower by the town`, `conducted the demolition of`. */
export const nominalAt = (context: Context, noun: number): FactDraft | undefined => {
	const {sentence, inflect} = context;
	const {tokens} = sentence;
	const token = tokens[noun];
	const verb = token?.upos === 'NOUN' ? deeds.get(token.lemma) : undefined;
	if (token === undefined || verb === undefined || isQuoted(sentence, noun)) {
		return undefined;
	}
	const children = childrenOf(sentence, noun);
	const withCase = (word: string): number | undefined =>
		children.find(
			index =>
				tokens[index]?.label === 'nmod' &&
				tokens[index]?.agree === true &&
				tokens.some(({head, label, text}) => head === index && label === 'case' && text.toLowerCase() === word),
		);
	const of = withCase('of');
	const by = withCase('by');
	const owner = children.find(index => tokens[index]?.label === 'nmod:poss' && tokens[index]?.upos === 'PROPN');
	const over = token.label === 'obj' && token.agree ? token.head : -1;
	const governor = lightVerbs.has(tokens[over]?.lemma ?? '') ? subjectOf(sentence, over) : undefined;
	const group = governor === undefined ? undefined : groupOf(context, over);
	const doer = by ?? owner ?? governor?.head;
	// What is planned, or was not done, is none.
	const done = governor === undefined || (group?.modality === 'asserted' && !group.negative && !group.passive);
	const top = over >= 0 ? over : token.head;
	if (of === undefined || doer === undefined || !done || isSupposed(sentence, top) || isDenied(sentence, top)) {
		return undefined;
	}
	const named = argumentAt(context, doer);
	// `Pyongyang’s` is Pyongyang's word for itself.
	const subject = named === undefined ? undefined : {...named, text: named.text.replace(/[’']s?$/, '')};
	const thing = argumentAt(context, of, subject?.actor ?? subject?.text);
	const object = thing === undefined ? undefined : whole(context, of, thing, subject?.actor);
	const attribution = attributionOf(context, noun);
	if (subject?.actor === undefined || object === undefined || attribution.kind === 'unknown') {
		return undefined;
	}
	const own = context.times.find(({start, end}) =>
		children.some(index => (tokens[index]?.start ?? -1) >= start && (tokens[index]?.end ?? 0) <= end),
	);
	const time: Fact['time'] = governor === undefined ? own : (timeOf(context, over) ?? own);
	const past = inflect(verb, 'past');
	const led = time !== undefined && time.end <= subject.start;
	return {
		kind: 'event',
		sentence: sentenceOf(
			`${subject.text} ${past} ${object.text}${led ? ` ${leadIn(context, time)}` : ''}`,
			attribution,
		),
		subject,
		object,
		predicate: {start: token.start, end: token.end, text: past, lemma: verb},
		others: [],
		modality: 'asserted',
		polarity: 'positive',
		...toldIn(sentence, attribution, time),
		confidence: 0.8,
	};
};
