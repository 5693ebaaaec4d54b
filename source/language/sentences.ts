import type {Range} from '../article/model.ts';

const ends = /^(?:[.!?]+|…|\.{3,})$/;
const closes = /^["'”’)\]»]$/u;
const opens = /^[\p{Lu}\p{N}"'“‘([«]/u;
const capital = /^[\p{Lu}"“]/u;
const abbreviation = /^(?:\p{L}\.)+$|^\p{L}{1,5}\.$/u;

/** Words that a sentence begins with and a name does not: after an abbreviation they tell that it was the end. */
const starters = new Set(
	'the a an this that these those it he she they we i you his her their its our my there in on at by for from with after before when while as if but and so however yet also then now some many most all both another other one two three what who why how where it’s'.split(
		' ',
	),
);

/** Abbreviations that a name or a number always follows. */
const leading =
	/^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Cmdr|Lt|Sgt|Maj|Adm|Rev|Fr|Hon|Pres|St|No|Nos|vs|Mt|Ft|Fig|Vol|\p{Lu})\.$/u;

/** The longest sentence, in tokens: what is longer is cut, at a mark if there is one, so that a text without a full stop cannot hold anything up. */
const longest = 250;

/** Groups the tokens of one paragraph into sentences. */
export const sentencesIn = (text: string, tokens: readonly Range[]): readonly (readonly Range[])[] => {
	const word = (index: number): string => text.slice(tokens[index]?.start ?? 0, tokens[index]?.end ?? 0);
	const touches = (index: number): boolean => tokens[index]?.start === tokens[index - 1]?.end;
	const sentences: (readonly Range[])[] = [];
	let from = 0;
	for (let at = 0; at < tokens.length; at++) {
		let to = at + 1;
		const here = word(at);
		let done = to - from >= longest;
		if (ends.test(here)) {
			while (to < tokens.length && (closes.test(word(to)) || ends.test(word(to))) && touches(to)) {
				to++;
			}
			// A reference, as in `… in 1805.[19]`, belongs to what it proves.
			while (word(to) === '[' && /^\d+$/.test(word(to + 1)) && word(to + 2) === ']') {
				to += 3;
			}
			const next = word(to);
			done ||= to >= tokens.length || ((/^(?:…|\.{2,})$/.test(here) ? capital : opens).test(next) && !touches(to));
		} else if (abbreviation.test(here) && !leading.test(here)) {
			const next = word(to);
			done ||= to < tokens.length && opens.test(next) && (starters.has(next.toLowerCase()) || /^["“]/.test(next));
		}
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
