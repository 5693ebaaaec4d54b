import {readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {openArticle} from '../../article/open.ts';
import {english} from '../../english.ts';
import {analyse} from '../../facts/analyse.ts';
import type {Question} from '../../quiz/model.ts';
import {questions} from '../../quiz/questions.ts';
import {percent} from './read.ts';

/* What quizzes are like that can be counted without a judge: how many questions, of which kinds, and whether options give the key away. */

type Asked = {readonly article: string; readonly text: string; readonly question: Question};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const occurrences = (option: string, text: string): number => text.toLowerCase().split(option.toLowerCase()).length - 1;

/** Option-only solvers: each gives every option a score, and picks the highest. */
const solvers: Readonly<Record<string, (option: string, asked: Asked, index: number) => number>> = {
	longest: option => option.length,
	shortest: option => -option.length,
	'stem overlap': (option, {question}) => {
		const stem = new Set(wordsOf(question.stem).filter(word => word.length > 3));
		return wordsOf(option).filter(word => stem.has(word)).length;
	},
	'article frequency': (option, {text}) => occurrences(option, text),
	'first position': (_option, _asked, index) => -index,
};

/** Share of keys that a solver finds, in percent; where several options score alike it guesses among them. */
const solved = (all: readonly Asked[], score: (option: string, asked: Asked, index: number) => number): number => {
	const chances = all.map(asked => {
		const values = asked.question.options.map((option, index) => score(option, asked, index));
		const best = Math.max(...values);
		return values[asked.question.key] === best ? 1 / values.filter(value => value === best).length : 0;
	});
	return percent(
		chances.reduce((sum, chance) => sum + chance, 0),
		all.length,
	);
};

const countsOf = (names: readonly string[]): Readonly<Record<string, number>> => {
	const counts: Record<string, number> = {};
	for (const name of [...names].sort()) {
		counts[name] = (counts[name] ?? 0) + 1;
	}
	return counts;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Figures of the quizzes of `files`, ten questions asked for each; `write` takes the items as judge-kit.py reads them, one JSON a line. */
export const evaluateQuiz = async (
	files: readonly string[],
	{write, seed = 1}: {readonly write: string | undefined; readonly seed?: number},
): Promise<object> => {
	const language = english();
	const all: Asked[] = [];
	const perArticle: {article: string; words: number; questions: number; kinds: Readonly<Record<string, number>>}[] = [];
	for (const path of files) {
		const article = await openArticle({bytes: readFileSync(path), name: path});
		const analysis = analyse(article, language);
		const quiz = questions(analysis, {count: 10, seed, inflect: language.inflect});
		const name = basename(path);
		all.push(...quiz.map(question => ({article: name, text: article.text, question})));
		perArticle.push({
			article: name,
			words: wordsOf(article.text).length,
			questions: quiz.length,
			kinds: countsOf(quiz.map(({kind}) => kind)),
		});
	}
	if (write !== undefined) {
		const items = all.map(({article, text, question}) => ({
			id: `${article}#${question.id}`,
			article_id: article,
			article: text,
			question: question.stem,
			options: question.options,
			key_index: question.key,
			kind: question.kind,
			evidence: question.evidence.map(({text: words}) => words).join(' '),
		}));
		writeFileSync(write, items.map(item => `${JSON.stringify(item)}\n`).join(''));
	}
	const long = perArticle.filter(({words}) => words >= 400);
	const ratios = all.map(({question: {options, key}}) => {
		const others = options.filter((_, index) => index !== key);
		return (options[key]?.length ?? 0) / (others.reduce((sum, {length}) => sum + length, 0) / others.length);
	});
	return {
		articles: perArticle.length,
		questions: all.length,
		withoutQuestions: perArticle.filter(({questions: count}) => count === 0).length,
		perArticleOf400Words: {
			articles: long.length,
			median: median(long.map(({questions: count}) => count)),
			sevenOrMore: long.filter(({questions: count}) => count >= 7).length,
		},
		kinds: countsOf(all.map(({question}) => question.kind)),
		duplicates: all.length - new Set(all.map(({article, question}) => `${article} ${question.stem}`)).size,
		keyToDistractorLength: {median: Math.round(median(ratios) * 100) / 100},
		keyPositions: [0, 1, 2, 3].map(index => all.filter(({question}) => question.key === index).length),
		solvers: Object.fromEntries(Object.entries(solvers).map(([name, score]) => [name, solved(all, score)])),
		perArticle,
	};
};
