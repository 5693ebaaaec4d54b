import type {Candidate} from '../candidate.ts';
import {asked, inverted} from '../stem.ts';
import {actorKey, actorOf, attributionOf, base, called, isPassive, type Parts, restOf} from './parts.ts';
import {interrogative} from './who.ts';

/** `Whom did Ana Reyes meet in April?` and `Which organisation did Tom Hale join in 1965?`: an actor to whom something was done. */
export const patientQuestion = (parts: Parts): Candidate | undefined => {
	const {fact, analysis, inflect} = parts;
	const patient = isPassive(fact) ? undefined : actorOf(analysis, fact.object?.actor);
	const word = patient === undefined ? undefined : interrogative(patient);
	const turned = inverted(fact.predicate, inflect);
	const who = called(fact.subject, parts);
	const rest = restOf(fact, {object: true, purpose: true});
	const itself = fact.subject?.actor === patient?.id;
	// `copied De synodis for Hilary` has two objects, of which one was lost.
	const two =
		/^ (?:the |an? )?\p{Lu}/u.test(rest ?? '') &&
		!/^ (?:on|in|at|to|for|with|from|by|as|after|before|during)\b/i.test(rest ?? '');
	// What somebody became, or is, is no one else.
	const isBecoming = /^(?:become|be|remain|represent)$/.test(fact.predicate.lemma);
	if (
		patient === undefined ||
		word === undefined ||
		turned === undefined ||
		turned.auxiliary === 'do' ||
		who === undefined ||
		rest === undefined ||
		itself ||
		two ||
		isBecoming
	) {
		return undefined;
	}
	return {
		...base(parts),
		...actorKey(patient),
		kind: word === 'who' ? 'who' : 'what',
		stem: asked(
			`${word === 'who' ? 'whom' : word} ${turned.auxiliary} ${who} ${turned.rest}${rest}`,
			attributionOf(parts),
		),
		// Who did something is the first thing to ask of it, unless that is whom all is about: every reader guesses that one.
		weight: parts.weight * (fact.subject?.actor === analysis.actors[0]?.id ? 1.03 : 0.97),
	};
};
