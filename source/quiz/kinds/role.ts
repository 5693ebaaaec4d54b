import {genderOfWord} from '../../facts/coreference/gender.ts';
import {isOfNobody} from '../../facts/kin.ts';
import type {Actor, Analysis} from '../../facts/model.ts';
import {isOffice, isPersonNoun} from '../../facts/person-nouns.ts';
import {articleFor} from '../../facts/role-facts.ts';
import {capitalised} from '../../facts/wording.ts';
import {soleOffices} from '../../language/lexicon.ts';
import {countryNamed, countryOfAdjective} from '../../language/world.ts';
import {similarLength} from '../alike.ts';
import type {Candidate} from '../candidate.ts';
import {isSurely} from '../fitness.ts';
import {genderOf} from '../likeness.ts';
import {mentioned} from '../mentioned.ts';
import {sentencesOf} from '../places-of-actors.ts';

type Held = {
	readonly actor: Actor;
	readonly role: Actor['roles'][number];
	readonly rank: number;
	/** The role with its article, as an option has it. */
	readonly words: string;
};

const mostWords = 9;
/** How often somebody is named who is worth remembering. */
const often = 2;

/** The noun of a role: `editor` of `Samoa Observer editor`, `head` of `head of NATO`. */
const nounOf = (role: string): string =>
	(role.split(/ (?:of|for|at|in|on|from|with|to|by|who|and)\b|,/)[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? '';

/** What tells whom a role is of only where it stands: `the gallery`, `the project's panel`, `his father`. */
const pointing = /\bthe (?!\p{Lu})|\b(?:his|her|its|their|this|that|another|same|site|project)\b|\[|\d/u;

/** Former and future ones are so at a time of their own. */
const passing = /^(?:former|ex|then|late|future|acting|interim|outgoing|incoming|acclaimed|fellow|current|present)\b/i;

/** Whether a role tells a reader something without its sentence. */
const isTelling = (role: string): boolean =>
	role.split(' ').length <= mostWords &&
	!role.startsWith('of ') &&
	!pointing.test(role) &&
	!passing.test(role) &&
	!isOfNobody(role) &&
	isPersonNoun(nounOf(role));

/** An office that is one of something, without of what: `the president`. */
const isClipped = (role: string): boolean =>
	!role.includes(' ') &&
	(soleOffices.has(role.toLowerCase()) ||
		/^(?:spokes.*|representative|officer|official|member|professor|deputy)$/i.test(role));

/** `Co-founder of Google`, that began a sentence: with a small letter inside of an option. */
const startedSmall = (role: string): string =>
	isOffice(role.split(' ')[0] ?? '') ? role.charAt(0).toLowerCase() + role.slice(1) : role;

/** The text right before a role, where its article may stand. */
const wordBefore = ({text: role, evidence}: Actor['roles'][number], text: string): string => {
	const at = text.slice(evidence.start, evidence.end).toLowerCase().indexOf(role.toLowerCase());
	return text.slice(Math.max(0, evidence.start + at - 4), evidence.start + Math.max(0, at));
};

/** People with the role that says most of them: of several the first that has more than a word. */
const heldIn = (analysis: Analysis): readonly Held[] =>
	analysis.actors.flatMap((actor, rank) => {
		const roles = actor.roles.filter(({text}) => isTelling(text));
		const role = roles.find(({text}) => text.includes(' ')) ?? roles[0];
		if (actor.type !== 'person' || role === undefined || !isSurely(actor, analysis)) {
			return [];
		}
		return [
			{
				actor,
				role,
				rank,
				words: capitalised(
					`${articleFor(role.text, wordBefore(role, analysis.article.text))}${startedSmall(role.text)}`,
				),
			},
		];
	});

/** Whether all that one role says is in the other: `representative`, `US representative`. */
const isPartOf = (a: string, b: string): boolean => {
	const plain = (role: string): string => role.toLowerCase().replace(/^(?:the|an?) /, '');
	const words = plain(b).split(/[ -]/);
	return plain(a)
		.split(/[ -]/)
		.every(word => words.includes(word));
};

/** The first of several roles, and of each further one that says something else than all before. */
const different = (key: string, roles: readonly string[]): readonly string[] =>
	roles.filter((role, index) =>
		[key, ...roles.slice(0, index)].every(other => !isPartOf(role, other) && !isPartOf(other, role)),
	);

/** What an office is of: the names in its words. */
const namesIn = (role: string): readonly string[] =>
	role.split(/[ -]/).filter(word => /^\p{Lu}/u.test(word) || countryOfAdjective(word) !== undefined);

/** Whether a role of somebody else may as well be said of an actor: its noun stands with that one, or is one of his own. */
const mayHold = (
	{actor, role}: Held,
	other: Held,
	{sentences}: Analysis,
	at: ReadonlySet<number> | undefined,
): boolean => {
	const noun = nounOf(other.role.text);
	const own = actor.roles.map(({text}) => nounOf(text));
	// `Swedish captain`, `English captain`: of one side nobody is of the other.
	const parted =
		noun === nounOf(role.text) &&
		namesIn(role.text).length > 0 &&
		namesIn(other.role.text).length > 0 &&
		!namesIn(role.text).some(name => namesIn(other.role.text).includes(name));
	const near = [...(at ?? [])].some(index => {
		const sentence = sentences[index];
		return (
			sentence !== undefined &&
			!(other.role.evidence.start >= sentence.start && other.role.evidence.start < sentence.end) &&
			sentence.tokens.some(({text}) => text.toLowerCase() === noun)
		);
	});
	return parted ? false : own.includes(noun) || near;
};

/** An office that the world knows the holder of: `French president`. */
export const isKnownToAll = (role: string): boolean => {
	const words = role.split(' ');
	return (
		/(?:president|prime minister|chancellor|leader|king|queen|pope)$/i.test(role) &&
		words.some(
			(word, index) =>
				/^(?:US|U\.S\.)$/.test(word) ||
				countryOfAdjective(word) !== undefined ||
				countryOfAdjective(`${word} ${words[index + 1] ?? ''}`) !== undefined ||
				countryNamed(word) !== undefined,
		)
	);
};

/** So many years after what somebody did, he is of the past. */
const lifetime = 70;

const yearsIn = (text: string): readonly number[] => (text.match(/\b(?:1\d|20)\d{2}\b/g) ?? []).map(Number);

/** Whether somebody has died, or did all that has a year long before the article was written. */
export const isOfThePast = ({id}: Actor, {article, facts}: Analysis): boolean => {
	const own = facts.filter(({subject, object}) => subject?.actor === id || object?.actor === id);
	const now = Number(article.published?.slice(0, 4) ?? Math.max(...yearsIn(article.text), 0));
	const years = own.flatMap(({time}) => yearsIn(time?.value ?? ''));
	return (
		own.some(({predicate, polarity}) => polarity === 'positive' && /^(?:die|bury)$/.test(predicate.lemma)) ||
		(years.length > 0 && Math.max(...years) < now - lifetime)
	);
};

/** `Who is Keni Lesa?` – the editor of the Samoa Observer, beside what others of the article are. */
export const roleQuestions = (analysis: Analysis): readonly Candidate[] => {
	const held = heldIn(analysis);
	const {title, text} = analysis.article;
	return held.flatMap((own): readonly Candidate[] => {
		const {actor, role, rank} = own;
		const at = sentencesOf(analysis).get(actor.id);
		const key = own.words;
		const gender = genderOf(actor, text);
		const isOfGender = (words: string): boolean => {
			const told = words.split(/[ -]/).flatMap(word => genderOfWord(word) ?? [])[0];
			return told === undefined || told === gender;
		};
		const others = held
			.filter(other => other !== own && !mayHold(own, other, analysis, at) && isOfGender(other.role.text))
			.map(({words}) => words);
		// Who the title is of is known to all, and so is who rules a country; who is named once is soon forgotten.
		const named = actor.mentions.filter(({kind}) => kind === 'name').length;
		if (
			mentioned(actor.name.split(' ').at(-1) ?? '', title) ||
			isKnownToAll(role.text) ||
			named < often ||
			isClipped(role.text)
		) {
			return [];
		}
		const was = isOfThePast(actor, analysis);
		return [
			{
				kind: 'role',
				stem: `Who ${was ? 'was' : 'is'} ${actor.name}?`,
				key,
				accept: actor.roles.map(other => other.text),
				evidence: [role.evidence],
				wanted: {as: 'pool', options: different(key, similarLength(key, others))},
				suspicious: [],
				weight: 1.5 + 1 / (1 + rank / 4),
			},
		];
	});
};
