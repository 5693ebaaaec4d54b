import {describe, expect, it} from 'vitest';
import {KeyNotationError, parseKeyNotation} from '../source/key-notation.ts';
import {bindings, type Command, decode, type KeyContext, noKeys} from '../source/keys.ts';

const press = (keys: readonly string[], context: KeyContext = 'reader'): readonly Command[] => {
	const commands: Command[] = [];
	decode(
		keys,
		noKeys,
		() => context,
		command => commands.push(command),
	);
	return commands;
};

describe('keys', () => {
	it('turn one page a chunk, however many came in it', () => {
		expect(press(['down', 'down', 'down'])).toEqual([{name: 'next-page'}]);
		expect(press(['space', 'b'])).toEqual([{name: 'next-page'}, {name: 'previous-page'}]);
	});

	it('move in a list as often as they came', () => {
		expect(press(['j', 'j'], 'actors')).toEqual([{name: 'down'}, {name: 'down'}]);
	});

	it('take the number before them, also from an earlier chunk', () => {
		expect(press(['1', '2', 'G'])).toEqual([{name: 'last', count: 12}]);
		const commands: Command[] = [];
		const run = (command: Command) => commands.push(command);
		const state = decode(['1'], noKeys, () => 'reader', run);
		expect(decode(['2', 'G'], state, () => 'reader', run)).toEqual(noKeys);
		expect(commands).toEqual([{name: 'last', count: 12}]);
	});

	it('forget a number that the next key has no use for', () => {
		expect(press(['7', 'x', 'G'])).toEqual([{name: 'last'}]);
	});

	it('are text in the prompt, also those that mean something elsewhere', () => {
		expect(press(['q', 'space', '1', 'enter'], 'prompt')).toEqual([
			{name: 'type', text: 'q'},
			{name: 'type', text: ' '},
			{name: 'type', text: '1'},
			{name: 'accept'},
		]);
	});

	it('mean what the screen that is then open makes of them', () => {
		let context: KeyContext = 'reader';
		const commands: Command[] = [];
		decode(
			['a', 'enter'],
			noKeys,
			() => context,
			command => {
				commands.push(command);
				context = 'actors';
			},
		);
		expect(commands.map(({name}) => name)).toEqual(['actors', 'open']);
	});

	it.each(Object.entries(bindings))('of %s mean one thing each, and there is help and a way back', (name, table) => {
		const keys = table.flatMap(binding => binding.keys);
		expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
		expect(keys).toContain('esc');
		if (name !== 'prompt') {
			expect(keys).toContain('?');
		}
		// Where an answer is typed, q is a letter.
		if (name !== 'prompt' && name !== 'typing') {
			expect(keys).toContain('q');
		}
	});
});

describe('key notation', () => {
	it('writes keys that have no character in angle brackets', () => {
		expect(parseKeyNotation('a<down><enter> <lt>é😀')).toEqual(['a', '\u001B[B', '\r', ' ', '<', 'é', '😀']);
	});

	it('names the key that it does not know, and those that it does', () => {
		expect(() => parseKeyNotation('<constructor>')).toThrow(KeyNotationError);
		expect(() => parseKeyNotation('<f1>')).toThrow(KeyNotationError);
		expect(() => parseKeyNotation('<dwon>')).toThrow(/<dwon>.*down/);
	});
});
