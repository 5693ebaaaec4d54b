import {countryNamed} from '../../language/world.ts';
import type {Candidate} from '../candidate.ts';
import {asked, inverted, naming} from '../stem.ts';
import {actorKey, actorOf, attributionOf, base, type Parts, timePhrase} from './parts.ts';

/** Verbs whose object is where somebody goes. */
const visiting = new Set(['visit', 'leave', 'enter', 'reach', 'tour', 'flee']);

/** `Which place did Ri Yong-ho visit in April?` */
export const placeQuestion = (parts: Parts): Candidate | undefined => {
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
