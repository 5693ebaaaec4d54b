import type {Question} from './model.ts';

/** An answer: index of the chosen option, or that the question was skipped. */
export type Answer = number | 'skipped';

/** A quiz being taken. Pure data: `reduceSession` makes the next from it. */
export type Session = {
	readonly questions: readonly Question[];
	/** Index of the question at hand. */
	readonly at: number;
	/** By index of the question; undefined until it was answered. */
	readonly answers: readonly (Answer | undefined)[];
	readonly phase: 'asking' | 'answered' | 'finished';
};

export type SessionAction =
	| {readonly kind: 'answer'; readonly option: number}
	| {readonly kind: 'skip'}
	| {readonly kind: 'next'}
	/** Begins again with the missed questions alone. */
	| {readonly kind: 'retry'};

export type Missed = {
	readonly question: Question;
	/** Index of the wrong option that was chosen; undefined when it was skipped. */
	readonly given: number | undefined;
};

export const startSession = (questions: readonly Question[]): Session => ({
	questions,
	at: 0,
	answers: questions.map(() => undefined),
	phase: questions.length === 0 ? 'finished' : 'asking',
});

/** Whether the question with this index was answered right. */
export const isRight = ({questions, answers}: Session, index: number): boolean => {
	const answer = answers[index];
	return answer !== undefined && answer === questions[index]?.key;
};

/** Questions answered wrong or skipped so far. */
export const missedOf = (session: Session): readonly Missed[] =>
	session.questions.flatMap((question, index) => {
		const answer = session.answers[index];
		return answer === undefined || isRight(session, index)
			? []
			: [{question, given: answer === 'skipped' ? undefined : answer}];
	});

const advance = (session: Session): Session => {
	const at = session.at + 1;
	return at < session.questions.length ? {...session, at, phase: 'asking'} : {...session, at, phase: 'finished'};
};

const record = (session: Session, answer: Answer): Session => ({
	...session,
	answers: session.answers.map((known, index) => (index === session.at ? answer : known)),
});

/** The session after an action; one that has no place in its phase changes nothing. */
export const reduceSession = (session: Session, action: SessionAction): Session => {
	switch (action.kind) {
		case 'answer': {
			const options = session.questions[session.at]?.options.length ?? 0;
			const valid = Number.isInteger(action.option) && action.option >= 0 && action.option < options;
			return session.phase === 'asking' && valid ? {...record(session, action.option), phase: 'answered'} : session;
		}
		case 'skip':
			return session.phase === 'asking' ? advance(record(session, 'skipped')) : session;
		case 'next':
			return session.phase === 'answered' ? advance(session) : session;
		case 'retry': {
			const missed = missedOf(session).map(({question}) => question);
			return session.phase === 'finished' && missed.length > 0 ? startSession(missed) : session;
		}
	}
};
