import type {Command, KeyContext} from '../../keys.ts';
import type {Answer} from '../../quiz/answer.ts';
import {restored} from '../../quiz/kept.ts';
import {type Mode, modeAfter, modeOf} from '../../quiz/modes.ts';
import {extended, notAsked, reduceSession, type Session, type SessionAction, startAfter} from '../../quiz/session.ts';
import {type Posed, posed, toldOption} from '../../quiz/statements.ts';
import {provedIn, toldBy} from '../../quiz/told-by.ts';
import {remember} from '../remember.ts';
import {type ScreenLogic, type Step, visit, type World} from '../world.ts';

/** The quiz; where it stands is the session, which all screens share. */
export type QuizState = {
	readonly name: 'quiz';
	/** What has been typed of an answer. */
	readonly draft?: string;
};

/** Characters that an answer may have: more is a key that lies under something. */
const longestDraft = 80;

/** The questions of an article that was understood, with their statements. */
const posedIn = remember((understanding: World['understanding']): readonly Posed[] =>
	understanding.status === 'done' ? posed(understanding.questions, understanding.analysis) : [],
);

/** The session that was begun, now or the last time, or a new one as soon as there are questions. */
export const sessionOf = ({session, kept, understanding, everything, furthest, within}: World): Session | undefined => {
	const all = posedIn(understanding);
	const scope = within === undefined ? all : provedIn(all, within);
	const questions = everything ? scope : toldBy(scope, furthest);
	const before = session ?? (kept === undefined ? undefined : restored(kept, all));
	const atHand = before?.questions[before.at];
	// Once finished, or of another chapter, the quiz begins anew.
	if (before !== undefined && atHand !== undefined && (within === undefined || provedIn([atHand], within).length > 0)) {
		return before.again ? before : extended(before, questions);
	}
	return questions.length > 0 ? startAfter(before, questions) : undefined;
};

/** Whether a quiz leaves out what has not been read yet. */
export const leavesOut = (session: Session | undefined, {understanding, within}: World): boolean => {
	const all = within === undefined ? posedIn(understanding) : provedIn(posedIn(understanding), within);
	return session === undefined ? all.length > 0 : !session.again && notAsked(session, all).length > 0;
};

/** The question at hand and how it is asked. */
const asked = (
	{questions, at}: Session,
	{mode}: World,
): {readonly question: Posed; readonly mode: Mode} | undefined => {
	const question = questions[at];
	return question === undefined ? undefined : {question, mode: modeOf(question, mode)};
};

const contexts: {readonly [mode in Mode]: KeyContext} = {
	choose: 'question',
	type: 'typing',
	cloze: 'typing',
	'true-false': 'judging',
};

const contextIn = (session: Session, world: World): KeyContext => {
	const mode = asked(session, world)?.mode ?? 'choose';
	return session.phase === 'answered' ? 'answer' : contexts[mode];
};

const act = (session: Session, action: SessionAction): Step<QuizState> => {
	const next = reduceSession(session, action);
	return next.phase === 'finished'
		? {back: true, open: {name: 'result', cursor: 0}, world: {session: next}}
		: {state: {name: 'quiz'}, world: {session: next}};
};

const answer = (session: Session, given: Answer): Step<QuizState> => act(session, {kind: 'answer', answer: given});

const asking = (state: QuizState, session: Session, command: Command, world: World): Step<QuizState> => {
	const {draft = ''} = state;
	const now = asked(session, world);
	if (now === undefined) {
		return {};
	}
	const judge = (holds: boolean): Step<QuizState> =>
		answer(session, {how: 'judged', option: toldOption(now.question, session.again), holds});
	switch (command.name) {
		case 'answer':
			if (command.option === undefined) {
				return {};
			}
			return now.mode === 'true-false'
				? judge(command.option === 0)
				: answer(session, {how: 'chosen', option: command.option});
		case 'affirm':
			return judge(true);
		case 'deny':
			return judge(false);
		case 'type':
			return {state: {...state, draft: (draft + (command.text ?? '')).slice(0, longestDraft)}};
		case 'erase':
			return {state: {...state, draft: [...draft].slice(0, -1).join('')}};
		case 'accept':
			return answer(session, draft.trim() === '' ? {how: 'skipped'} : {how: 'typed', text: draft.trim()});
		case 'skip':
			return answer(session, {how: 'skipped'});
		case 'mode':
			return {world: {mode: modeAfter(now.question, now.mode)}};
		default:
			return {};
	}
};

export const quizLogic: ScreenLogic<QuizState> = {
	context: (_, world) => {
		const session = sessionOf(world);
		return session === undefined ? (leavesOut(session, world) ? 'unread' : 'notice') : contextIn(session, world);
	},
	reduce: (state, command, world) => {
		if (command.name === 'back' || command.name === 'cancel') {
			return {back: true};
		}
		const session = sessionOf(world);
		if (command.name === 'everything') {
			// The question at hand stays, even when nothing was answered yet.
			return {world: {everything: true, ...(session === undefined ? {} : {session})}};
		}
		if (session === undefined) {
			return {};
		}
		if (session.phase !== 'answered') {
			return asking(state, session, command, world);
		}
		const question = session.questions[session.at];
		if (command.name === 'show' && question !== undefined) {
			return {open: visit(question.evidence)};
		}
		return command.name === 'open' ? act(session, {kind: 'next'}) : {};
	},
};
