import {describe, expect, it} from 'vitest';
import {reattached} from '../../source/facts/attachment.ts';
import {attributionOf} from '../../source/facts/attribution.ts';
import {eventsIn} from '../../source/facts/events.ts';
import type {Actor} from '../../source/facts/model.ts';
import {withSettledNames} from '../../source/facts/names.ts';
import {roleBefore} from '../../source/facts/roles.ts';
import {isSupposed} from '../../source/facts/supposed.ts';
import type {Sentence} from '../../source/language/model.ts';
import {type Tree, tree} from './tree.ts';

/* What is made of trees, whoever made them; their notation is that of `tree`. */

const inflect = (lemma: string): string => `${lemma}ed`;

const found =
	'Ana/PROPN/NNP/2/nsubj found/VERB/VBD/0/root the/DET/DT/4/det deed/NOUN/NN/2/obj in/ADP/IN/6/case May/PROPN/NNP/4/nmod ./PUNCT/./2/punct';

/** Where the words of a tree hang: `May → found obl`. */
const arcOf = ({sentence: {tokens}}: Tree, word: string): string => {
	const token = tokens.find(({text}) => text === word);
	return `${tokens[token?.head ?? -1]?.text} ${token?.label}`;
};

const moved = (given: Tree, time: string): Tree => {
	const start = given.text.indexOf(time);
	return {...given, sentence: reattached(given.sentence, [{start, end: start + time.length, text: time}])};
};

describe('a time that the parser hung on the object', () => {
	it('belongs to the verb', () => {
		expect(arcOf(moved(tree(found), 'May'), 'May')).toBe('found obl');
	});

	it('belongs to the verb behind it, where it stands between that and the subject', () => {
		const council = (label: string): Tree =>
			tree(
				`Councils/NOUN/NNS/4/${label} in/ADP/IN/3/case May/PROPN/NNP/1/nmod sold/VERB/VBD/0/root ships/NOUN/NNS/4/obj`,
			);
		expect(arcOf(moved(council('nsubj'), 'May'), 'May')).toBe('sold obl');
		expect(arcOf(moved(council('vocative'), 'May'), 'May')).toBe('Councils nmod');
	});

	it('stays with a noun that has a date of its own', () => {
		const meeting = tree(found.replace('deed/', 'meeting/'));
		expect(arcOf(moved(meeting, 'May'), 'May')).toBe('meeting nmod');
	});

	it('stays with what is done further down in a phrase', () => {
		const demolition = tree(
			'Ana/PROPN/NNP/2/nsubj saw/VERB/VBD/0/root the/DET/DT/4/det demolition/NOUN/NN/2/obj of/ADP/IN/7/case the/DET/DT/7/det tower/NOUN/NN/4/nmod in/ADP/IN/9/case May/PROPN/NNP/7/nmod?',
		);
		expect(arcOf(moved(demolition, 'May'), 'May')).toBe('tower nmod');
	});

	it('hands on the place behind it', () => {
		const place = tree(
			'Ana/PROPN/NNP/2/nsubj died/VERB/VBD/0/root in/ADP/IN/4/case May/PROPN/NNP/2/obl in/ADP/IN/6/case Lima/PROPN/NNP/4/nmod',
		);
		expect(arcOf(moved(place, 'May'), 'Lima')).toBe('died obl');
	});
});

describe('a verb is supposed', () => {
	it.each([
		[
			'in a condition',
			'If/SCONJ/IN/3/mark Ana/PROPN/NNP/3/nsubj sold/VERB/VBD/5/advcl he/PRON/PRP/5/nsubj left/VERB/VBD/0/root',
			true,
		],
		[
			'as the second of a condition',
			'If/SCONJ/IN/3/mark he/PRON/PRP/3/nsubj paid/VERB/VBD/7/advcl and/CCONJ/CC/5/cc sold/VERB/VBD/3/conj they/PRON/PRP/7/nsubj left/VERB/VBD/0/root',
			true,
		],
		['when it is waited for', 'when/SCONJ/WRB/3/advmod Ana/PROPN/NNP/3/nsubj sells/VERB/VBZ/0/root', true],
		['but not when it has been', 'when/SCONJ/WRB/3/advmod Ana/PROPN/NNP/3/nsubj sold/VERB/VBD/0/root', false],
		['nor as the cause of something', 'because/SCONJ/IN/3/mark Ana/PROPN/NNP/3/nsubj sold/VERB/VBD/0/root', false],
	])('%s', (_what, notation, expected) => {
		const {sentence} = tree(notation);
		const verb = sentence.tokens.findIndex(({text}) => /^sells?$|^sold$/.test(text));
		expect(isSupposed(sentence, verb)).toBe(expected);
	});
});

