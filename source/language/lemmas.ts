import {brotliDecompressSync} from 'node:zlib';
import {clitics, irregularVerbs} from './irregular-verbs.ts';
import {ModelError} from './model-file.ts';

/** Whether a tag's lemma is looked for among verbs, nouns or the rest. */
export const lemmaClass = (upos: string): 'V' | 'N' | 'A' =>
	upos === 'VERB' || upos === 'AUX' ? 'V' : upos === 'NOUN' || upos === 'PROPN' ? 'N' : 'A';

/** The forms that were seen with their lemmas, the verbs that they belong to, and the forms of those by lemma and tag. */
export type Lemmas = {
	readonly known: ReadonlyMap<string, string>;
	readonly verbs: ReadonlySet<string>;
	readonly forms: ReadonlyMap<string, string>;
};

/** The table of lemmas: Brotli over lines of form, tag (of verbs the Penn tag, else N or A) and lemma, the commonest first. Throws ModelError. */
export const readLemmas = (bytes: Uint8Array): Lemmas => {
	try {
		const lines = brotliDecompressSync(bytes).toString('utf8').split('\n');
		const known = new Map<string, string>();
		const verbs = new Set<string>();
		const forms = new Map<string, string>();
		const first = (map: Map<string, string>, key: string, value: string): void => {
			if (!map.has(key)) {
				map.set(key, value);
			}
		};
		for (const [form, lemma] of Object.entries(clitics)) {
			known.set(form, lemma);
		}
		for (const line of [...irregularVerbs, ...lines]) {
			const [form = '', tag = '', lemma = ''] = line.split(' ');
			first(known, `${form} ${tag.charAt(0)}`, lemma);
			if (tag.startsWith('V')) {
				verbs.add(lemma);
				first(forms, `${lemma} ${tag}`, form);
			}
		}
		if (lines.length < 2) {
			throw new RangeError('it is empty');
		}
		return {known, verbs, forms};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new ModelError(`The language file “lemmas” is damaged (${reason}). Install readout again.`);
	}
};

const doubled = /([bdfgklmnprtvz])\1$/;

/** The stem of a regular form, as a verb that is known or else as the spelling suggests. */
const stemOf = (stem: string, verbs: ReadonlySet<string>): string => {
	const single = stem.replace(doubled, '$1');
	for (const candidate of [stem, `${stem}e`, single]) {
		if (verbs.has(candidate)) {
			return candidate;
		}
	}
	if (single !== stem && !/(?:ll|ss|ff|zz)$/.test(stem)) {
		return single;
	}
	// One vowel before one consonant: closed, named. Two before s: praised. A cluster before: asked, helped.
	return /(?:[^aeiou][aeiou][bcdgkmpstvz]|v|[aeiou]{2}[csz]|[lp]s|dg|[aeiou]g|[rn][csg]|(?:at|iz|ur|ut|ibl|abl|bl|tl|gl|dl|u))$/.test(
		stem,
	)
		? `${stem}e`
		: stem;
};

/** The lemma of a word in lower case, by its tags. */
export const lemmaOf = ({known, verbs}: Lemmas, form: string, upos: string, xpos: string): string => {
	const lower = form.toLowerCase().replace(/[’‘]/g, "'");
	const kind = lemmaClass(upos);
	const seen = known.get(`${lower} ${kind}`);
	if (seen !== undefined) {
		return seen;
	}
	if (kind === 'V') {
		if (xpos === 'VBG' && /[a-z]{2}ing$/.test(lower)) {
			return stemOf(lower.slice(0, -3), verbs);
		}
		if ((xpos === 'VBD' || xpos === 'VBN') && /[a-z]{2}ed$/.test(lower)) {
			return lower.endsWith('ied') ? `${lower.slice(0, -3)}y` : stemOf(lower.slice(0, -2), verbs);
		}
	}
	if (xpos === 'VBZ' || xpos === 'NNS') {
		if (/[^aeiou]ies$/.test(lower)) {
			return `${lower.slice(0, -3)}y`;
		}
		if (/(?:[sxz]|ch|sh)es$/.test(lower)) {
			return verbs.has(lower.slice(0, -1)) && kind === 'V' ? lower.slice(0, -1) : lower.slice(0, -2);
		}
		return lower.replace(/(?<=[^s])s$/, '');
	}
	return lower;
};
