import {hashTableIn} from './hash-table.ts';
import {hashText} from './hashing.ts';
import {clitics} from './irregular-verbs.ts';
import {readFile} from './model-file.ts';

/** Whether a tag's lemma is looked for among verbs, nouns or the rest. */
export const lemmaClass = (upos: string): 'V' | 'N' | 'A' =>
	upos === 'VERB' || upos === 'AUX' ? 'V' : upos === 'NOUN' || upos === 'PROPN' ? 'N' : 'A';

/** The lemmas of forms that were seen, the verbs that they belong to, and the forms of those. */
export type Lemmas = {
	/** Of a form in lower case and its class. */
	readonly known: (form: string, kind: string) => string | undefined;
	readonly isVerb: (lemma: string) => boolean;
	/** By lemma and Penn tag. */
	readonly form: (lemma: string, tag: string) => string | undefined;
};

/** What the file of lemmas says of itself. */
export type LemmasHeader = {
	readonly format: 1;
	readonly kind: 'lemmas';
	/** How forms become lemmas: how many letters they lose at their end, and what comes there: `3y` makes `try` of `tries`. */
	readonly rules: readonly string[];
	/** Bytes of the lines at the end. */
	readonly lines: number;
};

/**
 * The lemmas as tools/train/lemmas.ts writes them: a table of forms, each with its class behind it, and a byte for the rule of each; a table
 * of verbs; and the forms of verbs, a line for each of lemma, tag and form. Throws ModelError.
 */
export const readLemmas = (bytes: Uint8Array): Lemmas =>
	readFile<LemmasHeader, Lemmas>(bytes, 'lemmas', ({rules, lines: length}, rest) => {
		const known = hashTableIn(rest);
		const ruleOf = rest.subarray(known.length, known.length + known.size);
		const behind = rest.subarray(Math.ceil((known.length + known.size) / 4) * 4);
		const verbs = hashTableIn(behind);
		if (behind.length !== verbs.length + length) {
			throw new RangeError('it is cut off');
		}
		// Few texts need them.
		let lines: string | undefined;
		return {
			known: (form, kind) => {
				const key = `${form} ${kind}`;
				if (Object.hasOwn(clitics, key)) {
					return clitics[key];
				}
				const place = known.find(hashText(key));
				if (place < 0) {
					return undefined;
				}
				const rule = rules[ruleOf[place] as number] ?? '';
				const lost = Number.parseInt(rule, 10);
				return form.slice(0, form.length - lost) + rule.slice(String(lost).length);
			},
			isVerb: lemma => verbs.find(hashText(lemma)) >= 0,
			form: (lemma, tag) => {
				lines ??= Buffer.from(behind.subarray(verbs.length)).toString('utf8');
				const key = `\n${lemma} ${tag} `;
				const from = lines.indexOf(key);
				return from < 0 ? undefined : lines.slice(from + key.length, lines.indexOf('\n', from + 1));
			},
		};
	});

const doubled = /([bdfgklmnprtvz])\1$/;

/** The stem of a regular form, as a verb that is known or else as the spelling suggests. */
const stemOf = (stem: string, {isVerb}: Lemmas): string => {
	const single = stem.replace(doubled, '$1');
	for (const candidate of [stem, `${stem}e`, single]) {
		if (isVerb(candidate)) {
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
export const lemmaOf = (lemmas: Lemmas, form: string, upos: string, xpos: string): string => {
	const lower = form.toLowerCase().replace(/[’‘]/g, "'");
	const kind = lemmaClass(upos);
	const seen = lemmas.known(lower, kind);
	if (seen !== undefined) {
		return seen;
	}
	if (kind === 'V') {
		if (xpos === 'VBG' && /[a-z]{2}ing$/.test(lower)) {
			return stemOf(lower.slice(0, -3), lemmas);
		}
		if ((xpos === 'VBD' || xpos === 'VBN') && /[a-z]{2}ed$/.test(lower)) {
			return lower.endsWith('ied') ? `${lower.slice(0, -3)}y` : stemOf(lower.slice(0, -2), lemmas);
		}
	}
	if (xpos === 'VBZ' || xpos === 'NNS') {
		if (/[^aeiou]ies$/.test(lower)) {
			return `${lower.slice(0, -3)}y`;
		}
		if (/(?:[sxz]|ch|sh)es$/.test(lower)) {
			return lemmas.isVerb(lower.slice(0, -1)) && kind === 'V' ? lower.slice(0, -1) : lower.slice(0, -2);
		}
		return lower.replace(/(?<=[^s])s$/, '');
	}
	return lower;
};
