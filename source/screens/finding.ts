import {matchesWithin} from '../article/find.ts';
import type {Marker} from '../components/rows.ts';
import type {Command} from '../keys.ts';

/** What is searched for on a screen: the same keys and the same prompt in the text and in lists. */
export type Finding = {
	/** What was searched for; its matches are shown. */
	readonly query: string;
	/** What is being typed after `/`. */
	readonly prompt?: string;
	/** One line for the footer until the next key. */
	readonly message?: string;
};

export type Direction = 1 | -1;

/** The state with nothing being typed and nothing said. */
export const calm = <State extends Finding>(state: State): State => {
	const {prompt: _, message: __, ...rest} = state;
	// What was left out need not be there.
	return rest as unknown as State;
};

/** A command while something is being typed; `search` does what the prompt was for. */
export const typing = <State extends Finding>(
	state: State,
	command: Command,
	search: (state: State, query: string) => State,
): State => {
	const prompt = state.prompt ?? '';
	switch (command.name) {
		case 'type':
			return {...state, prompt: prompt + (command.text ?? '')};
		case 'erase':
			return prompt === '' ? calm(state) : {...state, prompt: [...prompt].slice(0, -1).join('')};
		case 'accept':
			// As in less: an empty pattern is the last one again.
			return search(calm(state), prompt === '' ? state.query : prompt);
		default:
			return calm(state);
	}
};

export const notFound = (query: string): string => `Not found: ${query}`;

/** Said when a search went on behind the end. */
export const aroundEnd = (direction: Direction): string =>
	direction === 1 ? 'From the top again' : 'From the end again';

/** Marks what was searched for. */
export const markerOf =
	(query: string): Marker =>
	text =>
		query === '' ? [] : matchesWithin(text, query, {start: 0, end: text.length});
