import {type Gender, genderOfName} from '../../language/given-names.ts';
import type {Sentence} from '../../language/model.ts';
import {type Draft, type Gathering, ownersOf} from './draft.ts';

export type {Gender};

const ofTitle: readonly (readonly [Gender, RegExp])[] = [
	['male', /^(?:mr|sir|lord|king|prince|duke|baron|pope|father|monsignor|imam)\.?$/i],
	['female', /^(?:mrs|ms|miss|madam|lady|dame|queen|princess|duchess|baroness)\.?$/i],
	[
		'male',
		/^(?:spokesman|chairman|congressman|businessman|policeman|councilman|salesman|sportsman|actor|emperor|son|brother|husband|father|grandfather|uncle|nephew|widower|monk|man)$/i,
	],
	[
		'female',
		/^(?:spokeswoman|chairwoman|congresswoman|businesswoman|policewoman|councilwoman|sportswoman|actress|empress|heroine|daughter|sister|wife|mother|grandmother|aunt|niece|widow|nun|woman)$/i,
	],
];

/** What a word for a person tells: `Mrs`, `spokesman`, `daughter`. */
export const genderOfWord = (word: string): Gender | undefined => ofTitle.find(([, words]) => words.test(word))?.[0];

/** What the word in front of a name, or its own first word, tells of its gender. */
const beforeName = ({tokens}: Sentence, from: number): Gender | undefined =>
	genderOfWord(tokens[from]?.text ?? '') ?? genderOfWord(tokens[from - 1]?.text ?? '');

/** A family name stands first where the given one has a hyphen: `Kim Yong-chol`. */
const isFamilyFirst = (words: readonly string[]): boolean => /^\p{Lu}\p{Ll}*-\p{L}/u.test(words[1] ?? '');

const ofNames = (draft: Draft): Gender | undefined => {
	const votes = new Set<Gender>();
	for (const name of draft.names.keys()) {
		const words = name.split(' ').filter(word => !/\.$/.test(word));
		const own = isFamilyFirst(words) || /^\p{Lu}+$/u.test(words[0] ?? '') ? undefined : genderOfName(words[0] ?? '');
		if (own !== undefined && (words.length > 1 || draft.names.size === 1)) {
			votes.add(own);
		}
	}
	const [only] = votes;
	return votes.size === 1 ? only : undefined;
};

/** The genders that titles and given names tell of people; the title before the name. */
export const gendersOf = ({drafts, names}: Gathering): Map<Draft, Gender> => {
	const genders = new Map<Draft, Gender>();
	const people = [...drafts.values()].filter(({type}) => type === 'person');
	const owners = ownersOf(people);
	for (const {start, sentence, from} of names) {
		const owner = owners.get(start);
		const told = owner === undefined ? undefined : beforeName(sentence, from);
		if (owner !== undefined && told !== undefined && !genders.has(owner)) {
			genders.set(owner, told);
		}
	}
	for (const draft of people) {
		const told = genders.has(draft) ? undefined : ofNames(draft);
		if (told !== undefined) {
			genders.set(draft, told);
		}
	}
	return genders;
};
