import type {Actor} from './model.ts';

const articled =
	/^(?:United (?:States|Kingdom|Nations|Arab Emirates)|European Union|Netherlands|Philippines|White House|Kremlin|Pentagon|Middle East|(?:US |U\.S\. )?(?:House|Chamber|Court) of .*|.* (?:Ministry|Department|Agency|Union|Court|Council|Commission|Committee|Peninsula|Ocean|Sea|Gulf|River|Islands|Navy|Army|Party|Organi[sz]ation|Association|Federation|Bank|Senate|Parliament|Assembly|Institute|Museum|Office|Authority|Government|Foundation|Society|Institute|University of .*|Bureau|Coast Guard|National Guard|Air Force|Marine Corps|Secret Service|Administration|Ministry of .*|Department of .*|Bank of .*))$/;

/** Whether a text writes a name with its article most of the time: `the Guardian`. */
const isWrittenWith = (mentions: Actor['mentions'], text: string): boolean => {
	const names = mentions.filter(({kind}) => kind === 'name');
	const articled = names.filter(({start}) => /\bthe $/i.test(text.slice(Math.max(0, start - 5), start)));
	return articled.length * 2 > names.length;
};

/** Whether the article is a part of the name, and has its capital inside of a sentence too: `according to The Verge`. */
const hasCapital = (mentions: Actor['mentions'], text: string): boolean => {
	const before = mentions.map(({start}) => text.slice(Math.max(0, start - 6), start));
	return before.some(words => /[\p{Ll},] The $/u.test(words)) && !before.some(words => / the $/.test(words));
};

/** A name with the article that it needs in a sentence, as the language has it or as the article's own text does: `the United States`. */
export const withArticle = ({name, type, mentions}: Actor, text = ''): string =>
	type !== 'person' && !/^the /i.test(name) && (articled.test(name) || isWrittenWith(mentions, text))
		? `${hasCapital(mentions, text) ? 'The' : 'the'} ${name}`
		: name;

export const capitalised = (sentence: string): string => sentence.replace(/^\p{Ll}/u, letter => letter.toUpperCase());

/** A phrase that began a sentence and stands inside of one now. */
export const lowered = (phrase: string): string =>
	phrase.replace(
		/^(?:The|A|An|Its|His|Her|Their|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Several|Most|All|Both|Another|Other|No|At (?:least|most)|About|Around|Over|Nearly|Almost|More than|Fewer than|Up to|Dozens|Hundreds|Thousands|Roughly|Approximately)\b/,
		word => word.toLowerCase(),
	);
