import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {lookOf} from '../theme.ts';
import type {ListLine, Segment} from './rows.ts';

/** Index of the first line shown, so that all of the chosen item is, and the heading over the first. */
export const windowStart = (lines: readonly ListLine[], cursor: number, height: number): number => {
	const first = lines.findIndex(({item}) => item === cursor);
	const last = lines.findLastIndex(({item}) => item === cursor);
	if (lines.length <= height || last < height) {
		return 0;
	}
	// By whole windows: the list stands still while the cursor moves inside it.
	const page = Math.floor(first / height) * height;
	const start = last >= page + height ? first : page;
	return Math.min(start, Math.max(0, lines.length - height));
};

const Segments = ({segments}: {readonly segments: readonly Segment[]}): ReactNode =>
	segments.map(({text, role}, index) => (
		<Text key={index} {...(role === undefined ? {} : lookOf(role))}>
			{text}
		</Text>
	));

type Props = {
	readonly lines: readonly ListLine[];
	/** The chosen item; -1 when nothing is chosen. */
	readonly cursor: number;
	/** Lines that there is room for. */
	readonly height: number;
};

/** A window over a long list: `❯` stands before the chosen item. ink-select-input knows no pages, so this is ours. */
export const List = ({lines, cursor, height}: Props): ReactNode => {
	const start = windowStart(lines, cursor, height);
	const shown = lines.slice(start, start + height);
	return (
		<Box flexDirection="column">
			{shown.map((line, index) => {
				const chosen = line.item === cursor && cursor >= 0;
				const head = chosen && lines[start + index - 1]?.item !== cursor;
				return (
					<Text key={index} wrap="truncate">
						<Text {...lookOf('cursor')}>{head ? ' ❯ ' : '   '}</Text>
						<Segments segments={line.segments} />
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
