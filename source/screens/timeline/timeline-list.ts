import {columnWidth, remainingWidth, rowLines} from '../../components/rows.ts';
import type {Fact} from '../../facts/model.ts';
import {factKey, modalityNote, sourceNote, withNotes} from '../fact-text.ts';
import {markerOf} from '../finding.ts';
import type {ListContent} from '../list-state.ts';
import {listWidth} from '../list-width.ts';
import {pageLabel, pageLabelWidth} from '../page-label.ts';
import {analysisOf, type World} from '../world.ts';
import {timelineOf, timelineOfActor} from './actor-facts.ts';
import type {TimelineState} from './timeline-state.ts';

/** Below this many cells time and note stand in the sentence's column. */
const columnsFrom = 60;

/** The timeline, of one actor or of all. */
export const timelineContent = (
	{actor, query}: Pick<TimelineState, 'actor' | 'query'>,
	world: World,
): ListContent & {readonly facts: readonly Fact[]} => {
	const analysis = analysisOf(world);
	const facts =
		analysis === undefined ? [] : actor === undefined ? timelineOf(analysis) : timelineOfActor(analysis, actor);
	const width = listWidth(world, 110);
	const wide = width >= columnsFrom;
	const time = wide
		? columnWidth(
				facts.map(fact => fact.time?.text ?? ''),
				16,
			)
		: 0;
	const note = wide ? columnWidth(facts.map(modalityNote), 18) : 0;
	const page = pageLabelWidth(world);
	const text = remainingWidth(width, [time, note, page]);
	const marker = markerOf(query);
	const notesOf = (fact: Fact): string => (analysis === undefined ? '' : sourceNote(analysis, fact));
	const narrow = (fact: Fact): string => {
		const own = fact.time?.text ?? '';
		const sentence = withNotes(fact.sentence, notesOf(fact), modalityNote(fact));
		return own === '' || fact.sentence.includes(own) ? sentence : withNotes(own, sentence);
	};
	return {
		facts,
		rows: {
			count: facts.length,
			lines: index => {
				const fact = facts[index];
				return fact === undefined
					? []
					: rowLines(
							[
								{text: fact.time?.text ?? '', width: time, role: 'muted'},
								{text: wide ? withNotes(fact.sentence, notesOf(fact)) : narrow(fact), width: text},
								{text: modalityNote(fact), width: note, role: 'muted'},
								{text: pageLabel(world, fact.evidence[0]?.start ?? 0), width: page, align: 'right', role: 'muted'},
							],
							marker,
						);
			},
		},
		words: index => {
			const fact = facts[index];
			return fact === undefined
				? ''
				: [fact.time?.text ?? '', fact.sentence, notesOf(fact), modalityNote(fact)].join('\n');
		},
		key: index => factKey(facts[index]),
	};
};
