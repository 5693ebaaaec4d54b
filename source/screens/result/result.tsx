import type {ReactNode} from 'react';
import {Frame} from '../../components/frame.tsx';
import {List} from '../../components/list.tsx';
import {listStart} from '../../components/list-window.ts';
import {bindings} from '../../keys.ts';
import {missedOf} from '../../quiz/session.ts';
import {frameSize} from '../frame-size.ts';
import {leavesOut} from '../quiz/quiz-state.ts';
import type {World} from '../world.ts';
import {resultRows} from './result-rows.ts';
import type {ResultState} from './result-state.ts';

export const Result = ({state, world}: {readonly state: ResultState; readonly world: World}): ReactNode => {
	const {content, airy} = frameSize(world.rows);
	const {session} = world;
	const missed = session === undefined ? [] : missedOf(session);
	return (
		<Frame
			columns={world.columns}
			rows={world.rows}
			airy={airy}
			title="Result"
			place={world.columns < 60 ? '' : world.article.title}
			bindings={bindings.result.filter(
				({command}) =>
					(missed.length > 0 || (command !== 'retry' && command !== 'open')) &&
					(command !== 'everything' || leavesOut(session, world)),
			)}
		>
			{session !== undefined && (
				<List rows={resultRows(session, world)} position={{...listStart, ...state}} height={content} />
			)}
		</Frame>
	);
};
