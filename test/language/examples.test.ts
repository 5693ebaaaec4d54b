import {describe, expect, it} from 'vitest';
import {english} from '../../source/english.ts';
import type {Sentence, Token} from '../../source/language/model.ts';
import {readings, segmentations} from './examples.ts';

const read = (text: string): readonly Sentence[] => english().sentences(text, [{start: 0, end: text.length}]);

/** `word/TAG word/TAG`, as pairs; a word may be a slash itself. */
const pairs = (list: string): readonly (readonly [string, string])[] =>
	list.split(' ').map(pair => [pair.slice(0, pair.lastIndexOf('/')), pair.slice(pair.lastIndexOf('/') + 1)]);

/** `Ana < visited, visited > Lima`: the dependent, its head and the label between them. */
const arcsOf = (list: string): readonly {word: string; head: string; label: string}[] =>
	list.split(', ').map(arc => {
		const [, left = '', direction, right = '', label] = /^(\S+) ([<>]) ([^\s:]+)(?::(\S+))?$/.exec(arc) ?? [];
		return direction === '<'
			? {word: left, head: right, label: label ?? 'nsubj'}
			: {word: right, head: left, label: label ?? 'obj'};
	});

const find = (sentences: readonly Sentence[], word: string): readonly Token[] =>
	sentences.flatMap(({tokens}) => tokens.filter(({text}) => text === word));

describe('tokens and sentences', () => {
	it.each(segmentations)('of %s', (_what, text, expected) => {
		const found = read(text).map(({tokens}) => tokens.map(token => token.text).join('|'));
		expect(found.join(' ‖ ')).toBe(expected);
	});
});

describe('what is read', () => {
	it('has a sentence for every reading', () => {
		const known = new Set(segmentations.map(([what]) => what));
		expect(Object.keys(readings).filter(what => !known.has(what))).toEqual([]);
	});

	it.each(
		segmentations.flatMap(([what, text]) => {
			const reading = readings[what];
			return reading === undefined ? [] : [[what, text, reading] as const];
		}),
	)('in %s', (_what, text, {tags, arcs, names, lemmas}) => {
		const sentences = read(text);
		for (const [word, upos] of pairs(tags)) {
			expect(`${word}/${find(sentences, word)[0]?.upos}`).toBe(`${word}/${upos}`);
		}
		for (const [word, lemma] of pairs(lemmas)) {
			expect(`${word}/${find(sentences, word)[0]?.lemma}`).toBe(`${word}/${lemma}`);
		}
		const arcsFound = sentences.flatMap(({tokens}) =>
			tokens.map(({text: word, head, label}) => ({word, head: tokens[head]?.text ?? 'root', label})),
		);
		for (const arc of arcsOf(arcs)) {
			expect(arcsFound).toContainEqual(arc);
		}
		if (names !== undefined) {
			const found = sentences.flatMap(sentence =>
				sentence.names.map(({type, start, end}) => `${type}: ${text.slice(start, end)}`),
			);
			expect(found.join('; ')).toBe(names);
		}
	});
});
