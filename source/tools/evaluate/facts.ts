import type {Reading} from '../../language/engine.ts';
import {readConllu} from '../conllu.ts';
import {ownEngine, readItems, scores} from './read.ts';

/** Who did what to whom, as indexes of tokens. */
type Triple = {readonly subject: number; readonly verb: number; readonly object: number};

type Tree = {
	readonly forms: readonly string[];
	readonly upos: readonly string[];
	readonly heads: readonly number[];
	readonly labels: readonly string[];
};

/** Forms of verbs of motion, whose goal counts as an object. */
const motion = new Set(
	'go goes went gone going come comes came coming travel travels traveled travelled traveling travelling arrive arrives arrived arriving return returns returned returning move moves moved moving walk walks walked walking run runs ran running fly flies flew flown flying drive drives drove driven driving head heads headed heading flee flees fled fleeing depart departs departed departing sail sails sailed sailing march marches marched marching rush rushes rushed rushing'.split(
		' ',
	),
);

/** Facts of a tree: active verbs with subject and object, passive ones with their agent, verbs of motion with where to. */
export const triplesOf = ({forms, upos, heads, labels}: Tree): readonly Triple[] => {
	const children = (head: number, test: (label: string) => boolean): readonly number[] =>
		heads.flatMap((own, index) => (own === head && test(labels[index] ?? '') ? [index] : []));
	const word = (index: number): string => (forms[index] ?? '').toLowerCase();
	return forms.flatMap((_, verb) => {
		if (upos[verb] !== 'VERB') {
			return [];
		}
		const obliques = children(verb, label => label.startsWith('obl'));
		const [patient] = children(verb, label => label === 'nsubj:pass');
		const [subject] = children(verb, label => label === 'nsubj');
		if (patient !== undefined) {
			const agent = obliques.find(
				index =>
					labels[index] === 'obl:agent' || children(index, label => label === 'case').some(at => word(at) === 'by'),
			);
			return agent === undefined ? [] : [{subject: agent, verb, object: patient}];
		}
		if (subject === undefined) {
			return [];
		}
		const objects = children(verb, label => label === 'obj');
		const goals = motion.has(word(verb)) ? obliques : [];
		return [...objects, ...goals].map(object => ({subject, verb, object}));
	});
};

const keyOf = ({subject, verb, object}: Triple): string => `${subject} ${verb} ${object}`;

/** Facts against those that the gold trees have: all of them, and those on whose arcs both parsers agree. */
export const evaluateFacts = (file: string): object => {
	const trees = readConllu(file);
	const items = trees.map(({document, tokens}) => ({document, forms: tokens.map(({form}) => form)}));
	const readings = readItems(ownEngine(), items);
	let [gold, found, right, agreed, agreedRight] = [0, 0, 0, 0, 0];
	for (const [index, {tokens}] of trees.entries()) {
		const forms = items[index]?.forms ?? [];
		const truth = new Set(
			triplesOf({
				forms,
				upos: tokens.map(({upos}) => upos),
				heads: tokens.map(({head}) => head),
				labels: tokens.map(({label}) => label),
			}).map(keyOf),
		);
		const {tags, heads, labels, agree} = readings[index] as Reading;
		gold += truth.size;
		for (const triple of triplesOf({forms, upos: tags.map(tag => tag.split('|')[0] ?? ''), heads, labels})) {
			const same = truth.has(keyOf(triple));
			found++;
			right += same ? 1 : 0;
			if (agree[triple.subject] === true && agree[triple.object] === true) {
				agreed++;
				agreedRight += same ? 1 : 0;
			}
		}
	}
	return {all: scores(right, found, gold), agreed: scores(agreedRight, agreed, gold), facts: gold};
};
