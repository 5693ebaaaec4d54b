import type {Range} from '../article/model.ts';
import type {Actor, Mention} from './model.ts';

type Entry = Range & {readonly actor: Actor};
type Index = {readonly names: readonly Entry[]; readonly pronouns: readonly Entry[]; readonly others: readonly Entry[]};

const indexes = new WeakMap<readonly Actor[], Index>();

const entriesOf = (actors: readonly Actor[], fits: (mention: Mention) => boolean): readonly Entry[] =>
	actors
		.flatMap(actor => actor.mentions.filter(fits).map(({start, end}) => ({start, end, actor})))
		.sort((a, b) => a.start - b.start);

/** Mentions of all actors in the order of the text, made once for a list of actors: a book has tens of thousands. */
const indexOf = (actors: readonly Actor[]): Index => {
	const known = indexes.get(actors);
	if (known !== undefined) {
		return known;
	}
	const made = {
		names: entriesOf(actors, ({kind}) => kind === 'name'),
		pronouns: entriesOf(actors, ({kind}) => kind === 'pronoun'),
		others: entriesOf(actors, ({kind}) => kind !== 'name'),
	};
	indexes.set(actors, made);
	return made;
};

const covering = (entries: readonly Entry[], {start, end}: Range): Actor | undefined => {
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

/** The actor one of whose names covers a range. Names do not overlap. */
export const actorAt = (actors: readonly Actor[], range: Range): Actor | undefined =>
	covering(indexOf(actors).names, range);

/**
 * The actor that a pronoun or a description without a name refers to: the range is that of its token, or of the noun of `the Russian
 * minister`. Undefined where nobody is sure enough to be meant.
 */
export const referentAt = (actors: readonly Actor[], range: Range): Actor | undefined =>
	covering(indexOf(actors).others, range);

/** The actor that a pronoun stands for; undefined where nobody is sure enough to be meant. */
export const pronounAt = (actors: readonly Actor[], range: Range): Actor | undefined =>
	covering(indexOf(actors).pronouns, range);
