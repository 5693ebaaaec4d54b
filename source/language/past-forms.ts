import {irregularVerbs} from './irregular-verbs.ts';

/** Pasts that are words of another kind as well. */
const others = new Set(
	'rose saw fell bore wound found ground left felt dove lit fit bound bent meant thought shot spread cut hit set put cost hurt shut split read quit beat let cast burst bid bet upset lost run forecast broadcast spun lay wore'.split(
		' ',
	),
);

const rows = irregularVerbs.map(row => row.split(' ') as [form: string, tag: string, base: string]);
const participles = new Set(rows.filter(([, tag]) => tag === 'VBN').map(([form]) => form));
const bases = new Set(rows.map(([, , base]) => base));
const pasts = new Set(
	rows.filter(([form, tag]) => tag === 'VBD' && !bases.has(form) && !others.has(form)).map(([form]) => form),
);

/**
 * The tag of a word that can be nothing but the past of an irregular verb: `sank` is no participle, `struck` no noun. The treebanks
 * have too few of them to be sure of each.
 */
export const withPast = (form: string, tag: string): string => {
	if (!pasts.has(form)) {
		return tag;
	}
	if (tag.startsWith('VERB')) {
		return participles.has(form) ? tag : 'VERB|VBD';
	}
	return /^(?:NOUN|ADJ|X)/.test(tag) ? 'VERB|VBD' : tag;
};
