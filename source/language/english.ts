import type {Range} from '../article/model.ts';
import {createEngine, modelFiles, readDocument} from './engine.ts';
import {inflect} from './inflect.ts';
import {isEnglish} from './is-english.ts';
import {lemmaOf, readLemmas} from './lemmas.ts';
import type {Language, Name, NameType, Sentence, Token, Upos} from './model.ts';
import {nameTypes} from './name-finder.ts';
import {sentencesIn} from './sentences.ts';
import {findTimes} from './times.ts';
import {tokensIn} from './tokens.ts';

/** The files of the language, as they are in content/language. */
export const languageFiles = {...modelFiles, lemmas: 'lemmas.bin'} as const;
export type LanguageBytes = {readonly [name in keyof typeof languageFiles]: Uint8Array};

const typeNames: Readonly<Record<(typeof nameTypes)[number], NameType>> = {
	PER: 'person',
	ORG: 'organization',
	LOC: 'place',
};

/** Names of a sentence, from the labels of its tokens. */
const namesOf = (labels: Int32Array, tokens: readonly Range[]): readonly Name[] =>
	[...labels].flatMap((label, from) => {
		const part = (label - 1) % 4;
		if (label === 0 || (part !== 0 && part !== 3)) {
			return [];
		}
		let to = from + 1;
		while (part === 0 && to < labels.length && ((labels[to] as number) - 1) % 4 === 1) {
			to++;
		}
		to += part === 0 ? 1 : 0;
		const type = typeNames[nameTypes[Math.floor((label - 1) / 4)] ?? 'PER'];
		return [{start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, type, from, to}];
	});

/** English, read with our own models. Throws ModelError when one of them is damaged. */
export const createEnglish = (bytes: LanguageBytes): Language => {
	const engine = createEngine(bytes);
	const lemmas = readLemmas(bytes.lemmas);
	return {
		sentences: (text, blocks) => {
			const ranges = blocks.flatMap(block => sentencesIn(text, tokensIn(text, block)));
			const forms = ranges.map(tokens => tokens.map(({start, end}) => text.slice(start, end)));
			return readDocument(engine, forms).map(({tags, heads, labels, agree, alike, names}, index): Sentence => {
				const tokens = ranges[index] ?? [];
				return {
					start: tokens[0]?.start ?? 0,
					end: tokens.at(-1)?.end ?? 0,
					tokens: tokens.map((range, at): Token => {
						const [upos = 'X', xpos = 'FW'] = (tags[at] ?? '').split('|');
						const word = forms[index]?.[at] ?? '';
						return {
							...range,
							text: word,
							lemma: lemmaOf(lemmas, word, upos, xpos),
							upos: upos as Upos,
							xpos,
							head: heads[at] ?? -1,
							label: labels[at] ?? 'dep',
							agree: agree[at] ?? false,
							alike: alike[at] ?? false,
						};
					}),
					names: namesOf(names, tokens),
				};
			});
		},
		times: findTimes,
		inflect: (lemma, form) => inflect(lemmas, lemma, form),
		isEnglish,
	};
};
