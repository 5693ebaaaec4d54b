import type {Lemmas} from './lemmas.ts';
import type {VerbForm} from './model.ts';

const tags: Readonly<Record<VerbForm, string>> = {
	base: 'VB',
	present: 'VBZ',
	past: 'VBD',
	participle: 'VBN',
	gerund: 'VBG',
};

const be: Readonly<Record<VerbForm, string>> = {
	base: 'be',
	present: 'is',
	past: 'was',
	participle: 'been',
	gerund: 'being',
};

/** One short stressed syllable, or a last one: its last consonant is doubled, as in stopped and expelled. */
const doubles =
	/^[^aeiou]*[aeiou][bdgklmnprt]$|^(?:(?:ex|com|re|im|pro|dis)pel|(?:con|pa)trol|(?:per|sub|com|ad|o|trans|e|re)mit|(?:re|de|in|con|trans|pre)fer|(?:oc|re|in|con)cur|regret|acquit|equip|kidnap|allot|abet|rebel)$/;

const regular = (lemma: string, form: VerbForm): string => {
	const base = lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? lemma.slice(0, -1) : lemma;
	const stem = doubles.test(lemma) ? lemma + lemma.slice(-1) : base;
	switch (form) {
		case 'present':
			return /(?:[sxzo]|ch|sh)$/.test(lemma)
				? `${lemma}es`
				: /[^aeiou]y$/.test(lemma)
					? `${lemma.slice(0, -1)}ies`
					: `${lemma}s`;
		case 'past':
		case 'participle':
			return lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
		case 'gerund':
			return lemma.endsWith('ie') ? `${lemma.slice(0, -2)}ying` : `${stem}ing`;
		default:
			return lemma;
	}
};

/** Another form of a verb, by its lemma: `visit` in the past is `visited`. As it was seen in texts, else as regular verbs have it. */
export const inflect = (lemmas: Lemmas, lemma: string, form: VerbForm): string =>
	form === 'base' ? lemma : lemma === 'be' ? be[form] : (lemmas.form(lemma, tags[form]) ?? regular(lemma, form));
