import type {Sentence} from '../language/model.ts';
import type {Context} from './context.ts';

/* Where the words of a fact end too early: half of what the article says there is wrong more often than not. */

/** Verbs that say nothing without an object, or that lead in somebody's words. Lemmas; most have an object in nine of ten places of the treebanks. */
export const needy = new Set(
	'absorb add address admit advertise affect afford allow announce appoint assert assure attract avoid ban beat blame bless bring buy catch cause cite claim comment commit conclude confirm congratulate consider contact contain continue convince create declare defeat define deny describe deserve detect determine discover discuss display do earn enable encourage ensure equal establish estimate examine exceed expect experience expose express favor favour find force gain generate give grab grant guarantee halt handle have hold honor honour host ignore implement impose include indicate inspire interview introduce involve issue keep label lack let like maintain make mark mention name need note obey observe obtain organise organize oversee own permit persuade predict prevent produce prohibit promise promote propose prove publish pursue put quote raise realise realize recall receive recognise recognize recommend recount reflect regret reject remark remind remove replace reply represent request require rescue resemble reserve respect reveal risk satisfy say seek select send set show spend sponsor state suggest support tackle take target tell thank threaten trigger undergo undermine undertake unveil urge use utilize value view vow want warrant welcome wonder'.split(
		' ',
	),
);

/** Verbs behind whose object stands what it is to do. Lemmas. */
const directing = new Set(
	'expect want ask urge order tell force allow enable require invite encourage persuade'.split(' '),
);

/** What a fact's sentence says behind its verb, where that verb and these words end, and whether there is an object among them. */
export type Ending = {
	readonly words: string;
	/** Index of the verb. */
	readonly verb: number;
	/** Offsets. */
	readonly from: number;
	readonly end: number;
	readonly hasObject: boolean;
};

/** What begins a clause, which needs a verb. */
const leads = /^(?:because|although|whereas)$/i;
/** These as well, where somebody or something follows: `when a man`, unlike `when in Lima`. */
const leadsNoun = /^when$/i;

/** Whether a clause is begun whose verb is not told any more: `halted because concrete`, `even as the council`. */
const losesClause = ({tokens}: Sentence, {from, end}: Ending): boolean => {
	const own = tokens.filter(({start}) => start >= from && start < end);
	const begun = own.findLastIndex(
		({text}, index) =>
			leads.test(text) ||
			(leadsNoun.test(text) && /^(?:DET|NOUN|PROPN|NUM)$/.test(own[index + 1]?.upos ?? '')) ||
			(/^as$/i.test(text) && /^even$/i.test(own[index - 1]?.text ?? '')),
	);
	const clause = own.slice(begun + 1);
	return (
		begun >= 0 &&
		!/^of$/i.test(clause[0]?.text ?? '') &&
		!clause.some(({xpos, upos}) => /^(?:VB[DZPNG]|MD)$/.test(xpos) || upos === 'AUX')
	);
};

/** Whether what is told goes on behind a bracket, and not with another verb: `120 miles (195 km) and was moving`. */
const isBracketed = ({text, sentence: {tokens}}: Context, end: number): boolean => {
	const [bracket] = /^\s*\((?![^)]*(?:UTC|GMT))[^)]*\)\s+(?=\p{L})/u.exec(text.slice(end, end + 80)) ?? [];
	const next = tokens.findIndex(({start}) => bracket !== undefined && start >= end + bracket.length);
	const joins = /^(?:and|but|while|when|before|after)$/.test(tokens[next]?.text ?? '');
	return next >= 0 && !(joins && /^(?:VERB|AUX|PRON|ADV)$/.test(tokens[next + 1]?.upos ?? ''));
};

