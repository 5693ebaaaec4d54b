import type {Language, Sentence} from '../language/model.ts';

/** Verbs of what somebody thinks of a thing while talking, which is nothing that was done. Lemmas. */
const musing = new Set(
	'think guess mean know suppose hope feel believe wish want like love hate prefer agree understand remember see say tell imagine doubt wonder find look try need assume'.split(
		' ',
	),
);

/** What somebody says to be while talking. */
const feelings = /^(?:sure|happy|glad|sorry|afraid|certain|wrong|right|aware)$/i;

export const isFirstPerson = (word: string | undefined): boolean => /^i$/i.test(word ?? '');

/** Whether `I` only thinks aloud: `I think so`, `I would love that`. */
export const isMusing = ({tokens}: Sentence, verb: number): boolean => {
	const token = tokens[verb];
	const past = token?.xpos === 'VBD';
	return token !== undefined && ((musing.has(token.lemma) && !past) || feelings.test(token.text));
};

/** The words of a verb with `I` as they are with a name: `am` is `is`, `have met` is `has met`, `sail` is `sails`. */
export const inThirdPerson = (
	words: string,
	{tokens}: Sentence,
	verb: number,
	inflect: Language['inflect'],
): string => {
	const changed = words
		.replace(/^(?:am|['’]m)\b/, 'is')
		.replace(/^(?:have|['’]ve)\b/, 'has')
		.replace(/^do(?=n['’]t\b| )/, 'does')
		.replace(/^were\b/, 'was')
		.replace(/^['’]ll\b/, 'will')
		.replace(/^['’]d\b/, 'would');
	const token = tokens[verb];
	return changed === words && token?.xpos === 'VBP' && words.startsWith(token.text)
		? inflect(token.lemma, 'present') + words.slice(token.text.length)
		: changed;
};
