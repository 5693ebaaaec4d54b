import type {Actor} from './model.ts';

/** How often an actor is mentioned in each of `parts` equal parts of a text of `length` code units. */
export const dispersion = (actor: Actor, length: number, parts: number): readonly number[] => {
	const counts = new Array<number>(parts).fill(0);
	for (const {start} of actor.mentions) {
		const part = Math.min(parts - 1, Math.floor((start / Math.max(1, length)) * parts));
		counts[part] = (counts[part] ?? 0) + 1;
	}
	return counts;
};
