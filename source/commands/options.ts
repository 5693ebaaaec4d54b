import {parseArgs} from 'node:util';
import {cleanLine} from '../article/clean.ts';

import {type QuizFormat, quizFormats} from '../quiz/export/formats.ts';
import {isMode, type Mode, modes} from '../quiz/modes.ts';

export const verbs = ['open', 'print', 'actors', 'facts', 'quiz', 'screen', 'cache'] as const;
export type Verb = (typeof verbs)[number];

const frameFormats = ['text', 'ansi'] as const;

/** The command line understood. */
export type Invocation = {
	readonly verb: Verb | 'help' | 'version';
	/** Paths, addresses, or `-` for standard input; none when none was given. */
	readonly sources: readonly string[];
	/** Which of several to take, from 1: an item of a feed, a source. */
	readonly item?: number;
	/** Which section to take, from 1, as the outline has them: a chapter of a book. */
	readonly section?: number;
	/** Reads the last copy of a page, and fetches nothing. */
	readonly offline: boolean;
	/** Asks addresses of this machine and of private networks too. */
	readonly allowPrivate: boolean;
	readonly json: boolean;
	/** Cells to wrap at. */
	readonly width?: number;
	readonly questions: number;
	readonly seed: number;
	/** Name of a screen, for `screen`. */
	readonly screen?: string;
	readonly columns: number;
	readonly rows: number;
	readonly keys: string;
	/** How a frame is written, for `screen`. */
	readonly format: (typeof frameFormats)[number];
	/** How the questions are written, for `quiz`; `--json` is one of them. */
	readonly quizFormat: QuizFormat;
	/** How questions are asked on screen; absent when it was not told. */
	readonly mode?: Mode;
};

/** The command line is wrong; exit code 2. The message names what is wrong and the next step. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

const wrong = (message: string): UsageError => new UsageError(`${cleanLine(message)} Try readout --help.`);

const whole = (name: string, text: string | undefined, least: number, most: number): number | undefined => {
	if (text === undefined) {
		return undefined;
	}
	const value = Number(text);
	if (!/^\d+$/.test(text) || value < least || value > most) {
		throw wrong(`--${name} takes a whole number from ${least} to ${most}, not “${text}”.`);
	}
	return value;
};

const oneOf = <Name extends string>(name: string, text: string, names: readonly Name[]): Name => {
	const known = names.find(each => each === text);
	if (known === undefined) {
		throw wrong(`--${name} takes ${names.slice(0, -1).join(', ')} or ${names.at(-1)}, not “${text}”.`);
	}
	return known;
};

const isVerb = (word: string | undefined): word is Verb => verbs.some(verb => verb === word && verb !== 'open');

/** What every verb takes that reads a source. */
const sourceOptions = ['item', 'offline', 'allow-private'] as const;

/** Which options a verb takes, beside --help and --version. */
const taken: {readonly [verb in Verb]: readonly string[]} = {
	open: ['mode', ...sourceOptions],
	print: ['width', 'section', ...sourceOptions],
	actors: ['json', 'section', ...sourceOptions],
	facts: ['json', 'section', ...sourceOptions],
	quiz: ['json', 'format', 'questions', 'seed', 'section', ...sourceOptions],
	screen: ['columns', 'rows', 'keys', 'format', 'seed', 'mode', ...sourceOptions],
	cache: [],
};

const parse = (words: readonly string[]) => {
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				help: {type: 'boolean', short: 'h'},
				version: {type: 'boolean', short: 'v'},
				json: {type: 'boolean'},
				width: {type: 'string'},
				questions: {type: 'string'},
				seed: {type: 'string'},
				columns: {type: 'string'},
				rows: {type: 'string'},
				keys: {type: 'string'},
				format: {type: 'string'},
				mode: {type: 'string'},
				item: {type: 'string'},
				section: {type: 'string'},
				offline: {type: 'boolean'},
				'allow-private': {type: 'boolean'},
			},
		});
	} catch (error) {
		// Only its first sentence: what follows speaks of positional arguments to a programmer.
		const [message = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
		throw wrong(`${message.replace(/\.$/, '')}.`);
	}
};

/** Understands `words`, the arguments after the program's name. Throws UsageError. */
export const parseCommandLine = (words: readonly string[]): Invocation => {
	const {values, positionals} = parse(words);
	const [first, ...others] = positionals;
	const verb = isVerb(first) ? first : 'open';
	const operands = verb === 'open' ? positionals : others;
	const defaults = {
		json: values.json ?? false,
		questions: 10,
		seed: 1,
		columns: 80,
		rows: 24,
		keys: '',
		format: 'text',
		quizFormat: 'text',
		sources: [],
		offline: values.offline ?? false,
		allowPrivate: values['allow-private'] ?? false,
	} as const;
	if (values.help === true) {
		return {...defaults, verb: 'help'};
	}
	if (values.version === true) {
		return {...defaults, verb: 'version'};
	}
	const stray = Object.keys(values).find(name => !taken[verb].includes(name));
	if (stray !== undefined) {
		throw wrong(`--${stray} means nothing to ${verb === 'open' ? 'readout SOURCE' : `readout ${verb}`}.`);
	}
	const [screen, rest] = verb === 'screen' ? [operands[0], operands.slice(1)] : [undefined, operands];
	if (verb === 'screen' && screen === undefined) {
		throw wrong('readout screen takes the name of a screen, then a source.');
	}
	if (verb === 'cache') {
		if (operands.length !== 1 || operands[0] !== 'clear') {
			throw wrong('readout cache takes one word: clear.');
		}
		return {...defaults, verb};
	}
	const {format = defaults.format} = values;
	const quizFormat =
		verb === 'quiz'
			? oneOf('format', values.format ?? (defaults.json ? 'json' : 'text'), quizFormats)
			: defaults.quizFormat;
	if (verb === 'quiz' && defaults.json && quizFormat !== 'json') {
		throw wrong(`--json and --format ${quizFormat} are two formats; quiz writes one.`);
	}
	const {mode} = values;
	if (mode !== undefined && !isMode(mode)) {
		throw wrong(`--mode takes ${modes.slice(0, -1).join(', ')} or ${modes.at(-1) ?? ''}, not “${mode}”.`);
	}
	const item = whole('item', values.item, 1, 100_000);
	const section = whole('section', values.section, 1, 100_000);
	const width = whole('width', values.width, 10, 1000);
	return {
		verb,
		sources: rest,
		...(item === undefined ? {} : {item}),
		...(section === undefined ? {} : {section}),
		offline: defaults.offline,
		allowPrivate: defaults.allowPrivate,
		json: defaults.json,
		...(width === undefined ? {} : {width}),
		questions: whole('questions', values.questions, 1, 100) ?? defaults.questions,
		seed: whole('seed', values.seed, 0, 2 ** 32 - 1) ?? defaults.seed,
		...(screen === undefined ? {} : {screen}),
		columns: whole('columns', values.columns, 10, 500) ?? defaults.columns,
		rows: whole('rows', values.rows, 3, 200) ?? defaults.rows,
		keys: values.keys ?? defaults.keys,
		format: verb === 'screen' ? oneOf('format', format, frameFormats) : defaults.format,
		quizFormat,
		...(mode === undefined ? {} : {mode}),
	};
};
