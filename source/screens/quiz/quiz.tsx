import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {Frame} from '../../components/frame.tsx';
import {bindings} from '../../keys.ts';
import {truncate} from '../../layout/width.ts';
import {modeOf} from '../../quiz/modes.ts';
import {isRight, type Session} from '../../quiz/session.ts';
import {lookOf} from '../../theme.ts';
import {frameSize} from '../frame-size.ts';
import {UnderstandingNotice} from '../understanding-notice.tsx';
import type {World} from '../world.ts';
import {AnswerView} from './answer.tsx';
import {answeredStem, askedLines, bindingsFor} from './asking.ts';
import {Choice, optionRows} from './choice.tsx';
import {soFar, whyOptions} from './notes.ts';
import {leavesOut, type QuizState, quizLogic, sessionOf} from './quiz-state.ts';
import {Typed} from './typed.tsx';

const dots = (session: Session): string =>
	session.questions
		.map((_, index) => {
			if (session.answers[index] === undefined) {
				return index === session.at ? '◉' : '○';
			}
			return isRight(session, index) ? '●' : '✗';
		})
		.join('');

const judgements = ['True', 'False'] as const;

/** What part of a book is asked about, in front of the rest; nothing where it is all or has no name, or there is no room. */
const chapterOf = ({within, columns}: World): string =>
	within?.title === undefined || columns < 72 ? '' : `${truncate(within.title, columns - 50)} · `;

const aboutPart = ({within}: World): string => (within?.title === undefined ? '' : ` about “${within.title}”`);

type Props = {readonly state: QuizState; readonly world: World; readonly onAnswer: (option: number) => void};

export const Quiz = ({state, world, onAnswer}: Props): ReactNode => {
	const session = sessionOf(world);
	const question = session?.questions[session.at];
	const {content, airy} = frameSize(world.rows);
	const width = Math.min(world.columns - 7, 72);
	const table = bindings[quizLogic.context(state, world)];
	const frame = {columns: world.columns, rows: world.rows, airy};
	if (session === undefined || question === undefined) {
		return (
			<Frame {...frame} bindings={table} title="Quiz" place="">
				<UnderstandingNotice
					world={world}
					nothing={
						leavesOut(session, world)
							? 'No questions yet about what you have read so far.'
							: `No questions${aboutPart(world)}: no fact was clear enough to ask about it.`
					}
				/>
			</Frame>
		);
	}
	const mode = modeOf(question, world.mode);
	const typing = mode === 'type' || mode === 'cloze';
	const answered = session.phase === 'answered';
	const gap = airy ? 1 : 0;
	// What is typed needs a line of its own, set off from what is asked. Afterwards the evidence says it all.
	const lines = answered
		? answeredStem(question, session.answers[session.at], width)
		: askedLines(question, {mode, again: session.again}, {width, height: content - 2});
	const options = mode === 'true-false' ? judgements : question.options;
	const below = typing ? 1 : optionRows(options, width);
	// One line, where there is room for it and for the one that sets it off.
	const fits = lines.length + (typing ? 1 : gap) + below + 2 <= content;
	const said = leavesOut(session, world)
		? soFar(world.columns, typing ? '^e' : 'e')
		: mode === world.mode
			? ''
			: whyOptions[world.mode];
	const note = fits ? said : '';
	const rights = session.questions.filter((_, index) => isRight(session, index)).length;
	const title = `Question ${session.at + 1} of ${session.questions.length}${world.columns < 60 ? '' : `  ${dots(session)}`}`;
	return (
		<Frame
			{...frame}
			bindings={bindingsFor(table, question, mode)}
			title={title}
			place={`${chapterOf(world)}${rights} right`}
		>
			<Box flexDirection="column" paddingLeft={3}>
				<Text {...lookOf('title')}>{lines.join('\n')}</Text>
				{answered ? (
					<AnswerView
						session={session}
						question={question}
						world={world}
						width={width}
						gap={gap}
						height={content - lines.length}
					/>
				) : (
					<Box flexDirection="column" marginTop={typing ? 1 : gap}>
						{typing ? (
							<Typed draft={state.draft ?? ''} width={width} />
						) : (
							<Choice id={`${question.id} ${mode}`} options={options} width={width} onChoose={onAnswer} />
						)}
						{note !== '' && (
							<Box marginTop={1}>
								<Text {...lookOf('muted')}>{note}</Text>
							</Box>
						)}
					</Box>
				)}
			</Box>
		</Frame>
	);
};