/** Whether what is told breaks off in the middle of what the sentence says. */
export const isCutShort = (context: Context, ending: Ending): boolean => {
	const {text, sentence} = context;
	const {tokens} = sentence;
	const {words, verb, from, end, hasObject} = ending;
	const behind = text.slice(end, end + 80);
	const last = tokens.findLast(token => token.end <= end);
	const next = tokens.find(({start}) => start >= end);
	const first = end > from ? tokens.find(({start}) => start >= from) : undefined;
	const {lemma = ''} = tokens[verb] ?? {};
	// `seeking to clarify …`
	const needs =
		last !== undefined &&
		last.xpos === 'VB' &&
		last.end > from &&
		!/^(?:continue|set)$/.test(last.lemma) &&
		needy.has(last.lemma);
	return (
		needs ||
		// `has started in and played at every position`
		(last !== undefined &&
			/^(?:in|at|of|for|with|by|from|on|to|into)$/.test(last.text) &&
			last.label !== 'compound:prt' &&
			(last.label === 'case' || next?.upos === 'CCONJ')) ||
		// `while Ana was gone looked like …`: whose that is, stands before.
		(!hasObject &&
			first?.upos === 'VERB' &&
			/^VB[DN]$/.test(first.xpos) &&
			first.head !== verb &&
			/^(?:advcl|conj|acl|root|parataxis)/.test(first.label)) ||
		losesClause(sentence, ending) ||
		(!hasObject && /^\s*there$/i.test(words)) ||
		// `explained in the letter that …`
		(!hasObject && /^\s+that\s/.test(behind)) ||
		// `about 160 km (100 miles) east of the capital`
		isBracketed(context, end) ||
		// `between Lima and …`
		/\bbetween (?:\p{Ll}+ )?\p{Lu}(?!.* and )[^,]*(?<!s)$/u.test(words) ||
		// `since the capital, Lima, was taken`: whatever happened to it then.
		(/\b(?:since|after|before|until|when|while) (?:the|an?|its|his|her|their) [\p{L}-]+(?:, \p{Lu}[^,]*)?$/u.test(
			words,
		) &&
			/^(?:, \p{Lu}[^,]*)?,? (?:was|were|is|are|had|has|fell|came|took|\p{Ll}{2,}ed)\b/u.test(behind)) ||
		// `by both the council`
		(/\b(?:by|via|with|from|to|in|at|on|for|of) both(?! of\b)(?!.* and )[^,]*$/.test(words) &&
			/^\s*(?:\(|and\b)/.test(behind)) ||
		// `won 3–0`, where the first number ends what is told.
		(/\d$/.test(words) && /^\s*[-–—:]\s*\d/.test(behind)) ||
		(lemma === 'be' && /^\s*\p{L}*ly$/u.test(words)) ||
		// `expects Amazon to sell it`
		(directing.has(lemma) && next?.text === 'to') ||
		// `gathered as a co-worker, Tom Hale, secured it`
		(/\bas (?:an?|the) [\p{Ll}-]+$/u.test(words) && /^, \p{Lu}[^,]*, \p{Ll}+(?:ed|s)\b/u.test(behind)) ||
		// `protected from punishment for manipulating`, whatever it was
		(last?.xpos === 'VBG' &&
			last.upos === 'VERB' &&
			/\b(?:for|by|of|from|with|without) \p{L}+$/u.test(words) &&
			next !== undefined &&
			next.upos !== 'PUNCT') ||
		// `presented itself as a friend`
		(/\b(?:itself|himself|herself|themselves)$/.test(words) && next?.text === 'as') ||
		// `hired people who …`: not any.
		(/(?:^| )(?:people|things|men|women|those|someone|something|anyone|anything)$/.test(words) &&
			/^(?:who|that|which|where)$/.test(next?.text ?? '')) ||
		// `came out that said …`
		/ (?:that|which|who) (?:say|says|said|read|reads|state|states|stated)$/.test(words) ||
		/\bas (?:long|soon|far|much|many|often)$|\p{L}-$/iu.test(words) ||
		/\b(?:including|namely|such as|able|unable|willing|unwilling)$/i.test(words)
	);
};
