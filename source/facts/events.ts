import {speechVerbs} from '../language/lexicon.ts';
import type {Token} from '../language/model.ts';
import {bearingAt} from './bearing.ts';
import {companionAt} from './companion.ts';
import type {Context} from './context.ts';
import {definitionsIn} from './definition.ts';
import type {FactDraft} from './draft.ts';
import {eventAt} from './event.ts';
import {lightVerbs, nominalAt} from './nominal.ts';
import {participleAt} from './participle.ts';
import {speechAt} from './speech.ts';
import {existsAt, stateAt} from './state.ts';

/** Verbs of speech that are deeds as well where they have an object and no words: `confirmed the discovery`. Lemmas. */
const deedsOfSpeech = new Set(
	'announce claim report confirm deny declare admit acknowledge stress emphasize emphasise reveal suggest predict'.split(
		' ',
	),
);

/** Whether a verb of speech has an object that is no subject of somebody's words: `reported the storm was over` goes on in another verb. */
const isPlain = ({sentence: {tokens}}: Context, verb: number): boolean => {
	const rest = tokens.slice(verb + 1);
	const finite = rest.findIndex(({xpos}) => /^(?:VBZ|VBP|VBD|MD)$/.test(xpos));
	const joint = rest.findIndex(({upos, xpos}) => /^[CS]CONJ$/.test(upos) || /^W/.test(xpos));
	const next = tokens[verb + 1 + finite];
	const clause = /^(?:aux|cop)/.test(next?.label ?? '') ? (next?.head ?? -1) : verb + 1 + finite;
	// `declared war, sent ships` and `though she announced the sale, nobody came` go on in a clause of its own.
	const apart = clause === tokens[verb]?.head || (tokens[clause]?.label === 'conj' && tokens[clause]?.head === verb);
	return (
		tokens.some(({head, label}, at) => head === verb && label === 'obj' && at > verb) &&
		!rest.some(({text}) => /^["“]$/.test(text)) &&
		(finite < 0 || apart || (joint >= 0 && joint < finite))
	);
};

const isVerb = ({upos}: Token): boolean => upos === 'VERB';

/** The fact of a verb that is none of speech: finite, or a participle that says what was done or what came with something else. */
const verbAt = (context: Context, index: number): FactDraft | undefined => {
	const {tokens} = context.sentence;
	const there = tokens.some(({head, label}) => head === index && label === 'expl');
	const progressive = tokens.some(({head, label}) => head === index && label === 'aux');
	if (there) {
		return existsAt(context, index);
	}
	return tokens[index]?.xpos === 'VBG' && !progressive
		? (companionAt(context, index) ?? bearingAt(context, index))
		: (eventAt(context, index) ?? participleAt(context, index));
};

/** Facts of one sentence, in its order. A question tells nothing. What somebody says is told as such only where what is said is no fact itself. */
export const eventsIn = (context: Context): readonly FactDraft[] => {
	const {tokens} = context.sentence;
	// Two words without an end are a caption, and a plural may be read as a verb.
	const caption = tokens.length <= 2 && tokens.at(-1)?.upos !== 'PUNCT';
	if (caption || tokens.some(({text}) => text === '?')) {
		return [];
	}
	const drafts: FactDraft[] = [];
	const speeches: FactDraft[] = [];
	for (const [index, token] of tokens.entries()) {
		const content = tokens.some(({head, label}, at) => head === index && label === 'ccomp' && at > index);
		const copular = tokens.some(
			({head, label, lemma}) =>
				head === index &&
				((label === 'cop' && token.xpos !== 'VB') || (token.upos === 'ADJ' && label === 'aux' && lemma === 'be')),
		);
		const plain = deedsOfSpeech.has(token.lemma) && isPlain(context, index);
		// `was reported to have sold it`, `no deaths were reported`
		const own = tokens.filter(({head}) => head === index).map(({label}) => label);
		// `Ana was told` says nothing, `was told to leave` does.
		const passive = own.includes('aux:pass') && (token.lemma !== 'tell' || own.includes('xcomp'));
		const speaks = isVerb(token) && (content || (speechVerbs.has(token.lemma) && !plain && !passive));
		const speech = speaks ? speechAt(context, index) : undefined;
		const draft = copular
			? stateAt(context, index)
			: isVerb(token) && !speaks
				? verbAt(context, index)
				: nominalAt(context, index);
		if (speech !== undefined) {
			speeches.push(speech);
		}
		if (draft !== undefined) {
			drafts.push(draft);
		}
	}
	// `conducted the demolition` is the demolition.
	const deeds = drafts.filter(
		({predicate, object}) =>
			object === undefined ||
			!drafts.some(
				({predicate: deed}) => object.start <= deed.start && deed.end <= object.end && lightVerbs.has(predicate.lemma),
			),
	);
	const untold = speeches.filter(
		({object}) =>
			object !== undefined &&
			!deeds.some(({predicate}) => object.start <= predicate.start && predicate.end <= object.end),
	);
	return [...deeds, ...untold, ...definitionsIn(context)].sort((a, b) => a.predicate.start - b.predicate.start);
};
