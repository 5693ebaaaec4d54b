import type {Range} from '../article/model.ts';
import type {Actor, Analysis, Fact} from './model.ts';

/** What is known of one actor. */
export type Profile = {
	/** Facts whose subject it is. */
	readonly does: readonly Fact[];
	/** Facts whose object it is. */
	readonly isDoneTo: readonly Fact[];
	/** What it says, or what is told by its word. */
	readonly says: readonly Fact[];
	/** Actors named in the same sentences, most often first, with the sentence where that first happens. */
	readonly appearsWith: readonly {readonly actor: Actor; readonly times: number; readonly evidence: Range}[];
};

/** Whether some mention of `actor` stands in `range`. */
const isNamedIn = (actor: Actor, range: Range): boolean =>
	actor.mentions.some(mention => mention.start >= range.start && mention.end <= range.end);

export const profile = ({actors, facts, sentences}: Analysis, id: string): Profile => {
	const subject = actors.find(actor => actor.id === id);
	const own = subject === undefined ? [] : sentences.filter(sentence => isNamedIn(subject, sentence));
	const appearsWith = actors
		.filter(actor => actor.id !== id)
		.flatMap(actor => {
			const shared = own.filter(sentence => isNamedIn(actor, sentence));
			const [first] = shared;
			return first === undefined ? [] : [{actor, times: shared.length, evidence: {start: first.start, end: first.end}}];
		})
		.sort((a, b) => b.times - a.times || a.evidence.start - b.evidence.start);
	const says = facts.filter(
		fact => fact.attribution?.actor === id || (fact.kind === 'speech' && fact.subject?.actor === id),
	);
	return {
		does: facts.filter(fact => fact.subject?.actor === id && fact.kind !== 'speech' && fact.kind !== 'role'),
		isDoneTo: facts.filter(fact => fact.object?.actor === id && fact.kind !== 'speech' && fact.kind !== 'role'),
		says,
		appearsWith,
	};
};
