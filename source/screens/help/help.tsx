import type {ReactNode} from 'react';
import {Frame} from '../../components/frame.tsx';
import {Line} from '../../components/list.tsx';
import {bindings} from '../../keys.ts';
import {frameSize} from '../frame-size.ts';
import type {World} from '../world.ts';
import {type HelpState, helpRows} from './help-state.ts';

type Props = {readonly state: HelpState; readonly world: Pick<World, 'columns' | 'rows'>};

export const Help = ({state, world}: Props): ReactNode => {
	const {content, airy} = frameSize(world.rows);
	const rows = helpRows(state.about, world.columns);
	return (
		<Frame
			columns={world.columns}
			rows={world.rows}
			airy={airy}
			title="Keys"
			place={rows.length > content ? `${Math.min(rows.length, state.cursor + content)} of ${rows.length}` : ''}
			bindings={bindings.help}
		>
			{rows.slice(state.cursor, state.cursor + content).map((segments, index) => (
				<Line key={index} segments={[{text: '   '}, ...segments]} />
			))}
		</Frame>
	);
};
