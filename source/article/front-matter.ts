import {parse} from 'yaml';
import type {Metadata} from './build.ts';
import {type CleanLine, cleanLine} from './clean.ts';

/** Names under which others write the same field. */
const fields = {
	title: ['title'],
	byline: ['byline', 'author', 'authors'],
	site: ['site', 'publisher', 'source'],
	url: ['url', 'link', 'canonical'],
	published: ['published', 'date', 'pubDate'],
} as const;

const lineOf = (value: unknown): CleanLine | undefined => {
	if (Array.isArray(value)) {
		return lineOf(value.filter(each => typeof each === 'string').join(', '));
	}
	const line = typeof value === 'string' || typeof value === 'number' ? cleanLine(String(value)) : undefined;
	return line === '' ? undefined : line;
};

/** The day of an ISO 8601 date or time; anything else is not known. */
const dayOf = (value: string | undefined): string | undefined => /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(value ?? '')?.[0];

const parsed = (yaml: string): Readonly<Record<string, unknown>> => {
	try {
		// The failsafe schema makes no dates and no numbers; aliases are refused, for they can be made to explode.
		const value: unknown = parse(yaml, {schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent'});
		return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
	} catch {
		// Front matter that cannot be read is no reason not to read the article.
		return {};
	}
};

/** Metadata in YAML front matter; what is missing, or no text, is left out. */
export const readFrontMatter = (yaml: string): Partial<Metadata> => {
	const values = parsed(yaml);
	const field = (names: readonly string[]): CleanLine | undefined =>
		names.map(name => lineOf(values[name])).find(value => value !== undefined);
	const found = {
		title: field(fields.title),
		byline: field(fields.byline),
		site: field(fields.site),
		url: field(fields.url),
		published: dayOf(field(fields.published)),
	};
	return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};
