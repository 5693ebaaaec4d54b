import type {Actor, Analysis} from '../facts/model.ts';
import {genderOfName} from '../language/given-names.ts';
import {organizationWords, titleWords} from '../language/lexicon.ts';
import {isKnownPlace} from '../language/world.ts';
import {sentencesOf} from './places-of-actors.ts';

/* Whether an actor is what it was taken for, surely enough to be an option: the finder of names errs, and an error among options is seen at once. */

const hyphened = /^\p{Lu}\p{L}+ \p{Lu}\p{L}+-\p{L}+$/u;

/** Whether the words of a name are common ones that the text also writes small: `Trauma Center`. */
const isCommon = (name: string, text: string): boolean =>
	name.split(' ').every(word => mentionedSmall(word.toLowerCase(), text));

const mentionedSmall = (word: string, text: string): boolean =>
	word.length > 2 &&
	new RegExp(String.raw`(?<![\p{L}])${word.replace(/[^\p{L}\p{N}-]/gu, '.')}(?![\p{L}])`, 'u').test(text);

/** Words that no name of a person has, but other names that are taken for one. */
const foreign =
	/\b(?:Command|Fleet|Center|Centre|Program|Programme|Study|Studies|Psychology|Grammar|Award|League|Cup|War|Act|Bill|Day|Street|Democrat|Republican|Match|Assistant|Professor|Directive|Treaty|Show|Court|Committee|Catholic|Star|Man|Guest|Award|Best|Outstanding)\b|^\p{Lu}\p{Ll}+ing \p{Lu}/u;

/** Ships, which are taken for those who sail them. */
const ship = /^(?:MV|MS|MT|SS|RMS|HMS|USS|U\.S\.S\.|RV|FV) /;
const shipBefore = /\b(?:MV|MS|MT|SS|RMS|HMS|USS|U\.S\.S\.|RV|FV) $/;

/** Whether a text has a name behind the letters that ships bear. */
const sails = ({mentions}: Actor, text: string): boolean =>
	mentions.some(({start, kind}) => kind === 'name' && shipBefore.test(text.slice(Math.max(0, start - 8), start)));

/** How often somebody is named whom one name is enough for. */
const often = 5;

/** What a role says that no person is: `the cargo ship Namse Bangdzod`. */
const thing =
	/\b(?:ship|ferry|vessel|boat|tanker|yacht|film|movie|novel|book|song|album|series|show|game|storm|hurricane|typhoon|company|organi[sz]ation|magazine|newspaper|city|town|village|river|island)$/i;

/** Whether the article puts an article before a single name: `the Olympiad` is nobody. */
const isDetermined = (name: string, text: string): boolean =>
	!name.includes(' ') &&
	new RegExp(String.raw`\b(?:the|an?) ${name.replace(/[^\p{L}\p{N}-]/gu, '.')}\b(?![’'])`, 'u').test(text);

const isPerson = (actor: Actor, text: string): boolean => {
	const {name, roles, aliases, mentions} = actor;
	const words = name.split(' ');
	const given = genderOfName(words[0] ?? '') !== undefined || hyphened.test(name);
	// Somebody of whom more is told than a name: a role, a pronoun, or the family name alone.
	const told =
		roles.length > 0 || mentions.some(({kind}) => kind === 'pronoun') || aliases.some(alias => alias === words.at(-1));
	const common =
		foreign.test(name) ||
		ship.test(name) ||
		sails(actor, text) ||
		words.some(word => organizationWords.has(word.toLowerCase()) || titleWords.has(word.toLowerCase())) ||
		isCommon(name, text);
	// Who goes by one name is somebody if the article says what that one is, or goes on with he or she: `Barry` is a storm.
	const single =
		/^\p{Lu}\p{Ll}{3,}$/u.test(name) &&
		(roles.length > 0 || mentions.some(({kind}) => kind === 'pronoun')) &&
		mentions.filter(({kind}) => kind === 'name').length >= often;
	return (
		(words.length > 1 || single) &&
		words.length < 5 &&
		words.every(word => /^\p{Lu}|^(?:de|da|di|du|van|von|der|den|bin|al|el|la|le|of)$|^[a-z]+-\p{L}/u.test(word)) &&
		(given || told) &&
		!common
	);
};

const building =
	/\b(?:Airport|Street|Avenue|Road|Square|Park|Stadium|Bridge|Tower|Palace|Church|Cathedral|Building|Island|River|Mountain|Center|Centre|Hospital|School|Hall|House)$/;

const isOrganization = ({name, mentions}: Actor, text: string): boolean => {
	const words = name.split(' ');
	const whole =
		words.length > 1 || /^\p{Lu}{2,}$/u.test(name) || mentions.filter(({kind}) => kind === 'name').length > 1;
	return (
		whole &&
		!building.test(name) &&
		!ship.test(name) &&
		// `the Virginia Democrat`
		!/\b(?:Democrat|Republican)$/.test(name) &&
		!(words.length === 1 && organizationWords.has(name.toLowerCase())) &&
		!isCommon(name, text)
	);
};

