import type {Actor} from '../../facts/model.ts';
import {countryNamed} from '../../language/world.ts';
import type {Candidate} from '../candidate.ts';
import {mentionsAny} from '../mentioned.ts';
import {namesOf} from '../names-of.ts';
import {asked, inverted} from '../stem.ts';
import {actorKey, attributionOf, base, called, firstOf, isPassive, type Parts, restOf} from './parts.ts';
import {interrogative} from './who.ts';

/** What follows where the phrase that is asked for ends. */
const ending =
	/^(?:$| (?:in|on|at|during|from|for|to|about|as|after|before|under|until|since|with|by|while|when)\b(?! and\b))/;

/** The question word for what stands behind a preposition; undefined where it would be asked for in another way, or not at all. */
const wordFor = (actor: Actor, preposition: string): string | undefined => {
	const country = countryNamed(actor.name) !== undefined;
	switch (actor.type) {
		case 'organization': {
			const word = interrogative(actor);
			return word === undefined ? undefined : `${preposition} ${word}`;
		}
		case 'place':
			return country ? `${preposition} which country` : /^(?:in|at)$/.test(preposition) ? 'where' : undefined;
		default:
			return undefined;
	}
};

/** `From which university did Ana Reyes receive her doctorate in 1961?`, `Where did Tom Hale grow up?`: a name behind a preposition. */
export const attachedQuestions = (parts: Parts): readonly Candidate[] => {
	const {fact, analysis, inflect} = parts;
	const turned = inverted(fact.predicate, inflect);
	const who = called(firstOf(fact), parts);
	const rest = restOf(fact, {object: true, purpose: true});
	if (turned === undefined || /^(?:do|does)$/.test(turned.auxiliary) || who === undefined || rest === undefined) {
		return [];
	}
	const [own] = fact.evidence;
	const roles = [fact.subject, fact.object, fact.place, ...fact.others.map(({argument}) => argument)];
	const object = isPassive(fact) || fact.object === undefined ? '' : ` ${called(fact.object, parts) ?? ''}`;
	return analysis.actors.flatMap((actor): readonly Candidate[] => {
		const stands = actor.mentions.some(
			({start, end}) => own !== undefined && start >= own.start && end <= own.end && start > fact.predicate.start,
		);
		if (!stands || roles.some(role => role?.actor === actor.id)) {
			return [];
		}
		const names = namesOf(actor)
			.map(name => name.replace(/[^\p{L}\p{N}]/gu, '.'))
			.join('|');
		const found = new RegExp(`^(.*?) (in|at|from|to|for|with) (?:the )?(?:${names})(?![\\p{L}’'-])`, 'u').exec(rest);
		const [phrase = '', before = '', preposition = ''] = found ?? [];
		const behind = rest.slice(phrase.length);
		const word = found === null ? undefined : wordFor(actor, preposition);
		// Two of a kind behind one verb: which one is asked for?
		const several = new RegExp(` ${preposition} `).test(before) || / and | or |,/.test(before);
		// `Where did a bomber crash at Vell Airport?` has been told.
		const placed =
			actor.type === 'place' &&
			analysis.actors.some(
				other => other.id !== actor.id && other.type !== 'person' && mentionsAny(`${before}${behind}`, namesOf(other)),
			);
		return word === undefined || several || placed || !ending.test(behind)
			? []
			: [
					{
						...base(parts),
						...actorKey(actor),
						kind: actor.type === 'place' ? 'where' : 'what',
						stem: asked(
							`${word} ${turned.auxiliary} ${who} ${turned.rest}${object}${before}${behind}`,
							attributionOf(parts),
						),
						weight: parts.weight * 0.96,
					},
				];
	});
};
