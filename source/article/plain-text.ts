import {isBoilerplate} from './boilerplate.ts';
import {buildArticle, type Draft, type Metadata} from './build.ts';
import {type CleanLine, type CleanText, cleanLine} from './clean.ts';
import {dateLine, dayAtHead} from './date-line.ts';
import type {Article} from './model.ts';
import {unframed} from './text-forms.ts';
import {unitsOf} from './text-units.ts';

/** The longest first line that is taken for a title, in code units. */
const longestTitle = 120;

// A sentence ends like this; an abbreviation or an ellipsis may end a title.
const sentenceEnd = /(?<!\.\.|\b(?:U\.S|U\.K|U\.N|E\.U|Jr|Sr|Inc|Ltd|Co|St|vs|etc))[.;,:]["'”’)\]]*$/u;

const isTitle = (line: string): boolean =>
	line.length <= longestTitle && !sentenceEnd.test(line) && /[\p{L}\p{N}]/u.test(line);

/** Widest column that a text is hard-wrapped at. */
const widestWrap = 100;
/** How far below the common width a full line may end: the length of the word that did not fit. */
const slack = 15;
/** Lines looked at, to find out how a text is wrapped. */
const sampleLines = 2000;

/**
 * Whether lines are broken at a fixed width and not at the end of paragraphs: most full lines, which are those that another
 * line of the same paragraph follows, end within 15 cells of one common width of at most 100.
 */
export const isHardWrapped = (lines: readonly string[]): boolean => {
	const sample = lines.slice(0, sampleLines);
	const full = sample
		.filter((line, index) => line.trim() !== '' && (sample[index + 1] ?? '').trim() !== '')
		.map(line => line.trimEnd().length);
	if (full.length < 3) {
		return false;
	}
	const width = Math.max(...full.filter(length => length <= widestWrap), 0);
	// Lists and verse are short lines that nobody wrapped.
	return width >= 40 && full.filter(length => length <= width && length >= width - slack).length > full.length * 0.6;
};

/** Paragraphs of a hard-wrapped text: what blank lines part, with its lines joined. */
const unwrap = (lines: readonly string[]): readonly string[] => {
	const paragraphs: string[] = [];
	let open: string[] = [];
	const close = (): void => {
		if (open.length > 0) {
			paragraphs.push(open.join(' '));
			open = [];
		}
	};
	for (const line of lines) {
		const words = line.trim();
		if (words === '') {
			close();
		} else {
			open.push(words);
		}
	}
	close();
	return paragraphs;
};

const paragraphsOf = (lines: readonly string[], wrapped: boolean): readonly string[] =>
	wrapped ? unwrap(lines) : lines.map(line => line.trim()).filter(line => line !== '');

/** `* * *`, `-----`: a line between parts. */
const isRule = (text: string): boolean => /^(?:[-*_=~·•] ?){3,}$/.test(text);

const draftOf = (text: string): Draft =>
	isRule(text)
		? {kind: 'rule', role: 'body', spans: [], text: ''}
		: {
				kind: 'paragraph',
				role: isBoilerplate(text) || dateLine(text) !== undefined ? 'boilerplate' : 'body',
				spans: [],
				text,
			};

/** Below this line an e-mail has who wrote it (RFC 3676, section 4.3). */
const signature = '-- ';

/** The blocks of a text by its lines. */
const draftsOf = (lines: readonly string[]): readonly Draft[] => {
	const wrapped = isHardWrapped(lines);
	const end = lines.lastIndexOf(signature);
	const [body, below] = end < 0 ? [lines, []] : [lines.slice(0, end), lines.slice(end + 1)];
	return [
		...unitsOf(body).flatMap((unit): readonly Draft[] => {
			switch (unit.kind) {
				case 'heading':
					return [{kind: 'heading', level: unit.level, role: 'body', spans: [], text: unit.text}];
				case 'quote':
					// Lines that were quoted were wrapped before.
					return unwrap(unit.lines).map((text): Draft => ({...draftOf(text), kind: 'quote', level: unit.level}));
				default:
					return paragraphsOf(unit.lines, wrapped).map(draftOf);
			}
		}),
		...paragraphsOf(below, false).map((text): Draft => ({...draftOf(text), role: 'boilerplate'})),
	];
};

/** Paragraphs below the title among which the line with the day of publication is looked for. */
const dateLineAmong = 3;

const articleOf = (title: CleanLine, drafts: readonly Draft[], known: Partial<Metadata>): Article => {
	const published = drafts
		.slice(0, dateLineAmong)
		.map(({text}) => dateLine(text) ?? dayAtHead(text))
		.find(day => day !== undefined);
	return buildArticle({title, ...(published === undefined ? {} : {published}), ...known}, drafts);
};

/**
 * An article of plain text. The first line is the title unless it is long or ends like a sentence; then `name` is. What frames a text, as
 * Project Gutenberg does and the head of an e-mail, tells of it and is left out.
 */
export const plainTextArticle = (text: CleanText, name: string): Article => {
	const {body: words, known} = unframed(text);
	const lines = words.split('\n');
	const first = lines.findIndex(line => line.trim() !== '');
	const head = lines[first]?.trim() ?? '';
	if (known.title !== undefined) {
		const drafts = draftsOf(lines.slice(Math.max(0, first)));
		const again = drafts[0]?.text.toLowerCase() === known.title.toLowerCase();
		return articleOf(known.title, again ? drafts.slice(1) : drafts, known);
	}
	const [opening] = unitsOf(lines.slice(first, first + 2));
	if (opening?.kind === 'heading' && opening.text === head && /^\s*[=~-]{3,}\s*$/.test(lines[first + 1] ?? '')) {
		return articleOf(cleanLine(head), draftsOf(lines.slice(first + 2)), known);
	}
	const body = lines.slice(first + 1);
	// In a hard-wrapped text the first of several joined lines is the beginning of a paragraph.
	const opensParagraph = (body[0] ?? '').trim() !== '' && isHardWrapped(lines.slice(first));
	if (isTitle(head) && !opensParagraph) {
		return articleOf(cleanLine(head), draftsOf(body), known);
	}
	return articleOf(cleanLine(name), draftsOf(lines.slice(Math.max(0, first))), known);
};
