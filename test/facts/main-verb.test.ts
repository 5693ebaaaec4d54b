import {describe, expect, it} from 'vitest';
import {withCounts} from '../../source/facts/counts.ts';
import {withJoinedVerbs} from '../../source/facts/joined-verbs.ts';
import {withLeadingSubject} from '../../source/facts/leading-subject.ts';
import {withMainVerb} from '../../source/facts/main-verb.ts';
import type {Sentence, TimeExpression} from '../../source/language/model.ts';
import {type Tree, tree} from './tree.ts';

const inflect = (lemma: string): string => ({sink: 'sank', take: 'took'})[lemma] ?? `${lemma}ed`;

/** What a sentence says first: `fire ← destroyed → barns`, in words as they hang. */
const clauseOf = ({tokens}: Sentence): string => {
	const verb = tokens.findIndex(({head}) => head < 0);
	const word = (pattern: RegExp): string =>
		tokens.find(({head, label, agree}) => head === verb && agree && pattern.test(label))?.text ?? '–';
	return `${word(/^nsubj/)} ← ${tokens[verb]?.text} → ${word(/^obj$/)}`;
};

/** The notation has no lemmas of irregular verbs. */
const asSaid = (sentence: Sentence): Sentence => ({
	...sentence,
	tokens: sentence.tokens.map(token => (token.text === 'said' ? {...token, lemma: 'say'} : token)),
});

const timesIn = ({text}: Tree, time?: string): readonly TimeExpression[] => {
	const start = time === undefined ? -1 : text.indexOf(time);
	return time === undefined || start < 0 ? [] : [{start, end: start + time.length, text: time}];
};

describe('a verb that was read as a participle', () => {
	it.each([
		[
			'is the main verb behind its subject',
			'The/DET/DT/2/det tower/NOUN/NN/0/root crashed/VERB/VBN/2/acl in/ADP/IN/5/case May/PROPN/NNP/3/obl ./PUNCT/./2/punct',
			'tower ← crashed → –',
		],
		[
			'is no main verb where it needs an object and has none',
			'The/DET/DT/2/det tower/NOUN/NN/0/root painted/VERB/VBN/2/acl in/ADP/IN/5/case May/PROPN/NNP/3/obl ./PUNCT/./2/punct',
			'– ← tower → –',
		],
		[
			'is no main verb where somebody does it to what stands before it',
			'The/DET/DT/2/det tower/NOUN/NN/0/root closed/VERB/VBN/2/acl by/ADP/IN/5/case Ana/PROPN/NNP/3/obl:agent ./PUNCT/./2/punct',
			'– ← tower → –',
		],
		[
			'is none in a headline, which has no full stop',
			'The/DET/DT/2/det tower/NOUN/NN/0/root crashed/VERB/VBN/2/acl in/ADP/IN/5/case May/PROPN/NNP/3/obl',
			'– ← tower → –',
		],
		[
			'is the one behind what is said in passing',
			'A/DET/DT/2/det ship/NOUN/NN/0/root ,/PUNCT/,/4/punct closed/VERB/VBN/2/acl in/ADP/IN/6/case Lima/PROPN/NNP/4/obl ,/PUNCT/,/8/punct erupted/VERB/VBN/4/conj ./PUNCT/./2/punct',
			'ship ← erupted → –',
		],
		[
			'is the main verb before its object',
			'The/DET/DT/2/det fair/NOUN/NN/5/compound featured/VERB/VBN/5/amod old/ADJ/JJ/5/amod songs/NOUN/NNS/0/root ./PUNCT/./5/punct',
			'fair ← featured → songs',
		],
	])('%s', (_what, notation, expected) => {
		expect(clauseOf(withMainVerb(tree(notation).sentence, [], inflect))).toBe(expected);
	});

	it('has the noun before a time as its subject, and no participle does that has another form', () => {
		const fire =
			'A/DET/DT/4/det fire/NOUN/NN/4/compound yesterday/NOUN/NN/4/compound morning/NOUN/NN/5/obl:unmarked destroyed/VERB/VBN/0/root barns/NOUN/NNS/5/obj ./PUNCT/./5/punct';
		const given = tree(fire);
		const read = withMainVerb(given.sentence, timesIn(given, 'yesterday morning'), inflect);
		expect(clauseOf(read)).toBe('fire ← destroyed → barns');
		expect(read.tokens[read.tokens[0]?.head ?? -1]?.text).toBe('fire');
		const taken = tree(fire.replace('destroyed/', 'taken/'));
		expect(withMainVerb(taken.sentence, timesIn(taken, 'yesterday morning'), inflect)).toBe(taken.sentence);
	});
});

