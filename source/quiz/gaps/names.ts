import type {Analysis} from '../../facts/model.ts';
import type {Sentence} from '../../language/model.ts';
import {isSurely} from '../fitness.ts';
import type {Slot} from './slot.ts';

/** What leads up to the end of a longer name: `the Islamic State of _____`. */
const insideName = /\p{Lu}\p{L}+ (?:of|and|of the|to the|in the) $/u;

/** Streets and houses, which were taken for those whose names they bear. */
const street = /\b(?:Avenue|Street|Road|Square|Boulevard|Lane|Drive|Hall|House|Building|Bridge|Station)\b/;

/** Whether a name is one of several: which other one of a list there was is not worth remembering. */
const isListed = ({tokens}: Sentence, from: number, to: number): boolean =>
	tokens.some(
		({head, label}, index) =>
			label === 'conj' &&
			((index >= from && index < to) || (head >= from && head < to && (index < from || index >= to))),
	);

/** The names of a sentence of which its other words do not tell whose they are: not `Senator _____`, nor `_____’s`. */
export const nameSlots = (sentence: Sentence, analysis: Analysis): readonly Slot[] => {
	const {names, tokens} = sentence;
	const {text} = analysis.article;
	return names.flatMap(({start, end, from, to}): readonly Slot[] => {
		const actor = analysis.actors.find(({mentions}) =>
			mentions.some(own => own.kind === 'name' && own.start === start),
		);
		const before = tokens[from - 1];
		const after = tokens[to];
		return actor === undefined ||
			!isSurely(actor, analysis) ||
			street.test(actor.name) ||
			insideName.test(text.slice(Math.max(0, start - 30), start)) ||
			isListed(sentence, from, to) ||
			/^[’']/.test(after?.text ?? '') ||
			/^(?:NOUN|PROPN|ADJ|PART)$/.test(before?.upos ?? '') ||
			/^(?:NOUN|PROPN)$/.test(after?.upos ?? '') ||
			/^[-–]/.test(after?.text ?? '') ||
			(actor.type === 'organization' && /^the$/i.test(before?.text ?? ''))
			? []
			: [{start, end, key: actor.name, accept: actor.aliases, wanted: {as: 'actor', id: actor.id}}];
	});
};
