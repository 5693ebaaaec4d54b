/** A stretch of the lines of a plain text: a heading, lines that are quoted, or others. */
export type Unit =
	| {readonly kind: 'heading'; readonly level: number; readonly text: string}
	| {readonly kind: 'quote'; readonly level: number; readonly lines: readonly string[]}
	| {readonly kind: 'lines'; readonly lines: readonly string[]};

/** `CHAPTER XII. The stones`, `Part Two`, `BOOK I`: with what they are called behind them or alone. */
const division =
	/^(?:(?:chapter|part|book|volume|canto|letter|section|act|scene|stave) +(?:[ivxlcdm]+|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the (?:first|second|third|fourth|fifth|last))\b[.:—–-]*.{0,80}|prologue|epilogue|preface|introduction|conclusion|appendix(?: [a-z\d])?|foreword|afterword|contents)[.:]?$/i;

const levelOf = (text: string): number => (/^(?:part|book|volume|act)\b/i.test(text) ? 2 : 3);

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** Depth of a line that is quoted as in e-mails, by its `>`; 0 for others. */
const depthOf = (line: string): number =>
	// Most lines have none: one look tells, and a book has a hundred thousand of them.
	line.includes('>') ? (/^\s{0,3}((?:>\s?)+)/.exec(line)?.[1]?.match(/>/g)?.length ?? 0) : 0;

/** Whether a line is underlined by the one below: as long as that, more or less. */
const underline = (line: string, below = ''): number => {
	if (!/^\s{0,3}[=~-]/.test(below)) {
		return 0;
	}
	const [, mark = ''] = /^\s{0,3}(={3,}|-{3,}|~{3,})\s*$/.exec(below) ?? [];
	const words = line.trim();
	const fits =
		words !== '' && words.length <= 120 && mark.length >= words.length * 0.5 && mark.length <= words.length * 1.6 + 2;
	return fits && depthOf(line) === 0 ? (mark.startsWith('=') ? 2 : 3) : 0;
};

/** The units of a text: headings that are underlined or name a division and stand alone, quoted lines, and the rest. */
export const unitsOf = (lines: readonly string[]): readonly Unit[] => {
	const units: Unit[] = [];
	let open: string[] = [];
	const close = (): void => {
		if (open.some(line => line.trim() !== '')) {
			units.push({kind: 'lines', lines: open});
		}
		open = [];
	};
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		if (line === '') {
			open.push(line);
			continue;
		}
		const below = lines[at + 1] ?? '';
		const level = below === '' ? 0 : underline(line, below);
		const depth = depthOf(line);
		const alone = line.length <= 110 && isBlank(lines[at - 1]) && isBlank(lines[at + 1]);
		const words = level > 0 || alone ? line.trim() : '';
		if (level > 0 && isBlank(lines[at - 1])) {
			close();
			units.push({kind: 'heading', level, text: words});
			at++;
		} else if (alone && division.test(words)) {
			close();
			units.push({kind: 'heading', level: levelOf(words), text: words});
		} else if (depth > 0) {
			close();
			const quoted: string[] = [];
			while (at < lines.length && depthOf(lines[at] ?? '') === depth) {
				quoted.push((lines[at] ?? '').replace(/^\s{0,3}(?:>\s?)+/, ''));
				at++;
			}
			at--;
			units.push({kind: 'quote', level: depth, lines: quoted});
		} else {
			open.push(line);
		}
	}
	close();
	return units;
};
