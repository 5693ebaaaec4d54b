import {capitalised} from '../../facts/wording.ts';
import {similarLength} from '../alike.ts';
import type {Candidate} from '../candidate.ts';
import {asked, inverted} from '../stem.ts';
import {attributionOf, base, called, firstOf, isPassive, type Parts, restOf} from './parts.ts';

/** `Why will Sergey Lavrov visit North Korea?` – to discuss the situation, beside what else was done for. */
export const purposeQuestion = (parts: Parts): Candidate | undefined => {
	const {fact, analysis, inflect} = parts;
	const purpose = fact.others.find(({role}) => role === 'purpose')?.argument.text;
	const turned = inverted(fact.predicate, inflect);
	const who = called(firstOf(fact), parts);
	const at = purpose === undefined ? -1 : fact.sentence.indexOf(purpose);
	if (purpose === undefined || turned === undefined || who === undefined || at < 0 || !/^to \p{L}/u.test(purpose)) {
		return undefined;
	}
	const rest = restOf(fact, {object: true, purpose: true});
	// `Why did Ana Reyes go?` needs to be told where.
	const bare = fact.object === undefined && (rest ?? '') === '';
	if (fact.subject?.actor === undefined || rest === undefined || bare || fact.modality === 'possible') {
		return undefined;
	}
	const key = capitalised(fact.sentence.slice(at));
	const others = analysis.facts
		.filter(other => other !== fact)
		.flatMap(other =>
			other.others.filter(({role}) => role === 'purpose').map(({argument}) => capitalised(argument.text)),
		);
	const options = others.filter(
		option => /^To \p{L}/u.test(option) && !/\b(?:he|she|it|they|his|her|its|their|them|him)\b/i.test(option),
	);
	const object = isPassive(fact) ? '' : ` ${called(fact.object, parts) ?? ''}`;
	return {
		...base(parts),
		kind: 'why',
		key,
		accept: [],
		wanted: {as: 'pool', options: similarLength(key, options)},
		weight: parts.weight * 0.7,
		stem: asked(`why ${turned.auxiliary} ${who} ${turned.rest}${object}${rest}`, attributionOf(parts)),
	};
};
