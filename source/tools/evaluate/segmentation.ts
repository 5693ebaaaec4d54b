import {readConllu} from '../conllu.ts';
import {type Paragraph, paragraphsOf} from './paragraphs.ts';
import {type Segment, scores, segmentsOf} from './read.ts';

type Ranges = readonly {readonly start: number; readonly end: number}[];

type SegmentsOf = (text: string) => readonly Segment[];

const compare = (
	file: string,
	segments: SegmentsOf,
	gold: (paragraph: Paragraph) => Ranges,
	found: (segments: readonly Segment[]) => Ranges,
): object => {
	let [right, all, known] = [0, 0, 0];
	for (const paragraph of paragraphsOf(readConllu(file))) {
		const truth = new Set(gold(paragraph).map(({start, end}) => `${start} ${end}`));
		const mine = found(segments(paragraph.text));
		right += mine.filter(({start, end}) => truth.has(`${start} ${end}`)).length;
		all += mine.length;
		known += truth.size;
	}
	return scores(right, all, known);
};

/** How well sentences are found in the paragraphs of a treebank: both ends right. */
export const evaluateSentences = (file: string, segments: SegmentsOf = segmentsOf): object =>
	compare(
		file,
		segments,
		({sentences}) => sentences,
		found => found,
	);

/** How well tokens are found: both ends right. */
export const evaluateTokens = (file: string, segments: SegmentsOf = segmentsOf): object =>
	compare(
		file,
		segments,
		({sentences}) => sentences.flatMap(({tokens}) => tokens),
		found => found.flatMap(({tokens}) => tokens),
	);
