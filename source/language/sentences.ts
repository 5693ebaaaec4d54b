import type {Range} from '../article/model.ts';
import {starters as starterList, titles} from './abbreviations.ts';

const ends = /^(?:[.!?]+|…|\.{3,})$/;
const ellipsis = /^(?:…|\.{2,})$/;
const closes = /^(?:["'”’)\]»]|''|’’)$/u;
const quotes = /^(?:["'”’»]|''|’’)$/u;
const emoticon = /^(?:[:;=][-’']?[()DOPp/|\][*]+|\^_\^|<3)$/;

/** Words left out of a quotation. */
const omission = /^\[(?:\.\.\.|…)\]$/;

/** What a sentence begins with; the capital of eBay and iPhone is not the first. */
const opens = /^(?:[\p{Lu}\p{N}"'“‘([«$€£]|\p{Ll}{1,4}\p{Lu}|https?:|www\.)/u;
const capital = /^(?:[\p{Lu}"“]|\p{Ll}{1,4}\p{Lu})/u;
const abbreviation = /^(?:\p{L}\.)+$|^\p{L}{1,6}\.$/u;

const starters = new Set(starterList.split('|'));

/** Behind a full stop these begin a sentence in lower case too, as people write who do without capitals. */
const subjects = new Set('i we you it they he she this that there these those'.split(' '));

/** Abbreviations that a name or a number always follows, or an example. */
const leading = new RegExp(
	`^(?:${titles}|Nos?|NO|vs|[Ff]ig|[Vv]ol|e\\.g|i\\.e|E\\.g|I\\.e|cf|ca|approx|esp|eg|ie|incl|[Ss]ec|[Cc]h|[Aa]rt|[Pp]ara|[Tt]el|[Pp]h|[Mm]ob|div|fl|al|[cmbdrp]|pp|\\p{Lu})\\.$`,
	'u',
);

/** Abbreviations with which a sentence may well end: then a capital tells it, unless it belongs to them (`5 p.m. EST Tuesday`). */
const trailing = /^(?:[ap]\.m\.|etc\.)$/i;
const ofTime =
	/^(?:\p{Lu}\p{Ll}+day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?|May|\p{Lu}{2,5}|Eastern|Central|Mountain|Pacific|Greenwich)$/u;

/** What is only a number or a caption's name, as `2.` and `Figure 3.`, announces what follows. */
const enumerator = /^(?:(?:Figure|Fig\.|Table|Chapter|Step|Part) ?)?(?:\d{1,3}(?:\.\d{1,2})*|\p{L}|[ivx]+)$/u;

/** What names the maker of a picture, under a caption that has no full stop. */
const credit = /^(?:Image|Photo|Photograph|Picture|Credit)s?$/;

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const leadsToDate = /^(?:,|on|from|of|by|for|since|until|till|through|last|this|next|and|or|to|was|is|–|—|-|\()$/i;
const dateline = /^\p{Lu}\p{Ll}+day, \p{Lu}\p{Ll}+ \d{1,2}, \d{4}$/u;

/** The longest sentence, in tokens: what is longer is cut, at a mark if there is one, so that a text without a full stop cannot hold anything up. */
const longest = 250;
/** How many marks, references and emoticons may follow an end, in tokens. */
const longestClosing = 40;
/** How far a bracket is followed, in tokens. */
const longestBracket = 30;

/** Groups the tokens of one paragraph into sentences. */
export const sentencesIn = (text: string, tokens: readonly Range[]): readonly (readonly Range[])[] => {
	const word = (index: number): string => text.slice(tokens[index]?.start ?? 0, tokens[index]?.end ?? 0);
	const touches = (index: number): boolean => tokens[index]?.start === tokens[index - 1]?.end;

	/** The index behind a bracket that opens at `index`, or `index` when it does not close soon. */
	const behindBracket = (index: number, close: string): number => {
		for (let at = index + 1; at < index + longestBracket && at < tokens.length; at++) {
			if (word(at) === close) {
				return at + 1;
			}
		}
		return index;
	};

	/** How many straight quotes there are before each token. */
	let quotesSeen = 0;
	const quotesBefore = tokens.map((_, index) => {
		const before = quotesSeen;
		quotesSeen += word(index) === '"' ? 1 : 0;
		return before;
	});
	/** `he said. " Nobody`: a straight quote between spaces closes when one is open. */
	const closesLoosely = (index: number): boolean =>
		word(index) === '"' && (quotesBefore[index] ?? 0) % 2 === 1 && (index + 1 >= tokens.length || !touches(index + 1));

	/** Behind the closing quotes, references and emoticons that belong to the sentence whose mark is before `index`. */
	const behindClosing = (index: number): number => {
		let to = index;
		const limit = Math.min(tokens.length, index + longestClosing);
		while (to < limit && (closes.test(word(to)) || ends.test(word(to))) && (touches(to) || closesLoosely(to))) {
			to++;
		}
		// `… in 1805.[19]` and `… in Rome. [citation needed]`
		while (to < limit && word(to) === '[' && (/^\d+$/.test(word(to + 1)) || /^\p{Ll}/u.test(word(to + 1)))) {
			const behind = behindBracket(to, ']');
			if (behind === to || (/^\p{Ll}/u.test(word(to + 1)) && word(behind - 2) !== 'needed')) {
				break;
			}
			to = behind;
		}
		while (to < limit && (emoticon.test(word(to)) || omission.test(word(to)))) {
			to++;
		}
		return to;
	};

	/** `Viva Maria! (1965), and`: the mark belongs to a title when the sentence goes on behind the bracket. */
	const goesOnBehindBracket = (index: number): boolean => {
		const behind = word(index) === '(' ? behindBracket(index, ')') : index;
		return behind > index && behind < tokens.length && /^(?:\p{Ll}|[,;:–—])/u.test(word(behind));
	};

	/** Whether the tokens before a full stop are a number or a caption's name: `2.`, `*3.`, `as follows: 1.` */
	const announces = (from: number, mark: number): boolean =>
		/^[:*#]$/.test(word(mark - 2))
			? /^\d{1,3}$/.test(word(mark - 1))
			: mark - from <= 3 && enumerator.test(text.slice(tokens[from]?.start ?? 0, tokens[mark - 1]?.end ?? 0));

	const endsAtMark = (mark: number, from: number, to: number): boolean => {
		const [here, next] = [word(mark), word(to)];
		if (to >= tokens.length) {
			return true;
		}
		if (touches(to)) {
			// A space is missing: `in Iran.The minister`.
			return /^(?:\.|[!?]+)$/.test(here) && /\p{Ll}{2}$/u.test(word(mark - 1)) && /^\p{Lu}\p{Ll}/u.test(next);
		}
		if (ellipsis.test(here)) {
			return capital.test(next);
		}
		if (here === '.' && mark > from && announces(from, mark)) {
			return false;
		}
		if (opens.test(next)) {
			return !goesOnBehindBracket(to);
		}
		if (quotes.test(word(to - 1)) || !/^\p{Ll}/u.test(next)) {
			return false;
		}
		return /^\p{Ll}/u.test(word(from)) || (here === '.' && subjects.has(next.replace(/[’'].*/, '')));
	};

	const endsAtAbbreviation = (here: string, to: number): boolean => {
		const next = word(to);
		if (leading.test(here) || to >= tokens.length || touches(to)) {
			return false;
		}
		if (/^["“]$/.test(next)) {
			return capital.test(word(to + 1)) && starters.has(word(to + 1).toLowerCase());
		}
		return (
			/^\p{Lu}/u.test(next) &&
			(starters.has(next.toLowerCase()) || (trailing.test(here) && (next === 'I' || !ofTime.test(next))))
		);
	};

	/** The index behind the line `Thursday, May 7, 2015` at `index`, or `index`: where paragraphs are lost it stands between a headline and the text. */
	const behindDateline = (index: number): number => {
		const line = text.slice(tokens[index]?.start ?? 0, tokens[index + 5]?.end ?? 0);
		return index + 5 < tokens.length && dateline.test(line) ? index + 6 : index;
	};

	const sentences: (readonly Range[])[] = [];
	let from = 0;
	for (let at = 0; at < tokens.length; at++) {
		const here = word(at);
		const behind = weekday.test(here) ? behindDateline(at) : at;
		if (behind > at && at > from && behind === tokens.length && !leadsToDate.test(word(at - 1))) {
			sentences.push(tokens.slice(from, at));
			from = at;
		}
		let to = at + 1;
		let done = to - from >= longest;
		if (behind > at && at === from && /^\p{Lu}/u.test(word(behind))) {
			to = behind;
			done = true;
		} else if (ends.test(here)) {
			to = behindClosing(to);
			done ||= endsAtMark(at, from, to);
		} else if (abbreviation.test(here)) {
			done ||= endsAtAbbreviation(here, to);
		} else if (omission.test(here)) {
			done ||= /^\p{Lu}/u.test(word(to)) && starters.has(word(to).toLowerCase());
		}
		done ||= credit.test(word(to)) && word(to + 1) === ':' && /^\p{L}/u.test(here);
		if (done) {
			sentences.push(tokens.slice(from, to));
			from = to;
			at = to - 1;
		}
	}
	if (from < tokens.length) {
		sentences.push(tokens.slice(from));
	}
	return sentences;
};
