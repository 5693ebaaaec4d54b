import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readArticle} from '../../source/index.ts';
import {jsonFolder} from '../../source/platform/json-store.ts';
import type {Kept} from '../../source/quiz/kept.ts';
import {loadSession, saveSession} from '../../source/study/sessions.ts';

let path: string;
beforeEach(() => {
	path = mkdtempSync(join(tmpdir(), 'readout-test-'));
});
afterEach(() => rmSync(path, {recursive: true, force: true}));

const article = await readArticle('The harbour\n\nAna Reyes sold the harbour.\n');

const options = ['a', 'b', 'c', 'd'];
const kept: Kept = {
	mode: 'type',
	shown: true,
	again: false,
	asked: [
		{stem: 'Who sold it?', options, answer: {how: 'typed', text: 'Ana'}},
		{stem: 'What was sold?', options, answer: {how: 'chosen', option: 2}},
		{stem: 'When was it?', options, answer: {how: 'skipped'}},
		{stem: 'Where was it?', options, answer: {how: 'judged', option: 1, holds: false}},
		{stem: 'Why was it?', options},
	],
};

describe('a quiz that is kept', () => {
	it('is found again as it was', () => {
		const folder = jsonFolder(path);
		expect(loadSession(folder, article)).toEqual({});
		expect(saveSession(folder, article, kept)).toBe(true);
		expect(loadSession(jsonFolder(path), article)).toEqual({kept});
	});

	it('in a damaged file is set aside and named', () => {
		const file = join(path, `${article.id}.json`);
		writeFileSync(file, '{"version": 1, "asked"');
		expect(loadSession(jsonFolder(path), article)).toEqual({damaged: `${file}.damaged`});
		expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('{"version": 1, "asked"');
	});

	it('that another hand has written brings no escape sequence to the screen', () => {
		const folder = jsonFolder(path);
		const answer = {how: 'typed', text: 'Ana\u001B[31m\u009B7m\nReyes'} as const;
		saveSession(folder, article, {...kept, asked: [{stem: 'Who?', options, answer}]});
		const [first] = loadSession(folder, article).kept?.asked ?? [];
		expect(first?.answer).toEqual({how: 'typed', text: 'Ana Reyes'});
	});

	it('is none where a part of it is missing or of another kind, whatever stands there', () => {
		const folder = jsonFolder(path);
		const whole = {version: 1, ...kept};
		const broken = fc.oneof(
			fc.jsonValue(),
			fc
				.tuple(fc.constantFrom(...Object.keys(whole)), fc.constantFrom(null, 7, 'x', {}, [7], [{stem: 'x'}]))
				.map(([name, value]) => ({...whole, [name]: value})),
			fc
				.constantFrom<unknown>(
					null,
					'skipped',
					{how: 'sung'},
					{how: 'typed'},
					{how: 'chosen', option: '1'},
					{how: 'judged', option: 1},
				)
				.map(answer => ({...whole, asked: [{stem: 'x', options, answer}]})),
		);
		fc.assert(
			fc.property(broken, value => {
				folder.write(article.id, value);
				expect(loadSession(folder, article)).toEqual({});
			}),
			{numRuns: 60},
		);
	});
});
