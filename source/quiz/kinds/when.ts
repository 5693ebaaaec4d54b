import type {Candidate} from '../candidate.ts';
import {asked, inverted, naming} from '../stem.ts';
import {attributionOf, base, type Parts} from './parts.ts';

/** `When will Sergey Lavrov visit North Korea?` */
export const timeQuestion = (parts: Parts): Candidate | undefined => {
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
