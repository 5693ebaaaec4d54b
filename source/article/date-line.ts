const months = 'january february march april may june july august september october november december'.split(' ');

const weekday = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?`;
const lead = String.raw`^(?:(?:published|posted|updated)(?:\s+on)?:?\s+)?${weekday}`;
/** `Tuesday, April 16, 2019` */
const monthFirst = new RegExp(String.raw`${lead}(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$`, 'iu');
/** `16 April 2019` */
const dayFirst = new RegExp(String.raw`${lead}(\d{1,2})\s+(\p{L}+)\.?,?\s+(\d{4})$`, 'iu');
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

const two = (value: string | number): string => String(value).padStart(2, '0');

const dateOf = (year: string, month: string, day: string): string | undefined => {
	const index = months.findIndex(
		name => name === month.toLowerCase() || (month.length >= 3 && name.startsWith(month.toLowerCase())),
	);
	const value = Number(day);
	return index < 0 || value < 1 || value > 31 ? undefined : `${year}-${two(index + 1)}-${two(day)}`;
};

/** The day of a line that is a date with its year and nothing else, in ISO 8601: newspapers set it above or below the title. */
export const dateLine = (line: string): string | undefined => {
	const words = line.trim().replace(/\.$/, '');
	if (words.length > 40) {
		return undefined;
	}
	const [, month = '', day = '', year] = monthFirst.exec(words) ?? [];
	if (year !== undefined) {
		return dateOf(year, month, day);
	}
	const [, first = '', second = '', third] = dayFirst.exec(words) ?? [];
	if (third !== undefined) {
		return dateOf(third, second, first);
	}
	return iso.exec(words)?.[0];
};

/** `Tuesday, April 16, 2019`, with its weekday, and then a text that begins anew. */
const written = String.raw`\p{L}+day,?\s+(?:\p{L}+\.?\s+\d{1,2}|\d{1,2}\s+\p{L}+),?\s+\d{4}`;
const beforeText = new RegExp(String.raw`^(${written})(?:\s*[-–—:|]\s*|\s+)(?=["“‘]?\p{Lu})`, 'u');
/** `LIMA, April 16, 2019 (Agency) — ` */
const agency =
	/^\p{Lu}[\p{L} .]{1,30}(?:, \p{Lu}[\p{L}.]+)?,\s+(\p{L}{3,9}\.?\s+\d{1,2},\s+\d{4}|\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4})\s*(?:\([^)]{1,30}\)\s*)?[-–—]/u;

/** The day that stands before the words of a paragraph, on the same line. */
export const dayAtHead = (paragraph: string): string | undefined => {
	const [, day] = beforeText.exec(paragraph) ?? agency.exec(paragraph) ?? [];
	return day === undefined ? undefined : dateLine(day);
};

/** `CAIRO —`, `LIMA, Peru (Agency) —`, `Cairo (Agency) -`: where a report is from, before its first words. */
const placeLine =
	/^(?:\p{Lu}[\p{Lu} .'’-]{2,30}(?:,? \p{Lu}[\p{L}. ]{1,25}){0,2}(?:,? \p{Lu}\p{L}{2,8}\.? \d{1,2})?(?: ?\([^()]{2,30}\))?|\p{Lu}[\p{L} .'’-]{1,30}(?:, \p{Lu}[\p{L}. ]{1,25})? ?\((?:Reuters|AP|AFP|UPI|CNN|[A-Z][A-Za-z ]{1,20})\))\s*(?:—|–|--?)\s*(?=["“‘']?\p{Lu}|\d)/u;

/** Length of the words that tell where a report is from, with the dash behind them; 0 where a paragraph has none. */
export const placeLineLength = (paragraph: string): number => placeLine.exec(paragraph.slice(0, 120))?.[0].length ?? 0;
