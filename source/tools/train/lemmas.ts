import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {lemmaClass} from '../../language/lemmas.ts';
import {trainingTrees} from './data.ts';

/** Writes the inflected words of the training trees with their tags and lemmas, the commonest first. */
export const makeLemmas = (data: string, out: string): string => {
	const counts = new Map<string, number>();
	for (const {tokens} of trainingTrees(data)) {
		for (const {form, lemma, upos, xpos} of tokens) {
			const lower = form.toLowerCase().replace(/’/g, "'");
			const kind = lemmaClass(upos);
			const inflected = kind === 'V' ? xpos.startsWith('VB') : xpos === 'NNS' || /^(?:JJ|RB)[RS]$/.test(xpos);
			if (inflected && upos !== 'PROPN' && /^[a-z]+(?:-[a-z]+)*$/.test(lower) && /^[a-z]+(?:-[a-z]+)*$/.test(lemma)) {
				const line = `${lower} ${kind === 'V' ? xpos : kind} ${lemma}`;
				counts.set(line, (counts.get(line) ?? 0) + 1);
			}
		}
	}
	const lines = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([line]) => line);
	const bytes = brotliCompressSync(Buffer.from(lines.join('\n')));
	writeFileSync(join(out, 'lemmas.br'), bytes);
	return `lemmas: ${lines.length} forms, ${Math.round(bytes.length / 1024)} KB`;
};
