import {cleanLine} from '../article/clean.ts';
import type {Article} from '../article/model.ts';
import type {JsonFolder} from '../platform/json-store.ts';
import type {Answer} from '../quiz/answer.ts';
import type {Kept} from '../quiz/kept.ts';
import {isMode} from '../quiz/modes.ts';

const version = 1;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const answerIn = (value: unknown): Answer | undefined => {
	if (!isObject(value)) {
		return undefined;
	}
	const {how, option, text, holds} = value;
	if (how === 'chosen' && typeof option === 'number') {
		return {how, option};
	}
	if (how === 'typed' && typeof text === 'string') {
		// Whoever has written it: it is shown again.
		return {how, text: cleanLine(text)};
	}
	if (how === 'judged' && typeof option === 'number' && typeof holds === 'boolean') {
		return {how, option, holds};
	}
	return how === 'skipped' ? {how} : undefined;
};

const askedIn = (value: unknown): Kept['asked'][number] | undefined => {
	if (!isObject(value)) {
		return undefined;
	}
	const {stem, options} = value;
	if (typeof stem !== 'string' || !Array.isArray(options) || !options.every(option => typeof option === 'string')) {
		return undefined;
	}
	const answer = answerIn(value.answer);
	return 'answer' in value && answer === undefined
		? undefined
		: {stem, options, ...(answer === undefined ? {} : {answer})};
};

/** What a file holds, when it is a quiz at all. */
const parse = (value: unknown): Kept | undefined => {
	if (!isObject(value) || value.version !== version || !Array.isArray(value.asked)) {
		return undefined;
	}
	const {mode, shown, again} = value;
	const asked = value.asked.flatMap(each => askedIn(each) ?? []);
	return typeof mode === 'string' &&
		isMode(mode) &&
		typeof shown === 'boolean' &&
		typeof again === 'boolean' &&
		asked.length === value.asked.length
		? {mode, shown, again, asked}
		: undefined;
};

export type LoadedSession = {
	readonly kept?: Kept;
	/** Where a damaged file was put aside. */
	readonly damaged?: string;
};

/** The quiz of `article` as it was left. */
export const loadSession = (folder: JsonFolder, article: Article): LoadedSession => {
	const stored = folder.read(article.id);
	if (stored.kind === 'damaged') {
		return {damaged: stored.path};
	}
	const kept = stored.kind === 'value' ? parse(stored.value) : undefined;
	return kept === undefined ? {} : {kept};
};

/** Keeps the quiz of `article`; whether it could be kept. On the disk when this returns. */
export const saveSession = (folder: JsonFolder, article: Article, kept: Kept): boolean =>
	folder.write(article.id, {version, ...kept});
