import {titleWords} from '../../language/lexicon.ts';
import type {Sentence, Token} from '../../language/model.ts';
import type {Draft, Gathering} from './draft.ts';
import {type Gender, genderOfWord} from './gender.ts';

/** Somebody whom a sentence speaks of; without a draft somebody whom we cannot name, and who may be meant all the same. */
export type Person = {
	readonly draft?: Draft;
	/** What the word itself tells; that of a draft is asked when it is needed, for it may be learned on the way. */
	readonly gender?: Gender;
	/** Index of the first token, and of the one that the others hang on. */
	readonly at: number;
	readonly head: number;
	/** Whether a name stands there, if of nobody that we know. */
	readonly isNamed?: boolean;
};

const persons = /(?:^(?:person|boy|girl|victim|suspect|student|child|baby|infant|friend)|ist|er|or)$/i;

/** Nouns with the end of a doer that are things. */
const things = new Set(
	'number power water order list letter paper summer dinner computer matter floor behavior behaviour terror winter weather gender border color colour factor corner disaster chapter murder manner shower container laser cover reminder offer server filter counter favor favour meter transfer newspaper horror river quarter plaster labor labour poster rubber sector endeavor sensor beer shelter finger cancer remainder prayer shoulder browser motor flavor flavour compressor litter fever honor honour silver danger lobster decor humor humour theater wonder semester platter anger bladder heater crawler surrender recorder banner elevator collector zeitgeist header interior exterior pepper flower cluster tumor tumour rumor rumour tractor layer cursor processor tower wavenumber mist indicator outlier ginger butter styler twist liquor helicopter fist bomber freighter temper detector hunger dryer merger burner powder wager waist liver microcomputer calender tanker burger receiver feather trailer blower refrigerator feeder thermometer sticker leather hammer locker drawer ventilator hamster harbor harbour error mirror vapor vapour armor armour center theatre ladder spider mortar vector reactor generator exterior trigger answer transponder saucer cylinder folder printer scanner router adapter'.split(
		' ',
	),
);

const isTitle = ({text}: Token): boolean =>
	titleWords.has(text.toLowerCase().replace(/\.$/, '')) || genderOfWord(text) !== undefined;

const isPersonNoun = (token: Token): boolean =>
	token.upos === 'NOUN' &&
	token.xpos === 'NN' &&
	(isTitle(token) || (persons.test(token.text) && !things.has(token.text.toLowerCase())));

const isSubject = ({label}: Token): boolean => label.startsWith('nsubj');

/** The token of `from` to `to` that hangs on none of the others. */
export const headIn = ({tokens}: Sentence, from: number, to: number): number => {
	const index = tokens.findIndex(({head}, at) => at >= from && at < to && (head < from || head >= to));
	return index < 0 ? to - 1 : index;
};

/** Tokens between the first of several titles and the name behind the last, at most. */
const widest = 8;

type Span = {readonly start: number; readonly end: number; readonly type: string; readonly draft?: Draft};

/** What each token tells of people; to be asked in the order of the text. */
export const peopleIn = ({
	drafts,
	names,
}: Gathering): ((sentence: Sentence, index: number) => Person | 'name' | undefined) => {
	const owned: readonly Span[] = [...drafts.values()].flatMap(draft =>
		draft.mentions.map(({start, end}) => ({start, end, type: draft.type, draft})),
	);
	const starts = new Set(owned.map(({start}) => start));
	// A surname that two people share is somebody, too.
	const spans = [...owned, ...names.filter(({start}) => !starts.has(start))].sort((a, b) => a.start - b.start);
	let next = 0;
	return (sentence, index) => {
		const token = sentence.tokens[index] as Token;
		while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) {
			next++;
		}
		const span: Span | undefined = spans[next];
		if (span !== undefined && span.start <= token.start) {
			if (span.start < token.start || span.type !== 'person') {
				return 'name';
			}
			let to = index + 1;
			while ((sentence.tokens[to]?.start ?? Number.POSITIVE_INFINITY) < span.end) {
				to++;
			}
			const own = headIn(sentence, index, to);
			// What hangs on its title is what the title is: `Mrs Moss`, `the lawyer Emily Moss`.
			const title = sentence.tokens[index - 1];
			const head = title !== undefined && isTitle(title) && sentence.tokens[own]?.head === index - 1 ? index - 1 : own;
			const draft = span.draft === undefined ? {} : {draft: span.draft};
			return {...draft, at: index, head, isNamed: true};
		}
		const isOfName = (at: number): boolean =>
			spans[next]?.type === 'person' && spans[next]?.start === sentence.tokens[at + 1]?.start;
		// `the singer and host Emily Moss` is one.
		const chain = sentence.tokens
			.slice(index + 1, index + 1 + widest)
			.findIndex(({upos}, at) => !/^(?:NOUN|ADJ|CCONJ)$/.test(upos) && sentence.tokens[index + 1 + at]?.text !== ',');
		const last = index + chain;
		const isJoined = chain > 0 && isOfName(last) && sentence.tokens[last]?.upos === 'NOUN';
		if ((isOfName(index) && isTitle(token)) || isJoined) {
			return undefined;
		}
		const person = {at: index, head: index};
		if (isPersonNoun(token)) {
			const gender = genderOfWord(token.text);
			return gender === undefined ? person : {...person, gender};
		}
		// `DNA` is nobody.
		return token.xpos === 'NNP' && isSubject(token) && !/^[\p{Lu}\d.-]+$/u.test(token.text) ? person : undefined;
	};
};
