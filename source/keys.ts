/** What a key can mean. Screens act on these and never on keys. */
export type CommandName =
	| 'next-page'
	| 'previous-page'
	| 'first'
	| 'last'
	| 'up'
	| 'down'
	| 'open'
	| 'back'
	| 'leave'
	| 'find'
	| 'find-next'
	| 'find-previous'
	| 'actors'
	| 'timeline'
	| 'filter'
	| 'quiz'
	| 'help'
	| 'names'
	| 'outline'
	| 'links'
	| 'copy'
	| 'skip'
	| 'show'
	| 'retry'
	| 'answer'
	| 'mode'
	| 'everything'
	| 'affirm'
	| 'deny'
	| 'type'
	| 'erase'
	| 'accept'
	| 'cancel';

/** A command with what was given to it. */
export type Command = {
	readonly name: CommandName;
	/** The number typed before the key, as 12 in `12G`. */
	readonly count?: number;
	/** Characters, for `type`. */
	readonly text?: string;
	/** Index of the chosen option, for `answer`. */
	readonly option?: number;
};

export type Binding = {
	readonly command: CommandName;
	/** Names of keys: a character stands for itself, others are named as in `keyNames`. */
	readonly keys: readonly string[];
	/** What it does, for the help screen. */
	readonly help: string;
	/** How the footer names it, the first key before it; not in the footer without one. */
	readonly hint?: string;
	/** How the keys are written for a person, when the key names will not do. */
	readonly written?: string;
	/** Handled by a component of its own (ink-select-input), listed for the help alone. */
	readonly elsewhere?: boolean;
};

/** Which table of keys holds: one a kind of screen. */
export type KeyContext =
	| 'reader'
	| 'visit'
	| 'actors'
	| 'actor'
	| 'timeline'
	| 'choice'
	| 'question'
	| 'unread'
	| 'typing'
	| 'judging'
	| 'answer'
	| 'result'
	| 'help'
	| 'items'
	| 'outline'
	| 'links'
	| 'notice'
	| 'prompt';

const paging: readonly Binding[] = [
	{
		command: 'next-page',
		keys: ['space', 'f', 'pagedown', 'ctrl-f', 'ctrl-d'],
		help: 'next page',
		written: 'space f PgDn',
	},
	{command: 'previous-page', keys: ['b', 'pageup', 'ctrl-b', 'ctrl-u'], help: 'previous page', written: 'b PgUp'},
];

const back: Binding = {command: 'back', keys: ['esc', 'q'], help: 'one step back', hint: 'back', written: 'esc q'};
const help: Binding = {
	command: 'help',
	keys: ['?', 'h'],
	help: 'the keys of this screen',
	hint: 'help',
	written: '? h',
};

const moving: readonly Binding[] = [
	{command: 'down', keys: ['down', 'j'], help: 'one line down', written: '↓ j'},
	{command: 'up', keys: ['up', 'k'], help: 'one line up', written: '↑ k'},
	...paging,
	{command: 'first', keys: ['g', 'home'], help: 'first line', written: 'g Home'},
	{command: 'last', keys: ['G', 'end'], help: 'last line', written: 'G End'},
];

const matches: readonly Binding[] = [
	{command: 'find-next', keys: ['n'], help: 'next match'},
	{command: 'find-previous', keys: ['N'], help: 'previous match'},
];

const turning: readonly Binding[] = [
	{
		command: 'next-page',
		keys: ['space', 'f', 'pagedown', 'right', 'down', 'j', 'enter', 'ctrl-f', 'ctrl-d'],
		help: 'next page',
		hint: 'next',
		written: 'space f PgDn →',
	},
	{
		command: 'previous-page',
		keys: ['b', 'pageup', 'left', 'up', 'k', 'ctrl-b', 'ctrl-u'],
		help: 'previous page',
		hint: 'back',
		written: 'b PgUp ←',
	},
	{command: 'first', keys: ['g', 'home', '<'], help: 'first page', written: 'g Home'},
	{command: 'last', keys: ['G', 'end', '>'], help: 'last page, or with a number that page: 12G', written: 'G End'},
	{command: 'find', keys: ['/'], help: 'find in the text', hint: 'find'},
	...matches,
];

const open: Binding = {
	command: 'open',
	keys: ['enter', 'right', 'l'],
	help: 'open it',
	hint: 'open',
	written: 'enter →',
};
const show: Binding = {...open, help: 'show it on its page', hint: 'show on page'};

