import nlp from 'compromise/three';
import type {VerbForm} from './model.ts';

/** What compromise can do with a verb; its types leave its plugins out. */
type VerbView = {
	readonly conjugate: () => readonly Readonly<Record<string, string | undefined>>[];
	readonly toInfinitive: () => {readonly text: () => string};
};

const asVerb = (word: string): VerbView => {
	// `verbs` is there in compromise/three, but not in its declarations.
	const view = nlp(word).tag('Verb') as unknown as {readonly verbs: () => VerbView};
	return view.verbs();
};

const forms = {
	base: 'Infinitive',
	present: 'PresentTense',
	past: 'PastTense',
	participle: 'Participle',
	gerund: 'Gerund',
} as const;

const be: Readonly<Record<VerbForm, string>> = {
	base: 'be',
	present: 'is',
	past: 'was',
	participle: 'been',
	gerund: 'being',
};

/** Past participles that differ from the past tense, for compromise gives few of them. */
const participles: Readonly<Record<string, string>> = Object.fromEntries(
	(
		'begin begun,break broken,choose chosen,come come,do done,draw drawn,drink drunk,drive driven,eat eaten,fall fallen,fly flown,' +
		'forbid forbidden,forget forgotten,forgive forgiven,freeze frozen,get got,give given,go gone,grow grown,hide hidden,know known,' +
		'overthrow overthrown,ride ridden,ring rung,rise risen,run run,see seen,shake shaken,show shown,shrink shrunk,sing sung,sink sunk,' +
		'speak spoken,steal stolen,swear sworn,swim swum,take taken,tear torn,throw thrown,undergo undergone,wake woken,wear worn,withdraw withdrawn,write written'
	)
		.split(',')
		.map(pair => pair.split(' ')),
);

const cache = new Map<string, string>();

/** Another form of a verb, by its lemma: `inflect('visit', 'past')` is `visited`. */
export const inflect = (lemma: string, form: VerbForm): string => {
	if (lemma === 'be') {
		return be[form];
	}
	if (form === 'base') {
		return lemma;
	}
	const key = `${form} ${lemma}`;
	const known = cache.get(key);
	if (known !== undefined) {
		return known;
	}
	const [all] = asVerb(lemma).conjugate();
	const made =
		(form === 'participle' ? participles[lemma] : undefined) ??
		all?.[forms[form]] ??
		(form === 'participle' ? all?.PastTense : undefined) ??
		lemma;
	cache.set(key, made);
	return made;
};

const lemmas = new Map<string, string>();

/** The lemma of a verb form, without its case. */
export const verbLemma = (word: string): string => {
	const lower = word.toLowerCase();
	const known = lemmas.get(lower);
	if (known !== undefined) {
		return known;
	}
	const made = asVerb(lower).toInfinitive().text() || lower;
	lemmas.set(lower, made);
	return made;
};
