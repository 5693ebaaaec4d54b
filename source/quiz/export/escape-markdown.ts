import {cleanLine} from '../../article/clean.ts';

// An underscore inside a word and an ampersand that begins no entity are left alone: they are text, and addresses have many.
const markup = [
	// What CommonMark reads inside a line, with the strikethrough and the mathematics that many programs add to it.
	/[\\`*[\]<$~]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
	// What begins a heading, a quote, a list, a rule.
	/^[#>+=-]/g,
	/(?<=^\d{1,9})[.)]/g,
	// What ends a heading.
	/(?<= )#+$/g,
] as const;

export const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/** The parts of one clean line, with its markup made text: by a backslash, or by an entity for the characters of `entities`. */
export const escapeParts = (parts: readonly string[], entities = ''): readonly string[] => {
	const line = parts.join('');
	// Of the whole line, since an entity, say, may stand in two parts.
	const places = new Set(markup.flatMap(pattern => [...line.matchAll(pattern)].map(({index}) => index)));
	let start = 0;
	return parts.map(part => {
		const from = start;
		start += part.length;
		return part.replace(/[!-~]/g, (character, at: number) => {
			if (!places.has(from + at)) {
				return character;
			}
			return entities.includes(character) ? entity(character) : `\\${character}`;
		});
	});
};

/** `text` as one line of Markdown that shows it as it is. */
export const escapeMarkdown = (text: string, entities = ''): string =>
	escapeParts([cleanLine(text)], entities).join('');

/** Whether `<url>` is a link to it, letter for letter: a web address, since other schemes can run something, without any markup. */
export const isLinkable = (url: string): boolean => /^https?:\/\/[^\s<>[\]\\`$*\u0080-\u{10FFFF}]+$/u.test(url);