/** Whether a name has a verb or a pronoun among its words, as titles of films have: `Ingrid Goes West`. */
const isSentence = (actor: Actor, analysis: Analysis): boolean => {
	const {start, end} = actor.mentions.find(({kind}) => kind === 'name') ?? {start: 0, end: 0};
	const [index] = sentencesOf(analysis).get(actor.id) ?? [];
	const tokens = analysis.sentences[index ?? -1]?.tokens ?? [];
	return tokens.some(token => token.start >= start && token.end <= end && /^(?:VERB|AUX|PRON|DET)$/.test(token.upos));
};

/** What leads up to the name of a figure: `her role as Tasha Yar`, `played inspector Peter Lynley`. */
const playing =
	/\b(?:play(?:s|ed|ing)?|portray(?:s|ed|ing|al of)?|voic(?:es|ed|ing)|roles? (?:as|of)|starr?(?:s|ed|ing)? as|appear(?:s|ed|ing)? as|characters?|villain|superhero|protagonist) (?:(?:the|a|an|his|her) )?(?:\p{L}+ ){0,2}$/iu;

/** Whether an actor is a figure of a film or a book, and no person. */
const isFigure = ({mentions}: Actor, text: string): boolean =>
	mentions.some(({kind, start}) => kind === 'name' && playing.test(text.slice(Math.max(0, start - 48), start)));

/** Whether nothing is told of an actor: it stands in captions and credits alone, which have no verb. */
const isOnlyCredited = ({id}: Actor, analysis: Analysis): boolean =>
	![...(sentencesOf(analysis).get(id) ?? [])].some(index =>
		analysis.sentences[index]?.tokens.some(({upos}) => upos === 'VERB' || upos === 'AUX'),
	);

/** Whether a place has the name of somebody: `Emily Moss`. */
const isCalledLikePerson = (name: string): boolean => {
	const [first = '', last, ...more] = name.split(' ');
	return last !== undefined && more.length === 0 && genderOfName(first) !== undefined && !isKnownPlace(name);
};

/** Whether an organisation’s name is the end of a longer one: `Foundation for the Arts` of `the Vell Foundation for the Arts`. */
const isClipped = ({name, mentions}: Actor, text: string): boolean =>
	// `University of California, Berkeley`
	(/^University of /.test(name) &&
		mentions.some(({end}) => /^, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:,|\.| \p{Ll})/u.test(text.slice(end, end + 30)))) ||
	(/^(?:Foundation|Cent(?:er|re)|Control|Institute|School|University|Department|Ministry|Office|Agency|Bureau|Association|Society|Council|Committee|Commission|Board) /.test(
		name,
	) &&
		mentions.some(
			({kind, start}) =>
				kind === 'name' &&
				/(?:^|\s)(?!(?:The|A|An|In|At|On|By|For|From|With|Of|And|But|When|While|As) $)\p{Lu}[\p{L}.’']+ $/u.test(
					text.slice(Math.max(0, start - 20), start),
				),
		));

/** Whether an actor is something else than what it was taken for, or has half a name: nothing is asked with it either. */
export const isMistaken = (actor: Actor, text: string): boolean =>
	(actor.type === 'person' &&
		(actor.roles.some(({text: role}) => thing.test(role)) || isDetermined(actor.name, text))) ||
	(actor.type === 'organization' && isClipped(actor, text));

/** Whether an actor is surely of its type. A place is taken as it is: its own kind is asked for elsewhere. */
export const isSurely = (actor: Actor, analysis: Analysis): boolean => {
	const {article} = analysis;
	if (isOnlyCredited(actor, analysis) || isMistaken(actor, article.text)) {
		return false;
	}
	switch (actor.type) {
		case 'person':
			return isPerson(actor, article.text) && !isSentence(actor, analysis) && !isFigure(actor, article.text);
		case 'organization':
			return isOrganization(actor, article.text);
		default:
			return (
				!isCommon(actor.name, article.text) &&
				!isCalledLikePerson(actor.name) &&
				// `Cal.`, `PHX`, `Terminal 1`, `S 75th Ave`
				!/\d|\.$|^(?!US$|UK$|UAE$)\p{Lu}{2,5}$|\b(?:Ave|Rd|Blvd|Terminal|Gate)\b/u.test(actor.name) &&
				!/^(?:Hell|Heaven|Hotel|Hospital|Airport|Church|University|School|Center|Centre|Earth)$|\b(?:Center|Centre|Hotel)$/.test(
					actor.name,
				)
			);
	}
};
