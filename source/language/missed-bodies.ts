import {organizationWords} from './lexicon.ts';
import {organization, writeSpan} from './name-spans.ts';

/** `YouTube`, `UpGuard`, and no `McDonald`. */
const isCompound = (form: string): boolean =>
	/^\p{Lu}\p{Ll}+\p{Lu}[\p{Ll}\p{Lu}]+$/u.test(form) && !/^(?:Ma?c|De|Di|La|Le|Du|Fitz|O)\p{Lu}/u.test(form);

/** What is named behind these is something that somebody has made. */
const works =
	/^(?:movie|film|book|novel|game|series|song|album|show|called|titled|named|project|console|app|software|format|["“‘'(])$/i;

/** Those who go by a name of their own: `the Houthi rebels`, `a Houthi spokesman`. */
const bands =
	/^(?:rebels?|militants?|fighters|insurgents?|guerrillas?|militias?|militiamen|gunmen|separatists?|military|forces|troops|officials|leaders?|spokesm[ae]n|spokespersons?|delegation|government|authorities)$/;

const isWord = (form: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(form);

/**
 * Organisations that the finder passed over: words made of two, as companies and sites have them, and proper nouns in a row that end
 * in what an organisation is (`Defence Forces`). `tags` are universal, `|` and what follows them.
 */
export const findMissedBodies = (forms: readonly string[], tags: readonly string[], labels: Int32Array): void => {
	const isFree = (at: number): boolean => labels[at] === 0 && tags[at]?.startsWith('PROPN') === true;
	const isBeside = (at: number): boolean => tags[at]?.startsWith('PROPN') === true || (labels[at] ?? 0) !== 0;
	// A line with capitals alone tells nothing by them.
	const told = forms.some(form => /^\p{Ll}{4,}/u.test(form));
	for (let from = 0; told && from < forms.length; from++) {
		if (!isFree(from) || isBeside(from - 1) || works.test(forms[from - 1] ?? '')) {
			continue;
		}
		let to = from;
		while (isFree(to)) {
			to++;
		}
		const own = forms.slice(from, to);
		const alone = own.length === 1 && isCompound(own[0] ?? '');
		const body = own.length > 1 && own.every(isWord) && organizationWords.has((own.at(-1) ?? '').toLowerCase());
		const armed =
			own.length === 1 && isWord(own[0] ?? '') && bands.test(forms[to] ?? '') && from > 0 && forms[from - 1] !== '-';
		if ((alone || body || armed) && !isBeside(to)) {
			writeSpan(labels, {from, to, type: organization});
		}
		from = to;
	}
};
