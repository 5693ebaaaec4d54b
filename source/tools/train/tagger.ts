import {randomFrom, shuffled} from '../../quiz/random.ts';
import type {GoldSentence} from '../conllu.ts';
import {createPerceptron, type Perceptron} from './perceptron.ts';
import {bestOf, tagContext, tagFeatureCount, tagFeatures, tagWords} from './tag-words.ts';

export type TaggedSentence = {readonly forms: readonly string[]; readonly tags: readonly string[]};

export const taggedOf = ({tokens}: GoldSentence): TaggedSentence => ({
	forms: tokens.map(({form}) => form),
	tags: tokens.map(({upos, xpos}) => `${upos}|${xpos}`),
});

const small = new Set('a an the and or but nor of in on at to for with by from as'.split(' '));

/** As a headline is written: every word with a capital, the smallest ones here and there without. */
export const titleCased = (forms: readonly string[], keepSmall: boolean): readonly string[] =>
	forms.map((form, index) =>
		keepSmall && index > 0 && small.has(form) ? form : form.replace(/^\p{Ll}/u, letter => letter.toUpperCase()),
	);

/** One sentence in six once more, as a headline. */
const withHeadlines = (sentences: readonly TaggedSentence[], random: () => number): TaggedSentence[] => [
	...sentences,
	...sentences
		.filter(({forms}) => forms.length > 2 && random() < 1 / 6)
		.map(({forms, tags}) => ({forms: titleCased(forms, random() < 0.5), tags})),
];

export type TaggerTraining = {readonly model: Perceptron; readonly tags: readonly string[]};

export const trainTagger = (
	sentences: readonly TaggedSentence[],
	{bits, epochs, seed, log}: {bits: number; epochs: number; seed: number; log: (line: string) => void},
): TaggerTraining => {
	const random = randomFrom(seed);
	const tags = [...new Set(sentences.flatMap(sentence => sentence.tags))].sort();
	const indexOf = new Map(tags.map((tag, index) => [tag, index]));
	const model = createPerceptron(bits, tags.length);
	const examples = withHeadlines(sentences, random).map(({forms, tags: own}) => ({
		context: tagContext(forms),
		gold: Int32Array.from(own, tag => indexOf.get(tag) ?? 0),
	}));
	const features = new Int32Array(tagFeatureCount);
	const scores = new Float32Array(tags.length);
	for (let epoch = 0; epoch < epochs; epoch++) {
		let right = 0;
		let all = 0;
		for (const {context, gold} of shuffled(examples, random)) {
			let previous = -1;
			let beforePrevious = -1;
			for (let index = 0; index < gold.length; index++) {
				const count = tagFeatures(context, index, previous, beforePrevious, features);
				model.score(features, count, scores);
				const guess = bestOf(scores, tags.length);
				const truth = gold[index] as number;
				if (guess !== truth) {
					model.update(features, count, truth, 1);
					model.update(features, count, guess, -1);
				}
				model.tick();
				right += guess === truth ? 1 : 0;
				all++;
				beforePrevious = previous;
				previous = guess;
			}
		}
		log(`tagger epoch ${epoch + 1}/${epochs}: ${((right / all) * 100).toFixed(2)} % of the training tags`);
	}
	model.finish();
	return {model, tags};
};

/** Shares of right UPOS and XPOS, in percent. */
export const scoreTagger = (
	{model, tags}: Pick<TaggerTraining, 'model' | 'tags'>,
	sentences: readonly TaggedSentence[],
): {readonly upos: number; readonly both: number} => {
	let upos = 0;
	let both = 0;
	let all = 0;
	for (const {forms, tags: gold} of sentences) {
		const guessed = tagWords(model, forms);
		for (const [index, truth] of gold.entries()) {
			const guess = tags[guessed[index] as number] ?? '';
			upos += guess.split('|')[0] === truth.split('|')[0] ? 1 : 0;
			both += guess === truth ? 1 : 0;
			all++;
		}
	}
	return {upos: (upos / all) * 100, both: (both / all) * 100};
};
