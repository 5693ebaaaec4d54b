import {countryNamed} from '../../language/world.ts';
import type {Candidate} from '../candidate.ts';
import {asked, inverted} from '../stem.ts';
import {actorKey, actorOf, attributionOf, base, called, firstOf, isPassive, type Parts, restOf} from './parts.ts';

/** Verbs whose object is where somebody goes. */
const visiting = new Set(['visit', 'leave', 'enter', 'reach', 'tour', 'flee']);

/** `Which place did Ri Yong-ho visit in April?` */
export const placeQuestion = (parts: Parts): Candidate | undefined => {
	const {fact, analysis, inflect} = parts;
	const turned = inverted(fact.predicate, inflect);
	const goal = visiting.has(fact.predicate.lemma) ? fact.object : fact.place;
	const place = actorOf(analysis, goal?.actor);
	if (turned === undefined || place === undefined || place.type !== 'place' || goal === undefined) {
		return undefined;
	}
	const who = called(firstOf(fact), parts);
	const goes = goal === fact.object;
	const rest = restOf(fact, {object: true, purpose: true, place: true});
	if (who === undefined || rest === undefined) {
		return undefined;
	}
	const country = countryNamed(place.name) !== undefined;
	const word = goes ? (country ? 'which country' : 'which place') : country ? 'in which country' : 'where';
	const object = isPassive(fact) || goes ? '' : ` ${called(fact.object, parts) ?? ''}`;
	return {
		...base(parts),
		...actorKey(place),
		kind: 'where',
		// Who did something is the first thing to ask of it.
		weight: parts.weight * 0.88,
		stem: asked(`${word} ${turned.auxiliary} ${who} ${turned.rest}${object}${rest}`, attributionOf(parts)),
	};
};
