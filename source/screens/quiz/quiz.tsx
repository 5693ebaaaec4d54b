import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import {type ReactNode, useMemo} from 'react';
import {Frame} from '../../components/frame.tsx';
import {wrapWords} from '../../components/rows.ts';
import {bindings} from '../../keys.ts';
import type {Question} from '../../quiz/model.ts';
import {isRight, type Session} from '../../quiz/session.ts';
import {lookOf} from '../../theme.ts';
import {frameSize} from '../frame-size.ts';
import {pageLabel} from '../page-label.ts';
import {UnderstandingNotice} from '../understanding-notice.tsx';
import type {World} from '../world.ts';
import {excerpt} from './excerpt.ts';
import {quizLogic, sessionOf} from './quiz-state.ts';

/** Cells before the words of an option: cursor, number, sign. */
const indent = 5;

type Item = {readonly key?: string; readonly label: string; readonly value: number};

const Indicator = ({isSelected = false}: {readonly isSelected?: boolean}): ReactNode => (
	<Text {...lookOf('cursor')}>{isSelected ? '❯ ' : '  '}</Text>
);

const OptionLines = ({
	label,
	isSelected = false,
}: {
	readonly label: string;
	readonly isSelected?: boolean;
}): ReactNode => <Text bold={isSelected}>{label}</Text>;

/** `1  first line` with the following lines under the words. */
const optionLabel = (option: string, index: number, width: number): string =>
	wrapWords(option, width)
		.map((line, row) => (row === 0 ? `${index + 1}  ${line}` : `   ${line}`))
		.join('\n');

type ChoiceProps = {readonly question: Question; readonly width: number; readonly onAnswer: (option: number) => void};

const Choice = ({question, width, onAnswer}: ChoiceProps): ReactNode => {
	const items = useMemo(
		(): Item[] =>
			question.options.map((option, index) => ({
				key: `${index}`,
				label: optionLabel(option, index, width),
				value: index,
			})),
		[question, width],
	);
	return (
		<SelectInput
			// Every question begins at its first option.
			key={question.id}
			items={items}
			indicatorComponent={Indicator}
			itemComponent={OptionLines}
			// Not before the chunk of input is read to its end: its Enter must not lead on to the next question as well.
			onSelect={({value}) => setImmediate(() => onAnswer(value))}
		/>
	);
};

type AnsweredProps = {
	readonly question: Question;
	readonly given: number | undefined;
	/** Indexes of the options to show. */
	readonly shown: readonly number[];
	readonly width: number;
};

/** The options with what was right and what was chosen, by sign and by colour. */
const Answered = ({question, given, shown, width}: AnsweredProps): ReactNode =>
	shown.map(index => {
		const right = index === question.key;
		const wrong = index === given && !right;
		const sign = right ? '✓ ' : wrong ? '✗ ' : '  ';
		return (
			<Text key={index} {...lookOf(right ? 'right' : wrong ? 'wrong' : 'muted')}>
				{wrapWords(question.options[index] ?? '', width)
					.map((line, row) => (row === 0 ? `${sign}${index + 1}  ${line}` : `     ${line}`))
					.join('\n')}
			</Text>
		);
	});

const dots = (session: Session): string =>
	session.questions
		.map((_, index) => {
			if (session.answers[index] === undefined) {
				return index === session.at ? '◉' : '○';
			}
			return isRight(session, index) ? '●' : '✗';
		})
		.join('');

type VerdictProps = {
	readonly right: boolean;
	/** Where the evidence stands. */
	readonly place: string;
	/** The lines of the evidence. */
	readonly lines: readonly string[];
};

/** Right or not, and the sentence that proves it. */
const Verdict = ({right, place, lines}: VerdictProps): ReactNode => (
	<Box flexDirection="column">
		<Text>
			<Text {...lookOf(right ? 'right' : 'wrong')}>{right ? '✓ Right' : '✗ Wrong'}</Text>
			<Text {...lookOf('muted')}>{place}</Text>
		</Text>
		{lines.map((line, index) => (
			<Text key={index} wrap="truncate">
				<Text {...lookOf('cursor')}>▌</Text> {line}
			</Text>
		))}
	</Box>
);

type AnswerProps = {
	readonly session: Session;
	readonly question: Question;
	readonly world: World;
	readonly width: number;
	readonly gap: number;
	readonly height: number;
};

/**
 * What was right, what was chosen, and why. Where the evidence would not fit, the other options give way, and then all of it but
 * the part that holds the answer: `p` shows it whole.
 */
const Answer = ({session, question, world, width, gap, height}: AnswerProps): ReactNode => {
	const answer = session.answers[session.at];
	const given = typeof answer === 'number' ? answer : undefined;
	const [evidence] = question.evidence;
	// Room for the sign before a line, and for an ellipsis at either end of one.
	const lines = evidence === undefined ? [] : wrapWords(evidence.text, width - 4);
	const all = question.options.map((_, index) => index);
	const rowsOf = (indexes: readonly number[]): number =>
		indexes.reduce((sum, index) => sum + wrapWords(question.options[index] ?? '', width - indent).length, 0);
	const room = height - 2 * gap;
	const fits = rowsOf(all) + 1 + lines.length <= room;
	const shown = fits ? all : all.filter(index => index === question.key || index === given);
	return (
		<>
			<Box flexDirection="column" marginTop={gap} marginBottom={gap}>
				<Answered question={question} given={given} shown={shown} width={width - indent} />
			</Box>
			<Verdict
				right={isRight(session, session.at)}
				place={evidence === undefined ? '' : ` · ${pageLabel(world, evidence.start)}`}
				lines={excerpt(lines, question.options[question.key] ?? '', room - rowsOf(shown) - 1)}
			/>
		</>
	);
};

type Props = {readonly world: World; readonly onAnswer: (option: number) => void};

export const Quiz = ({world, onAnswer}: Props): ReactNode => {
	const session = sessionOf(world);
	const question = session?.questions[session.at];
	const {content, airy} = frameSize(world.rows);
	const width = Math.min(world.columns - 7, 72);
	const frame = {
		columns: world.columns,
		rows: world.rows,
		airy,
		bindings: bindings[quizLogic.context({name: 'quiz'}, world)],
	};
	if (session === undefined || question === undefined) {
		return (
			<Frame {...frame} title="Quiz" place="">
				<UnderstandingNotice world={world} nothing="No questions: no fact was clear enough to ask about it." />
			</Frame>
		);
	}
	const stem = wrapWords(question.stem, width);
	const answered = session.phase === 'answered';
	const rights = session.questions.filter((_, index) => isRight(session, index)).length;
	const title = `Question ${session.at + 1} of ${session.questions.length}${world.columns < 60 ? '' : `  ${dots(session)}`}`;
	const gap = airy ? 1 : 0;
	return (
		<Frame {...frame} title={title} place={`${rights} right`}>
			<Box flexDirection="column" paddingLeft={3}>
				<Text {...lookOf('title')}>{stem.join('\n')}</Text>
				{answered ? (
					<Answer
						session={session}
						question={question}
						world={world}
						width={width}
						gap={gap}
						height={content - stem.length}
					/>
				) : (
					<Box flexDirection="column" marginTop={gap}>
						<Choice question={question} width={width - indent} onAnswer={onAnswer} />
					</Box>
				)}
			</Box>
		</Frame>
	);
};
