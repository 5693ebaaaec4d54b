import type {Article, Block} from '../article/model.ts';
import type {FactDraft} from './draft.ts';
import type {Actor} from './model.ts';

/*
 * Who speaks where in an interview: the one whom its title names answers, from the first question on; a paragraph may also begin with who
 * speaks it.
 */

/** Somebody of an article, under all names. */
type Named<One> = {readonly one: One; readonly name: string; readonly names: readonly string[]};

/** What makes a text an interview, in its title or its first lines. */
const interview =
	/\binterview(?:s|ed)?\b|\bQ ?(?:&|and) ?A\b|\b(?:speaks|talks|spoke|talked|sat down) (?:to|with)\b|\btells\b/i;

/** Characters at the beginning that may say so. */
const opening = 600;

/** `Ana Reyes: I was born here.` */
const labelled = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}): /u;

/** `On Saturday the Herald interviewed Ana Reyes`: what leads up to the name, in one sentence. */
const interviewing =
	/\b(?:interview(?:s|ed)?|speaks|spoke|spoken|talks|talked|sat down|chatted|caught up)\b[^.?!]{0,80}/gi;

/** Paragraphs that ask, where nothing else says that two talk. */
const fewestQuestions = 2;

/** Who an interview is with: the one person whose whole name its title has, or of whom its first lines say so. */
export const intervieweeOf = <One>({title, text, blocks}: Article, people: readonly Named<One>[]): One | undefined => {
	const within = (words: string): readonly Named<One>[] =>
		people.filter(({names}) => names.some(name => name.includes(' ') && words.includes(name)));
	const named = within(title);
	const lines = text.slice(0, opening);
	if (named.length === 1 && interview.test(`${title}\n${lines}`)) {
		return named[0]?.one;
	}
	const asking = blocks.filter(({start, end}) => text.slice(start, end).trimEnd().endsWith('?')).length;
	const told = named.length > 0 || asking < fewestQuestions ? [] : within((lines.match(interviewing) ?? []).join('\n'));
	return told.length === 1 ? told[0]?.one : undefined;
};

/** Who speaks a paragraph that begins with a name or its initials. */
export const labelOf = <One>(paragraph: string, people: readonly Named<One>[]): One | undefined => {
	const [, label = ''] = labelled.exec(paragraph) ?? [];
	const plain = label.replaceAll('.', '');
	return label === ''
		? undefined
		: people.find(({name, names}) => {
				const words = name.split(' ');
				const initials = words.map(word => word.charAt(0)).join('');
				return words.length > 1 && (names.includes(label) || plain === initials || label === words.at(-1));
			})?.one;
};

/** Shorter than this, in code units, a paragraph behind an answer may be a word of who asks. */
const aside = 120;

/** What only stands behind an interview. */
const closing = /^(?:sources?|references?|notes?|related news|external links|see also|share this)\b/i;

/** The paragraphs that somebody speaks, of an interview or one that begins with a name. */
export const spokenBlocks = <One>(
	article: Article,
	people: readonly Named<One>[],
): readonly {readonly block: Block; readonly speaker: One}[] => {
	const {text, blocks} = article;
	const interviewee = intervieweeOf(article, people);
	let answering = false;
	let asked = false;
	return blocks.flatMap(block => {
		const words = text.slice(block.start, block.end).trim();
		if (closing.test(words)) {
			asked = false;
			answering = false;
		}
		if (block.role !== 'body' || !/^(?:paragraph|quote|list-item)$/.test(block.kind)) {
			return [];
		}
		const label = labelOf(words, people);
		const isQuestion = words.endsWith('?');
		asked ||= isQuestion;
		// Behind a question its answer comes, and goes on; what is short there may be asked without a question mark.
		const isAnswer = !isQuestion && asked && (!answering || words.length >= aside || /\bI\b/.test(words));
		answering = isAnswer;
		const speaker = label ?? (isAnswer ? interviewee : undefined);
		return speaker === undefined ? [] : [{block, speaker}];
	});
};

/** Facts of answers as the word of who answers, where nobody else is named for them. */
export const spokenIn = (
	article: Article,
	actors: readonly Actor[],
	facts: readonly FactDraft[],
): readonly FactDraft[] => {
	const people = actors
		.filter(({type}) => type === 'person')
		.map(actor => ({one: actor, name: actor.name, names: [actor.name, ...actor.aliases]}));
	const spoken = spokenBlocks(article, people);
	return spoken.length === 0
		? facts
		: facts.map(fact => {
				const speaker = spoken.find(
					({block}) => block.start <= fact.predicate.start && fact.predicate.start < block.end,
				)?.speaker;
				const name = speaker?.mentions.find(({kind}) => kind === 'name');
				return speaker === undefined || name === undefined || fact.attribution !== undefined || fact.kind === 'speech'
					? fact
					: {...fact, attribution: {start: name.start, end: name.end, text: speaker.name, actor: speaker.id}};
			});
};
