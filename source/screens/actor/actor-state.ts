import type {Range} from '../../article/model.ts';
import type {Analysis, Fact} from '../../facts/model.ts';
import {profile} from '../../facts/profile.ts';
import {modalityNote, predication, sourceNote, withNotes} from '../fact-text.ts';
import {frameSize} from '../frame-size.ts';
import {moveCursor} from '../list-cursor.ts';
import {analysisOf, type ScreenLogic, visit} from '../world.ts';

/** What is known of one actor; `id` is the actor's. */
export type ActorState = {readonly name: 'actor'; readonly id: string; readonly cursor: number};

export type ActorLine = {
	readonly text: string;
	readonly time: string;
	/** `planned`, `possible`; how often, for those who appear with it. */
	readonly note: string;
	readonly evidence: readonly Range[];
};

const lineOf =
	(analysis: Analysis, id: string, title: string) =>
	(fact: Fact): ActorLine => ({
		text: withNotes(title === 'Does' ? predication(fact) : fact.sentence, sourceNote(analysis, fact, id)),
		time: fact.time?.text ?? '',
		note: modalityNote(fact),
		evidence: fact.evidence,
	});

/** The lines of an actor's screen under their headings. */
export const actorLines = (
	analysis: Analysis,
	id: string,
): readonly {readonly title: string; readonly lines: readonly ActorLine[]}[] => {
	const {does, isDoneTo, says, appearsWith} = profile(analysis, id);
	return [
		...(
			[
				['Does', does],
				['Is done to', isDoneTo],
				['Says', says],
			] as const
		).map(([title, facts]) => ({
			title,
			lines: facts.map(lineOf(analysis, id, title)),
		})),
		{
			title: 'Appears with',
			lines: appearsWith.map(({actor, times, evidence}) => ({
				text: actor.name,
				time: '',
				note: times === 1 ? '' : `${times} times`,
				evidence: [evidence],
			})),
		},
	].filter(group => group.lines.length > 0);
};

export const actorLogic: ScreenLogic<ActorState> = {
	context: () => 'actor',
	reduce: (state, command, world) => {
		const analysis = analysisOf(world);
		if (command.name === 'back' || analysis === undefined) {
			return {back: true};
		}
		const lines = actorLines(analysis, state.id).flatMap(group => group.lines);
		const line = lines[state.cursor];
		if (command.name === 'open' && line !== undefined) {
			return {open: visit(line.evidence)};
		}
		const cursor = moveCursor(state.cursor, command, lines.length, frameSize(world.rows).content);
		return cursor === undefined ? {} : {state: {...state, cursor}};
	},
};
