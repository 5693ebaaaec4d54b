import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {packHashTable} from '../../language/hash-table.ts';
import {irregularVerbs} from '../../language/irregular-verbs.ts';
import {type LemmasHeader, lemmaClass} from '../../language/lemmas.ts';
import {headOfFile} from '../../language/model-file.ts';
import {trainingTrees} from './data.ts';

/** Lines of form, tag (of verbs the Penn tag, else N or A) and lemma as language/lemmas.ts reads them; of two for one form the first counts. */
export const packLemmas = (lines: readonly string[]): Uint8Array => {
	const rules: string[] = [];
	const ruleOf = new Map<string, number>();
	const verbs = new Set<string>();
	const forms = new Map<string, string>();
	for (const line of lines) {
		const [form = '', tag = '', lemma = ''] = line.split(' ');
		let same = 0;
		while (same < form.length && form[same] === lemma[same]) {
			same++;
		}
		const rule = `${form.length - same}${lemma.slice(same)}`;
		const index = rules.includes(rule) ? rules.indexOf(rule) : rules.push(rule) - 1;
		const key = `${form} ${tag.charAt(0)}`;
		ruleOf.set(key, ruleOf.get(key) ?? index);
		if (tag.startsWith('V')) {
			verbs.add(lemma);
			forms.set(`${lemma} ${tag}`, forms.get(`${lemma} ${tag}`) ?? form);
		}
	}
	if (rules.length > 256) {
		throw new RangeError(`${rules.length} rules for lemmas are more than a byte can tell apart.`);
	}
	const known = packHashTable(ruleOf.keys());
	const bytes = Uint8Array.from(known.order, key => ruleOf.get(key) ?? 0);
	const text = Buffer.from(`\n${[...forms].map(([key, form]) => `${key} ${form}\n`).join('')}`);
	const header: LemmasHeader = {format: 1, kind: 'lemmas', rules, lines: text.length};
	return Buffer.concat([
		headOfFile(header),
		known.bytes,
		bytes,
		Buffer.alloc((4 - (bytes.length % 4)) % 4),
		packHashTable(verbs).bytes,
		text,
	]);
};

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
	const bytes = packLemmas([...irregularVerbs, ...lines]);
	writeFileSync(join(out, 'lemmas.bin'), bytes);
	return `lemmas: ${lines.length} forms, ${Math.round(bytes.length / 1024)} KB`;
};
