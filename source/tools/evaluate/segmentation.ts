import {readConllu} from '../conllu.ts';
import {type Paragraph, paragraphsOf} from './paragraphs.ts';
import {type Segment, scores, segmentsOf} from './read.ts';

type Ranges = readonly {readonly start: number; readonly end: number}[];

const compare = (
	file: string,
	gold: (paragraph: Paragraph) => Ranges,
	found: (segments: readonly Segment[]) => Ranges,
): object => {
	let [right, all, known] = [0, 0, 0];
	for (const paragraph of paragraphsOf(readConllu(file))) {
		const truth = new Set(gold(paragraph).map(({start, end}) => `${start} ${end}`));
		const mine = found(segmentsOf(paragraph.text));
		right += mine.filter(({start, end}) => truth.has(`${start} ${end}`)).length;
		all += mine.length;
		known += truth.size;
	}
	return scores(right, all, known);
};

/** How well sentences are found in the paragraphs of a treebank: both ends right. */
export const evaluateSentences = (file: string): object =>
	compare(
		file,
		({sentences}) => sentences,
		segments => segments,
	);

/** How well tokens are found: both ends right. */
export const evaluateTokens = (file: string): object =>
	compare(
		file,
		({sentences}) => sentences.flatMap(({tokens}) => tokens),
		segments => segments.flatMap(({tokens}) => tokens),
	);
