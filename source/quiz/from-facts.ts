import type {Actor, Analysis, Fact} from '../facts/model.ts';
import {withArticle} from '../facts/wording.ts';
import {soleOffices} from '../language/lexicon.ts';
import type {Language} from '../language/model.ts';
import {countryNamed, countryOfAdjective} from '../language/world.ts';
import type {Candidate} from './candidate.ts';
import {asked, inverted, naming} from './stem.ts';

/** Facts less sure than this are not asked about. */
const sureEnough = 0.8;

/** Words after a fact's last one that say that something of it was cut off. */
const goesOn = /^\s*(?:that|of|who|which|whose|whom|by|about|over|against|between|than|if|whether|how|why|-|–|—)\b/i;

/** Verbs whose object is where somebody goes. */
const visiting = new Set(['visit', 'leave', 'enter', 'reach', 'tour', 'flee']);

/** What an actor is called in a question for it: `who`, `which country`. */
const interrogative = ({type, name}: Actor): string | undefined => {
	switch (type) {
		case 'person':
			return 'who';
		case 'organization':
			return 'which organisation';
		case 'place':
			return countryNamed(name) === undefined ? undefined : 'which country';
		default:
			return undefined;
	}
};

type Parts = {
	readonly fact: Fact;
	readonly analysis: Analysis;
	readonly inflect: Language['inflect'];
	readonly weight: number;
};

const actorOf = (analysis: Analysis, id: string | undefined): Actor | undefined =>
	analysis.actors.find(actor => actor.id === id);

/** What stands behind the object in the fact's own sentence, without its purpose: place and time. */
const tailOf = ({sentence, others, object, predicate, subject}: Fact, passive: boolean): string | undefined => {
	const purpose = others.find(({role}) => role === 'purpose')?.argument.text;
	const whole = purpose === undefined ? sentence : sentence.replace(` ${purpose}`, '');
	const before = passive || object === undefined ? predicate.text : object.text;
	const after = subject === undefined && !passive ? 0 : whole.indexOf(predicate.text);
	const at = whole.indexOf(before, after);
	return at < 0 ? undefined : whole.slice(at + before.length);
};

const base = ({fact, weight}: Parts): Pick<Candidate, 'fact' | 'evidence' | 'suspicious' | 'weight'> => ({
	fact,
	evidence: fact.evidence,
	suspicious: [fact.predicate.lemma],
	weight,
});

const attributionOf = ({fact, analysis}: Parts): string | undefined => naming(fact.attribution, analysis.actors);

const actorKey = (actor: Actor): Pick<Candidate, 'key' | 'accept' | 'wanted'> => ({
	key: actor.name,
	accept: actor.aliases,
	wanted: {as: 'actor', id: actor.id},
});

/** `Who will visit North Korea on May 31?` */
const subjectQuestion = (parts: Parts): Candidate | undefined => {
	const {fact, analysis, inflect} = parts;
	const passive = fact.predicate.start > (fact.object?.start ?? Number.POSITIVE_INFINITY);
	const asks = actorOf(analysis, passive ? fact.object?.actor : fact.subject?.actor);
	const word = asks === undefined ? undefined : interrogative(asks);
	const tail = tailOf(fact, passive);
	// `Who lost 10?`: seats, games or pounds, the sentence before has said.
	const unitless = /^[\d.,]+$/.test(fact.object?.text ?? '');
	// Who is asked for is one: `Who describe it?` would be of several, whatever the text calls them.
	const [finite = ''] = fact.predicate.text.toLowerCase().split(' ');
	const several =
		/^(?:were|are|have|do)$/.test(finite) ||
		(finite === fact.predicate.lemma && finite !== inflect(fact.predicate.lemma, 'past'));
	if (asks === undefined || word === undefined || tail === undefined || several || unitless) {
		return undefined;
	}
	const object = passive ? '' : ` ${naming(fact.object, analysis.actors) ?? ''}`;
	const stem = asked(`${word} ${fact.predicate.text}${object}${tail}`, attributionOf(parts));
	return {...base(parts), ...actorKey(asks), kind: word === 'who' ? 'who' : 'what', stem};
};

/** The same question with the time alone, where the fact goes on into more than stands by itself. */
const shortSubjectQuestion = (parts: Parts): Candidate | undefined => {
	const {fact, analysis} = parts;
	const whole = subjectQuestion(parts);
	const asks = actorOf(analysis, fact.subject?.actor);
	const active = fact.object !== undefined && fact.predicate.start < fact.object.start;
	const time = fact.time === undefined || !active ? undefined : timePhrase(fact);
	if (whole === undefined || asks === undefined || time === undefined || time === '') {
		return undefined;
	}
	const words = `${interrogative(asks)} ${fact.predicate.text} ${naming(fact.object, analysis.actors)}${time}`;
	return {...whole, stem: asked(words, attributionOf(parts))};
};

/** `Which place did Ri Yong-ho visit in April?` */
const placeQuestion = (parts: Parts): Candidate | undefined => {
	const {fact, analysis, inflect} = parts;
	const turned = inverted(fact.predicate, inflect);
	const subject = naming(fact.subject, analysis.actors);
	const goal = visiting.has(fact.predicate.lemma) ? fact.object : fact.place;
	const place = actorOf(analysis, goal?.actor);
	if (turned === undefined || place === undefined || place.type !== 'place' || goal === undefined) {
		return undefined;
	}
	const passive = fact.subject === undefined;
	const who = passive ? naming(fact.object, analysis.actors) : subject;
	const time = fact.time === undefined ? '' : timePhrase(fact);
	if (who === undefined || time === undefined) {
		return undefined;
	}
	const country = countryNamed(place.name) !== undefined;
	const word = goal === fact.object ? (country ? 'which country' : 'which place') : 'where';
	const object = passive || goal === fact.object ? '' : ` ${naming(fact.object, analysis.actors) ?? ''}`;
	return {
		...base(parts),
		...actorKey(place),
		kind: 'where',
		stem: asked(`${word} ${turned.auxiliary} ${who} ${turned.rest}${object}${time}`, attributionOf(parts)),
	};
};

