import type {Candidate} from '../candidate.ts';
import {asked, inverted} from '../stem.ts';
import {attributionOf, base, called, firstOf, isPassive, type Parts, restOf} from './parts.ts';

/** `When will Sergey Lavrov visit North Korea?` */
export const timeQuestion = (parts: Parts): Candidate | undefined => {
	const {fact, inflect} = parts;
	const turned = inverted(fact.predicate, inflect);
	const who = called(firstOf(fact), parts);
	const rest = restOf(fact, {object: true, time: true, purpose: true});
	if (turned === undefined || who === undefined || rest === undefined || fact.time === undefined) {
		return undefined;
	}
	// What is so in general has no day of its own.
	if (turned.auxiliary === 'does' || turned.auxiliary === 'is') {
		return undefined;
	}
	const object = isPassive(fact) ? '' : ` ${called(fact.object, parts) ?? ''}`;
	return {
		...base(parts),
		kind: 'when',
		key: fact.time.text,
		accept: [],
		wanted: {as: 'date'},
		stem: asked(`when ${turned.auxiliary} ${who} ${turned.rest}${object}${rest}`, attributionOf(parts)),
	};
};
