import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {type Binding, hintKey} from '../keys.ts';
import {cells, pad, truncate} from '../layout/width.ts';
import {lookOf} from '../theme.ts';

type Props = {
	readonly columns: number;
	readonly rows: number;
	/** Whether blank lines set the content off from the footer. */
	readonly airy: boolean;
	/** Of several the first that there is room for. */
	readonly title: string | readonly string[];
	/** Where one is: stands at the right of the header. */
	readonly place: string;
	readonly bindings: readonly Binding[];
	/** Stands at the right of the footer. */
	readonly rest?: string;
	/** Takes the place of the hints. */
	readonly message?: ReactNode;
	readonly children: ReactNode;
};

/** What stands at the right of the header stays a remark. */
const longestPlace = 44;

type Hint = {readonly key: string; readonly text: string};

const hintWidth = ({key, text}: Hint): number => cells(key) + 1 + cells(text) + 2;

/** The hints that fit into `width` cells: the first ones, and always the last, which is help. */
export const fittingHints = (hints: readonly Hint[], width: number): readonly Hint[] => {
	const last = hints.at(-1);
	if (last === undefined) {
		return [];
	}
	const shown: Hint[] = [];
	let left = width - hintWidth(last) + 2;
	for (const hint of hints.slice(0, -1)) {
		left -= hintWidth(hint);
		if (left < 0) {
			break;
		}
		shown.push(hint);
	}
	return [...shown, last];
};

const Hints = ({hints}: {readonly hints: readonly Hint[]}): ReactNode =>
	hints.map(({key, text}, index) => (
		<Text key={key}>
			{index === 0 ? '' : '  '}
			<Text {...lookOf('key')}>{key}</Text> <Text {...lookOf('muted')}>{text}</Text>
		</Text>
	));

/** A screen: one line of header, the content, one line of footer. */
export const Frame = ({
	columns,
	rows,
	airy,
	title,
	place,
	bindings,
	rest = '',
	message,
	children,
}: Props): ReactNode => {
	const width = Math.max(1, columns - 2);
	// The longer of the two gives way: a title in the reader, the article's name elsewhere.
	const space = Math.max(1, width - Math.min(place === '' ? 0 : cells(place) + 2, Math.floor(width / 2)));
	const titles = typeof title === 'string' ? [title] : title;
	const head = truncate(titles.find(each => cells(each) <= space) ?? titles.at(-1) ?? '', space);
	const where = truncate(place, Math.max(0, Math.min(longestPlace, width - cells(head) - 2)));
	const hints = bindings.flatMap(binding =>
		binding.hint === undefined ? [] : [{key: hintKey(binding), text: binding.hint}],
	);
	const all = fittingHints(hints, width);
	const room = width - all.reduce((sum, hint) => sum + hintWidth(hint), 0);
	// What is left to read stands aside for the keys.
	const tail = message === undefined && room >= cells(rest) ? rest : '';
	return (
		<Box flexDirection="column" width={columns} height={rows} paddingX={1}>
			<Text wrap="truncate" {...lookOf('muted')}>
				{pad(head, width - cells(where))}
				{where}
			</Text>
			<Box height={1} />
			{/* As wide as the screen, so that nothing is cut off that reaches into the margin. */}
			<Box flexDirection="column" flexGrow={1} overflow="hidden" marginX={-1} paddingX={1} marginBottom={airy ? 1 : 0}>
				{children}
			</Box>
			<Box justifyContent="space-between" height={1}>
				<Text wrap="truncate">{message ?? <Hints hints={all} />}</Text>
				<Text {...lookOf('muted')}>{tail}</Text>
			</Box>
		</Box>
	);
};
