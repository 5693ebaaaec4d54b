import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

const ascii = /^[ -~]*$/;

/** Width of a text in cells of the terminal: CJK and emoji take two, combining marks none. */
export const cells = (text: string): number => (ascii.test(text) ? text.length : stringWidth(text));

/** What a reader takes for one character, however many code units it has. */
export const graphemesOf = (text: string): readonly string[] =>
	ascii.test(text) ? [...text] : [...graphemes.segment(text)].map(({segment}) => segment);

/** `text` cut to `width` cells, with … in the last where something was cut. */
export const truncate = (text: string, width: number): string => {
	if (cells(text) <= width) {
		return text;
	}
	let kept = '';
	let used = 0;
	for (const grapheme of graphemesOf(text)) {
		used += cells(grapheme);
		if (used > width - 1) {
			break;
		}
		kept += grapheme;
	}
	return width < 1 ? '' : `${kept.trimEnd()}…`;
};

/** `text` with spaces up to `width` cells; longer text is as it was. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - cells(text)));
