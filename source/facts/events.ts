import {speechVerbs} from '../language/lexicon.ts';
import type {Token} from '../language/model.ts';
import {companionAt} from './companion.ts';
import type {Context} from './context.ts';
import type {FactDraft} from './draft.ts';
import {eventAt} from './event.ts';
import {lightVerbs, nominalAt} from './nominal.ts';
import {participleAt} from './participle.ts';
import {speechAt} from './speech.ts';
import {existsAt, stateAt} from './state.ts';

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
		? companionAt(context, index)
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
		const copular = tokens.some(({head, label}) => head === index && label === 'cop');
		const speaks = isVerb(token) && (speechVerbs.has(token.lemma) || content);
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
	return [...deeds, ...untold].sort((a, b) => a.predicate.start - b.predicate.start);
};
