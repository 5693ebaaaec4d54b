import type {Actor} from './model.ts';

const articled =
	/^(?:United (?:States|Kingdom|Nations|Arab Emirates)|European Union|Netherlands|Philippines|White House|Kremlin|Pentagon|Middle East|.* (?:Ministry|Department|Agency|Union|Court|Council|Commission|Committee|Peninsula|Ocean|Sea|Gulf|River|Islands|Navy|Army|Party|Organi[sz]ation|Association|Federation|Bank|Senate|Parliament|Assembly|Institute|Museum|Office|Authority|Government))$/;

/** A name with the article that it needs in a sentence: `the United States`. */
export const withArticle = ({name, type}: Pick<Actor, 'name' | 'type'>): string =>
	type !== 'person' && articled.test(name) ? `the ${name}` : name;

export const capitalised = (sentence: string): string => sentence.replace(/^\p{Ll}/u, letter => letter.toUpperCase());

/** A phrase that began a sentence and stands inside of one now. */
export const lowered = (phrase: string): string =>
	phrase.replace(
		/^(?:The|A|An|Its|His|Her|Their|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Several|Most|All|Both|Another|Other|No)\b/,
		word => word.toLowerCase(),
	);
