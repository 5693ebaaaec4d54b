import type {Article} from '../article/model.ts';
import type {JsonFolder} from '../platform/json-store.ts';

/** Where an article was left. */
export type Position = {
	/** Offset into the article's text. */
	readonly anchor: number;
	/** Offset up to which it has been read. */
	readonly furthest?: number;
	/** ISO 8601 time of the last reading. */
	readonly read: string;
	readonly title: string;
	/** Path that it was opened from; none for standard input. */
	readonly source?: string;
};

const version = 1;

const isOffset = (value: unknown): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** What a file holds, when it is a position at all. */
const parse = (value: unknown): Position | undefined => {
	if (
		typeof value !== 'object' ||
		value === null ||
		!('anchor' in value) ||
		!('read' in value) ||
		!('title' in value)
	) {
		return undefined;
	}
	const {anchor, read, title} = value;
	if (!isOffset(anchor) || typeof read !== 'string' || typeof title !== 'string') {
		return undefined;
	}
	const source = 'source' in value && typeof value.source === 'string' ? {source: value.source} : {};
	const furthest = 'furthest' in value && isOffset(value.furthest) ? {furthest: value.furthest} : {};
	return {anchor, read, title, ...furthest, ...source};
};

export type LoadedPosition = {
	readonly position?: Position;
	/** Where a damaged file was put aside. */
	readonly damaged?: string;
};

/** Where `article` was left. An anchor beyond its text is not one of it. */
export const loadPosition = (folder: JsonFolder, article: Article): LoadedPosition => {
	const stored = folder.read(article.id);
	if (stored.kind === 'damaged') {
		return {damaged: stored.path};
	}
	const position = stored.kind === 'value' ? parse(stored.value) : undefined;
	return position === undefined || position.anchor > article.text.length ? {} : {position};
};

/** Keeps where `article` was left; whether it could be kept. On the disk when this returns. */
export const savePosition = (folder: JsonFolder, article: Article, position: Position): boolean =>
	folder.write(article.id, {version, ...position});

/** The position last read in that has a path to open again; undefined when nothing was read. */
export const lastRead = (folder: JsonFolder): (Position & {readonly source: string}) | undefined => {
	let latest: (Position & {readonly source: string}) | undefined;
	for (const name of folder.names()) {
		const stored = folder.read(name);
		const position = stored.kind === 'value' ? parse(stored.value) : undefined;
		if (position?.source !== undefined && (latest === undefined || position.read > latest.read)) {
			latest = {...position, source: position.source};
		}
	}
	return latest;
};
