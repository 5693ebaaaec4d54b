import type {Analysis} from '../../facts/model.ts';
import {soleOffices} from '../../language/lexicon.ts';
import {countryNamed, countryOfAdjective} from '../../language/world.ts';
import type {Candidate} from '../candidate.ts';
import {actorKey} from './parts.ts';
import {isKnownToAll, isOfThePast} from './role.ts';

/** Whether a role, said in a sentence, has one holder: a post of which there is one, of somebody who is named. */
const isSole = (role: string, sentence: string): boolean => {
	const [own = '', of] = role.split(/ (?:of|for|at|in) (.*)/);
	const words = own.split(' ');
	const before = words.slice(0, -1);
	// A former one is one of many, and `a director of the bank` need not be the only one.
	const many = before.some(word => /^(?:former|ex|late|deputy|assistant|associate|another)$/i.test(word));
	const named =
		before.some(
			(word, index) =>
				countryOfAdjective(word) !== undefined ||
				countryOfAdjective(`${word} ${before[index + 1]}`) !== undefined ||
				countryNamed(word) !== undefined,
		) || /^\p{Lu}/u.test(of?.replace(/^the /, '') ?? '');
	// `the French director` makes films.
	const general =
		of === undefined &&
		/^(?:director|editor|manager|producer|coach|head|chief|chair|owner|founder)$/i.test(words.at(-1) ?? '');
	return (
		soleOffices.has(words.at(-1)?.toLowerCase() ?? '') &&
		!general &&
		named &&
		!many &&
		!new RegExp(`\\ban? ${role.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i').test(sentence)
	);
};

/** `Who is the vice leader of North Korea?` */
export const questionsFromRoles = (analysis: Analysis): readonly Candidate[] =>
	analysis.actors.flatMap((actor, index) => {
		const role = actor.roles.find(({text, evidence}) =>
			isSole(text, analysis.article.text.slice(evidence.start, evidence.end)),
		);
		if (actor.type !== 'person' || role === undefined || isKnownToAll(role.text)) {
			return [];
		}
		return [
			{
				...actorKey(actor),
				kind: 'who' as const,
				stem: `Who ${isOfThePast(actor, analysis) ? 'was' : 'is'} the ${role.text}?`,
				evidence: [role.evidence],
				suspicious: [role.text.split(' ').at(-1)?.toLowerCase() ?? ''],
				weight: 1.2 + 1 / (1 + index / 4),
			},
		];
	});