/** Times that need no preposition: `earlier in May`. */
const standing = /^(?:earlier|later|early|late|last|this|next|every|yesterday|today|tomorrow|tonight)\b/i;

/** The time with its preposition, as the fact's sentence has it; undefined where that cannot be told. */
const timePhrase = ({sentence, time}: Fact): string | undefined => {
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

/** `When will Sergey Lavrov visit North Korea?` */
const timeQuestion = (parts: Parts): Candidate | undefined => {
	const {fact, analysis, inflect} = parts;
	const turned = inverted(fact.predicate, inflect);
	const passive = fact.subject === undefined;
	const who = naming(passive ? fact.object : fact.subject, analysis.actors);
	if (turned === undefined || who === undefined || fact.time?.value === undefined) {
		return undefined;
	}
	// What is so in general has no day of its own.
	if (turned.auxiliary === 'does' || turned.auxiliary === 'is') {
		return undefined;
	}
	const object = passive ? '' : ` ${naming(fact.object, analysis.actors) ?? ''}`;
	return {
		...base(parts),
		kind: 'when',
		key: fact.time.text,
		accept: [],
		wanted: {as: 'date'},
		stem: asked(`when ${turned.auxiliary} ${who} ${turned.rest}${object}`, attributionOf(parts)),
	};
};

/** How much a fact matters: by who is in it, and by how early it is told. */
const weightOf = ({actors, article}: Analysis, fact: Fact): number => {
	const rank = (id: string | undefined): number => {
		const index = actors.findIndex(actor => actor.id === id);
		return index < 0 ? 0 : 1 / (1 + index / 4);
	};
	const early = 1 - (fact.evidence[0]?.start ?? 0) / Math.max(1, article.text.length);
	return (
		fact.confidence *
		(1 + rank(fact.subject?.actor) + rank(fact.object?.actor) / 2 + early + (fact.evidence.length - 1) * 0.5)
	);
};

/** All questions that could be asked about the facts. */
export const questionsFromFacts = (analysis: Analysis, inflect: Language['inflect']): readonly Candidate[] => {
	const {text} = analysis.article;
	return analysis.facts
		.filter(
			fact =>
				fact.kind === 'event' &&
				fact.confidence >= sureEnough &&
				fact.polarity === 'positive' &&
				fact.modality !== 'possible',
		)
		.filter(fact => {
			const end = Math.max(
				fact.predicate.end,
				fact.object?.end ?? 0,
				fact.place?.end ?? 0,
				...fact.others.filter(({role}) => role !== 'purpose').map(({argument}) => argument.end),
			);
			const [own] = fact.evidence;
			const inside =
				fact.time === undefined || own === undefined || fact.time.end > own.end
					? end
					: Math.max(end, fact.time.start < fact.predicate.start ? 0 : fact.time.end);
			return !goesOn.test(text.slice(inside, inside + 12));
		})
		.flatMap(fact => {
			const parts: Parts = {fact, analysis, inflect, weight: weightOf(analysis, fact)};
			return [subjectQuestion(parts), shortSubjectQuestion(parts), placeQuestion(parts), timeQuestion(parts)].filter(
				candidate => candidate !== undefined,
			);
		});
};

/** Whether a role, said in a sentence, has one holder: a post of which there is one, of somebody who is named. */
const isSole = (role: string, sentence: string): boolean => {
	const [own = '', of] = role.split(/ (?:of|for|at|in) (.*)/);
	const words = own.split(' ');
	const before = words.slice(0, -1);
	// A former one is one of many, and `a director of the bank` need not be the only one.
	const many = before.some(word => /^(?:former|ex|late|deputy|assistant|associate|another)$/i.test(word));
	const named =
		before.some(
			(word, index) =>
				countryOfAdjective(word) !== undefined ||
				countryOfAdjective(`${word} ${before[index + 1]}`) !== undefined ||
				countryNamed(word) !== undefined,
		) || /^\p{Lu}/u.test(of?.replace(/^the /, '') ?? '');
	return (
		soleOffices.has(words.at(-1)?.toLowerCase() ?? '') &&
		named &&
		!many &&
		!new RegExp(`\\ban? ${role.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i').test(sentence)
	);
};

/** `Who is the vice leader of North Korea?` */
export const questionsFromRoles = (analysis: Analysis): readonly Candidate[] =>
	analysis.actors.flatMap((actor, index) => {
		const role = actor.roles.find(({text, evidence}) =>
			isSole(text, analysis.article.text.slice(evidence.start, evidence.end)),
		);
		if (actor.type !== 'person' || role === undefined) {
			return [];
		}
		return [
			{
				...actorKey(actor),
				kind: 'who' as const,
				stem: `Who is the ${role.text}?`,
				evidence: [role.evidence],
				suspicious: [role.text.split(' ').at(-1)?.toLowerCase() ?? ''],
				weight: 1.2 + 1 / (1 + index / 4),
			},
		];
	});

export const namesOf = (actor: Actor): readonly string[] => [actor.name, withArticle(actor), ...actor.aliases];
