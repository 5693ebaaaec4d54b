import type {Actor, Analysis} from '../facts/model.ts';

const known = new WeakMap<Analysis, ReadonlyMap<string, ReadonlySet<number>>>();

/** The sentences, by index, in which each actor stands, by its id; made once for an analysis, for a book has thousands of both. */
export const sentencesOf = (analysis: Analysis): ReadonlyMap<string, ReadonlySet<number>> => {
	const before = known.get(analysis);
	if (before !== undefined) {
		return before;
	}
	const {actors, sentences} = analysis;
	const mentions = actors
		.flatMap(({id, mentions: own}: Actor) => own.map(({start, end}) => ({start, end, id})))
		.sort((a, b) => a.start - b.start);
	const made = new Map<string, Set<number>>(actors.map(({id}) => [id, new Set()]));
	let at = 0;
	for (const {start, end, id} of mentions) {
		while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) {
			at++;
		}
		if ((sentences[at]?.start ?? Number.POSITIVE_INFINITY) <= start && end <= (sentences[at]?.end ?? 0)) {
			made.get(id)?.add(at);
		}
	}
	known.set(analysis, made);
	return made;
};
