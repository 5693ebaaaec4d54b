import type {Actor, Analysis} from '../../facts/model.ts';
import {capitalised} from '../../facts/wording.ts';
import {similarLength} from '../alike.ts';
import type {Candidate} from '../candidate.ts';

const shown = (role: string): string => capitalised(role.replace(/^(?:the|an?|its|his|her|their|our) /i, ''));

/** A role that says by itself what somebody is. */
const telling = (role: string): boolean =>
	(role.split(' ').length >= 3 || /\p{Lu}/u.test(role)) &&
	role.split(' ').length >= 2 &&
	role.split(' ').length <= 12 &&
	!/\b(?:his|her|its|their|our|my|this|that)\b|[“”"():;,]/i.test(role);

const wordsOf = (role: string): ReadonlySet<string> =>
	new Set(
		role
			.toLowerCase()
			.match(/\p{L}{4,}/gu)
			?.filter(word => !/^(?:former|chief|minister|president)$/.test(word)) ?? [],
	);

/** Whether two roles may be one person's: they say the same in part. */
const alike = (a: string, b: string): boolean => [...wordsOf(a)].some(word => wordsOf(b).has(word));

/** Whether somebody is no longer what they were: dead by what the article tells, or called late or former. */
const isPast = ({id, roles}: Actor, {facts}: Analysis): boolean =>
	roles.some(({text}) => /^(?:late|former|ex)\b/i.test(text)) ||
	facts.some(
		({predicate: {lemma}, subject, object, modality, polarity}) =>
			modality === 'asserted' &&
			polarity === 'positive' &&
			((lemma === 'die' && subject?.actor === id) ||
				(/^(?:kill|murder|assassinate|execute)$/.test(lemma) && object?.actor === id)),
	);

/** `Who is Ruth Callander?` – the town's archivist, beside what others are. */
export const roleQuestions = (analysis: Analysis): readonly Candidate[] => {
	const people = analysis.actors.filter(({type}) => type === 'person');
	return people.flatMap((actor: Actor, index) => {
		const role = actor.roles.find(({text}) => telling(text));
		if (role === undefined || !actor.name.includes(' ')) {
			return [];
		}
		const key = shown(role.text);
		const options = people
			.filter(other => other !== actor)
			.flatMap(other => other.roles.filter(({text}) => telling(text)).slice(0, 1))
			.map(({text}) => shown(text))
			.filter(text => actor.roles.every(({text: own}) => !alike(own, text)));
		return [
			{
				kind: 'role' as const,
				stem: `Who ${isPast(actor, analysis) ? 'was' : 'is'} ${actor.name}?`,
				key,
				accept: actor.roles.map(({text}) => text),
				evidence: [role.evidence],
				wanted: {as: 'role' as const, options: similarLength(key, options)},
				suspicious: [],
				weight: 0.6 + 1 / (1 + index / 4),
			},
		];
	});
};
