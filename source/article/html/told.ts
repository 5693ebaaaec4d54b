import type {Draft} from '../build.ts';

/** Letters and figures alone, for comparing what is written otherwise here and there. */
export const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Characters of the story. */
export const lengthOf = (drafts: readonly Draft[]): number =>
	drafts.reduce((sum, {text, role}) => sum + (role === 'body' ? text.length : 0), 0);

/** Share of what was found that the told text must have, to say what of the rest is no part of it. */
const enough = 0.75;

/**
 * The blocks that are in the text which the page itself gives as that of its article, where that has most of them: others stand between
 * them and are none of it.
 */
export const withinTold = (drafts: readonly Draft[], told: readonly Draft[]): readonly Draft[] => {
	const whole = plain(told.map(({text}) => text).join(' '));
	if (whole === '') {
		return drafts;
	}
	const isTold = ({text}: Draft): boolean => whole.includes(plain(text));
	const body = drafts.filter(({role}) => role === 'body');
	const shared = body.filter(isTold);
	return lengthOf(shared) < enough * lengthOf(body)
		? drafts
		: drafts.filter(draft => draft.role !== 'body' || draft.kind === 'heading' || isTold(draft));
};