const listBack: readonly Binding[] = [
	{command: 'cancel', keys: ['esc'], help: 'take away the marks of a search, else one step back', hint: 'back'},
	{command: 'back', keys: ['q', 'left'], help: 'one step back', written: 'q ←'},
];
const listFind: readonly Binding[] = [
	{command: 'find', keys: ['/'], help: 'find in this list', hint: 'find'},
	...matches,
];
const ownTimeline: Binding = {
	command: 'timeline',
	keys: ['t'],
	help: 'the timeline of this actor',
	hint: 'timeline',
};

const erase: Binding = {
	command: 'erase',
	keys: ['backspace', 'delete', 'ctrl-h'],
	help: 'take back a character',
	written: 'backspace',
};

/** Shown in the footer with what the next way of asking is. */
const mode: Binding = {
	command: 'mode',
	keys: ['tab'],
	help: 'another way of asking: four options, typed, a gap to fill, true or false',
	hint: 'ask otherwise',
};

/** The keys of the options, which ink-select-input handles. */
const choosing: Binding = {
	command: 'up',
	keys: ['up', 'down', 'k', 'j'],
	help: 'choose',
	hint: 'choose',
	written: '↑↓',
	elsewhere: true,
};

/** Said on the screen itself, where there is more to ask. */
const everything: Binding = {
	command: 'everything',
	keys: ['e'],
	help: 'ask about all of it, also what was not read yet',
};

/** What else can be done with a question than answer it, where letters are keys. */
const besides: readonly Binding[] = [
	{command: 'skip', keys: ['s'], help: 'skip this question', hint: 'skip'},
	{...mode, keys: ['m', 'tab']},
	everything,
	{...back, hint: 'leave'},
	help,
];

/** Where characters are text, but for those that the table has. */
const typed: ReadonlySet<KeyContext> = new Set(['prompt', 'typing']);

/** The one table that maps keys to commands. */
export const bindings: {readonly [context in KeyContext]: readonly Binding[]} = {
	reader: [
		...turning,
		{command: 'actors', keys: ['a'], help: 'who is in it', hint: 'actors'},
		{command: 'timeline', keys: ['t'], help: 'what happened when', hint: 'timeline'},
		{command: 'quiz', keys: ['z'], help: 'questions about it', hint: 'quiz'},
		{command: 'outline', keys: ['o'], help: 'headings or chapters, and where you are'},
		{command: 'links', keys: ['l'], help: 'the links and notes on this page'},
		{command: 'names', keys: ['c'], help: 'show or hide the actors in the text'},
		help,
		{command: 'cancel', keys: ['esc'], help: 'take away the marks of a search'},
		{command: 'leave', keys: ['q'], help: 'leave; the place is kept'},
	],
	visit: [
		{command: 'back', keys: ['esc', 'q', 'p'], help: 'back to where you came from', hint: 'return', written: 'esc q'},
		{command: 'open', keys: ['enter'], help: 'read on from here', hint: 'read on from here'},
		...turning.map(({hint: _, ...binding}) =>
			binding.command === 'next-page' ? {...binding, keys: binding.keys.filter(key => key !== 'enter')} : binding,
		),
		help,
	],
	items: [
		...moving,
		{...open, help: 'read it', hint: 'read'},
		...listFind,
		{command: 'cancel', keys: ['esc'], help: 'take away the marks of a search, or leave'},
		{command: 'leave', keys: ['q'], help: 'leave', hint: 'leave'},
		help,
	],
	outline: [
		...moving,
		{...open, help: 'read on from there', hint: 'read on'},
		{command: 'quiz', keys: ['z'], help: 'questions about that part alone', hint: 'quiz'},
		...listBack,
		...listFind,
		help,
	],
	links: [
		...moving,
		{...open, help: 'read it, or show the note; leaving that leads back', hint: 'follow'},
		{command: 'copy', keys: ['y'], help: 'copy its address, or the note', hint: 'copy'},
		...listBack,
		...listFind,
		help,
	],
	actors: [...moving, open, ...listBack, ownTimeline, ...listFind, help],
	actor: [...moving, show, ...listBack, ownTimeline, ...listFind, help],
	timeline: [
		// f filters here; the other keys of a page stay.
		...moving.map(binding =>
			binding.command === 'next-page'
				? {...binding, keys: binding.keys.filter(key => key !== 'f'), written: 'space PgDn'}
				: binding,
		),
		show,
		...listBack,
		{command: 'filter', keys: ['f', 'a'], help: 'choose an actor: the timeline of that one alone', hint: 'one actor'},
		...listFind,
		help,
	],
	choice: [...moving, {...open, help: 'the timeline of this actor', hint: 'choose'}, ...listBack, ...listFind, help],
	question: [
		choosing,
		{
			command: 'answer',
			keys: ['1', '2', '3', '4', 'enter'],
			help: 'answer',
			hint: 'answer',
			written: '1-4 enter',
			elsewhere: true,
		},
		...besides,
	],
	judging: [
		choosing,
		{command: 'answer', keys: ['1', '2', 'enter'], help: 'answer', written: '1-2 enter', elsewhere: true},
		{command: 'affirm', keys: ['t', 'y'], help: 'it is true', hint: 'true'},
		{command: 'deny', keys: ['f', 'n'], help: 'it is false', hint: 'false'},
		...besides,
	],
	typing: [
		{command: 'accept', keys: ['enter'], help: 'answer; with nothing typed, skip', hint: 'answer'},
		mode,
		{...everything, keys: ['ctrl-e']},
		{command: 'cancel', keys: ['esc'], help: 'one step back', hint: 'leave'},
		erase,
		{command: 'help', keys: ['?'], help: 'the keys of this screen', hint: 'help'},
	],
	answer: [
		{
			command: 'open',
			keys: ['enter', 'space', 'right', 'down', 'j', 'f', 'pagedown'],
			help: 'next question',
			hint: 'next',
			written: 'enter space',
		},
		{command: 'show', keys: ['p'], help: 'show the evidence on its page', hint: 'show it'},
		{...back, hint: 'leave'},
		help,
	],
	result: [
		...moving,
		{command: 'retry', keys: ['r'], help: 'try the missed ones again', hint: 'retry the missed'},
		{...everything, hint: 'ask about all'},
		{
			command: 'open',
			keys: ['enter', 'right', 'l', 'p'],
			help: 'show the evidence on its page',
			hint: 'show on page',
			written: 'enter p',
		},
		{...back, keys: [...back.keys, 'left']},
		help,
	],
	help: [...moving, {...back, keys: [...back.keys, '?', 'h', 'left']}],
	unread: [{...everything, hint: 'ask about all'}, back, help],
	notice: [back, help],
	prompt: [
		{command: 'accept', keys: ['enter'], help: 'find it', hint: 'find'},
		{command: 'cancel', keys: ['esc'], help: 'never mind', hint: 'never mind'},
		erase,
	],
};

