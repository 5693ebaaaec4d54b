import {columnWidth, remainingWidth, rowLines} from '../../components/rows.ts';
import {sparkline} from '../../components/sparkline.ts';
import {dispersion} from '../../facts/dispersion.ts';
import type {Actor, Analysis} from '../../facts/model.ts';
import {markerOf} from '../finding.ts';
import type {ListContent} from '../list-state.ts';
import {listWidth} from '../list-width.ts';
import {remember} from '../remember.ts';
import {timelineOfActor} from '../timeline/actor-facts.ts';
import {analysisOf, type World} from '../world.ts';
import type {ActorsState} from './actors-state.ts';

const groups = [
	['person', 'People'],
	['organization', 'Organisations'],
	['place', 'Places'],
	['other', 'Others'],
] as const;

/** Actors grouped by type, the most important first in each. */
export const groupActors = (
	actors: readonly Actor[],
): readonly {readonly title: string; readonly actors: readonly Actor[]}[] =>
	groups
		.map(([type, title]) => ({title, actors: actors.filter(actor => actor.type === type)}))
		.filter(group => group.actors.length > 0);

type Entry = {readonly actor: Actor; readonly group: string; readonly count: number};

const entriesOf = (analysis: Analysis, count: (actor: Actor) => number): readonly Entry[] =>
	groupActors(analysis.actors)
		.flatMap(({title, actors}) => actors.map(actor => ({actor, group: title, count: count(actor)})))
		.filter(entry => entry.count > 0);

const allEntries = remember((analysis: Analysis) => entriesOf(analysis, ({mentions}) => mentions.length));
/** Those who are in the timeline, with how often. */
const timelineEntries = remember((analysis: Analysis) =>
	entriesOf(analysis, actor => timelineOfActor(analysis, actor.id).length),
);

const plotWidth = 8;
/** Below this many cells the role goes: it is on the actor's own screen. */
const roleFrom = 56;

const description = ({roles, aliases}: Actor): string =>
	roles[0]?.text ?? (aliases.length === 0 ? '' : `also ${aliases.slice(0, 2).join(', ')}`);

/** The actor index, or with `choosing` those whose timeline can be shown. */
export const actorsContent = (
	{choosing, query}: ActorsState,
	world: World,
): ListContent & {readonly actors: readonly Actor[]} => {
	const analysis = analysisOf(world);
	const entries = analysis === undefined ? [] : (choosing === undefined ? allEntries : timelineEntries)(analysis);
	const actors = entries.map(({actor}) => actor);
	// Beyond this the eye loses the line between a name and its count.
	const width = listWidth(world, 92);
	const wide = width >= roleFrom;
	const count = columnWidth(
		entries.map(entry => String(entry.count)),
		6,
	);
	const plot = choosing === undefined ? plotWidth : 0;
	const name = columnWidth(
		actors.map(actor => actor.name),
		wide ? 26 : remainingWidth(width, [count, plot]),
	);
	const role = wide ? remainingWidth(width, [name, count, plot]) : 0;
	const marker = markerOf(query);
	return {
		actors,
		rows: {
			count: entries.length,
			group: index => entries[index]?.group,
			lines: index => {
				const entry = entries[index];
				return entry === undefined
					? []
					: rowLines(
							[
								{text: entry.actor.name, width: name, role: entry.actor.type},
								{text: description(entry.actor), width: role, role: 'muted'},
								{text: String(entry.count), width: count, align: 'right'},
								{text: sparkline(dispersion(entry.actor, world.article.text.length, plotWidth)), width: plot},
							],
							marker,
						);
			},
		},
		words: index => {
			const actor = actors[index];
			return actor === undefined ? '' : [actor.name, ...actor.aliases, ...actor.roles.map(({text}) => text)].join('\n');
		},
		key: index => {
			const actor = actors[index];
			// Ids go by importance, which changes as more is known.
			const mention = actor?.mentions.find(({kind}) => kind === 'name');
			return mention === undefined ? `${actor?.type} ${actor?.name}` : String(mention.start);
		},
	};
};
