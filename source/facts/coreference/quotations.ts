import type {Range} from '../../article/model.ts';

/**
 * What stands between quotation marks, in the order of the text. A quotation ends at the end of its paragraph at the latest, for the
 * mark of the next one opens again.
 */
export const quotationsIn = (text: string): readonly Range[] => {
	const found: Range[] = [];
	let open = -1;
	for (const {0: mark, index} of text.matchAll(/["“”]|\n\n/g)) {
		const closes = mark === '\n\n' || mark === '”' || (mark === '"' && open >= 0);
		if (closes && open >= 0) {
			found.push({start: open, end: index + 1});
			open = -1;
		} else if (mark === '“' || mark === '"') {
			open = index;
		}
	}
	return open < 0 ? found : [...found, {start: open, end: text.length}];
};

/** A test whether an offset is quoted; to be asked in the order of the text. */
export const quotedIn = (text: string): ((offset: number) => boolean) => {
	const quotations = quotationsIn(text);
	let next = 0;
	return offset => {
		while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) {
			next++;
		}
		return (quotations[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
	};
};
