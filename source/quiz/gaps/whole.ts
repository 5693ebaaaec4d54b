import {pointsBack} from '../standing.ts';

/** Words that a sentence may have: one of fewer tells little, one of more is no longer taken in at once. */
const [fewest, most] = [7, 30];

/** What means something only beside the sentences around it, or on the day of the article. */
const pointing =
	/\b(?:it|they|them|this|these|those|such|there(?! (?:is|are|was|were|has|have|had|will)\b)|here|we|us|our|i|me|my|you|your|another|the other|others|at the time|same|similar|former|latter|later|earlier|afterwards?|thereafter|then|too|instead|meanwhile|respectively|following|above|below|yesterday|today|tomorrow|tonight|ago|now|currently|recently|previously|last(?! name)|past|this (?:week|month|year)|next (?:week|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

const words = (text: string): number => text.split(/\s+/).length;

/** Whether words are a sentence that is understood by itself. */
export const isWhole = (told: string, title: string): boolean =>
	words(told) >= fewest &&
	words(told) <= most &&
	/^[\p{Lu}\d].*[\p{L}\d]\.$/u.test(told) &&
	!pointing.test(told) &&
	// Who tells of himself is told twice.
	!/^According to ([^,]+), (?:.* )?\1\b/u.test(told) &&
	// `Other events`, `six other ships`, `in that case`
	!/^Other\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|_+|many|several|some|any|most|no) other\b|\bthat (?:case|day|time|year|month|week|night|match|game)\b/i.test(
		told,
	) &&
	// A name that is there twice, or the end of one: `'s accident`.
	!/\b(\p{Lu}\p{L}+ \p{Lu}\p{L}+)\b.*\b\1\b|(?<![\p{L}\d.])[’']s\b/u.test(told) &&
	!/(?<!^)\b(?:do|does|did|doing) so\b|^There\b/.test(told) &&
	!/[“”"‘()[\]{}:;…–—?!*_]|\.\.| - |\bn[’']t\b/.test(told) &&
	!pointsBack(told.replace(/\.$/, '?').replace(/^The\b/, 'Was the'), title);
