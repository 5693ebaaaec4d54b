import {type Answer, isAnswerTo, isRightAnswer} from './answer.ts';
import type {Posed} from './statements.ts';

/** A quiz being taken. Pure data: `reduceSession` makes the next from it. */
export type Session = {
	readonly questions: readonly Posed[];
	/** Index of the question at hand. */
	readonly at: number;
	/** By index of the question; undefined until it was answered. */
	readonly answers: readonly (Answer | undefined)[];
	readonly phase: 'asking' | 'answered' | 'finished';
	/** Whether only what was missed before is asked, by itself. */
	readonly again: boolean;
};

export type SessionAction =
	/** A skipped question is answered, and nothing is shown. */
	| {readonly kind: 'answer'; readonly answer: Answer}
	| {readonly kind: 'next'}
	/** Begins again with the missed questions alone. */
	| {readonly kind: 'retry'};

export type Missed = {readonly question: Posed; readonly answer: Answer};

export const startSession = (questions: readonly Posed[], again = false): Session => ({
	questions,
	at: 0,
	answers: questions.map(() => undefined),
	phase: questions.length === 0 ? 'finished' : 'asking',
	again,
});

/** A new quiz after another one: what was missed in it comes first, then what was not asked. */
export const startAfter = (before: Session | undefined, questions: readonly Posed[]): Session => {
	const missed = before === undefined ? [] : missedOf(before).map(({question}) => question);
	const isIn = (among: readonly Posed[], {id}: Posed): boolean => among.some(other => other.id === id);
	const rank = (question: Posed): number =>
		isIn(missed, question) ? 0 : isIn(before?.questions ?? [], question) ? 2 : 1;
	return startSession([...questions].sort((a, b) => rank(a) - rank(b)));
};

/** Those of `questions` that a quiz does not ask. */
export const notAsked = ({questions: asked}: Session, questions: readonly Posed[]): readonly Posed[] =>
	questions.filter(({id}) => !asked.some(other => other.id === id));

/** A quiz that has begun, with more questions behind its own. */
export const extended = (session: Session, questions: readonly Posed[]): Session => {
	const more = notAsked(session, questions);
	return more.length === 0
		? session
		: {
				...session,
				questions: [...session.questions, ...more],
				answers: [...session.answers, ...more.map(() => undefined)],
			};
};

/** Whether the question with this index was answered right. */
export const isRight = ({questions, answers}: Session, index: number): boolean => {
	const [question, answer] = [questions[index], answers[index]];
	return question !== undefined && answer !== undefined && isRightAnswer(question, answer);
};

/** Questions answered wrong or skipped so far. */
export const missedOf = (session: Session): readonly Missed[] =>
	session.questions.flatMap((question, index) => {
		const answer = session.answers[index];
		return answer === undefined || isRight(session, index) ? [] : [{question, answer}];
	});

const advance = (session: Session): Session => {
	const at = session.at + 1;
	return at < session.questions.length ? {...session, at, phase: 'asking'} : {...session, at, phase: 'finished'};
};

const record = (session: Session, answer: Answer): Session => ({
	...session,
	answers: session.answers.map((known, index) => (index === session.at ? answer : known)),
	phase: 'answered',
});

/** The session after an action; one that has no place in its phase changes nothing. */
export const reduceSession = (session: Session, action: SessionAction): Session => {
	switch (action.kind) {
		case 'answer': {
			const question = session.questions[session.at];
			if (session.phase !== 'asking' || question === undefined || !isAnswerTo(question, action.answer)) {
				return session;
			}
			const answered = record(session, action.answer);
			return action.answer.how === 'skipped' ? advance(answered) : answered;
		}
		case 'next':
			return session.phase === 'answered' ? advance(session) : session;
		case 'retry': {
			const missed = missedOf(session).map(({question}) => question);
			return session.phase === 'finished' && missed.length > 0 ? startSession(missed, true) : session;
		}
	}
};
