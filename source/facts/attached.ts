import type {Sentence} from '../language/model.ts';
import {argumentAt} from './argument.ts';
import {type Context, childrenOf} from './context.ts';
import type {Argument, Fact, OtherRole} from './model.ts';

const roles: Readonly<Record<string, OtherRole>> = {with: 'with', from: 'source', about: 'topic', to: 'recipient'};

// Nouns that are half of a preposition: `in response to`, `in front of`.
const halves = new Set(
	'response order addition accordance connection favor favour spite terms front place case light result reaction exchange return line contrast relation regard respect charge support honor honour memory search need view effort attempt bid'.split(
		' ',
	),
);

/** Verbs whose object is to do, or does, what follows in the infinitive. Lemmas. */
const controlling = new Set(
	'order ask tell urge expect want force allow enable help persuade invite encourage require permit instruct warn advise teach lead cause get'.split(
		' ',
	),
);

const placing = new Set(['in', 'at', 'on', 'near', 'outside', 'inside', 'across', 'off']);

/** Whether a phrase was cut short: what follows it without a mark is a verb that does not hang on `verb`. */
export const isCut = ({tokens}: Sentence, end: number, verb: number, sure = true): boolean => {
	const next = tokens.find(({start}) => start >= end);
	const own = sure && next?.head === verb && next.xpos !== 'VBG';
	return (next?.upos === 'VERB' || next?.upos === 'AUX') && !own && next.label !== 'conj';
};

/** What hangs on the verb behind it: prepositional phrases, and the purpose. */
export type Attached = {readonly place?: Argument; readonly others: Fact['others']; readonly end: number};

export const attachedTo = (context: Context, verb: number, from: number, subject?: string): Attached => {
	const {text, sentence, actors, times} = context;
	const {tokens} = sentence;
	let place: Argument | undefined;
	const others: {role: OtherRole; argument: Argument}[] = [];
	let end = from;
	for (const index of childrenOf(sentence, verb)) {
		const token = tokens[index];
		// What stands right behind the object may be told with it, whether it hangs on the object or on the verb; only what it is
		// to the verb needs an arc that is sure.
		if (token === undefined || token.start < from) {
			continue;
		}
		if (token.label === 'obl:unmarked' && !token.xpos.startsWith('W') && token.start - end <= 12) {
			end = Math.max(end, token.end);
		}
		if (token.label === 'obl' || token.label === 'obl:agent') {
			const argument = argumentAt(context, index, subject);
			const preposition = tokens.find(({head, label}) => head === index && label === 'case');
			const time = times.some(({start, end: to}) => start <= token.start && token.end <= to);
			// Only what follows on without a gap is carried into the fact's sentence.
			const half = halves.has(token.text.toLowerCase());
			const to = argument?.end ?? token.end;
			const cut = isCut(sentence, to, verb, token.agree);
			if (
				(argument === undefined && !time) ||
				half ||
				cut ||
				preposition === undefined ||
				preposition.start > end + 2
			) {
				break;
			}
			end = to;
			const word = preposition.text.toLowerCase();
			const actor = actors.find(({id}) => id === argument?.actor);
			if (argument !== undefined && !time && token.agree && placing.has(word) && actor?.type === 'place') {
				place ??= argument;
			} else if (argument !== undefined && !time && token.agree && roles[word] !== undefined) {
				others.push({role: roles[word], argument});
			}
		}
		if (token.label === 'advcl' || (token.label === 'xcomp' && from > (tokens[verb]?.end ?? 0))) {
			const last = childrenOf(sentence, index).filter(at => tokens[at]?.label === 'obj' && tokens[at]?.agree === true);
			const object = last[0] === undefined ? undefined : argumentAt(context, last[0], subject);
			const mark = tokens.find(({head, label}) => head === index && label === 'mark');
			if (object !== undefined && mark !== undefined && mark.start <= end + 2) {
				// `ordered the council to pay the costs` is no purpose: it is what the council is to do.
				if (token.label === 'advcl' && !controlling.has(tokens[verb]?.lemma ?? '')) {
					others.push({
						role: 'purpose',
						argument: {start: mark.start, end: object.end, text: text.slice(mark.start, object.end)},
					});
				}
				end = object.end;
			}
			break;
		}
	}
	return {...(place === undefined ? {} : {place}), others, end};
};
