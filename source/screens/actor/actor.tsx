import type {ReactNode} from 'react';
import {Frame} from '../../components/frame.tsx';
import {List} from '../../components/list.tsx';
import {columnWidth, type ListLine, remainingWidth, rowLines, wrapWords} from '../../components/rows.ts';
import type {Actor as ActorModel} from '../../facts/model.ts';
import {bindings} from '../../keys.ts';
import {withNotes} from '../fact-text.ts';
import {frameSize} from '../frame-size.ts';
import {pageLabel} from '../page-label.ts';
import {UnderstandingNotice} from '../understanding-notice.tsx';
import {analysisOf, type World} from '../world.ts';
import {type ActorState, actorLines} from './actor-state.ts';

const typeNames = {person: 'person', organization: 'organisation', place: 'place', other: ''} as const;

const about = ({roles, aliases}: ActorModel): string =>
	[...roles.map(({text}) => text), ...(aliases.length === 0 ? [] : [`also ${aliases.join(', ')}`])].join(' · ');

/** Below this many cells time and note follow the text instead of having columns. */
const columnsFrom = 60;

const listLines = (world: World, actor: ActorModel, width: number): readonly ListLine[] => {
	const analysis = analysisOf(world);
	const groups = analysis === undefined ? [] : actorLines(analysis, actor.id);
	const all = groups.flatMap(group => group.lines);
	const wide = width >= columnsFrom;
	const time = wide
		? columnWidth(
				all.map(line => line.time),
				16,
			)
		: 0;
	const note = wide
		? columnWidth(
				all.map(line => line.note),
				18,
			)
		: 0;
	const page = columnWidth(
		all.map(line => pageLabel(world, line.evidence[0]?.start ?? 0)),
		6,
	);
	const text = remainingWidth(width, [time, note, page]);
	let item = 0;
	const description = about(actor);
	return [
		...(description === ''
			? []
			: wrapWords(description, width).map(line => ({segments: [{text: line, role: 'muted'}]}))),
		...groups.flatMap(({title, lines}, index): readonly ListLine[] => [
			...(index === 0 && description === '' ? [] : [{segments: []}]),
			{segments: [{text: title, role: 'muted'}]},
			...lines.flatMap(line => {
				const rows = rowLines([
					{text: wide ? line.text : withNotes(line.text, line.time, line.note), width: text},
					{text: line.time, width: time, role: 'muted'},
					{text: line.note, width: note, role: 'muted'},
					{text: pageLabel(world, line.evidence[0]?.start ?? 0), width: page, align: 'right', role: 'muted'},
				]).map(segments => ({segments, item}));
				item++;
				return rows;
			}),
		]),
	];
};

export const Actor = ({state, world}: {readonly state: ActorState; readonly world: World}): ReactNode => {
	const actor = analysisOf(world)?.actors.find(candidate => candidate.id === state.id);
	const {content, airy} = frameSize(world.rows);
	return (
		<Frame
			columns={world.columns}
			rows={world.rows}
			airy={airy}
			title={actor?.name ?? 'Actor'}
			place={actor === undefined ? '' : typeNames[actor.type]}
			bindings={bindings.actor}
		>
			{actor === undefined ? (
				<UnderstandingNotice world={world} nothing="Nothing is known of this actor." />
			) : (
				<List lines={listLines(world, actor, Math.min(world.columns - 5, 92))} cursor={state.cursor} height={content} />
			)}
		</Frame>
	);
};