it('words of somebody that begin behind a verb do not make it theirs', () => {
	const own = 'Ana/PROPN/NNP/2/nsubj sold/VERB/VBD/0/root it/PRON/PRP/2/obj ./PUNCT/./2/punct';
	const said = 'gone/VERB/VBN/2/parataxis Tom/PROPN/NNP/PLACE/nsubj say/VERB/VBD/2/parataxis';
	const quoted = tree(`${own} “/PUNCT/\`\`/6/punct ${said.replace('PLACE', '8')} ”/PUNCT/''/6/punct`);
	const plain = tree(`${own} ${said.replace('PLACE', '7')}`);
	expect(attributionOf({...quoted, actors: [], times: [], inflect, isSpoken: () => false}, 1)).toEqual({kind: 'none'});
	expect(attributionOf({...plain, actors: [], times: [], inflect, isSpoken: () => false}, 1)).not.toEqual({
		kind: 'none',
	});
});

it('a speaker who stands behind the verb is one, whatever the parser took the name for', () => {
	const inverted = tree(
		'Ana/PROPN/NNP/2/nsubj left/VERB/VBD/0/root ,/PUNCT/,/2/punct claimed/VERB/VBD/2/parataxis Tom/PROPN/NNP/4/obj ./PUNCT/./2/punct',
		[[4, 5, 'person']],
	);
	expect(attributionOf({...inverted, actors: [], times: [], inflect, isSpoken: () => false}, 1)).toMatchObject({
		kind: 'by',
		argument: {text: 'Tom'},
	});
});

it('a clause with a tense of its own behind a verb of speech is told by its subject', () => {
	const told = tree(
		'Tom/PROPN/NNP/2/nsubj claimed/VERB/VBD/0/root Ana/PROPN/NNP/4/nsubj left/VERB/VBD/2/xcomp ./PUNCT/./2/punct',
	);
	expect(attributionOf({...told, actors: [], times: [], inflect, isSpoken: () => false}, 3)).toMatchObject({
		kind: 'by',
		argument: {text: 'Tom'},
	});
});

describe('names', () => {
	const settled = (notation: string, ...names: Parameters<typeof tree>[1] & readonly unknown[]): readonly string[] => {
		const {text, sentence} = tree(notation, names);
		return withSettledNames([sentence]).flatMap(own =>
			own.names.map(({start, end, type}) => `${text.slice(start, end)} ${type}`),
		);
	};

	it('are no halves of adjectives', () => {
		const notation = 'North/PROPN/NNP/3/compound Korean/ADJ/JJ/3/amod ships/NOUN/NNS/0/root';
		expect(settled(notation, [0, 1, 'person'])).toEqual([]);
		expect(settled(notation, [0, 2, 'place'])).toEqual([]);
	});

	it('go on behind a hyphen, but not into a verb', () => {
		const hyphened = (last: string): Tree => {
			const made = tree(`Punggye/PROPN/NNP/3/compound -/PUNCT/HYPH/1/punct ${last} opened/VERB/VBD/0/root`, [
				[0, 1, 'place'],
			]);
			// The notation has spaces between words, and a hyphen has none.
			const tokens = made.sentence.tokens.map((token, index) =>
				index === 0 ? token : {...token, start: token.start - Math.min(index, 2), end: token.end - Math.min(index, 2)},
			);
			return {text: made.text.replace(' - ', '-'), sentence: {...made.sentence, tokens}};
		};
		const nameIn = ({text, sentence}: Tree): readonly string[] =>
			withSettledNames([sentence]).flatMap(({names}) => names.map(({start, end}) => text.slice(start, end)));
		expect(nameIn(hyphened('ri/PROPN/NNP/1/flat'))).toEqual(['Punggye-ri']);
		expect(nameIn(hyphened('led/VERB/VBN/1/amod'))).toEqual(['Punggye']);
	});

	it('are found behind a title', () => {
		expect(
			settled('President/PROPN/NNP/2/nmod:desc Moon/PROPN/NNP/4/nsubj Jae/PROPN/NNP/2/flat left/VERB/VBD/0/root'),
		).toEqual(['Moon Jae person']);
	});

	it('are found behind a title whatever the tree, and not behind half of a firm’s name', () => {
		const flat = (title: string): string =>
			`${title}/PROPN/NNP/4/nsubj Moon/PROPN/NNP/4/nsubj Jae/PROPN/NNP/4/obj left/VERB/VBD/0/root`;
		expect(settled(flat('President'))).toEqual(['Moon Jae person']);
		expect(settled(flat('General'))).toEqual([]);
	});

	it('have the whole title before them as a role', () => {
		const {sentence} = tree(
			'South/ADV/RB/2/advmod Korean/ADJ/JJ/4/amod President/PROPN/NNP/4/nmod:desc Moon/PROPN/NNP/6/nsubj Jae/PROPN/NNP/4/flat left/VERB/VBD/0/root',
		);
		expect(roleBefore(sentence, {from: 3, to: 5})?.text).toBe('South Korean president');
	});

	it('are a person’s who is said to be a president, whatever the tree', () => {
		expect(
			settled(
				'Moon/PROPN/NNP/2/compound Jae/PROPN/NNP/0/root is/AUX/VBZ/5/cop the/DET/DT/5/det president/NOUN/NN/2/nmod of/ADP/IN/7/case Peru/PROPN/NNP/5/nmod',
				[0, 2, 'organization'],
			),
		).toEqual(['Moon Jae person']);
	});

	it('of one word are a person’s whose name has it', () => {
		expect(
			settled(
				'Ri/PROPN/NNP/3/nsubj Yong/PROPN/NNP/1/flat met/VERB/VBD/0/root friends/NOUN/NNS/3/obj of/ADP/IN/6/case Ri/PROPN/NNP/4/nmod',
				[0, 2, 'person'],
				[5, 6, 'place'],
			),
		).toEqual(['Ri Yong person', 'Ri person']);
	});
});

