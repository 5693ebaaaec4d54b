import type {Fact} from './model.ts';

export type Modality = Fact['modality'];

const sets = {
	planned: new Set(
		'plan agree promise intend vow pledge prepare arrange aim propose schedule expect set undertake'.split(' '),
	),
	possible: new Set(
		'want hope wish seek need urge threaten consider believe think suspect allege fear rumor rumour accuse'.split(' '),
	),
} as const;

/** What a verb makes of the one that it governs: `agreed to visit` is planned, `began to build` and `refused to build` are asserted. */
export const governed = (lemma: string): Modality =>
	(['planned', 'possible'] as const).find(modality => sets[modality].has(lemma)) ?? 'asserted';

const planning = new Set(['will', "'ll", 'wo', 'shall']);
const doubting = new Set(['would', 'may', 'might', 'could', 'can', 'should', 'must', "'d", 'ca', 'cannot']);

const able = new Set(['can', 'could', 'ca', 'cannot']);

/**
 * What the auxiliaries of a verb say: `will` is a plan, `may` a possibility. What somebody could not do was not done: that is asserted,
 * unlike what could not have been. Lower case in.
 */
export const modalityOf = (auxiliaries: readonly string[], negative = false): Modality => {
	const doubts = auxiliaries.filter(word => doubting.has(word));
	if (doubts.length > 0) {
		return negative && doubts.every(word => able.has(word)) && !auxiliaries.includes('have') ? 'asserted' : 'possible';
	}
	return auxiliaries.some(word => planning.has(word)) ? 'planned' : 'asserted';
};
