import {expect, it} from 'vitest';
import {parseCommandLine, UsageError} from '../../source/commands/options.ts';

it.each([
	[[], {verb: 'open'}],
	[['a.txt'], {verb: 'open', sources: ['a.txt']}],
	[['-'], {verb: 'open', sources: ['-']}],
	[['print', 'a.txt', '--width', '60'], {verb: 'print', sources: ['a.txt'], width: 60}],
	[['quiz', '--questions=5', '--seed', '0', '--json', 'a.txt'], {verb: 'quiz', questions: 5, seed: 0, json: true}],
	[['quiz', 'a.txt'], {verb: 'quiz', json: false, quizFormat: 'text'}],
	[['quiz', 'a.txt', '--format', 'anki'], {verb: 'quiz', quizFormat: 'anki'}],
	[['quiz', 'a.txt', '--json'], {verb: 'quiz', quizFormat: 'json'}],
	[['quiz', 'a.txt', '--json', '--format=json'], {verb: 'quiz', quizFormat: 'json'}],
	[['screen', 'actors', 'a.txt', '--format', 'ansi'], {verb: 'screen', format: 'ansi'}],
	[
		['screen', 'actors', 'a.txt', '--columns', '40'],
		{verb: 'screen', screen: 'actors', sources: ['a.txt'], columns: 40},
	],
	[['a.txt', '--mode', 'type'], {verb: 'open', mode: 'type'}],
	[['screen', 'quiz', 'a.txt', '--mode=cloze'], {verb: 'screen', mode: 'cloze'}],
	[['a.txt', '--mode', 'choose'], {mode: 'choose'}],
	[['--', 'print'], {verb: 'print'}],
	[['a.txt', 'b.md'], {verb: 'open', sources: ['a.txt', 'b.md']}],
	[
		['facts', 'https://arn.example/feed', '--item', '3', '--offline', '--allow-private'],
		{verb: 'facts', sources: ['https://arn.example/feed'], item: 3, offline: true, allowPrivate: true},
	],
	[['cache', 'clear'], {verb: 'cache'}],
	[['--help', 'quiz'], {verb: 'help'}],
	[['-v'], {verb: 'version'}],
])('readout %j', (words, expected) => {
	expect(parseCommandLine(words)).toMatchObject(expected);
});

it.each([
	[['--colour'], '--colour'],
	[['cache'], 'one word: clear'],
	[['cache', 'burn'], 'one word: clear'],
	[['cache', 'clear', '--offline'], '--offline'],
	[['print', 'a', '--item', '0'], '“0”'],
	[['print', 'a', '--section', 'two'], '“two”'],
	[['a', '--section', '2'], 'means nothing to readout SOURCE'],
	[['print', 'a', '--json'], '--json'],
	[['a.txt', '--seed', '2'], '--seed'],
	[['a.txt', '--mode', 'sing'], '“sing”'],
	[['quiz', 'a.txt', '--mode', 'type'], '--mode'],
	[['print', 'a', '--width', 'wide'], '“wide”'],
	[['print', 'a', '--width', '3'], '“3”'],
	[['quiz', 'a', '--questions', '1e9'], '“1e9”'],
	[['screen'], 'name of a screen'],
	[['screen', 'reader', 'a', '--format', 'gif'], 'text or ansi, not “gif”'],
	[['screen', 'reader', 'a', '--format', 'anki'], '“anki”'],
	[['quiz', 'a', '--format', 'gif'], 'text, json, markdown, anki or hashcards, not “gif”'],
	[['quiz', 'a', '--format', 'ansi'], '“ansi”'],
	[['quiz', 'a', '--format', '\u001B[31mx'], '“x”'],
	[['quiz', 'a', '--json', '--format', 'anki'], '--format anki'],
	[['facts', 'a', '--format', 'json'], '--format'],
	[['print', 'a', '--width', '\u001B[31m9'], '“9”'],
])('readout %j is wrong, and the message names what', (words, named) => {
	const attempt = (): unknown => parseCommandLine(words);
	expect(attempt).toThrow(UsageError);
	expect(attempt).toThrow(named);
	expect(attempt).toThrow(/^[^\n\u001B]*readout --help\.$/);
});
