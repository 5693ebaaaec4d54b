import {cleanLine} from '../../article/clean.ts';
import type {Question} from '../model.ts';
import {type Origin, sourceLine} from './source-line.ts';

// docs.ankiweb.net/importing/text-files.html. The separator comes first, since the columns are read with it. Front and Back are
// the fields of Anki's own note type; it fills the fields that have the name of a column, and a deck that is not there is no error.
const columns = ['Front', 'Back', 'Evidence', 'Source', 'Tags'] as const;
const head = [
	'#separator:Tab',
	'#html:true',
	'#notetype:Basic',
	'#deck:readout',
	'#tags:readout',
	`#columns:${columns.join('\t')}`,
	`#tags column:${columns.length}`,
];

// The bracket begins what Anki plays or typesets: [sound:…], [latex].
const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '[': '&#91;'};
const html = (text: string): string =>
	cleanLine(text).replace(/[&<>[]/g, character => entities[character] ?? character);

// In quotation marks, since a line that begins with # would be a comment.
const field = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const tagLength = 60;

/** The title as one tag: tags are separated by spaces, and `::` in one makes a tree of it. */
const titleTag = ({title, id}: Origin): string => {
	const words =
		title
			.normalize('NFKC')
			.toLowerCase()
			.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	return [...words.join('-')].slice(0, tagLength).join('').replace(/-$/, '') || id;
};

/** A quiz for Anki's text import: a note for each question, with its options, answer, evidence, source and tags. */
export const ankiNotes = (questions: readonly Question[], origin: Origin): string => {
	const source = [sourceLine(origin), origin.url ?? '']
		.filter(part => part !== '')
		.map(html)
		.join('<br>');
	const notes = questions.map(({kind, stem, options, key, evidence}) =>
		[
			[html(stem), '', ...options.map((option, at) => `${at + 1}. ${html(option)}`)].join('<br>'),
			html(options[key] ?? ''),
			evidence.map(({text}) => html(text)).join('<br>'),
			source,
			`article::${titleTag(origin)} question::${kind}`,
		]
			.map(field)
			.join('\t'),
	);
	return `${[...head, ...notes].join('\n')}\n`;
};
