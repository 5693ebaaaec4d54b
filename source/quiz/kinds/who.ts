import type {Actor} from '../../facts/model.ts';
import {countryNamed} from '../../language/world.ts';
import {activeOf} from '../active.ts';
import type {Candidate} from '../candidate.ts';
import {nounOfBody} from '../likeness.ts';
import {mentionsAny} from '../mentioned.ts';
import {namesOf} from '../names-of.ts';
import {asked} from '../stem.ts';
import {
	actorKey,
	actorOf,
	attributionOf,
	base,
	called,
	dayPhrase,
	isPassive,
	type Parts,
	restOf,
	timePhrase,
	withoutRelative,
} from './parts.ts';

/** What an actor is called in a question for it: `who`, `which country`. */
export const interrogative = ({type, name}: Actor): string | undefined => {
	switch (type) {
		case 'person':
			return 'who';
		case 'organization':
			// A team that goes by the name of its country.
			return countryNamed(name) !== undefined || /\bKorea$/.test(name) ? undefined : `which ${nounOfBody(name)}`;
		case 'place':
			return countryNamed(name) === undefined ? undefined : 'which country';
		default:
			return undefined;
	}
};

const adjectivesOf = ({name}: Actor): readonly string[] => countryNamed(name)?.adjectives ?? [];

/** `Who will visit North Korea on May 31?` */
export const subjectQuestion = (parts: Parts): Candidate | undefined => {
	const {fact, analysis, inflect} = parts;
	const passive = isPassive(fact);
	const asks = actorOf(analysis, passive ? fact.object?.actor : fact.subject?.actor);
	const word = asks === undefined ? undefined : interrogative(asks);
	const tail = restOf(fact, {object: true, purpose: true});
	// `Who lost 10?`: seats, games or pounds, the sentence before has said.
	const unitless = /^[\d.,]+$/.test(fact.object?.text ?? '');
	// Who is asked for is one: `Who describe it?` would be of several, whatever the text calls them.
	const [finite = ''] = fact.predicate.text.toLowerCase().split(' ');
	const several =
		/^(?:were|are|have|do)$/.test(finite) ||
		(finite === fact.predicate.lemma && finite !== inflect(fact.predicate.lemma, 'past'));
	// What somebody is must be told by name or at length: `Who was ill?` asks nothing.
	const vague = fact.kind !== 'event' && !/ (?:of|at|for|in|from|to) |^(?:\S+ ){4}/.test(fact.object?.text ?? '');
	if (asks === undefined || word === undefined || tail === undefined || several || unitless || vague) {
		return undefined;
	}
	// Which country an article is about, its title tells.
	if (word === 'which country' && mentionsAny(analysis.article.title, [...namesOf(asks), ...adjectivesOf(asks)])) {
		return undefined;
	}
	const object = passive ? '' : ` ${called(fact.object, parts) ?? ''}`;
	const stem = asked(`${word} ${fact.predicate.text}${object}${tail}`, attributionOf(parts));
	const candidate = {...base(parts), ...actorKey(asks), kind: word === 'who' ? 'who' : 'what', stem} as const;
	// What a country or an organisation did is better asked for than which one did it.
	return word === 'who' ? candidate : {...candidate, weight: candidate.weight - 0.02};
};

/** The same question with the time alone, where the fact goes on into more than stands by itself. */
export const shortSubjectQuestion = (parts: Parts): Candidate | undefined => {
	const {fact, analysis} = parts;
	const whole = subjectQuestion(parts);
	const asks = actorOf(analysis, fact.subject?.actor);
	const active = fact.object !== undefined && fact.predicate.start < fact.object.start;
	const time =
		fact.time === undefined || !active
			? undefined
			: dayPhrase(fact) === undefined
				? withoutRelative(timePhrase(fact) ?? '')
				: ` ${dayPhrase(fact)}`;
	if (whole === undefined || asks === undefined || time === undefined || time === '') {
		return undefined;
	}
	const words = `${interrogative(asks)} ${fact.predicate.text} ${called(fact.object, parts)}${time}`;
	return {...whole, stem: asked(words, attributionOf(parts))};
};

/** `Which organisation owns the airport?`: who does what is told in the passive. */
export const agentQuestion = (parts: Parts): Candidate | undefined => {
	const {fact, analysis, inflect} = parts;
	const agent = isPassive(fact) ? actorOf(analysis, fact.subject?.actor) : undefined;
	const word = agent === undefined ? undefined : interrogative(agent);
	const verb = activeOf(fact.predicate, inflect);
	const what = called(fact.object, parts);
	const said = fact.subject?.text ?? '';
	const rest = restOf(fact);
	const at = rest?.indexOf(` by ${said}`) ?? -1;
	if (
		agent === undefined ||
		word === undefined ||
		verb === undefined ||
		what === undefined ||
		rest === undefined ||
		at < 0
	) {
		return undefined;
	}
	const behind = `${rest.slice(0, at)}${rest.slice(at + ` by ${said}`.length)}`;
	return {
		...base(parts),
		...actorKey(agent),
		kind: word === 'who' ? 'who' : 'what',
		stem: asked(`${word} ${verb} ${what}${behind}`, attributionOf(parts)),
	};
};
