import type {Article, Block} from '../article/model.ts';
import type {Language, Sentence} from '../language/model.ts';
import {findActors} from './actors.ts';
import {eventsIn, type FactDraft} from './events.ts';
import type {Analysis, Fact} from './model.ts';

/** Code units beyond which a text is not analysed: compromise needs a second for each 50,000. */
const defaultLimit = 300_000;
/** Code units after which what is known so far is handed on. */
const pieceLength = 30_000;

const analysed: ReadonlySet<Block['kind']> = new Set(['heading', 'paragraph', 'quote', 'list-item']);

/** The same thing told twice is one fact with two places of evidence. */
const merged = (drafts: readonly FactDraft[]): readonly FactDraft[] => {
	const byContent = new Map<string, FactDraft>();
	for (const draft of drafts) {
		const key = [
			draft.subject?.actor ?? draft.subject?.text.toLowerCase(),
			draft.predicate.lemma,
			draft.object?.actor ?? draft.object?.text.toLowerCase(),
			draft.polarity,
			draft.modality,
		].join('|');
		const known = byContent.get(key);
		byContent.set(key, known === undefined ? draft : {...known, evidence: [...known.evidence, ...draft.evidence]});
	}
	return [...byContent.values()];
};

const isHeading = ({blocks}: Article, {start}: Sentence): boolean =>
	blocks.some(block => block.kind === 'heading' && block.start <= start && start < block.end);

const factsOf = (
	article: Article,
	sentences: readonly Sentence[],
	language: Language,
	actors: Analysis['actors'],
): readonly Fact[] => {
	const drafts = sentences
		.filter(sentence => !isHeading(article, sentence))
		.flatMap(sentence =>
			eventsIn({
				text: article.text,
				sentence,
				actors,
				times: language.times(article.text, sentence, article.published),
			}),
		);
	return merged(drafts).map((draft, index) => ({id: `f${index + 1}`, ...draft}));
};

/**
 * Analyses an article piece by piece: every analysis that it yields is of all the text up to `analysedTo`; the last one is whole,
 * but for a text longer than `limit` code units.
 */
export function* analysePieces(article: Article, language: Language, limit = defaultLimit): Generator<Analysis, void> {
	const {text, blocks} = article;
	if (!language.isEnglish(text)) {
		yield {article, sentences: [], actors: [], facts: [], analysedTo: text.length, english: false};
		return;
	}
	const sentences: Sentence[] = [];
	const seen = (analysedTo: number): Analysis => {
		const actors = findActors(article, sentences);
		return {
			article,
			sentences: [...sentences],
			actors,
			facts: factsOf(article, sentences, language, actors),
			analysedTo,
			english: true,
		};
	};
	let handedOn = 0;
	for (const block of blocks) {
		if (block.start >= limit) {
			yield seen(block.start);
			return;
		}
		if (block.role !== 'body' || !analysed.has(block.kind)) {
			continue;
		}
		sentences.push(...language.sentences(text, {start: block.start, end: Math.min(block.end, limit)}));
		if (block.end - handedOn > pieceLength && block.end < text.length) {
			handedOn = block.end;
			yield seen(block.end);
		}
	}
	yield seen(Math.min(text.length, Math.max(limit, 0)));
}

/** Actors and facts of an article; see `Analysis`. Synchronous and pure. */
export const analyse = (article: Article, language: Language, limit = defaultLimit): Analysis => {
	let last: Analysis | undefined;
	for (const piece of analysePieces(article, language, limit)) {
		last = piece;
	}
	return last ?? {article, sentences: [], actors: [], facts: [], analysedTo: 0, english: true};
};
