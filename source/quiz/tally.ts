import type {Question} from './model.ts';
import {isRight, type Session} from './session.ts';

/** How many of the questions that belong together were missed. */
export type Tally = {readonly name: string; readonly missed: number; readonly asked: number};

/** The groups of which a question was missed, the most missed first; a question may belong to several. */
export const tally = (session: Session, groupsOf: (question: Question) => readonly string[]): readonly Tally[] => {
	const groups = new Map<string, Tally>();
	session.questions.forEach((question, index) => {
		const missed = isRight(session, index) ? 0 : 1;
		for (const name of new Set(groupsOf(question))) {
			const known = groups.get(name) ?? {name, missed: 0, asked: 0};
			groups.set(name, {name, missed: known.missed + missed, asked: known.asked + 1});
		}
	});
	return [...groups.values()].filter(({missed}) => missed > 0).sort((a, b) => b.missed - a.missed || a.asked - b.asked);
};
