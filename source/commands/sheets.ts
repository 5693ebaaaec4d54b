import {columnWidth} from '../components/rows.ts';
import type {Analysis} from '../facts/model.ts';
import {timeline} from '../facts/timeline.ts';
import {pad} from '../layout/width.ts';
import {groupActors} from '../screens/actors/actors-list.ts';
import {modalityNote, sourceNote} from '../screens/fact-text.ts';

/** The actor index as plain text. */
export const actorSheet = ({actors}: Analysis): string => {
	const name = columnWidth(
		actors.map(actor => actor.name),
		40,
	);
	return groupActors(actors)
		.map(group =>
			[
				group.title,
				...group.actors.map(actor => {
					const about = [
						...actor.roles.map(role => role.text),
						...(actor.aliases.length === 0 ? [] : [`also ${actor.aliases.join(', ')}`]),
					].join(' · ');
					return `  ${pad(actor.name, name)}  ${String(actor.mentions.length).padStart(3)}  ${about}`.trimEnd();
				}),
			].join('\n'),
		)
		.join('\n\n')
		.concat('\n');
};

/** The timeline as plain text. */
export const factSheet = (analysis: Analysis): string => {
	const facts = timeline(analysis.article, analysis.facts);
	const time = columnWidth(
		facts.map(fact => fact.time?.text ?? ''),
		24,
	);
	return facts
		.map(fact => {
			const note = [modalityNote(fact), sourceNote(analysis, fact)].filter(part => part !== '').join(', ');
			return `${pad(fact.time?.text ?? '', time)}  ${fact.sentence}${note === '' ? '' : ` (${note})`}`
				.trimEnd()
				.concat('\n');
		})
		.join('');
};
