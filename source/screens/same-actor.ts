import {actorAt} from '../facts/actor-index.ts';
import type {Analysis} from '../facts/model.ts';

/** The id that an actor has once more of the text is known: ids go by importance, which changes, and names stand where they stood. */
export const sameActor = (id: string, before: Analysis | undefined, after: Analysis | undefined): string => {
	const actor = before?.actors.find(candidate => candidate.id === id);
	if (actor === undefined || after === undefined || before === after) {
		return id;
	}
	for (const mention of actor.mentions) {
		const found = mention.kind === 'name' ? actorAt(after.actors, mention) : undefined;
		if (found !== undefined) {
			return found.id;
		}
	}
	return after.actors.find(({name, type}) => name === actor.name && type === actor.type)?.id ?? '';
};
