/**
 * Text that has passed the cleaning at the door: valid UTF-16, no control but newline, no escape sequence, no bidi control.
 * Only `clean()` makes one, so a function that asks for it cannot be handed raw input.
 */
export type CleanText = string & {readonly __clean: 'text'};

/** Clean text without a line break: a title, a byline, a file name, an address. */
export type CleanLine = CleanText & {readonly __line: true};

// One pass over what any dirty text must contain; a clean text of 10 MB costs this test alone.
const suspicious =
	/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFEFF\uFFF9-\uFFFB]/;

const lineBreaks = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;

// ECMA-48 control sequences, both as ESC + letter and as one C1 character. A string sequence (OSC, DCS, SOS, PM, APC) that
// nobody ends would swallow the document, so it reaches to the end of its line at most.
const sequences = [
	/(?:\u001B[\]PX^_]|[\u0090\u0098\u009D\u009E\u009F])[^\n\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)?/g,
	/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]?/g,
	/\u001B[ -/]*[0-~]?/g,
] as const;

const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

// Bidi controls and isolates, marks, soft hyphen, zero-width space, word joiner, invisible operators, deprecated formatting,
// interlinear annotation, byte order mark, tag characters. Letters carry their direction themselves.
const invisible =
	/[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu;

// A joiner is kept between two parts of an emoji, and between letters of the scripts that shape with it
// (Arabic, Syriac, N'Ko, the Indic scripts, Sinhala, Khmer, Mongolian).
const joining =
	'[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Nko}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Mongolian}]';
const strayJoiners = new RegExp(
	`(?<!${joining}\\p{M}*|[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D|\\u200D(?!${joining}|\\p{Extended_Pictographic})|(?<!${joining}\\p{M}*)\\u200C|\\u200C(?!${joining})`,
	'gu',
);

const cleanOnce = (text: string): string => {
	let result = text.toWellFormed().replace(lineBreaks, '\n');
	for (const sequence of sequences) {
		result = result.replace(sequence, '');
	}
	return result.replaceAll('\t', '    ').replace(controls, '').replace(invisible, '').replace(strayJoiners, '');
};

/** Cleans text at the door; see safety.md rule 2 for what clean means. Cleaning twice changes nothing. */
export const clean = (raw: string): CleanText => {
	let text = raw;
	// What is taken out can join what stood on both sides of it into a new sequence: on until nothing changes.
	while (suspicious.test(text)) {
		const next = cleanOnce(text);
		if (next === text) {
			break;
		}
		text = next;
	}
	return text as CleanText;
};

/** Cleans a field of one line: a line break becomes a space, and so does every run of white space. */
export const cleanLine = (raw: string): CleanLine => clean(raw).replace(/\s+/gu, ' ').trim() as CleanLine;
