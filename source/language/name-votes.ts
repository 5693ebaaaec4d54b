import {nameTypes} from './name-finder.ts';

/** A name in a document: tokens `from` to `to` of a sentence, and its type. */
export type Found = {readonly sentence: number; readonly from: number; readonly to: number; readonly type: number};

const spansOf = (labels: Int32Array, sentence: number): readonly Found[] => {
	const spans: Found[] = [];
	for (let from = 0; from < labels.length; from++) {
		const label = labels[from] as number;
		if (label === 0) {
			continue;
		}
		let to = from + 1;
		const part = (label - 1) % 4;
		if (part === 0) {
			while (to < labels.length && ((labels[to] as number) - 1) % 4 === 1) {
				to++;
			}
			to++;
		}
		spans.push({sentence, from, to, type: Math.floor((label - 1) / 4)});
		from = to - 1;
	}
	return spans;
};

const write = (labels: Int32Array, {from, to, type}: Found): void => {
	const base = 1 + type * 4;
	for (let at = from; at < to; at++) {
		labels[at] = base + (to - from === 1 ? 3 : at === from ? 0 : at === to - 1 ? 2 : 1);
	}
};

/**
 * One name, one type in one document: the type that most of its places have. And a name found in one place is one wherever the same
 * words stand with capitals; the last word of a person's name as well.
 */
export const agreeOnNames = (sentences: readonly (readonly string[])[], labels: readonly Int32Array[]): void => {
	const votes = new Map<string, number[]>();
	const found = labels.flatMap((each, index) => [...spansOf(each, index)]);
	const wordsOf = ({sentence, from, to}: Found): string => (sentences[sentence] ?? []).slice(from, to).join(' ');
	for (const span of found) {
		const counts = votes.get(wordsOf(span)) ?? nameTypes.map(() => 0);
		counts[span.type] = (counts[span.type] as number) + 1;
		votes.set(wordsOf(span), counts);
	}
	const surnames = new Map<string, number>();
	for (const span of found) {
		if (span.type === 0 && span.to - span.from >= 2) {
			const words = (sentences[span.sentence] ?? []).slice(span.from, span.to);
			const last = words.at(-1) ?? '';
			if (/^\p{Lu}\p{Ll}{2,}/u.test(last)) {
				surnames.set(last, (surnames.get(last) ?? 0) + 1);
			}
		}
	}
	for (const span of found) {
		const counts = votes.get(wordsOf(span)) ?? [];
		const most = counts.indexOf(Math.max(...counts));
		let type = (counts[most] as number) > (counts[span.type] as number) ? most : span.type;
		if (span.to - span.from === 1 && surnames.has(wordsOf(span)) && type !== 0) {
			type = 0;
		}
		if (type !== span.type) {
			write(labels[span.sentence] as Int32Array, {...span, type});
		}
	}
	for (const [index, forms] of sentences.entries()) {
		const own = labels[index] as Int32Array;
		for (let from = 0; from < forms.length; from++) {
			if (!/^\p{Lu}/u.test(forms[from] ?? '')) {
				continue;
			}
			for (let to = Math.min(forms.length, from + 4); to > from; to--) {
				if (own.subarray(from, to).some(label => label !== 0)) {
					continue;
				}
				const words = forms.slice(from, to).join(' ');
				if (words.length < 3) {
					continue;
				}
				const counts = votes.get(words);
				const surname = to - from === 1 && surnames.has(words);
				if (surname || (counts !== undefined && (to - from > 1 || Math.max(...counts) >= 2))) {
					const type = surname || counts === undefined ? 0 : counts.indexOf(Math.max(...counts));
					write(own, {sentence: index, from, to, type});
					from = to - 1;
					break;
				}
			}
		}
	}
};