describe('a main verb that has its subject', () => {
	const shouted =
		'Ana/PROPN/NNP/2/nsubj shouted/VERB/VBN/0/root at/ADP/IN/4/case Tom/PROPN/NNP/2/obl ./PUNCT/./2/punct';
	const tagOf = (notation: string): string | undefined =>
		withMainVerb(tree(notation).sentence, [], inflect).tokens[1]?.xpos;

	it('is no participle', () => {
		expect(tagOf(shouted)).toBe('VBD');
		expect(tagOf(shouted.replace('nsubj', 'nsubj:pass'))).toBe('VBN');
		expect(tagOf(shouted.replace('shouted/', 'shaken/'))).toBe('VBN');
	});
});

describe('what somebody says', () => {
	const said =
		'Officials/NOUN/NNS/2/nsubj said/VERB/VBD/0/root the/DET/DT/4/det plane/NOUN/NN/2/obj crashed/VERB/VBN/4/acl ./PUNCT/./2/punct';

	it.each([
		['is told by a verb that was read as a participle', said, 'said'],
		[
			'is not where it is done by somebody',
			said.replace('./PUNCT/./2/punct', 'by/ADP/IN/7/case Ana/PROPN/NNP/5/obl:agent ./PUNCT/./2/punct'),
			'plane',
		],
		['is nothing where nobody speaks', said.replace('said/', 'bought/'), 'plane'],
	])('%s', (_what, notation, expected) => {
		const {tokens} = withMainVerb(asSaid(tree(notation).sentence), [], inflect);
		expect(tokens[tokens[4]?.head ?? -1]?.text).toBe(expected);
	});
});

describe('the phrase that leads in a sentence', () => {
	const signed =
		'On/ADP/IN/2/case Friday/PROPN/NNP/10/obl ,/PUNCT/,/2/punct Ana/PROPN/NNP/2/appos? Reyes/PROPN/NNP/4/flat? ,/PUNCT/,/8/punct a/DET/DT/8/det mayor/NOUN/NN/2/appos? ,/PUNCT/,/2/punct? signed/VERB/VBD/0/root it/PRON/PRP/10/obj ./PUNCT/./10/punct';

	it.each([
		['is the subject, though it was taken for a part of the time', signed, 'Ana ← signed → it'],
		[
			'is none where a list goes on to the verb',
			signed.replace(',/PUNCT/,/2/punct? signed', 'and/CCONJ/CC/10/cc signed'),
			'– ← signed → it',
		],
		[
			'is none where the aside is the rest of a list',
			signed
				.replace('a/DET/DT/8/det mayor/NOUN/NN/2/appos?', 'Tom/PROPN/NNP/4/conj? ,/PUNCT/,/9/punct and/CCONJ/CC/9/cc')
				.replaceAll('/10/', '/11/'),
			'– ← signed → it',
		],
		[
			'is none where what stands between is a clause',
			signed.replace('a/DET/DT/8/det mayor/NOUN/NN/2/appos?', 'Tom/PROPN/NNP/8/nsubj? left/VERB/VBD/2/parataxis?'),
			'– ← signed → it',
		],
		['is none of a verb that is not finite', signed.replace('signed/VERB/VBD', 'signing/VERB/VBG'), '– ← signing → it'],
	])('%s', (_what, notation, expected) => {
		const given = tree(notation);
		expect(clauseOf(withLeadingSubject(given.sentence, timesIn(given, 'Friday')))).toBe(expected);
	});

	it('is the subject with what a participle says of it, where no object follows that', () => {
		const shared =
			'A/DET/DT/2/det user/NOUN/NN/6/nsubj? registered/VERB/VBN/2/acl? from/ADP/IN/5/case Lima/PROPN/NNP/3/obl? shared/VERB/VBD/0/root it/PRON/PRP/6/obj ./PUNCT/./6/punct';
		expect(clauseOf(withLeadingSubject(tree(shared).sentence, []))).toBe('user ← shared → it');
		const active = shared.replace('from/ADP/IN/5/case', 'old/ADJ/JJ/5/amod');
		expect(clauseOf(withLeadingSubject(tree(active).sentence, []))).toBe('– ← shared → it');
	});

	it('is none where it differs from the verb in number', () => {
		const notation =
			'The/DET/DT/2/det ships/NOUN/NNS/4/nsubj? was/AUX/VBD/4/aux:pass sold/VERB/VBN/0/root ./PUNCT/./4/punct';
		expect(clauseOf(withLeadingSubject(tree(notation).sentence, []))).toBe('– ← sold → –');
		const one = tree(notation.replace('ships/NOUN/NNS', 'ship/NOUN/NN'));
		expect(clauseOf(withLeadingSubject(one.sentence, []))).toBe('ship ← sold → –');
	});
});

