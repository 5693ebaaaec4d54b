import type {Question} from './model.ts';

/** What stands for the words that are to be filled in. */
export const gap = '_____';

const escaped = (words: string): string => words.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** Words that say nothing by themselves, so that their gap could be filled with anything. */
const least = 2;

/** The sentence of the evidence that has the answer, with a gap in its place; undefined where no sentence says it in those words. */
export const clozeOf = ({options, key, accept, evidence}: Question): string | undefined => {
	const answers = [options[key] ?? '', ...accept]
		.map(answer => answer.replace(/^(?:the|an?) /i, ''))
		.filter(answer => answer.length >= least)
		.sort((a, b) => b.length - a.length);
	if (answers.length === 0) {
		return undefined;
	}
	const words = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${answers.map(escaped).join('|')})(?![\p{L}\p{N}])`, 'giu');
	return evidence.map(({text}) => text.replace(words, gap)).find((text, index) => text !== evidence[index]?.text);
};
