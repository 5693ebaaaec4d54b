import {listStart, move, type Position} from '../../components/list-window.ts';
import {missedOf, reduceSession} from '../../quiz/session.ts';
import {frameSize} from '../frame-size.ts';
import {leavesOut} from '../quiz/quiz-state.ts';
import {type ScreenLogic, visit} from '../world.ts';
import {resultRows} from './result-rows.ts';

/** How the quiz went, with the missed questions to look at again. */
export type ResultState = {readonly name: 'result'; readonly cursor: number} & Partial<Position>;

export const resultLogic: ScreenLogic<ResultState> = {
	context: () => 'result',
	reduce: (state, command, world) => {
		const {session} = world;
		if (command.name === 'back' || session === undefined) {
			return {back: true};
		}
		const missed = missedOf(session);
		if (command.name === 'everything' && leavesOut(session, world)) {
			return {back: true, open: {name: 'quiz'}, world: {everything: true}};
		}
		if (command.name === 'retry' && missed.length > 0) {
			return {back: true, open: {name: 'quiz'}, world: {session: reduceSession(session, {kind: 'retry'})}};
		}
		const question = missed[state.cursor]?.question;
		if (command.name === 'open' && question !== undefined) {
			return {open: visit(question.evidence)};
		}
		const position = move(resultRows(session, world), {...listStart, ...state}, command, frameSize(world.rows).content);
		return position === undefined ? {} : {state: {...state, ...position}};
	},
};
