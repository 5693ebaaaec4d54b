import type {Range} from '../../article/model.ts';
import {columnWidth, remainingWidth, rowLines, wrapWords} from '../../components/rows.ts';
import type {Actor, Analysis, Fact} from '../../facts/model.ts';
import {profile} from '../../facts/profile.ts';
import {factKey, modalityNote, predication, sourceNote, withNotes} from '../fact-text.ts';
import {markerOf} from '../finding.ts';
import type {ListContent} from '../list-state.ts';
import {listWidth} from '../list-width.ts';
import {pageLabel, pageLabelWidth} from '../page-label.ts';
import {remember} from '../remember.ts';
import {analysisOf, type World} from '../world.ts';
import type {ActorState} from './actor-state.ts';

/** One line of what is known of an actor. */
type Entry = {
	readonly group: string;
	readonly key: string;
	readonly text: string;
	readonly time: string;
	/** `planned`, `possible`; how often, for those who appear with it. */
	readonly note: string;
	readonly evidence: readonly Range[];
};

const entryOf =
	(analysis: Analysis, id: string, group: string) =>
	(fact: Fact): Entry => ({
		group,
		key: `${group} ${factKey(fact)}`,
		text: withNotes(
			group === 'Does' ? predication(fact) : fact.sentence,
			// Under this heading it is by its own word without saying so.
			fact.attribution?.actor !== id ? sourceNote(analysis, fact) : group === 'Says' ? '' : 'by own account',
		),
		time: fact.time?.text ?? '',
		note: modalityNote(fact),
		evidence: fact.evidence,
	});

const makeEntries = (analysis: Analysis, id: string): readonly Entry[] => {
	const {does, isDoneTo, says, appearsWith} = profile(analysis, id);
	return [
		...does.map(entryOf(analysis, id, 'Does')),
		...isDoneTo.map(entryOf(analysis, id, 'Is done to')),
		...says.map(entryOf(analysis, id, 'Says')),
		...appearsWith.map(({actor, times, evidence}) => ({
			group: 'Appears with',
			key: `Appears with ${actor.type} ${actor.name}`,
			text: actor.name,
			time: '',
			note: times === 1 ? '' : `${times} times`,
			evidence: [evidence],
		})),
	];
};

const profiles = remember((_: Analysis) => new Map<string, readonly Entry[]>());

/** A profile goes through all sentences, so it is made once. */
const entriesOf = (analysis: Analysis, id: string): readonly Entry[] => {
	const known = profiles(analysis);
	const entries = known.get(id) ?? makeEntries(analysis, id);
	known.set(id, entries);
	return entries;
};

const about = ({roles, aliases}: Actor): string =>
	[...roles.map(({text}) => text), ...(aliases.length === 0 ? [] : [`also ${aliases.join(', ')}`])].join(' · ');

/** Below this many cells time and note follow the text instead of having columns. */
const columnsFrom = 60;

/** What is known of one actor, by headings. */
export const actorContent = (
	{id, query}: Pick<ActorState, 'id' | 'query'>,
	world: World,
): ListContent & {readonly actor: Actor | undefined; readonly evidence: (index: number) => readonly Range[]} => {
	const analysis = analysisOf(world);
	const actor = analysis?.actors.find(candidate => candidate.id === id);
	const entries = analysis === undefined || actor === undefined ? [] : entriesOf(analysis, id);
	const width = listWidth(world, 92);
	const wide = width >= columnsFrom;
	const column = (texts: readonly string[], most: number): number => (wide ? columnWidth(texts, most) : 0);
	const time = column(
		entries.map(entry => entry.time),
		16,
	);
	const note = column(
		entries.map(entry => entry.note),
		18,
	);
	const page = pageLabelWidth(world);
	const text = remainingWidth(width, [time, note, page]);
	const marker = markerOf(query);
	const description = actor === undefined ? '' : about(actor);
	const narrow = (entry: Entry): string =>
		withNotes(entry.text, entry.text.includes(entry.time) ? '' : entry.time, entry.note);
	return {
		actor,
		evidence: index => entries[index]?.evidence ?? [],
		rows: {
			count: entries.length,
			...(description === '' ? {} : {intro: wrapWords(description, width).map(line => [{text: line, role: 'muted'}])}),
			group: index => entries[index]?.group,
			lines: index => {
				const entry = entries[index];
				return entry === undefined
					? []
					: rowLines(
							[
								{text: wide ? entry.text : narrow(entry), width: text},
								{text: entry.time, width: time, role: 'muted'},
								{text: entry.note, width: note, role: 'muted'},
								{text: pageLabel(world, entry.evidence[0]?.start ?? 0), width: page, align: 'right', role: 'muted'},
							],
							marker,
						);
			},
		},
		words: index => {
			const entry = entries[index];
			return entry === undefined ? '' : [entry.text, entry.time, entry.note].join('\n');
		},
		key: index => entries[index]?.key ?? '',
	};
};
