import {nameTypes} from './name-finder.ts';
import {type NameSpan, person, spansOf, writeSpan} from './name-spans.ts';

/** A name in a document. */
type Found = NameSpan & {readonly sentence: number};

/**
 * One name, one type in one document: the type that most of its places have. And a name found in one place is one wherever the same
 * words stand with capitals; the last word of a person's name as well.
 */
export const agreeOnNames = (sentences: readonly (readonly string[])[], labels: readonly Int32Array[]): void => {
	const votes = new Map<string, number[]>();
	const found = labels.flatMap((each, index) => spansOf(each).map((span): Found => ({...span, sentence: index})));
	const wordsOf = ({sentence, from, to}: Found): string => (sentences[sentence] ?? []).slice(from, to).join(' ');
	for (const span of found) {
		const counts = votes.get(wordsOf(span)) ?? nameTypes.map(() => 0);
		counts[span.type] = (counts[span.type] as number) + 1;
		votes.set(wordsOf(span), counts);
	}
	const surnames = new Map<string, number>();
	for (const span of found) {
		if (span.type === person && span.to - span.from >= 2) {
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
			writeSpan(labels[span.sentence] as Int32Array, {...span, type});
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
					writeSpan(own, {from, to, type});
					from = to - 1;
					break;
				}
			}
		}
	}
};
