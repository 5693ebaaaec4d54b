import {writeFileSync} from 'node:fs';
import {tagsOf} from '../../language/name-finder.ts';
import {type NamedSentence, readIob} from '../conllu.ts';
import {titleCased} from '../train/tagger.ts';
import {ownEngine, readItems, scores} from './read.ts';

type Options = {readonly titleCase: boolean; readonly write: string | undefined};

const spansOf = (tags: readonly string[]): readonly string[] =>
	tags.flatMap((tag, from) => {
		if (!tag.startsWith('B-')) {
			return [];
		}
		let to = from + 1;
		while (tags[to] === `I-${tag.slice(2)}`) {
			to++;
		}
		return [`${tag.slice(2)} ${from} ${to}`];
	});

/** Names found, as IOB2 tags by sentence, against the gold: exact words and type. */
export const nameScores = (gold: readonly NamedSentence[], found: readonly (readonly string[])[]): object => {
	const counts = new Map<string, {right: number; found: number; gold: number}>();
	const count = (type: string, what: 'right' | 'found' | 'gold'): void => {
		for (const key of ['all', type]) {
			const known = counts.get(key) ?? {right: 0, found: 0, gold: 0};
			known[what]++;
			counts.set(key, known);
		}
	};
	for (const [index, {tags}] of gold.entries()) {
		const truth = new Set(spansOf(tags.map(tag => (/-(?:PER|ORG|LOC)$/.test(tag) ? tag : 'O'))));
		for (const span of spansOf(found[index] ?? [])) {
			count(span.slice(0, 3), 'found');
			if (truth.has(span)) {
				count(span.slice(0, 3), 'right');
			}
		}
		for (const span of truth) {
			count(span.slice(0, 3), 'gold');
		}
	}
	const of = (key: string): object => {
		const {right, found: mine, gold: all} = counts.get(key) ?? {right: 0, found: 0, gold: 0};
		return scores(right, mine, all);
	};
	return {...of('all'), byType: {PER: of('PER'), ORG: of('ORG'), LOC: of('LOC')}};
};

/** Names against an IOB or IOB2 file. */
export const evaluateNames = (file: string, {titleCase, write}: Options): object => {
	const gold = readIob(file);
	const items = gold.map(({document, forms}) => ({document, forms: titleCase ? titleCased(forms, false) : forms}));
	const found = readItems(ownEngine(), items).map(({names}) => tagsOf(names));
	if (write !== undefined) {
		const blocks = gold.map(
			({id, forms}, index) =>
				`# sent_id = ${id}\n${forms.map((form, at) => `${at + 1}\t${form}\t${found[index]?.[at] ?? 'O'}`).join('\n')}\n`,
		);
		writeFileSync(write, `${blocks.join('\n')}\n`);
	}
	return nameScores(gold, found);
};
