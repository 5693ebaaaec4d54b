import type {Range} from '../article/model.ts';
import {genderOfName} from '../language/given-names.ts';
import type {Token} from '../language/model.ts';
import {pronounAt} from './actor-index.ts';
import type {Context} from './context.ts';

const spokenTo = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself)$/i;
const third = /^(?:he|she|it|they|him|them)$/i;
const possessive = /^(?:his|its|their)$/i;
const pointing = /^(?:this|these|those)$/i;

/** Nouns that `this` makes something else of than `the` does: `in this way`, `this article`. Lemmas. */
const pointed = new Set('way kind type sort manner point regard respect sense context story article page'.split(' '));

/** Whether a determiner points at a thing that `the` would point at as well; not at a time. */
const isOfThing = ({sentence: {tokens}, times}: Context, {head, label, start}: Token): boolean => {
	const noun = tokens[head];
	const isTime = times.some(time => noun !== undefined && time.start <= noun.start && noun.end <= time.end);
	return (
		label === 'det' &&
		noun !== undefined &&
		/^(?:NOUN|PROPN)$/.test(noun.upos) &&
		noun.start > start &&
		!isTime &&
		!pointed.has(noun.lemma)
	);
};

/** A word with the capital that another one has. */
const matching = (other: string, word: string): string =>
	/^\p{Lu}/u.test(other) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** `the United States’`, `Ana Reyes’s` */
const ofName = (name: string): string => (/s$/i.test(name) && / /.test(name) === false ? `${name}’` : `${name}’s`);

/**
 * What stands for a token where it is told away from its place: itself, or a name for a pronoun; undefined for what means nothing
 * there. `subject` is the id of the actor that the sentence is of, which its pronouns may stand for.
 */
const spokenToken = (context: Context, token: Token, subject: string | undefined): string | undefined => {
	const {actors, times} = context;
	const {text, xpos, label} = token;
	const speaker =
		/^(?:i|me|my|mine|myself)$/i.test(text) && xpos.startsWith('PRP') ? pronounAt(actors, token) : undefined;
	if (speaker !== undefined) {
		const gender = genderOfName(speaker.name.split(' ')[0] ?? '');
		const own = speaker.id === subject;
		if (/^my$/i.test(text)) {
			return own && gender !== undefined ? matching(text, gender === 'male' ? 'his' : 'her') : ofName(speaker.name);
		}
		if (own) {
			return /^myself$/i.test(text) && gender !== undefined ? (gender === 'male' ? 'himself' : 'herself') : undefined;
		}
		// `the best book I have read`: its verb would have to change with it.
		const {tokens} = context.sentence;
		const verb = tokens.slice(tokens.indexOf(token) + 1).find(({upos}) => upos === 'VERB' || upos === 'AUX');
		return /^me$/i.test(text) || (/^i$/i.test(text) && /^(?:VBD|MD)$/.test(verb?.xpos ?? ''))
			? speaker.name
			: undefined;
	}
	if (spokenTo.test(text) && !/^(?:US|NNP)$/.test(text) && xpos.startsWith('PRP')) {
		return undefined;
	}
	if (pointing.test(text) || (/^that$/i.test(text) && token.upos === 'DET')) {
		const timed = times.some(({start, end}) => start <= token.start && token.end <= end);
		// `not that much money`
		const amount = /^(?:much|many|few|little)$/.test(
			context.sentence.tokens[context.sentence.tokens.indexOf(token) + 1]?.text ?? '',
		);
		if (amount) {
			return text;
		}
		// `This bill` is the one that the article was about before.
		return timed ? text : isOfThing(context, token) ? matching(text, 'the') : undefined;
	}
	// `an IT worker`
	if (text === 'IT' && label === 'compound') {
		return text;
	}
	const isPossessive = possessive.test(text) || (/^her$/i.test(text) && xpos === 'PRP$');
	if (!isPossessive && !third.test(text) && !/^her$/i.test(text)) {
		return text;
	}
	if (label === 'expl') {
		return text;
	}
	const actor = pronounAt(actors, token);
	if (actor !== undefined) {
		// `The singer and poet Ana Reyes died at her home`
		const isSubject = actor.id === subject || subject?.endsWith(` ${actor.name}`) === true;
		return isSubject ? text : isPossessive ? ofName(actor.name) : actor.name;
	}
	// `Ana sold her ships`: whose, the sentence tells as well as the article does.
	const owner = actors.find(({id}) => id === subject);
	const isHuman = owner === undefined || /^their$/i.test(text) || (owner.type === 'person') !== /^its$/i.test(text);
	return isPossessive && subject !== undefined && isHuman ? text : undefined;
};

/** Whether words end where somebody is joined to another: `Ana Reyes and`, `Ana Reyes and three of`. */
const endsJoined = (words: string, name: string): boolean =>
	words.includes(`${name} and `) &&
	/^(?:\p{Ll}+ of )?$/u.test(words.slice(words.lastIndexOf(`${name} and `) + name.length + 5));

/** A stretch of a sentence as it is told away from its place, and where the first word stands that cannot be; `end` is that of the stretch where all can. */
export const spoken = (
	context: Context,
	{start, end}: Range,
	subject: string | undefined,
): {readonly words: string; readonly end: number} => {
	const {text, sentence} = context;
	let words = '';
	let at = start;
	for (const token of sentence.tokens) {
		if (token.start < start || token.end > end) {
			continue;
		}
		const own = spokenToken(context, token, subject);
		if (own === undefined) {
			return {words, end: token.start};
		}
		// `Ana Reyes and her brother`
		const before = words + text.slice(at, token.start);
		const [owner = ''] = own === token.text ? [] : [own.replace(/[’']s?$/, '')];
		if (owner !== '' && possessive.test(token.text) && endsJoined(before, owner)) {
			continue;
		}
		words += text.slice(at, token.start) + own;
		at = token.end;
	}
	return {words: words + text.slice(at, end), end};
};