describe('no fact is made', () => {
	const ana: Actor = {
		id: 'a1',
		name: 'Ana',
		type: 'person',
		aliases: [],
		roles: [],
		mentions: [{start: 0, end: 3, kind: 'name'}],
	};
	const factsOf = (notation: string): readonly string[] => {
		const {text, sentence} = tree(notation);
		return eventsIn({text, sentence, actors: [ana], times: [], inflect, isSpoken: () => false}).map(
			({sentence: own}) => own,
		);
	};

	it.each([
		['of a verb without a tense', 'Ana/PROPN/NNP/2/nsubj sold/VERB/VB/0/root ships/NOUN/NNS/2/obj'],
		[
			'of half a denial',
			'Ana/PROPN/NNP/4/nsubj not/PART/RB/4/advmod only/ADV/RB/4/advmod sold/VERB/VBD/0/root ships/NOUN/NNS/4/obj',
		],
		[
			'of the half of a score',
			'Ana/PROPN/NNP/2/nsubj lost/VERB/VBD/0/root 1/NUM/CD/2/obj –/PUNCT/:/5/punct 2/NUM/CD/2/dep',
		],
		['of an arc in doubt', 'Ana/PROPN/NNP/2/nsubj? sold/VERB/VBD/0/root ships/NOUN/NNS/2/obj'],
		[
			'of two auxiliaries that do not go together',
			'Ana/PROPN/NNP/4/nsubj will/AUX/MD/4/aux did/AUX/VBD/4/aux sold/VERB/VB/0/root ships/NOUN/NNS/4/obj',
		],
	])('%s', (_what, notation) => {
		expect(factsOf('Ana/PROPN/NNP/2/nsubj sold/VERB/VBD/0/root ships/NOUN/NNS/2/obj')).toEqual(['Ana sold ships']);
		expect(factsOf(notation)).toEqual([]);
	});

	it('but of a name beside its verb, whichever of its words is the head', () => {
		const {text, sentence} = tree(
			'Ana/PROPN/NNP/3/nsubj? Reyes/PROPN/NNP/1/flat sold/VERB/VBD/0/root ships/NOUN/NNS/3/obj',
			[[0, 2, 'person']],
		);
		const facts = (own: Sentence): readonly string[] =>
			eventsIn({text, sentence: own, actors: [ana], times: [], inflect, isSpoken: () => false}).map(
				({sentence: words}) => words,
			);
		expect(facts(sentence)).toEqual(['Ana Reyes sold ships']);
		expect(facts({...sentence, names: []})).toEqual([]);
	});

	it('of a subject of which the parsers are not sure, but where its phrase begins the clause', () => {
		const roads =
			'Roads/NOUN/NNS/5/nsubj:pass~ and/CCONJ/CC/3/cc docks/NOUN/NNS/1/conj were/AUX/VBD/5/aux:pass shut/VERB/VBN/0/root';
		expect(factsOf(roads)).toEqual(['Roads and docks were shut']);
		expect(factsOf(roads.replace('~', '?'))).toEqual([]);
		const behind = 'Ships/NOUN/NNS/0/root Ana/PROPN/NNP/3/nsubj~ sold/VERB/VBD/1/acl boats/NOUN/NNS/3/obj';
		expect(factsOf(behind)).toEqual([]);
		expect(factsOf(behind.replace('Ships/NOUN/NNS', 'And/CCONJ/CC').replace('0/root', '3/cc'))).toEqual([
			'Ana sold boats',
		]);
	});

	it('of a relative clause in doubt that stands right behind its noun', () => {
		const clause = (noun: string, verb: string): string =>
			`Ana/PROPN/NNP/2/nsubj sold/VERB/VBD/0/root the/DET/DT/4/det ${noun}/2/obj ,/PUNCT/,/7/punct which/PRON/WDT/7/nsubj ${verb}/4/acl:relcl~`;
		expect(factsOf(clause('ship/NOUN/NN', 'burns/VERB/VBZ'))).toEqual(['Ana sold the ship', 'The ship burns']);
		// It is the sale that helps, or one of the ships.
		expect(factsOf(clause('ships/NOUN/NNS', 'helps/VERB/VBZ'))).toEqual(['Ana sold the ships']);
		expect(factsOf(clause('ship/NOUN/NN', 'burns/VERB/VBZ').replace('4/acl', '2/acl'))).toEqual(['Ana sold the ship']);
	});

	it('of a verb in doubt that follows its conjunction in the form of the first', () => {
		const two = (form: string): string =>
			`Ana/PROPN/NNP/2/nsubj left/VERB/VBD/0/root and/CCONJ/CC/4/cc sang/VERB/${form}/2/conj~`;
		expect(factsOf(two('VBD'))).toEqual(['Ana left', 'Ana sang']);
		expect(factsOf(two('VBZ'))).toEqual(['Ana left']);
		expect(factsOf(two('VBD').replace('~', '?'))).toEqual(['Ana left']);
	});

	it('without who did it where the sentence cannot tell that whole', () => {
		const sold =
			'Ships/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass sold/VERB/VBN/0/root by/ADP/IN/5/case Ana/PROPN/NNP/3/obl:agent?';
		expect(factsOf(sold)).toEqual(['Ships were sold by Ana']);
		const later =
			'Ships/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass sold/VERB/VBN/0/root once/ADV/RB/3/advmod by/ADP/IN/6/case Ana/PROPN/NNP/3/obl:agent?';
		expect(factsOf(later)).toEqual(['Ships were sold once by Ana']);
		expect(factsOf(`${later} “/PUNCT/\`\`/6/punct of/ADP/IN/9/case old/ADJ/JJ/6/nmod`)).toEqual([]);
	});

	it('of what somebody reported where more than a thing was', () => {
		const ships = 'Ana/PROPN/NNP/2/nsubj reported/VERB/VBD/0/root ships/NOUN/NNS/2/obj';
		expect(factsOf(ships)).toEqual(['Ana reported ships']);
		expect(factsOf(`${ships} were/AUX/VBD/5/cop old/ADJ/JJ/2/parataxis`)).toEqual([]);
	});

	it('of what may be a clause inside of another', () => {
		const storm = 'Storms/NOUN/NNS/2/nsubj~ began/VERB/VBD/0/root and/CCONJ/CC/4/cc left/VERB/VBD/2/conj';
		expect(factsOf(storm)).toEqual(['Storms began', 'Storms left']);
		expect(factsOf(storm.replace('and/CCONJ/CC/4/cc', 'there/ADV/RB/4/advmod'))).toEqual([]);
	});

	it('of an object of which the parsers are not sure, but where nothing follows or all of it is told', () => {
		const ships = 'Ana/PROPN/NNP/2/nsubj sold/VERB/VBD/0/root ships/NOUN/NNS/2/obj~';
		expect(factsOf(ships)).toEqual(['Ana sold ships']);
		expect(factsOf(`${ships} tall/ADJ/JJ/2/xcomp`)).toEqual(['Ana sold ships tall']);
		expect(factsOf(`${ships} “/PUNCT/\`\`/5/punct tall/ADJ/JJ/2/xcomp`)).toEqual([]);
	});

	it('of what the object is to do, but the whole is told', () => {
		expect(
			factsOf(
				'Ana/PROPN/NNP/2/nsubj asked/VERB/VBD/0/root Tom/PROPN/NNP/2/obj to/PART/TO/5/mark sell/VERB/VB/2/xcomp ships/NOUN/NNS/5/obj',
			),
		).toEqual(['Ana asked Tom to sell ships']);
	});

	it('of what goes on as a verb', () => {
		expect(
			factsOf(
				'Ana/PROPN/NNP/2/nsubj sold/VERB/VBD/0/root ships/NOUN/NNS/2/obj after/ADP/IN/6/case the/DET/DT/6/det storm/NOUN/NN/2/obl came/VERB/VBD/6/acl',
			),
		).toEqual(['Ana sold ships']);
	});
});
