import type {Actor, Fact} from '../../facts/model.ts';
import {countryNamed} from '../../language/world.ts';
import type {Candidate} from '../candidate.ts';
import {asked, naming} from '../stem.ts';
import {actorKey, actorOf, attributionOf, base, type Parts, timePhrase} from './parts.ts';

/** What an actor is called in a question for it: `who`, `which country`. */
export const interrogative = ({type, name}: Actor): string | undefined => {
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

/** What stands behind the object in the fact's own sentence, without its purpose: place and time. */
const tailOf = ({sentence, others, object, predicate, subject}: Fact, passive: boolean): string | undefined => {
	const purpose = others.find(({role}) => role === 'purpose')?.argument.text;
	const whole = purpose === undefined ? sentence : sentence.replace(` ${purpose}`, '');
	const before = passive || object === undefined ? predicate.text : object.text;
	const after = subject === undefined && !passive ? 0 : whole.indexOf(predicate.text);
	const at = whole.indexOf(before, after);
	return at < 0 ? undefined : whole.slice(at + before.length);
};

/** `Who will visit North Korea on May 31?` */
export const subjectQuestion = (parts: Parts): Candidate | undefined => {
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
export const shortSubjectQuestion = (parts: Parts): Candidate | undefined => {
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
