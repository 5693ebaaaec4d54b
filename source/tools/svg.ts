import {Terminal} from '@xterm/headless';
import {cells} from '../layout/width.ts';

const ground = '#1b1e24';
const ink = '#d4d7dd';
// The sixteen colours of a terminal, black to bright white.
const palette = [
	...['#1b1e24', '#e2777a', '#8fc98b', '#d9b36c', '#7aa7e8', '#c594d6', '#6cc2c9', '#d4d7dd'],
	...['#6a7180', '#f09a9c', '#aee0aa', '#ecca8e', '#a9c7f4', '#dbb6e6', '#97dde2', '#ffffff'],
] as const;

/** Size of a cell, in px; a monospaced letter is about 0.6 of its height wide. */
const cell = {width: 8.4, height: 20, font: 14} as const;
const margin = 14;

type Run = {readonly column: number; readonly text: string; readonly style: string; readonly background?: string};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** The runs of one row that look alike, of a terminal that has drawn the frame. */
const runsOf = (terminal: Terminal, row: number): readonly Run[] => {
	const line = terminal.buffer.active.getLine(row);
	const runs: Run[] = [];
	for (let column = 0; column < terminal.cols; column++) {
		const here = line?.getCell(column);
		if (here === undefined || here.getWidth() === 0) {
			continue;
		}
		const text = here.getChars() || ' ';
		const own = here.isFgPalette() ? (palette[here.getFgColor()] ?? ink) : ink;
		const behind = here.isBgPalette() ? palette[here.getBgColor()] : undefined;
		const [front, background] = here.isInverse() ? [ground, own] : [own, behind];
		const style = [
			`fill="${front}"`,
			here.isBold() ? 'font-weight="bold"' : '',
			here.isItalic() ? 'font-style="italic"' : '',
			here.isUnderline() ? 'text-decoration="underline"' : '',
			here.isDim() ? 'opacity="0.6"' : '',
		]
			.filter(part => part !== '')
			.join(' ');
		const last = runs.at(-1);
		if (last !== undefined && last.style === style && last.background === background) {
			runs[runs.length - 1] = {...last, text: last.text + text};
		} else {
			runs.push({column, text, style, ...(background === undefined ? {} : {background})});
		}
	}
	return runs;
};

const drawn = ({column, text, style, background}: Run, row: number): string => {
	const x = margin + column * cell.width;
	const y = margin + row * cell.height;
	const width = cells(text) * cell.width;
	const box =
		background === undefined
			? ''
			: `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${cell.height}" fill="${background}"/>`;
	const shown = text.trimEnd();
	return shown.trim() === ''
		? box
		: `${box}<text x="${rounded(x)}" y="${rounded(y + cell.height * 0.72)}" textLength="${rounded(cells(shown) * cell.width)}" ${style}>${escaped(shown)}</text>`;
};

/** A frame of a screen, given with its escape sequences, as a picture of a terminal of `columns` × `rows` cells. */
export const svgOf = async (ansi: string, columns: number, rows: number): Promise<string> => {
	const terminal = new Terminal({cols: columns, rows, allowProposedApi: true, convertEol: true});
	await new Promise<void>(resolve => terminal.write(ansi, resolve));
	const width = rounded(columns * cell.width + 2 * margin);
	const height = rounded(rows * cell.height + 2 * margin);
	const lines = Array.from({length: rows}, (_, row) =>
		runsOf(terminal, row)
			.map(run => drawn(run, row))
			.join(''),
	).filter(line => line !== '');
	terminal.dispose();
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
		`<rect width="100%" height="100%" rx="8" fill="${ground}"/>`,
		`<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="${cell.font}" xml:space="preserve">`,
		...lines,
		'</g>',
		'</svg>',
		'',
	].join('\n');
};
