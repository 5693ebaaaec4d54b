/** The text that was asked for last in lower case: a book is asked about for hundreds of names. */
let last = {text: '', lower: ''};
const lowerCase = (text: string): string => {
	if (last.text !== text) {
		last = {text, lower: text.toLowerCase()};
	}
	return last.lower;
};

/** Whether a name stands in a text as words of it: `US` is not in `Russian`. */
export const mentioned = (name: string, text: string): boolean => {
	const [own, all] = [name.toLowerCase(), text.length > 1_000 ? lowerCase(text) : text.toLowerCase()];
	for (let at = all.indexOf(own); at >= 0; at = all.indexOf(own, at + 1)) {
		if (
			!/[\p{L}\p{N}]$/u.test(all.slice(0, at).slice(-2)) &&
			!/^[\p{L}\p{N}]/u.test(all.slice(at + own.length, at + own.length + 2))
		) {
			return true;
		}
	}
	return false;
};

/** Whether one of several names stands in a text. */
export const mentionsAny = (text: string, names: readonly string[]): boolean =>
	names.some(name => mentioned(name, text));
