import {Text, useApp, useWindowSize} from 'ink';
import {type ReactNode, useRef, useState} from 'react';
import {Frame} from '../../components/frame.tsx';
import {List} from '../../components/list.tsx';
import {listStart, settle, showsAll} from '../../components/list-window.ts';
import {columnWidth, remainingWidth, rowLines} from '../../components/rows.ts';
import {useKeys} from '../../components/use-keys.ts';
import {bindings, decode, type KeyState, noKeys} from '../../keys.ts';
import {lookOf} from '../../theme.ts';
import {markerOf} from '../finding.ts';
import {findingLine} from '../finding-line.tsx';
import {frameSize, smallest} from '../frame-size.ts';
import {Help} from '../help/help.tsx';
import {type HelpState, reduceHelp} from '../help/help-state.ts';
import {type ListContent, type ListState, listContext, reduceList} from '../list-state.ts';

/** One of several things to read. */
export type Item = {readonly title: string; readonly date?: string; readonly note?: string};

export type ItemsProps = {
	readonly title: string;
	readonly items: readonly Item[];
	/** Index of the item that the cursor begins on. */
	readonly cursor: number;
	/** Said in place of the keys until one is pressed: why the last one could not be opened. */
	readonly message?: string;
	/** Called once, before the screen is left: with the item that was chosen, or the exit code. */
	readonly onDone: (result: {readonly index: number} | {readonly code: number}) => void;
};

/** Beyond this the eye loses the line. */
const widest = 92;

export const itemsContent = (items: readonly Item[], columns: number, query: string): ListContent => {
	const width = Math.min(columns - 5, widest);
	const date = columnWidth(
		items.map(item => item.date ?? ''),
		10,
	);
	const title = remainingWidth(width, [date]);
	const marker = markerOf(query);
	return {
		rows: {
			count: items.length,
			lines: index => {
				const item = items[index];
				return item === undefined
					? []
					: rowLines(
							[
								{text: item.date ?? '', width: date, role: 'muted'},
								{text: item.title, width: title},
							],
							marker,
						);
			},
		},
		words: index => items[index]?.title ?? '',
		key: String,
	};
};

/** A list to choose from: the items of a feed, several sources. */
export const Items = ({title, items, cursor, message, onDone}: ItemsProps): ReactNode => {
	const {columns, rows: height} = useWindowSize();
	const {exit} = useApp();
	const [state, setState] = useState<ListState & {readonly told?: string}>({
		...listStart,
		cursor,
		query: '',
		...(message === undefined ? {} : {told: message}),
	});
	const [helping, setHelping] = useState<HelpState | undefined>();
	// Several keys of one chunk see each other's state.
	const latest = useRef(state);
	const help = useRef(helping);
	const keys = useRef<KeyState>(noKeys);
	const {content: room, airy} = frameSize(height);
	const content = itemsContent(items, columns, state.query);
	const leave = (result: {readonly index: number} | {readonly code: number}): void => {
		onDone(result);
		exit();
	};
	useKeys(pressed => {
		if (pressed.includes('ctrl-c')) {
			leave({code: 130});
			return;
		}
		keys.current = decode(
			pressed,
			keys.current,
			() => (help.current === undefined ? listContext(latest.current, content, 'items') : 'help'),
			command => {
				if (help.current !== undefined || command.name === 'help') {
					help.current =
						help.current === undefined
							? {name: 'help', about: 'items', cursor: 0}
							: reduceHelp(help.current, command, {columns, rows: height});
					setHelping(help.current);
					return;
				}
				const {told: _, ...calm} = latest.current;
				const next = reduceList(calm, command, content, room);
				if (next === 'back' || command.name === 'leave') {
					leave({code: 0});
				} else if (next !== undefined) {
					latest.current = next;
					setState(next);
				} else if (command.name === 'open') {
					leave({index: settle(content.rows, latest.current, room).cursor});
				}
			},
		);
	});
	if (columns < smallest.columns || height < smallest.rows) {
		return <Text>{`${columns}×${height} is too small: readout needs ${smallest.columns}×${smallest.rows}.`}</Text>;
	}
	if (helping !== undefined) {
		return <Help state={helping} world={{columns, rows: height}} />;
	}
	const at = showsAll(content.rows, state, room)
		? ''
		: `${settle(content.rows, state, room).cursor + 1} of ${items.length}`;
	return (
		<Frame
			columns={columns}
			rows={height}
			airy={airy}
			title={`${title} · ${items.length}`}
			place={at}
			bindings={bindings[listContext(state, content, 'items')]}
			message={state.told === undefined ? findingLine(state) : <Text {...lookOf('wrong')}>{state.told}</Text>}
		>
			<List rows={content.rows} position={state} height={room} />
		</Frame>
	);
};