describe('what is counted behind a verb', () => {
	const killed =
		'It/PRON/PRP/2/nsubj sank/VERB/VBD/0/root at/ADP/IN/4/case least/ADJ/JJS/5/nmod 50/NUM/CD/6/nummod ships/NOUN/NNS/2/obl? ./PUNCT/./2/punct';

	it.each([
		['is its object', killed, 'It ← sank → ships'],
		['is none where it is a measure', killed.replace('ships/', 'metres/'), 'It ← sank → –'],
		['is none behind another preposition', killed.replace('at/', 'near/'), 'It ← sank → –'],
		[
			'is none of the passive',
			killed.replace('sank/VERB/VBD', 'sunk/VERB/VBN').replace('nsubj', 'nsubj:pass'),
			'It ← sunk → –',
		],
	])('%s', (_what, notation, expected) => {
		expect(clauseOf(withCounts(tree(notation).sentence))).toBe(expected);
	});
});

describe('a verb behind a conjunction', () => {
	const joined =
		'Ana/PROPN/NNP/2/nsubj left/VERB/VBD/0/root Lima/PROPN/NNP/2/obj and/CCONJ/CC/5/cc slept/VERB/VBD/3/conj? ./PUNCT/./2/punct';
	const headOf = (notation: string): string => {
		const {tokens} = withJoinedVerbs(tree(notation).sentence);
		const verb = tokens.find(({text}) => /^slept$/i.test(text));
		return verb?.agree === true ? (tokens[verb.head]?.text ?? '–') : '–';
	};

	it.each([
		['is joined to the only verb before it', joined, 'left'],
		['is not where that says what somebody says', joined.replace('left/', 'say/'), '–'],
		['is not where there are two', joined.replace('Lima/PROPN/NNP/2/obj', 'won/VERB/VBD/2/ccomp'), '–'],
		['is not where it has no tense', joined.replace('slept/VERB/VBD', 'slept/VERB/VBN'), '–'],
		['is not where it is a name', joined.replace('slept/', 'Slept/'), '–'],
		[
			'is joined with a subject of its own',
			joined.replace('Lima/PROPN/NNP/2/obj and/CCONJ/CC/5/cc', 'and/CCONJ/CC/5/cc Tom/PROPN/NNP/5/nsubj?'),
			'left',
		],
	])('%s', (_what, notation, expected) => {
		expect(headOf(notation)).toBe(expected);
	});
});
