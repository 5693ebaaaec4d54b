import {wrapWords} from '../components/rows.ts';
import {cells} from '../layout/width.ts';

/** What a line begins with, to which its other lines are set in: the number of a question or an option, a column of times or names. */
const lead = /^(?: *\d+\. | *\d+ {2}| {2,}| *\S.*? {2,}(?=\S))?/;

/** Lines of a plain sheet as a terminal of `width` cells shows them: no word is cut at its edge, and what goes on stands under its beginning. */
export const fitted = (sheet: string, width: number): string =>
	sheet
		.split('\n')
		.map(line => {
			const [start = ''] = lead.exec(line) ?? [];
			const indent = cells(start);
			// Beside a column as wide as the terminal there is no room.
			const own = indent <= width / 2 ? start : '';
			const [first = '', ...more] = wrapWords(line.slice(own.length), width - cells(own));
			return [own + first, ...more.map(words => ' '.repeat(cells(own)) + words)].join('\n');
		})
		.join('\n');
