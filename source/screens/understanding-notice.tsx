import type {ReactNode} from 'react';
import {Notice} from '../components/notice.tsx';
import type {World} from './world.ts';

const reason = ({understanding}: World, nothing: string): string => {
	switch (understanding.status) {
		case 'failed':
			return `The text could not be analysed: ${understanding.message}`;
		case 'working': {
			const percent = Math.floor(understanding.done * 100);
			return percent === 0 ? 'Reading the article …' : `Reading the article … ${percent}%`;
		}
		case 'done':
			return understanding.analysis.english ? nothing : 'This does not read as English; only English is understood.';
	}
};

/**
 * Why a screen has nothing to show, in one line: still reading, failed, not English, or nothing of that kind found.
 * `nothing` says what was looked for, such as `No actors were found: the text names nobody.`
 */
export const UnderstandingNotice = ({world, nothing}: {readonly world: World; readonly nothing: string}): ReactNode => (
	<Notice columns={world.columns}>{reason(world, nothing)}</Notice>
);
