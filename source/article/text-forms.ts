import type {Metadata} from './build.ts';
import {cleanLine} from './clean.ts';

/** A plain text without what frames it, and what that frame tells. */
export type Framed = {readonly body: string; readonly known: Partial<Metadata>};

const line = (words: string | undefined): ReturnType<typeof cleanLine> | undefined => {
	const found = cleanLine(words ?? '');
	return found === '' ? undefined : found;
};

const present = (metadata: {readonly [name in keyof Metadata]?: Metadata[name] | undefined}): Partial<Metadata> =>
	Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));

/** The frame of a book of Project Gutenberg: what stands before and behind is about the file, and not the book. */
const gutenberg = (text: string): Framed | undefined => {
	const start = /^\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG E-?BOOK[^\n]*$/im.exec(text.slice(0, 20_000));
	if (start === null) {
		return undefined;
	}
	const from = start.index + start[0].length;
	const end = text.search(/^\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG E-?BOOK/im);
	const head = text.slice(0, start.index);
	const [, title] = /^Title:[ \t]*(.+(?:\n[ \t]+.+)*)/im.exec(head) ?? [];
	const [, author] = /^Author:[ \t]*(.+)/im.exec(head) ?? [];
	return {
		body: text.slice(from, end < from ? text.length : end),
		known: present({title: line(title), byline: line(author), site: line('Project Gutenberg')}),
	};
};

const field =
	/^(From|To|Cc|Subject|Date|Reply-To|Message-ID|Sent|Received|Return-Path|MIME-Version|Content-[\w-]+|X-[\w-]+|[A-Z][\w-]+):[ \t]?(.*)$/;

/** The head of an e-mail or of a post: fields to the first blank line, two of which no other text has (RFC 5322, section 3.6). */
const mail = (text: string): Framed | undefined => {
	const [block = ''] = text
		.replace(/^\s+/, '')
		.replace(/^From \S+ .*\n/, '')
		.split(/\n[ \t]*\n/, 1);
	const lines = block.replace(/\n[ \t]+/g, ' ').split('\n');
	const fields = new Map<string, string>();
	for (const each of lines) {
		const [, name, value = ''] = field.exec(each) ?? [];
		if (name === undefined) {
			return undefined;
		}
		fields.set(name.toLowerCase(), value.trim());
	}
	const known = ['from', 'to', 'subject', 'date', 'sent'].filter(name => fields.has(name));
	if (known.length < 2 || !(fields.has('from') || fields.has('subject'))) {
		return undefined;
	}
	const time = Date.parse(fields.get('date') ?? fields.get('sent') ?? '');
	const from = fields
		.get('from')
		?.replace(/\s*<[^>]*>/, '')
		.replace(/^"(.*)"$/, '$1');
	return {
		body: text.slice(text.indexOf(block) + block.length),
		known: present({
			title: line(fields.get('subject')?.replace(/^(?:(?:re|fwd?|aw|wg):\s*)+/i, '')),
			byline: line(from === '' ? fields.get('from') : from),
			published: Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10),
		}),
	};
};

/** Takes the frame off a text: that of Project Gutenberg, or the head of an e-mail. */
export const unframed = (text: string): Framed => gutenberg(text) ?? mail(text) ?? {body: text, known: {}};
