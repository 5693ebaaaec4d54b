const named: Readonly<Record<string, string>> = {
	space: ' ',
	enter: '\r',
	esc: '\u001B',
	tab: '\t',
	backspace: '\u007F',
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	home: '\u001B[H',
	end: '\u001B[F',
	pageup: '\u001B[5~',
	pagedown: '\u001B[6~',
	lt: '<',
};

/** A name between < and > that is no key. */
export class KeyNotationError extends Error {
	override readonly name = 'KeyNotationError';
}

/**
 * Keys written for a person, as in `a<down><enter>`, → what a terminal sends for each.
 * A character stands for itself, `<lt>` for `<`. Throws KeyNotationError on a name that is no key.
 */
export const parseKeyNotation = (notation: string): readonly string[] =>
	[...notation.matchAll(/<([a-z][a-z\d]*)>|[\s\S]/gu)].map(([whole, name]) => {
		if (name === undefined) {
			return whole === '\n' ? '\r' : whole;
		}
		const sequence = Object.hasOwn(named, name) ? named[name] : undefined;
		if (sequence === undefined) {
			throw new KeyNotationError(`No key is called <${name}>; there are ${Object.keys(named).join(', ')}.`);
		}
		return sequence;
	});
