import {readFileSync} from 'node:fs';
import {type NamedSentence, readConllu, readIob} from '../conllu.ts';
import {titleCased} from '../train/tagger.ts';
import {triplesOf} from './facts.ts';
import {type Library, type LibraryReading, tagsAt} from './library.ts';
import {nameScores} from './names.ts';
import {type Paragraph, paragraphsOf} from './paragraphs.ts';
import {percent, scores} from './read.ts';

type Options = {readonly titleCase: boolean};

/** The paragraph's text, with its tokens in Title Case if that is wanted. */
const textOf = ({text, sentences}: Paragraph, titleCase: boolean): string => {
	if (!titleCase) {
		return text;
	}
	const letters =
		[...text].length === text.length ? text.split('') : Array.from({length: text.length}, (_, at) => text.charAt(at));
	for (const {gold, tokens} of sentences) {
		for (const [index, form] of titleCased(
			gold.tokens.map(token => token.form),
			false,
		).entries()) {
			letters[tokens[index]?.start ?? 0] = form.charAt(0);
		}
	}
	return letters.join('');
};

/** Tags of the gold's tokens. There are no trees: neither library has a parser. */
export const compareTrees = (file: string, {read}: Library, {titleCase}: Options): object => {
	const paragraphs = paragraphsOf(readConllu(file));
	let [right, tokens] = [0, 0];
	const begin = performance.now();
	const readings = paragraphs.map(paragraph => read(textOf(paragraph, titleCase)));
	const seconds = (performance.now() - begin) / 1000;
	for (const [index, {sentences}] of paragraphs.entries()) {
		const gold = sentences.flatMap(sentence => sentence.gold.tokens);
		const tags = tagsAt(
			sentences.flatMap(sentence => sentence.tokens),
			readings[index] as LibraryReading,
		);
		right += gold.filter(({upos}, at) => upos === tags[at]).length;
		tokens += gold.length;
	}
	return {upos: percent(right, tokens), trees: 'has none', tokens, tokensPerSecond: Math.round(tokens / seconds)};
};

/** Texts of an IOB file's sentences by their names. */
const textsOf = (file: string): ReadonlyMap<string, string> =>
	new Map(
		[...readFileSync(file, 'utf8').matchAll(/^# sent_id = (.*)\n(?:#.*\n)*?# text = (.*)$/gm)].map(
			([, id = '', text = '']) => [id, text],
		),
	);

/** Where the words stand in the text; one after the other when it is not known. */
const placesOf = (
	forms: readonly string[],
	text: string,
): readonly {readonly start: number; readonly end: number}[] => {
	let at = 0;
	return forms.map(form => {
		const start = Math.max(text.indexOf(form, at), at);
		at = start + form.length;
		return {start, end: at};
	});
};

const tagNames = ({forms}: NamedSentence, text: string, {names = []}: LibraryReading): readonly string[] => {
	const tags = forms.map(() => 'O');
	const places = placesOf(forms, text);
	for (const {start, end, type} of names) {
		const inside = places.flatMap((place, index) => (place.start < end && place.end > start ? [index] : []));
		if (inside.every(index => tags[index] === 'O')) {
			for (const [at, index] of inside.entries()) {
				tags[index] = `${at === 0 ? 'B' : 'I'}-${type}`;
			}
		}
	}
	return tags;
};

export const compareNames = (file: string, {read}: Library, {titleCase}: Options): object => {
	const gold = readIob(file);
	const texts = textsOf(file);
	if (read('Ana lives in Lima.').names === undefined) {
		return {names: 'has none'};
	}
	const found = gold.map(sentence => {
		const forms = titleCase ? titleCased(sentence.forms, false) : sentence.forms;
		const text = titleCase ? forms.join(' ') : (texts.get(sentence.id) ?? forms.join(' '));
		return tagNames({...sentence, forms}, text, read(text));
	});
	return nameScores(gold, found);
};

const nominal = /^(?:NOUN|PROPN|PRON)$/;
/** What may stand between the subject and its verb, and between the verb and its object. */
const beforeVerb = /^(?:AUX|ADV|PART)$/;
const behindVerb = /^(?:DET|ADJ|NUM|ADV|SYM)$/;

/** Facts by a pattern over tags: the nearest noun before a verb is its subject, the first behind it its object. Of a long name the first word counts, of other nouns the last, as in the trees. */
export const patternTriples = (
	tags: readonly string[],
): readonly {readonly subject: number; readonly verb: number; readonly object: number}[] =>
	tags.flatMap((tag, verb) => {
		if (tag !== 'VERB') {
			return [];
		}
		const is = (index: number, kind: RegExp): boolean => kind.test(tags[index] ?? '');
		let subject = verb - 1;
		while (is(subject, beforeVerb)) {
			subject--;
		}
		let object = verb + 1;
		while (is(object, behindVerb)) {
			object++;
		}
		if (!is(subject, nominal) || !is(object, nominal)) {
			return [];
		}
		while (tags[subject] === 'PROPN' && tags[subject - 1] === 'PROPN') {
			subject--;
		}
		// `his old house`: a possessive is a pronoun before a noun.
		while (
			(tags[object] === 'NOUN' && tags[object + 1] === 'NOUN') ||
			(tags[object] === 'PRON' && is(object + 1, /^(?:NOUN|ADJ)$/))
		) {
			object++;
		}
		while (tags[object] === 'ADJ' && is(object + 1, /^(?:NOUN|ADJ)$/)) {
			object++;
		}
		return [{subject, verb, object}];
	});

export const compareFacts = (file: string, {read}: Library): object => {
	let [gold, found, right] = [0, 0, 0];
	for (const {text, sentences} of paragraphsOf(readConllu(file))) {
		const reading = read(text);
		for (const {gold: tree, tokens} of sentences) {
			const truth = new Set(
				triplesOf({
					forms: tree.tokens.map(({form}) => form),
					upos: tree.tokens.map(({upos}) => upos),
					heads: tree.tokens.map(({head}) => head),
					labels: tree.tokens.map(({label}) => label),
				}).map(({subject, verb, object}) => `${subject} ${verb} ${object}`),
			);
			const mine = patternTriples(tagsAt(tokens, reading));
			gold += truth.size;
			found += mine.length;
			right += mine.filter(({subject, verb, object}) => truth.has(`${subject} ${verb} ${object}`)).length;
		}
	}
	return {all: scores(right, found, gold), facts: gold};
};
