import {countries, countryNamed, isRegion, isState} from '../language/world.ts';

/** What is built, or a ground of its own: no town does for it. */
const site =
	/\b(?:House|Palace|Hall|Cent(?:er|re)|Stadium|Airport|University|College|School|Museum|Park|Strip|Building|Tower|Church|Cathedral|Hospital|Prison|Court|Square|Street|Avenue|Road|Bridge|Embassy|Base|Station|Hotel|Theatre|Theater|Library|Rouge)\b/;

/** A stretch of land or water, which is no town. */
const area =
	/\b(?:County|Province|Region|District|Oblast|Valley|Peninsula|Islands?|Sea|Ocean|Gulf|Bay|River|Lake|Mountains?|Hills|Desert|Coast|Empire|Kingdom|Netherlands|England|Scotland|Wales|Crimea|Siberia|Gaul|Balkans|Archive|Territory|Territories)\b/;

type PlaceKind = 'country' | 'capital' | 'region' | 'state' | 'site' | 'area' | 'place';

/** Of what kind a place is, as far as we know: a country does for a country, a capital for a capital. */
export const placeKind = (name: string): PlaceKind => {
	if (countryNamed(name) !== undefined) {
		return 'country';
	}
	if (isRegion(name) || isState(name)) {
		return isRegion(name) ? 'region' : 'state';
	}
	return site.test(name)
		? 'site'
		: area.test(name)
			? 'area'
			: countries.some(({capital}) => capital === name)
				? 'capital'
				: 'place';
};

/** Whether a place may stand beside another one: beside a town a capital may, too. */
export const isLikePlace = (name: string, key: string): boolean =>
	placeKind(name) === placeKind(key) || (placeKind(name) === 'capital' && placeKind(key) === 'place');
