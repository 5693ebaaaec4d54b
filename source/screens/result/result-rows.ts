import type {Rows} from '../../components/list-window.ts';
import {remainingWidth, rowLines} from '../../components/rows.ts';
import {saidIn} from '../../quiz/answer.ts';
import {missedOf, type Session} from '../../quiz/session.ts';
import {listWidth} from '../list-width.ts';
import {pageLabel, pageLabelWidth} from '../page-label.ts';
import type {World} from '../world.ts';

const summary = (session: Session): string => {
	const all = session.questions.length;
	const missed = missedOf(session).length;
	if (missed === 0) {
		return all === 1 ? 'The one question right.' : `All ${all} right.`;
	}
	return `${all - missed} of ${all} right. To look at again:`;
};

/** The missed questions, under how it went. */
export const resultRows = (session: Session, world: World): Rows => {
	const missed = missedOf(session);
	const page = pageLabelWidth(world);
	const text = remainingWidth(listWidth(world, 84), [page]);
	return {
		count: missed.length,
		intro: [[{text: summary(session), role: 'title'}]],
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
