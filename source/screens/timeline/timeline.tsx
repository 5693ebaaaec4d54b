import type {ReactNode} from 'react';
import {Frame} from '../../components/frame.tsx';
import {List} from '../../components/list.tsx';
import {columnWidth, type ListLine, remainingWidth, rowLines} from '../../components/rows.ts';
import type {Analysis} from '../../facts/model.ts';
import {timeline} from '../../facts/timeline.ts';
import {bindings} from '../../keys.ts';
import {modalityNote, sourceNote, withNotes} from '../fact-text.ts';
import {frameSize} from '../frame-size.ts';
import {pageLabel} from '../page-label.ts';
import {UnderstandingNotice} from '../understanding-notice.tsx';
import {analysisOf, type World} from '../world.ts';
import {type TimelineState, timelineLogic} from './timeline-state.ts';

/** Below this many cells the note follows the sentence instead of having a column. */
const noteFrom = 60;

const listLines = (world: World, analysis: Analysis, width: number): readonly ListLine[] => {
	const facts = timeline(world.article, analysis.facts);
	const wide = width >= noteFrom;
	const labels = facts.map(fact => ({
		time: fact.time?.text ?? '',
		note: modalityNote(fact),
		page: pageLabel(world, fact.evidence[0]?.start ?? 0),
	}));
	const time = columnWidth(
		labels.map(label => label.time),
		wide ? 16 : 10,
	);
	const note = wide
		? columnWidth(
				labels.map(label => label.note),
				18,
			)
		: 0;
	const page = columnWidth(
		labels.map(label => label.page),
		6,
	);
	const text = remainingWidth(width, [time, note, page]);
	return facts.flatMap((fact, item) => {
		const label = labels[item] ?? {time: '', note: '', page: ''};
		return rowLines([
			{text: label.time, width: time, role: 'muted'},
			{text: withNotes(fact.sentence, sourceNote(analysis, fact), wide ? '' : label.note), width: text},
			{text: label.note, width: note, role: 'muted'},
			{text: label.page, width: page, align: 'right', role: 'muted'},
		]).map(segments => ({segments, item}));
	});
};

export const Timeline = ({state, world}: {readonly state: TimelineState; readonly world: World}): ReactNode => {
	const analysis = analysisOf(world);
	const facts = timeline(world.article, analysis?.facts ?? []);
	const {content, airy} = frameSize(world.rows);
	return (
		<Frame
			columns={world.columns}
			rows={world.rows}
			airy={airy}
			title={facts.length === 0 ? 'Timeline' : `Timeline · ${facts.length}`}
			place={world.columns < 60 ? '' : world.article.title}
			bindings={bindings[timelineLogic.context(state, world)]}
		>
			{analysis === undefined || facts.length === 0 ? (
				<UnderstandingNotice
					world={world}
					nothing="No events: nothing that the text tells could be made out for sure."
				/>
			) : (
				<List
					lines={listLines(world, analysis, Math.min(world.columns - 5, 110))}
					cursor={state.cursor}
					height={content}
				/>
			)}
		</Frame>
	);
};
