import type {Article} from '../article/model.ts';
import type {Candidate} from './candidate.ts';
import {mentioned} from './mentioned.ts';

/** Words of a title that says what happened; a shorter one is a name. */
const [fewest, most] = [4, 14];

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** What an article is about and when that was, in the words of its headline: `Dozens dead in California boat fire, September 2019`. Undefined for a title that tells nothing. */
export const headlineOf = ({title, published}: Article): string | undefined => {
	const words = title.trim().split(/\s+/);
	const [, year, month] = /^(\d{4})-(\d{2})/.exec(published ?? '') ?? [];
	const named = words.slice(1).some(word => /^\p{Lu}/u.test(word)) && words.some(word => /^\p{Ll}{4,}/u.test(word));
	// Without a day a title is a name or a caption.
	return words.length < fewest ||
		words.length > most ||
		!named ||
		year === undefined ||
		/[?!:;“”"‘()]|interview/i.test(title)
		? undefined
		: `${title}, ${monthNames[Number(month) - 1]} ${year}`;
};

/** What news are of; which one it was, the headline tells. */
const occasions =
	'accident attack blast bombing collapse collision competition crash death disaster earthquake election elections event explosion fire game incident investigation match meeting outbreak polls protest protests quake rescue shooting storm strike study summit talks trial tremor tsunami vote';

/** What needs no name under the headline of an article. */
export const topicsUnder = ({title}: Article): string => `${title} ${occasions}`;

/** A candidate with the headline of its article; undefined where that would tell the answer, or is none. */
export const headed = (candidate: Candidate, article: Article): Candidate | undefined => {
	const headline = headlineOf(article);
	const {key, accept, wanted} = candidate;
	const words = key.match(/[\p{L}\d]{4,}|\d+/gu) ?? [];
	return headline === undefined || [key, ...accept, ...words].some(word => mentioned(word, headline))
		? undefined
		: {
				...candidate,
				headline,
				// What the headline has is seen to be wrong, or taken to be right.
				wanted:
					wanted.as === 'pool'
						? {as: 'pool', options: wanted.options.filter(option => !mentioned(option, headline))}
						: wanted,
			};
};

/** Words that a question begins with. */
const asking = /^(?:Who|Whom|What|Which|When|Where|Why|How|In|At|On|By|To|For|From|With|According|Until|Since) /;

/** What is shown of a candidate: its stem, behind the headline where it has one. */
export const shownStem = ({kind, stem, headline}: Candidate): string =>
	headline === undefined
		? stem
		: `${headline}: ${kind !== 'gap' && asking.test(stem) ? stem.charAt(0).toLowerCase() + stem.slice(1) : stem}`;

/** A shown stem parted into its headline, with the colon behind it, and the question; the first is empty where there is none. */
export const partedStem = (stem: string): readonly [headline: string, question: string] => {
	const [, headline = '', question = stem] =
		new RegExp(`^(.+, (?:${monthNames.join('|')}) \\d{4}: )(.+)$`).exec(stem) ?? [];
	return [headline, question];
};
