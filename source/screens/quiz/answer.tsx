import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {wrapWords} from '../../components/rows.ts';
import {isRight, type Session} from '../../quiz/session.ts';
import type {Posed} from '../../quiz/statements.ts';
import {lookOf} from '../../theme.ts';
import {pageLabel} from '../page-label.ts';
import type {World} from '../world.ts';
import {type AnsweredLine, answeredLines} from './answered-lines.ts';
import {excerpt} from './excerpt.ts';

const linesOf = ({lead, text}: AnsweredLine, width: number): readonly string[] =>
	wrapWords(text, width - lead.length).map((line, row) => (row === 0 ? lead : ' '.repeat(lead.length)) + line);

type VerdictProps = {
	readonly right: boolean;
	/** Where the evidence stands. */
	readonly place: string;
	/** The lines of the evidence. */
	readonly lines: readonly string[];
};

/** Right or not, and the sentences that prove it. */
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

type Props = {
	readonly session: Session;
	readonly question: Posed;
	readonly world: World;
	readonly width: number;
	readonly gap: number;
	readonly height: number;
};

/**
 * What was right, what was answered, and why. Where the evidence would not fit, the other options give way, and then all of it
 * but the part that holds the answer: `p` shows it whole.
 */
export const AnswerView = ({session, question, world, width, gap, height}: Props): ReactNode => {
	const answer = session.answers[session.at];
	const [evidence] = question.evidence;
	// Room for the sign before a line, and for an ellipsis at either end of one.
	const proof = question.kind === 'order' ? question.evidence : question.evidence.slice(0, 1);
	const lines = proof.flatMap(({text}) => wrapWords(text, width - 4));
	const all = answer === undefined ? [] : answeredLines(question, answer);
	const rowsOf = (shown: readonly AnsweredLine[]): number =>
		shown.reduce((sum, line) => sum + linesOf(line, width).length, 0);
	const room = height - 2 * gap;
	const fits = rowsOf(all) + 1 + lines.length <= room;
	const shown = fits ? all : all.filter(({spare}) => spare !== true);
	return (
		<>
			<Box flexDirection="column" marginTop={gap} marginBottom={gap}>
				{shown.map((line, index) => (
					<Text key={index} {...lookOf(line.role)}>
						{linesOf(line, width).join('\n')}
					</Text>
				))}
			</Box>
			<Verdict
				right={isRight(session, session.at)}
				place={evidence === undefined ? '' : ` · ${pageLabel(world, evidence.start)}`}
				lines={excerpt(lines, question.options[question.key] ?? '', room - rowsOf(shown) - 1)}
			/>
		</>
	);
};
