import {calendarWords, organizationWords, speechVerbs, titleModifiers, titleWords} from './lexicon.ts';
import type {Name, NameType} from './model.ts';
import type {Tagged} from './tag.ts';
import {countryNamed, countryOfAdjective, isKnownPlace} from './world.ts';

const capital = /^\p{Lu}/u;
const acronym = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u;
// A given name of two syllables as it is written in Korea and Taiwan: Jong-un, Ing-wen.
const hyphenatedGiven = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** Words inside a name that are not capitalised: Ludwig van Beethoven, Bank of England. */
const particles = new Set(['van', 'von', 'de', 'del', 'della', 'di', 'da', 'bin', 'al', 'la', 'le']);

const isNamePart = (token: Tagged | undefined): boolean =>
	token !== undefined &&
	capital.test(token.text) &&
	token.upos !== 'PRON' &&
	token.upos !== 'DET' &&
	!(token.time && calendarWords.has(token.lower));

const isTitle = (lower: string): boolean => titleWords.has(lower.replace(/\.$/, ''));

/** Tokens before the name itself: `Russian Foreign Minister` of `Russian Foreign Minister Sergey Lavrov`. */
const titleLength = (tokens: readonly Tagged[]): number => {
	const last = tokens.findLastIndex(({lower}) => isTitle(lower));
	if (last < 0 || last === tokens.length - 1) {
		return 0;
	}
	const all = tokens
		.slice(0, last + 1)
		.every(
			({text, lower}, index, titles) =>
				isTitle(lower) ||
				titleModifiers.has(lower) ||
				countryOfAdjective(text) !== undefined ||
				countryOfAdjective(`${text} ${titles[index + 1]?.text ?? ''}`) !== undefined ||
				countryOfAdjective(`${titles[index - 1]?.text ?? ''} ${text}`) !== undefined ||
				countryNamed(text) !== undefined,
		);
	return all ? last + 1 : 0;
};

const typeOf = (
	name: readonly Tagged[],
	titled: boolean,
	before: Tagged | undefined,
	after: Tagged | undefined,
): NameType | undefined => {
	const text = name
		.map(token => token.text)
		.join(' ')
		.replace(/\bN\. /, 'North ')
		.replace(/\bS\. /, 'South ');
	const [first] = name;
	const last = name.at(-1);
	if (first === undefined || last === undefined) {
		return undefined;
	}
	if (isKnownPlace(text)) {
		return 'place';
	}
	if (titled && name.length <= 4) {
		return 'person';
	}
	if (name.length > 1 && name.some(({lower}) => organizationWords.has(lower))) {
		return 'organization';
	}
	const hints = (tag: string): boolean => name.some(token => token.hints.has(tag));
	if (name.length === 1 && acronym.test(first.text)) {
		return 'organization';
	}
	if (name.length > 1 && name.length <= 4 && (hyphenatedGiven.test(last.text) || first.hints.has('FirstName'))) {
		return 'person';
	}
	if (
		name.length === 1 &&
		(before?.lower === 'mr.' || before?.lower === 'mrs.' || before?.lower === 'ms.' || before?.lower === 'dr.')
	) {
		return 'person';
	}
	if (
		/^(?:north|south|east|west|northern|southern|eastern|western|central|mount|lake|cape|port|fort|san|santa|saint|st\.)$/.test(
			first.lower,
		) &&
		name.length > 1
	) {
		return 'place';
	}
	if (
		name.length > 1 &&
		/^(?:river|island|islands|peninsula|bay|sea|ocean|mountain|mountains|valley|desert|street|square|avenue|county|province|district|region|strait|gulf|canal|bridge|airport|harbour|harbor|coast|beach|park|forest|glacier)$/.test(
			last.lower,
		)
	) {
		return 'place';
	}
	if (hints('Organization') && name.length > 1) {
		return 'organization';
	}
	if (hints('Place') || hints('City') || hints('Region')) {
		// A lone word that compromise alone takes for a place is one where it stands like one.
		return name.length > 1 || /^(?:in|at|from|near|to|of|across|outside)$/.test(before?.lower ?? '')
			? 'place'
			: undefined;
	}
	if (name.length === 2 && hints('Person') && name.every(({text: part}) => /^\p{Lu}[\p{L}'’.-]*$/u.test(part))) {
		return 'person';
	}
	if (
		after !== undefined &&
		name.length <= 2 &&
		after.upos === 'VERB' &&
		speechVerbs.has(after.lower.replace(/(?:s|ed)$/, ''))
	) {
		return undefined;
	}
	return undefined;
};

/** Names with their types; a capitalised run whose type nothing tells is left out. The first word of a sentence needs a hint that it is a name. */
export const findNames = (tokens: readonly Tagged[]): readonly Name[] => {
	const names: Name[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (!isNamePart(tokens[at])) {
			continue;
		}
		let to = at + 1;
		for (;;) {
			const next = tokens[to];
			const joined = isNamePart(tokens[to + 1]) && next !== undefined;
			if (isNamePart(next)) {
				to++;
			} else if (
				joined &&
				(particles.has(next.lower) || (next.lower === 'of' && organizationWords.has(tokens[to - 1]?.lower ?? '')))
			) {
				to += 2;
			} else {
				break;
			}
		}
		let from = at;
		// `However`, `In`: a common word that has its capital from the sentence alone.
		const opening = tokens[from];
		if (from === 0 && opening !== undefined && !/^(?:PROPN|NOUN|ADJ)$/.test(opening.upos)) {
			from++;
		}
		from += titleLength(tokens.slice(from, to));
		const titled = isTitle(tokens[from - 1]?.lower ?? '');
		// A demonym in front belongs to the phrase and not to the name, but for names of organisations.
		const name = tokens.slice(from, to);
		const type = name.length === 0 ? undefined : typeOf(name, titled, tokens[at - 1], tokens[to]);
		const [first] = name;
		const last = name.at(-1);
		const words = name
			.map(token => token.text)
			.join(' ')
			.replace(/\bN\. /, 'North ')
			.replace(/\bS\. /, 'South ');
		const demonym = countryOfAdjective(words) !== undefined && countryNamed(words) === undefined;
		if (type !== undefined && first !== undefined && last !== undefined && !demonym) {
			names.push({start: first.start, end: last.end, type, from, to});
		}
		at = to - 1;
	}
	return names;
};
