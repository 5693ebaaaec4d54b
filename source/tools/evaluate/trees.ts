import {writeFileSync} from 'node:fs';
import type {Reading} from '../../language/engine.ts';
import {readConllu} from '../conllu.ts';
import {titleCased} from '../train/tagger.ts';
import {paragraphsOf} from './paragraphs.ts';
import {ownEngine, percent, readItems, scores, segmentsOf} from './read.ts';

type Options = {readonly raw: boolean; readonly titleCase: boolean; readonly write: string | undefined};

const rows = (forms: readonly string[], {tags, heads, labels, agree}: Reading): string =>
	forms
		.map((form, index) => {
			const [upos, xpos] = (tags[index] ?? 'X|FW').split('|');
			return [
				index + 1,
				form,
				'_',
				upos,
				xpos,
				'_',
				(heads[index] ?? -1) + 1,
				labels[index],
				'_',
				`Agree=${agree[index] ? 'Yes' : 'No'}`,
			].join('\t');
		})
		.join('\n');

/** Tags and trees against a treebank whose tokens are given; with `raw` from its text, where what counts is F1. */
export const evaluateTrees = (file: string, {raw, titleCase, write}: Options): object => {
	const engine = ownEngine();
	const paragraphs = paragraphsOf(readConllu(file));
	type Gold = {readonly upos: string; readonly head: string; readonly label: string};
	let [right, attached, labelled, found, gold] = [0, 0, 0, 0, 0];
	let [agreed, agreedAttached, agreedLabelled] = [0, 0, 0];
	const blocks: string[] = [];
	const work = paragraphs.flatMap(({document, text, sentences}, at) => {
		const truth = new Map<string, Gold>();
		for (const {gold: tree, tokens} of sentences) {
			for (const [index, {upos, head, label}] of tree.tokens.entries()) {
				const place = tokens[head];
				truth.set(`${tokens[index]?.start} ${tokens[index]?.end}`, {
					upos,
					head: place === undefined ? 'root' : `${place.start} ${place.end}`,
					label,
				});
			}
		}
		gold += truth.size;
		const mine = raw ? segmentsOf(text) : sentences;
		return mine.map(({tokens}) => {
			const forms = tokens.map(({start, end}) => text.slice(start, end));
			return {document, forms: titleCase ? titleCased(forms, false) : forms, tokens, truth, paragraph: at};
		});
	});
	const begin = performance.now();
	const readings = readItems(engine, work);
	const seconds = (performance.now() - begin) / 1000;
	for (const [at, {tokens, truth, forms}] of work.entries()) {
		const reading = readings[at] as Reading;
		for (const [index, {start, end}] of tokens.entries()) {
			found++;
			const known = truth.get(`${start} ${end}`);
			const head = tokens[reading.heads[index] ?? -1];
			const sameHead =
				known !== undefined && known.head === (head === undefined ? 'root' : `${head.start} ${head.end}`);
			const sameLabel = sameHead && known.label === reading.labels[index];
			right += known !== undefined && known.upos === reading.tags[index]?.split('|')[0] ? 1 : 0;
			attached += sameHead ? 1 : 0;
			labelled += sameLabel ? 1 : 0;
			if (reading.agree[index] === true) {
				agreed++;
				agreedAttached += sameHead ? 1 : 0;
				agreedLabelled += sameLabel ? 1 : 0;
			}
		}
		blocks.push(`${rows(forms, reading)}\n`);
	}
	if (write !== undefined) {
		writeFileSync(write, `${blocks.join('\n')}\n`);
	}
	const share = (count: number): number => scores(count, found, gold).f1;
	return {
		upos: share(right),
		uas: share(attached),
		las: share(labelled),
		tokens: found,
		tokensPerSecond: Math.round(found / seconds),
		agreement: {
			share: percent(agreed, found),
			uas: percent(agreedAttached, agreed),
			las: percent(agreedLabelled, agreed),
		},
	};
};
