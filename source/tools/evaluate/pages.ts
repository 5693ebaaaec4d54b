import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {ArticleError} from '../../article/article-error.ts';
import {parseDocument} from '../../article/html/dom.ts';
import {decodePage} from '../../article/html/encoding.ts';
import {pageArticle} from '../../article/html/page.ts';

/* How much of the stories of web pages is found, and how much beside them, as the article extraction benchmark of Scrapinghub counts it. */

/** A page and the text of its article, without its title. */
type Page = {readonly id: string; readonly html: string; readonly body: string; readonly url?: string};

/** Words in a shingle. */
const width = 4;

const shinglesOf = (text: string): ReadonlyMap<string, number> => {
	const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
	const counts = new Map<string, number>();
	const last = Math.max(words.length === 0 ? 0 : 1, words.length - width + 1);
	for (let at = 0; at < last; at++) {
		const shingle = words.slice(at, at + width).join(' ');
		counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
	}
	return counts;
};

const compare = (own: string, gold: string): {readonly precision: number; readonly recall: number} => {
	const [found, all] = [shinglesOf(own), shinglesOf(gold)];
	const sum = (counts: ReadonlyMap<string, number>): number =>
		[...counts.values()].reduce((total, each) => total + each, 0);
	let right = 0;
	for (const [shingle, count] of found) {
		right += Math.min(count, all.get(shingle) ?? 0);
	}
	return {
		precision: sum(found) === 0 ? (sum(all) === 0 ? 1 : 0) : right / sum(found),
		recall: sum(all) === 0 ? 1 : right / sum(all),
	};
};

/** The text of the story: what is read, without title, captions and boilerplate. */
const bodyOf = ({id, html, url}: Page): string => {
	try {
		const {text, blocks} = pageArticle(html, {name: id, ...(url === undefined ? {} : {url})});
		return blocks
			.slice(1)
			.filter(({role}) => role === 'body')
			.map(({start, end}) => text.slice(start, end))
			.join('\n');
	} catch (error) {
		if (error instanceof ArticleError) {
			return '';
		}
		throw error;
	}
};

/** A folder with a folder for each page, which has source.html and expected.html. */
const pagesWithExpected = (folder: string): readonly Page[] =>
	readdirSync(folder)
		.filter(id => existsSync(join(folder, id, 'expected.html')))
		.sort()
		.map(id => ({
			id,
			html: decodePage(readFileSync(join(folder, id, 'source.html'))),
			body: parseDocument(readFileSync(join(folder, id, 'expected.html'), 'utf8')).body?.textContent ?? '',
		}));

type Truth = Readonly<Record<string, {readonly articleBody: string; readonly url?: string}>>;

/** A folder with ground-truth.json and html/ID.html.gz. */
const pagesWithTruth = (folder: string): readonly Page[] => {
	const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Truth;
	return Object.entries(truth)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, {articleBody, url}]) => ({
			id,
			html: decodePage(gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)))),
			body: articleBody,
			...(url === undefined ? {} : {url}),
		}));
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Precision and recall as means over pages, and the F1 of the two. `write` names a file for those of each page. */
export const evaluatePages = (folder: string, write?: string): object => {
	const pages = existsSync(join(folder, 'ground-truth.json')) ? pagesWithTruth(folder) : pagesWithExpected(folder);
	if (pages.length === 0) {
		throw new Error(
			`${folder} has no pages. Give a folder with ID/source.html and ID/expected.html, or with ground-truth.json.`,
		);
	}
	const scores = pages.map(page => ({id: page.id, ...compare(bodyOf(page), page.body)}));
	const mean = (name: 'precision' | 'recall'): number =>
		scores.reduce((sum, score) => sum + score[name], 0) / scores.length;
	const [precision, recall] = [mean('precision'), mean('recall')];
	if (write !== undefined) {
		const lines = scores.map(({id, ...score}) =>
			JSON.stringify({id, precision: rounded(score.precision), recall: rounded(score.recall)}),
		);
		writeFileSync(write, `${lines.join('\n')}\n`);
	}
	return {
		precision: rounded(precision),
		recall: rounded(recall),
		f1: rounded(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
		pages: pages.length,
	};
};
