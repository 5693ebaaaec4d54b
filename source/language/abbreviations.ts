/* Abbreviations whose full stop is a part of them. Alternatives of regular expressions, so that tokens and sentences share them. */

const upper = (list: string): string => `${list}|${list.toUpperCase()}`;

/** Before a name, in capitals too: headlines and court records shout. */
export const titles = upper(
	'Mr|Mrs|Ms|Mx|Dr|Drs|Prof|Profs|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Col|Capt|Cmdr|Cpl|Lt|Sgt|Maj|Adm|Pvt|Rev|Fr|Hon|Pres|Supt|Insp|Amb|Messrs|St|Mt|Ft',
);

/** Behind a name. */
export const suffixes = upper('Jr|Sr|Inc|Ltd|Co|Corp|Bros|Assn|Ave|Blvd|Rd');

const weekdays = 'Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun';
const months = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** States and provinces, which stand behind a comma: `Ponchatoula, La.` Elsewhere they are words: `Mass.`, `Miss.`, `Wash.` */
const states =
	'Ala|Ariz|Ark|Cal|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Kans|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Penn|Que|Tenn|Tex|Va|Vt|Wash|Wis|Wyo';

/** Words that a sentence begins with and a name does not: after an abbreviation they tell that it was the end. */
export const starters =
	'the|a|an|this|that|these|those|it|he|she|they|we|i|you|his|her|their|its|our|my|there|in|on|at|by|for|from|with|after|before|when|while|as|if|but|and|so|however|yet|also|then|now|some|many|most|all|both|another|other|one|two|three|what|who|why|how|where|it’s';

const capitalisedStarters = starters
	.split('|')
	.map(word => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
	.join('|');

/** All abbreviations, as alternatives that match with their full stop. For the flags `gu`. */
export const abbreviations: readonly string[] = [
	// U.S., a.m., e.g. - and U.S without its last stop
	String.raw`(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|\p{L}\.\p{L}(?![\p{L}\p{N}])`,
	String.raw`(?:Ph|Ed|Th|D)\.D\.|[BM]\.(?:Sc|Ed|Phil)\.|D\.Phil\.`,
	// An initial, when more follows: `J. Smith`, `S. and I`, `L. D.)`; but `in group B. The others`
	String.raw`\p{Lu}\.(?=\s+\p{Lu})(?!\s+(?:${capitalisedStarters})(?![\p{L}\p{N}.]))|\p{Lu}\.(?=,|\s+\p{Ll})|(?<=(?<!\p{L})\p{Lu}\.\s?)\p{Lu}\.`,
	String.raw`(?:${titles}|${suffixes}|${months}|vs|etc|al|approx|esp|eg|ie|incl|dept|Dept|Attn|yrs|Mlle|Mme)\.(?![\p{L}\p{N}])`,
	// Only before a number, since they are words or ends of sentences elsewhere.
	String.raw`(?:Nos?|NO|[Ff]igs?|[Vv]ols?|est|ca|cf|[Ss]ec|[Cc]h|[Aa]rt|[Pp]ara|ext|[Tt]el|[Pp]h|[Mm]ob|pp?|[cmbdr]|div|fl)\.(?=\s*[\d(+]|\s+(?:${monthNames})\b)|(?:${weekdays}|${months})\.(?=,?\s*\d)|(?:${weekdays})\.(?=,?\s+(?:${months})\b)`,
	String.raw`(?<=,\s)(?:${states})\.(?![\p{L}\p{N}])`,
];
