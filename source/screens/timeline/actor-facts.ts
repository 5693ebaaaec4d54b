import {actorAt} from '../../facts/actor-index.ts';
import type {Analysis, Argument, Fact} from '../../facts/model.ts';
import {timeline} from '../../facts/timeline.ts';
import {remember} from '../remember.ts';

/** What happened, in its order. */
export const timelineOf = remember((analysis: Analysis) => timeline(analysis.article, analysis.facts));

const argumentsOf = ({subject, object, place, others, attribution}: Fact): readonly Argument[] =>
	[subject, object, place, attribution, ...others.map(({argument}) => argument)].filter(each => each !== undefined);

/** Facts of the timeline by the actors in them: those who act, to whom it is done, where, by whose word, and who are named within. */
const byActor = remember((analysis: Analysis): ReadonlyMap<string, readonly Fact[]> => {
	const {actors, article} = analysis;
	const found = new Map<string, Fact[]>();
	for (const fact of timelineOf(analysis)) {
		const ids = new Set<string>();
		for (const {actor, start, end} of argumentsOf(fact)) {
			if (actor !== undefined) {
				ids.add(actor);
			}
			// `a summit with Kim Jong-un` is no actor, and has one in it.
			for (const word of article.text.slice(start, end).matchAll(/\S+/g)) {
				const at = start + word.index;
				const within = actorAt(actors, {start: at, end: at + 1});
				if (within !== undefined) {
					ids.add(within.id);
				}
			}
		}
		for (const id of ids) {
			const facts = found.get(id);
			if (facts === undefined) {
				found.set(id, [fact]);
			} else {
				facts.push(fact);
			}
		}
	}
	return found;
});

/** The timeline of one actor. */
export const timelineOfActor = (analysis: Analysis, id: string): readonly Fact[] => byActor(analysis).get(id) ?? [];
