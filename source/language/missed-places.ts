import type {Gazetteer} from './gazetteer.ts';
import {hashText} from './hashing.ts';
import {nameLabels} from './name-finder.ts';
import {place, writeSpan} from './name-spans.ts';

/** Lists of the gazetteer, as bits. */
const [largeCity, city, country, region, knownPlace] = [1 << 0, 1 << 1, 1 << 2, 1 << 7, 1 << 10];

/** Longest name of a place, in words. */
const longest = 3;

/** Names of places that are words of their own where they have no capital. */
const words = new Set(
	'island islands guinea turkey jersey china chad chile panama reading nice sale cork van split bath mobile affected orange male highlands capital'.split(
		' ',
	),
);

/** Labels of the last word of a place, and of one with a single word. */
const [placeEnd, placeAlone] = [nameLabels.indexOf('E-LOC'), nameLabels.indexOf('S-LOC')];

const isSmall = (form: string): boolean => /^\p{Ll}[\p{L}.'’-]+$/u.test(form);

/** What stands before a place one is at or goes to. */
const isBefore = (form: string | undefined): boolean =>
	/^(?:in|from|to|near|at|around|outside|through)$/i.test(form ?? '');

/** The letters that the post has for a state: `Vell, OH`. */
const postal =
	/^(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])$/;

/**
 * Names of places without their capitals, as in hasty messages, that the finder passed over: countries and the states of them wherever
 * they stand, large cities where one is in them or goes there, and what the tags tell besides; and the letters of a state behind a place.
 * `tags` are universal, `|` and what follows them.
 */
export const findMissedPlaces = (
	forms: readonly string[],
	tags: readonly string[],
	labels: Int32Array,
	gazetteer: Gazetteer,
): void => {
	const isFree = (from: number, to: number): boolean => labels.subarray(from, to).every(label => label === 0);
	for (let from = 0; from < forms.length; from++) {
		const isPlace = labels[from - 2] === placeEnd || labels[from - 2] === placeAlone;
		if (isPlace && forms[from - 1] === ',' && postal.test(forms[from] ?? '') && isFree(from, from + 1)) {
			writeSpan(labels, {from, to: from + 1, type: place});
		}
		for (let to = Math.min(forms.length, from + longest); to > from; to--) {
			const own = forms.slice(from, to);
			const name = own.join(' ');
			if (!own.every(isSmall) || name.length < 4 || words.has(name) || own[0] === 'the' || !isFree(from, to)) {
				continue;
			}
			const lists = gazetteer.lists(hashText(name));
			const state = (lists & region) !== 0 && (lists & knownPlace) !== 0;
			const tagged = own.every((_, at) => tags[from + at]?.startsWith('PROPN'));
			const goneTo = (lists & largeCity) !== 0 && isBefore(forms[from - 1]);
			if (
				(lists & country) !== 0 ||
				state ||
				goneTo ||
				(tagged && (lists & (largeCity | city | region | knownPlace)) !== 0)
			) {
				writeSpan(labels, {from, to, type: place});
				from = to - 1;
				break;
			}
		}
	}
};
