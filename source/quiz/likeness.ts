import {genderOfWord} from '../facts/coreference/gender.ts';
import type {Actor} from '../facts/model.ts';
import {type Gender, genderOfName} from '../language/given-names.ts';

/*
 * What makes somebody whom an article names a likely answer for who did not read it well: one of the same walk of life, named about as often,
 * and with one at least of the same gender. Beside the only woman, the only judge or the one whom the article is about nobody hesitates.
 */

/** What a pronoun, a role and a given name tell, each only where those before are silent. */
export const genderOf = ({name, roles, mentions}: Actor, text: string): Gender | undefined => {
	const pronouns = mentions.flatMap(({kind, start, end}) =>
		kind === 'pronoun' ? [text.slice(start, end).toLowerCase()] : [],
	);
	const [male, female] = [/^h(?:e|im|is|imself)$/, /^(?:she|hers?|herself)$/].map(
		words => pronouns.filter(pronoun => words.test(pronoun)).length,
	) as [number, number];
	if (male !== female) {
		return male > female ? 'male' : 'female';
	}
	const told = roles.flatMap(({text: role}) => role.split(/[ -]/).flatMap(word => genderOfWord(word) ?? []))[0];
	return told ?? genderOfName(name.split(' ')[0] ?? '');
};

/** Walks of life, by the words of a role that tell them. */
const walks: readonly (readonly [string, RegExp])[] = [
	['court', /\b(?:judges?|justice|magistrate|chief justice)\b/i],
	['law', /\b(?:lawyer|attorney|prosecutor|counsel|barrister|solicitor)\b/i],
	['crown', /\b(?:king|queen|prince|princess|emperor|empress|duke|tsar|sultan)\b/i],
	['church', /\b(?:pope|bishop|archbishop|cardinal|priest|imam|rabbi|pastor|monk|saint|abbot|reverend)\b/i],
	['force', /\b(?:general|colonel|captain of|admiral|lieutenant|sergeant|soldier|police|officer|sheriff|detective)\b/i],
	[
		'politics',
		/\b(?:president of (?:the )?\p{Lu}|\p{L}+ president|president|minister|premier|chancellor|senator|senate|governor|mayor|secretary|representative|congress\p{L}*|ambassador|candidate|councill?or|politician|speaker|mp|lawmaker|envoy|leader)\b/iu,
	],
	[
		'science',
		/\b(?:professor|researcher|scientist|\p{L}+ologist|physicist|chemist|mathematician|economist|linguist|scholar|academic|historian)\b/iu,
	],
	['stage', /\b(?:actor|actress|singer|musician|comedian|dancer|guitarist|rapper|director of (?:the )?film)\b/i],
	[
		'pen',
		/\b(?:writer|author|poet|novelist|journalist|reporter|editor|columnist|presenter|broadcaster|photographer)\b/i,
	],
	['bench', /\b(?:coach|trainer|team manager)\b/i],
	['referee', /\b(?:referee|umpire)\b/i],
	['sport', /\b(?:player|striker|goalkeeper|midfielder|defender|pitcher|captain|athlete|skier|rider|driver)\b/i],
	['trade', /\b(?:ceo|chief executive|founder|co-founder|owner|businessman|businesswoman|entrepreneur|manager)\b/i],
	['kin', /\b(?:father|mother|wife|husband|son|daughter|brother|sister|aunt|uncle|cousin|fiancée?)\b/i],
];

/** The walk of life that somebody’s first role tells. */
export const walkOf = ({roles}: Actor): string | undefined =>
	roles.flatMap(({text}) => walks.find(([, words]) => words.test(text))?.[0] ?? [])[0];

/** How much oftener somebody may be named than another one for whom he is taken. */
const oftener = 5;

/** Whether nothing tells two people apart by their gender. */
export const isOfGender = (other: Actor, key: Actor, text: string): boolean => {
	const [a, b] = [genderOf(other, text), genderOf(key, text)];
	return a === undefined || b === undefined || a === b;
};

/** Whether a hurried reader could take one person for the other, their gender apart. */
export const isLikePerson = (other: Actor, key: Actor): boolean => {
	const [walk, own] = [walkOf(other), walkOf(key)];
	return (
		(walk === undefined || own === undefined || walk === own) && other.mentions.length * oftener >= key.mentions.length
	);
};

/** Kinds of organisations, by the words of their names. */
const kinds: readonly (readonly [string, RegExp])[] = [
	['court', /\b(?:Court|Tribunal)\b/],
	['university', /\b(?:University|School|Institute of Technology|Academy|Sorbonne)\b|\bCollege(?: of|$)/],
	['party', /\b(?:Party|Democrats|Republicans|Conservatives|Liberals|Greens|Front|Alliance|Likud|Labour)\b/],
	[
		'paper',
		/\b(?:BBC|CNN|NBC|CBS|ABC|NPR|AFP|TASS|Reuters|Press|Times|Post|Herald|Tribune|Journal|Gazette|Telegraph|Guardian|News|Radio|Television|TV|Magazine|Observer|Bloomberg|Wikinews|USA Today|Jazeera|Broadcasting)\b/,
	],
	['chamber', /\b(?:Senate|House|Parliament|Congress|Assembly|Legislature|Duma|Knesset|Bundestag|City Council)\b/],
	['police', /\b(?:Police|Sheriff|Secret Service|FBI|Interpol|Europol)\b/],
	['army', /\b(?:Army|Navy|Air Force|Marines?|Marine Corps|Coast Guard|National Guard|Armed Forces|Military)\b/],
	['team', /\b(?:United|City|Rovers|Wanderers|FC|Athletic|Sox|Pirates|Yankees|Dodgers|Team)\b/],
	['bank', /\bBank\b/],
	['church', /\b(?:Church|Diocese|Order)\b/],
	['hospital', /\b(?:Hospital|Clinic|Medical Cent(?:er|re))\b/],
	['museum', /\b(?:Museum|Gallery|Library)\b/],
	[
		'office',
		/\b(?:Ministry|Department|Office|Bureau|Agency|Administration|Commission|Authority|Service|Directorate|Board|Committee|Council|EPA|NASA|FEMA)\b/,
	],
	['league', /\b(?:Federation|Association|League|Union|Society|Foundation|Fund|Center|Centre|Institute)\b/],
	['letters', /^\p{Lu}{2,6}$/u],
];

export const kindOfBody = (name: string): string => kinds.find(([, words]) => words.test(name))?.[0] ?? 'other';

/** What an organisation is called in a question for it: a university, a court; an organisation where its name does not tell. */
export const nounOfBody = (name: string): string => {
	const kind = kindOfBody(name);
	return /^(?:court|university|party|bank|church|hospital|museum)$/.test(kind) &&
		!/\b(?:School|College|Institute|Academy|Gallery|Library|Order|Diocese|Front|Alliance)\b/.test(name)
		? kind
		: 'organisation';
};

/** Whether two organisations are of one kind: no court stands among parties, and no paper among firms. */
export const isLikeBody = (a: string, b: string): boolean =>
	kindOfBody(a) === kindOfBody(b) && nounOfBody(a) === nounOfBody(b);
