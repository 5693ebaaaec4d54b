import type {ReactNode} from 'react';
import {Frame} from '../../components/frame.tsx';
import {List} from '../../components/list.tsx';
import {columnWidth, type ListLine, remainingWidth, rowLines} from '../../components/rows.ts';
import {bindings} from '../../keys.ts';
import {missedOf, type Session} from '../../quiz/session.ts';
import {frameSize} from '../frame-size.ts';
import {pageLabel} from '../page-label.ts';
import type {World} from '../world.ts';
import type {ResultState} from './result-state.ts';

const summary = (session: Session): string => {
	const all = session.questions.length;
	const missed = missedOf(session).length;
	if (missed === 0) {
		return all === 1 ? 'The one question right.' : `All ${all} right.`;
	}
	return `${all - missed} of ${all} right. To look at again:`;
};

const listLines = (session: Session, world: World, width: number): readonly ListLine[] => {
	const missed = missedOf(session);
	const labels = missed.map(({question}) => pageLabel(world, question.evidence[0]?.start ?? 0));
	const page = columnWidth(labels, 6);
	const text = remainingWidth(width, [page]);
	return [
		{segments: [{text: summary(session), role: 'title'}]},
		...missed.flatMap(({question, given}, item): readonly ListLine[] => {
			const key = question.options[question.key] ?? '';
			const yours = given === undefined ? 'skipped' : `you said ${question.options[given] ?? ''}`;
			return [
				{segments: []},
				...rowLines([
					{text: question.stem, width: text},
					{text: labels[item] ?? '', width: page, align: 'right', role: 'muted'},
				]).map(segments => ({segments, item})),
				...rowLines([{text: `✓ ${key}`, width: text, role: 'right'}]).map(segments => ({segments, item})),
				...rowLines([{text: yours, width: text, role: 'muted'}]).map(segments => ({segments, item})),
			];
		}),
	];
};

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
				binding => missed.length > 0 || (binding.command !== 'retry' && binding.command !== 'open'),
			)}
		>
			{session !== undefined && (
				<List
					lines={listLines(session, world, Math.min(world.columns - 5, 84))}
					cursor={missed.length === 0 ? -1 : state.cursor}
					height={content}
				/>
			)}
		</Frame>
	);
};
