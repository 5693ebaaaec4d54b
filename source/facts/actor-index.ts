import type {Range} from '../article/model.ts';
import type {Actor} from './model.ts';

type Entry = Range & {readonly actor: Actor};

const indexes = new WeakMap<readonly Actor[], readonly Entry[]>();

/** Mentions of all actors in the order of the text, made once for a list of actors: a book has tens of thousands. */
const indexOf = (actors: readonly Actor[]): readonly Entry[] => {
	const known = indexes.get(actors);
	if (known !== undefined) {
		return known;
	}
	const made = actors
		.flatMap(actor => actor.mentions.map(({start, end}) => ({start, end, actor})))
		.sort((a, b) => a.start - b.start);
	indexes.set(actors, made);
	return made;
};

/** The actor one of whose mentions covers a range. Mentions do not overlap. */
export const actorAt = (actors: readonly Actor[], {start, end}: Range): Actor | undefined => {
	const entries = indexOf(actors);
	let [from, to] = [0, entries.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((entries[middle]?.start ?? 0) <= start) {
			from = middle + 1;
		} else {
			to = middle;
		}
	}
	const entry = entries[from - 1];
	return entry !== undefined && entry.end >= end ? entry.actor : undefined;
};