/** How a key of the table is written for a person: `space`, `enter`, `↑`. */
export const writtenKey = (binding: Binding): string => binding.written ?? binding.keys.slice(0, 2).join(' ');

/** The first key alone, for the footer. */
export const hintKey = (binding: Binding): string =>
	binding.written !== undefined && binding.elsewhere === true ? binding.written : (binding.keys[0] ?? '');

// A turn repeated in one chunk of input is one turn: a wheel sends three, and a key held over a slow line a dozen.
const onceAChunk: ReadonlySet<CommandName> = new Set(['next-page', 'previous-page', 'open', 'back', 'leave']);

/** Digits typed so far, waiting for the key that they belong to. */
export type KeyState = {readonly digits: string};

export const noKeys: KeyState = {digits: ''};

/**
 * The keys of one chunk of input → commands, by the table of `context`.
 * `context` is asked again before every key, for a command may have changed it.
 */
export const decode = (
	keys: readonly string[],
	state: KeyState,
	context: () => KeyContext,
	run: (command: Command) => void,
): KeyState => {
	let {digits} = state;
	let previous: CommandName | undefined;
	for (const key of keys) {
		const here = context();
		const binding = bindings[here].find(candidate => candidate.keys.includes(key));
		if (typed.has(here) && binding === undefined) {
			const text = key === 'space' ? ' ' : key;
			if ([...text].length === 1) {
				run({name: 'type', text});
			}
			continue;
		}
		if (/^\d$/.test(key) && binding === undefined) {
			digits = (digits + key).slice(-9);
			continue;
		}
		const count = digits === '' ? undefined : Number(digits);
		digits = '';
		if (binding === undefined || binding.elsewhere === true) {
			previous = undefined;
			continue;
		}
		if (binding.command === previous && onceAChunk.has(binding.command)) {
			continue;
		}
		previous = binding.command;
		run(count === undefined ? {name: binding.command} : {name: binding.command, count});
	}
	return {digits};
};
