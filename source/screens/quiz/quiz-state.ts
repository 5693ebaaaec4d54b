import type {Command} from '../../keys.ts';
import {reduceSession, type Session, type SessionAction, startSession} from '../../quiz/session.ts';
import {type ScreenLogic, type Step, visit, type World} from '../world.ts';

/** The quiz; where it stands is the session, which all screens share. */
export type QuizState = {readonly name: 'quiz'};

/** The session that was begun, or a new one as soon as there are questions. */
export const sessionOf = ({session, understanding}: World): Session | undefined => {
	// Once finished, the quiz begins anew.
	if (session !== undefined && session.phase !== 'finished') {
		return session;
	}
	return understanding.status === 'done' && understanding.questions.length > 0
		? startSession(understanding.questions)
		: undefined;
};

const act = (session: Session, action: SessionAction): Step<QuizState> => {
	const next = reduceSession(session, action);
	return next.phase === 'finished'
		? {back: true, open: {name: 'result', cursor: 0}, world: {session: next}}
		: {world: {session: next}};
};

const asking = (session: Session, command: Command): Step<QuizState> => {
	if (command.name === 'answer' && command.option !== undefined) {
		return act(session, {kind: 'answer', option: command.option});
	}
	return command.name === 'skip' ? act(session, {kind: 'skip'}) : {};
};

export const quizLogic: ScreenLogic<QuizState> = {
	context: (_, world) => {
		const session = sessionOf(world);
		return session === undefined ? 'notice' : session.phase === 'answered' ? 'answer' : 'question';
	},
	reduce: (_, command, world) => {
		if (command.name === 'back') {
			return {back: true};
		}
		const session = sessionOf(world);
		if (session === undefined) {
			return {};
		}
		if (session.phase !== 'answered') {
			return asking(session, command);
		}
		const question = session.questions[session.at];
		if (command.name === 'show' && question !== undefined) {
			return {open: visit(question.evidence)};
		}
		return command.name === 'open' ? act(session, {kind: 'next'}) : {};
	},
};
