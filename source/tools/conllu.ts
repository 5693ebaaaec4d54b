import {readFileSync} from 'node:fs';

/** A token of a treebank. `head` is an index into the sentence, -1 for the root; `space` tells whether white space follows. */
export type GoldToken = {
	readonly form: string;
	readonly lemma: string;
	readonly upos: string;
	readonly xpos: string;
	readonly head: number;
	readonly label: string;
	readonly space: boolean;
	readonly misc: string;
};

export type GoldSentence = {
	readonly id: string;
	readonly document: string;
	readonly paragraph: number;
	readonly text: string;
	readonly tokens: readonly GoldToken[];
};

const commentOf = (line: string, name: string): string | undefined =>
	line.startsWith(`# ${name} = `) ? line.slice(name.length + 5) : undefined;

/** Sentences of a CoNLL-U file (universaldependencies.org/format.html). Words of a multiword token are tokens; empty nodes are left out. */
export const parseConllu = (source: string): readonly GoldSentence[] => {
	const sentences: GoldSentence[] = [];
	let document = '';
	let paragraph = 0;
	for (const block of source.split(/\n\n+/)) {
		const tokens: GoldToken[] = [];
		let id = '';
		let text = '';
		let spaceAfterRange: {readonly last: number; readonly space: boolean} | undefined;
		for (const line of block.split('\n')) {
			if (line.startsWith('#')) {
				document = commentOf(line, 'newdoc id') ?? document;
				paragraph += line.startsWith('# newpar') || line.startsWith('# newdoc') ? 1 : 0;
				id = commentOf(line, 'sent_id') ?? id;
				text = commentOf(line, 'text') ?? text;
				continue;
			}
			const [number = '', form = '', lemma = '', upos = '', xpos = '', , head = '0', label = 'dep', , misc = '_'] =
				line.split('\t');
			const space = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc);
			if (number.includes('-')) {
				spaceAfterRange = {last: Number(number.split('-')[1]), space};
			} else if (/^\d+$/.test(number)) {
				const inside = spaceAfterRange !== undefined && Number(number) <= spaceAfterRange.last;
				const own = inside ? Number(number) === spaceAfterRange?.last && spaceAfterRange.space : space;
				tokens.push({form, lemma, upos, xpos, head: Number(head) - 1, label, space: own, misc});
			}
		}
		if (tokens.length > 0) {
			sentences.push({id, document, paragraph, text, tokens});
		}
	}
	return sentences;
};

export const readConllu = (path: string): readonly GoldSentence[] => parseConllu(readFileSync(path, 'utf8'));

/** A sentence with names as IOB2 tags, such as `B-PER`; `tags` are by token. */
export type NamedSentence = {
	readonly id: string;
	readonly document: string;
	readonly forms: readonly string[];
	readonly tags: readonly string[];
};

/** Sentences of an IOB or IOB2 file: the last two columns are the word and its tag. Tags come out as IOB2. */
export const parseIob = (source: string): readonly NamedSentence[] => {
	const sentences: NamedSentence[] = [];
	let document = '';
	for (const block of source.split(/\n\s*\n/)) {
		const forms: string[] = [];
		const tags: string[] = [];
		let id = '';
		for (const line of block.split('\n')) {
			if (line.startsWith('# ')) {
				document = commentOf(line, 'newdoc id') ?? document;
				id = commentOf(line, 'sent_id') ?? id;
				continue;
			}
			const columns = line.trim() === '' ? [] : line.includes('\t') ? line.split('\t') : line.split(' ');
			const [form, tag] = columns.length > 2 ? columns.slice(1, 3) : columns;
			if (form === undefined || tag === undefined || form === '-DOCSTART-') {
				continue;
			}
			const before = tags.at(-1) ?? 'O';
			forms.push(form);
			tags.push(tag.startsWith('I-') && before.slice(2) !== tag.slice(2) ? `B-${tag.slice(2)}` : tag);
		}
		if (forms.length > 0) {
			sentences.push({id, document, forms, tags});
		}
	}
	return sentences;
};

export const readIob = (path: string): readonly NamedSentence[] => parseIob(readFileSync(path, 'utf8'));
