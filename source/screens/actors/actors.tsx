import type {ReactNode} from 'react';
import {Frame} from '../../components/frame.tsx';
import {List} from '../../components/list.tsx';
import {columnWidth, type ListLine, remainingWidth, rowLines} from '../../components/rows.ts';
import {sparkline} from '../../components/sparkline.ts';
import {dispersion} from '../../facts/dispersion.ts';
import type {Actor} from '../../facts/model.ts';
import {bindings} from '../../keys.ts';
import {frameSize} from '../frame-size.ts';
import {UnderstandingNotice} from '../understanding-notice.tsx';
import {analysisOf, type World} from '../world.ts';
import {type ActorsState, actorsLogic, groupActors} from './actors-state.ts';

const plotWidth = 8;
const countWidth = 3;
/** Below this many cells the role goes: it is on the actor's own screen. */
const roleFrom = 56;

const description = ({roles, aliases}: Actor): string =>
	roles[0]?.text ?? (aliases.length === 0 ? '' : `also ${aliases.slice(0, 2).join(', ')}`);

const actorLines = (world: World, actors: readonly Actor[], width: number): readonly ListLine[] => {
	const wide = width >= roleFrom;
	const name = columnWidth(
		actors.map(actor => actor.name),
		wide ? 26 : width - countWidth - plotWidth - 4,
	);
	const role = wide ? remainingWidth(width, [name, countWidth, plotWidth]) : 0;
	let item = 0;
	return groupActors(actors).flatMap(({title, actors: group}, index): readonly ListLine[] => [
		...(index === 0 ? [] : [{segments: []}]),
		{segments: [{text: title, role: 'muted'}]},
		...group.flatMap(actor => {
			const lines = rowLines([
				{text: actor.name, width: name, role: actor.type},
				{text: description(actor), width: role, role: 'muted'},
				{text: String(actor.mentions.length), width: countWidth, align: 'right'},
				{text: sparkline(dispersion(actor, world.article.text.length, plotWidth)), width: plotWidth},
			]).map(segments => ({segments, item}));
			item++;
			return lines;
		}),
	]);
};

export const Actors = ({state, world}: {readonly state: ActorsState; readonly world: World}): ReactNode => {
	const actors = analysisOf(world)?.actors ?? [];
	const {content, airy} = frameSize(world.rows);
	// Beyond this the eye loses the line between a name and its count.
	const width = Math.min(world.columns - 5, 92);
	return (
		<Frame
			columns={world.columns}
			rows={world.rows}
			airy={airy}
			title={actors.length === 0 ? 'Actors' : `Actors · ${actors.length}`}
			place={world.columns < 60 ? '' : world.article.title}
			bindings={bindings[actorsLogic.context(state, world)]}
		>
			{actors.length === 0 ? (
				<UnderstandingNotice world={world} nothing="No actors: the text names no person, organisation or place." />
			) : (
				<List lines={actorLines(world, actors, width)} cursor={state.cursor} height={content} />
			)}
		</Frame>
	);
};
