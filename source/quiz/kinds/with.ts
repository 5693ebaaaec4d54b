import type {Candidate} from '../candidate.ts';
import {asked, inverted} from '../stem.ts';
import {actorKey, actorOf, attributionOf, base, called, firstOf, isPassive, type Parts, restOf} from './parts.ts';
import {interrogative} from './who.ts';

/** Prepositions that lead to somebody, by the role that this one has. */
const prepositions = {with: 'with', source: 'from', recipient: 'to', topic: 'about'} as const;

/** `With whom did Ana Reyes meet in April?`, `From which organisation did Tom Hale buy the quay?` */
export const companionQuestions = (parts: Parts): readonly Candidate[] => {
	const {fact, analysis, inflect} = parts;
	const turned = inverted(fact.predicate, inflect);
	const who = called(firstOf(fact), parts);
	const rest = restOf(fact, {object: true, purpose: true});
	if (turned === undefined || turned.auxiliary === 'do' || who === undefined || rest === undefined) {
		return [];
	}
	return fact.others.flatMap(({role, argument}) => {
		const actor = actorOf(analysis, argument.actor);
		const word = actor === undefined ? undefined : interrogative(actor);
		const preposition = role === 'purpose' ? undefined : prepositions[role as keyof typeof prepositions];
		const phrase = ` ${preposition} ${argument.text}`;
		const at = rest.indexOf(phrase);
		const behind = rest.slice(at + phrase.length);
		// `with Ana Reyes and others`, `with Ana Reyes’s brother`: more than the one who is asked for.
		const goesOn = !/^(?:$| (?:in|on|at|during|from|for|to|about|as|after|before|under|until|since) )/.test(behind);
		// Whom the paper itself has talked to is no news.
		const asks =
			actorOf(analysis, fact.subject?.actor)?.type === 'organization' && /^(?:speak|talk)$/.test(fact.predicate.lemma);
		if (actor === undefined || word === undefined || preposition === undefined || at < 0 || goesOn || asks) {
			return [];
		}
		const object = isPassive(fact) || fact.object === undefined ? '' : ` ${called(fact.object, parts) ?? ''}`;
		return [
			{
				...base(parts),
				...actorKey(actor),
				kind: word === 'who' ? ('who' as const) : ('what' as const),
				stem: asked(
					`${preposition} ${word === 'who' ? 'whom' : word} ${turned.auxiliary} ${who} ${turned.rest}${object}${rest.slice(0, at)}${behind}`,
					attributionOf(parts),
				),
				weight: parts.weight * 0.9,
			},
		];
	});
};
