import type {Lines, Rows} from '../../components/list-window.ts';
import {remainingWidth, rowLines} from '../../components/rows.ts';
import {saidIn} from '../../quiz/answer.ts';
import {mentioned} from '../../quiz/mentioned.ts';
import type {Question, QuestionKind} from '../../quiz/model.ts';
import {missedOf, type Session} from '../../quiz/session.ts';
import {type Tally, tally} from '../../quiz/tally.ts';
import {frameSize} from '../frame-size.ts';
import {listWidth} from '../list-width.ts';
import {pageLabel, pageLabelWidth} from '../page-label.ts';
import {soFar} from '../quiz/notes.ts';
import {leavesOut} from '../quiz/quiz-state.ts';
import {analysisOf, type World} from '../world.ts';

const kindNames: {readonly [kind in QuestionKind]: string} = {
	who: 'who',
	what: 'what',
	where: 'where',
	when: 'when',
	why: 'why',
	'how-many': 'how many',
	says: 'what was said',
	does: 'what somebody did',
	order: 'what came first',
	role: 'who somebody is',
	gap: 'what was missing',
};

/** Kinds and actors that are named: more would be a list by itself, and on a small screen leave no room for the questions. */
const most = {airy: 4, small: 2} as const;

const summary = (session: Session): string => {
	const all = session.questions.length;
	const missed = missedOf(session).length;
	if (missed === 0) {
		return all === 1 ? 'The one question right.' : `All ${all} right.`;
	}
	return `${all - missed} of ${all} right. To look at again:`;
};

/** `when 1 of 2 · who 1 of 3`, broken into lines only between words of a name. */
const told = (tallies: readonly Tally[]): string =>
	tallies.map(({name, missed, asked}) => `${name}\u00A0${missed}\u00A0of\u00A0${asked}`).join('\u00A0· ');

/** What was missed, by kind and by actor. */
const missedBy = (session: Session, world: World, width: number): Lines => {
	const actors = analysisOf(world)?.actors ?? [];
	const about = ({stem, options, key}: Question): readonly string[] => {
		const words = `${stem} ${options[key] ?? ''}`;
		return actors.filter(({name}) => mentioned(name, words)).map(({name}) => name);
	};
	const count = frameSize(world.rows).airy ? most.airy : most.small;
	const lines = [
		['by kind', told(tally(session, ({kind}) => [kindNames[kind]]).slice(0, count))],
		['by actor', told(tally(session, about).slice(0, count))],
	] as const;
	return lines.flatMap(([label, text]) =>
		text === ''
			? []
			: rowLines([
					{text: label, width: 8, role: 'muted'},
					{text, width: remainingWidth(width, [8])},
				]),
	);
};

/** The missed questions, under how it went. */
export const resultRows = (session: Session, world: World): Rows => {
	const missed = missedOf(session);
	const page = pageLabelWidth(world);
	const width = listWidth(world, 84);
	const text = remainingWidth(width, [page]);
	return {
		count: missed.length,
		intro: [
			[{text: summary(session), role: 'title'}],
			...missedBy(session, world, width),
			...(leavesOut(session, world) ? [[{text: soFar(world.columns, 'e'), role: 'muted'}]] : []),
		],
		spaced: true,
		lines: index => {
			const row = missed[index];
			if (row === undefined) {
				return [];
			}
			const {question, answer} = row;
			return [
				...rowLines([
					{text: question.stem, width: text},
					{text: pageLabel(world, question.evidence[0]?.start ?? 0), width: page, align: 'right', role: 'muted'},
				]),
				...rowLines([{text: `✓ ${question.options[question.key] ?? ''}`, width: text, role: 'right'}]),
				...rowLines([{text: saidIn(question, answer), width: text, role: 'muted'}]),
			];
		},
	};
};
