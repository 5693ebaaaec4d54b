import type {ReactNode} from 'react';
import {Frame} from '../components/frame.tsx';
import {List} from '../components/list.tsx';
import {settle, showsAll} from '../components/list-window.ts';
import type {Binding} from '../keys.ts';
import {findingLine} from './finding-line.tsx';
import {frameSize} from './frame-size.ts';
import type {ListContent, ListState} from './list-state.ts';
import {UnderstandingNotice} from './understanding-notice.tsx';
import type {World} from './world.ts';

type Props = {
	readonly world: World;
	readonly state: ListState;
	readonly content: ListContent;
	/** The first of them that there is room for. */
	readonly title: readonly string[];
	readonly place: string;
	readonly bindings: readonly Binding[];
	/** What to say when the list is empty, and all has been analysed. */
	readonly nothing: string;
};

/** A screen that is one list, with what is searched in it and how far one has come. */
export const ListScreen = ({world, state, content, title, place, bindings, nothing}: Props): ReactNode => {
	const {columns, rows: height} = world;
	const {content: room, airy} = frameSize(height);
	const {rows} = content;
	const at = showsAll(rows, state, room) ? '' : `${settle(rows, state, room).cursor + 1} of ${rows.count}`;
	return (
		<Frame
			columns={columns}
			rows={height}
			airy={airy}
			title={title}
			// A narrow footer has no room for it, and its header has.
			place={place === '' ? at : place}
			bindings={bindings}
			rest={place === '' ? '' : at}
			message={findingLine(state)}
		>
			{rows.count === 0 && rows.intro === undefined ? (
				<UnderstandingNotice world={world} nothing={nothing} />
			) : (
				<List rows={rows} position={state} height={room} />
			)}
		</Frame>
	);
};
