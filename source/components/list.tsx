import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {lookOf} from '../theme.ts';
import {Hyperlink} from './hyperlink.tsx';
import {type Position, type Rows, settle, windowLines} from './list-window.ts';
import type {Segment} from './rows.ts';

const Segments = ({segments}: {readonly segments: readonly Segment[]}): ReactNode =>
	segments.map(({text, role, marked, address}, index) => (
		<Text key={index} {...lookOf(...(role === undefined ? [] : [role]), ...(marked === true ? ['match'] : []))}>
			<Hyperlink address={address}>{text}</Hyperlink>
		</Text>
	));

type Props = {
	readonly rows: Rows;
	readonly position: Position;
	/** Lines that there is room for. */
	readonly height: number;
};

/** A window over a long list: `❯` stands before the chosen row. ink-select-input knows no pages, so this is ours. */
export const List = ({rows, position, height}: Props): ReactNode => {
	const {cursor} = settle(rows, position, height);
	const shown = windowLines(rows, position, height);
	return (
		<Box flexDirection="column">
			{shown.map(({item, segments}, index) => {
				const head = item === cursor && shown[index - 1]?.item !== cursor;
				return (
					<Text key={index} wrap="truncate">
						<Text {...lookOf('cursor')}>{head ? ' ❯ ' : '   '}</Text>
						<Segments segments={segments} />
					</Text>
				);
			})}
		</Box>
	);
};

export const Line = ({segments}: {readonly segments: readonly Segment[]}): ReactNode => (
	<Text wrap="truncate">
		<Segments segments={segments} />
	</Text>
);
