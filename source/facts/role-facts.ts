import type {Article, Range} from '../article/model.ts';
import {soleOffices} from '../language/lexicon.ts';
import type {FactDraft} from './draft.ts';
import {isOfNobody} from './kin.ts';
import type {Actor} from './model.ts';

/** What sounds as if a consonant began it: `a US senator`, `a USI professor`, `a European envoy`. */
const consonantal = /^(?:[Uu][skn]\b|U\p{Lu}+\b|[Uu]\.|[Uu]ni|[Ee]u|[Oo]ne)/u;

/** Letters that are read one by one, and begin with a vowel: `an FBI agent`. */
const spelt = /^[FHLMNRSX](?:\p{Lu}{1,2}\b|\.)/u;

/**
 * The article that a role has, with a space behind it: the one before it in the text, else `the` for an office that one holds, none
 * behind the name of its owner, and `a` or `an` by the first letter.
 */
export const articleFor = (role: string, before: string): string => {
	const [office = '', complement] = role.split(/ (?:of|for|at|in|to) /);
	const sole =
		soleOffices.has(office.split(' ').at(-1)?.toLowerCase() ?? '') && !/^(?:former|ex|deputy|late)\b/i.test(role);
	const [, written] = /\b(the|an?) $/i.exec(before) ?? [];
	// `the engineer Tom Hale` is the one of that name: by himself he is an engineer.
	const ofName =
		/^the$/i.test(written ?? '') &&
		complement === undefined &&
		!sole &&
		!/^(?:first|second|third|last|only|most|\p{L}+est)\b|[’']s? /iu.test(role);
	if (written !== undefined && !ofName) {
		return `${written.toLowerCase()} `;
	}
	if (/^\p{Lu}.*(?:[’']s|s[’']) /u.test(role)) {
		return '';
	}
	return sole ? 'the ' : (/^[aeiou]/i.test(role) && !consonantal.test(role)) || spelt.test(role) ? 'an ' : 'a ';
};

const placeOf = (text: string, words: string, within: Range): Range | undefined => {
	const at = text.slice(within.start, within.end).toLowerCase().indexOf(words.toLowerCase());
	return at < 0 ? undefined : {start: within.start + at, end: within.start + at + words.length};
};

/**
 * What people are by their titles and by appositions, as facts: `Tom Hale is the mayor of Lima`. In the order of the text. `gone` has the ids
 * of those who have died or resigned: they were so.
 */
export const roleFacts = ({text}: Article, actors: readonly Actor[], gone: ReadonlySet<string>): readonly FactDraft[] =>
	actors
		.filter(({type}) => type === 'person')
		.flatMap(actor =>
			actor.roles.flatMap(({text: role, evidence}): readonly FactDraft[] => {
				const place = placeOf(text, role, evidence);
				const name = actor.mentions.find(
					({kind, start, end}) => kind === 'name' && evidence.start <= start && end <= evidence.end,
				);
				// `This morning Ana Reyes` was read as a title and a name.
				const isTime = /^(?:this|last|next|yesterday|today|tomorrow)\b/i.test(role);
				// To be of a college is no post.
				// A future guitarist is one to come.
				const isToCome = /^(?:future|would-be|aspiring)\b/i.test(role);
				if (place === undefined || name === undefined || isTime || isToCome || role.startsWith('of ')) {
					return [];
				}
				// `her father` is the father of whoever she is, and of nobody where that cannot be told.
				const owned = /\b(?:his|her|its|their|my|our)( )$/i.exec(text.slice(Math.max(0, place.start - 7), place.start));
				const owner = actors.find(({mentions}) =>
					mentions.some(({kind, end}) => kind === 'pronoun' && owned !== null && end === place.start - 1),
				);
				if (
					(owned !== null && owner === undefined) ||
					(owner === undefined && isOfNobody(role)) ||
					owner?.id === actor.id
				) {
					return [];
				}
				const past = gone.has(actor.id) || /^(?:former|late|ex)\b/i.test(role) ? 'was' : 'is';
				return [
					{
						kind: 'role',
						sentence: `${actor.name} ${past} ${owner === undefined ? articleFor(role, text.slice(Math.max(0, place.start - 4), place.start)) : `${owner.name}’s `}${role}`,
						subject: {start: name.start, end: name.end, text: actor.name, actor: actor.id},
						predicate: {...place, text: past, lemma: 'be'},
						object: {...place, text: role},
						others: [],
						modality: 'asserted',
						polarity: 'positive',
						evidence: [evidence],
						confidence: 0.85,
					},
				];
			}),
		)
		.sort((a, b) => a.predicate.start - b.predicate.start);
