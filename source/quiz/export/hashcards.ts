import type {Question} from '../model.ts';
import {entity, escapeMarkdown, escapeParts, isLinkable} from './escape-markdown.ts';
import {type Gap, gapIn} from './gap.ts';
import {type Origin, sourceLine} from './source-line.ts';

/*
 * The cards of github.com/eudoxia0/hashcards, which github.com/shaankhosla/repeater reads too: `Q:` and `A:`, or `C:` with the words
 * to fill in in brackets. Both look for their marks at the start of a line, so that every text is one line behind something of
 * ours; both show Markdown with mathematics. A bracket of the text is an entity, since only new versions of hashcards know `\[`.
 */
const entities = '[]\\';

// repeater also has cards of one line, question::answer.
const noSeparator = (text: string): string => text.replaceAll('::', `:${entity(':')}`);

const cardText = (text: string): string => noSeparator(escapeMarkdown(text, entities));

/** What stands beside the brackets must not make an image, a link or its definition of them. */
const clozeText = (gap: Gap): string => {
	const [before = '', words = '', after = ''] = escapeParts([gap.before, gap.words, gap.after], entities).map(
		noSeparator,
	);
	return `${before.replace(/!$/, entity)}[${words}]${after.replace(/^[(:]/, entity)}`;
};

/** A quiz as flashcards: each question with its answer and evidence, and the sentence with the answer left out where it stands in it. */
export const hashcards = (questions: readonly Question[], origin: Origin): string => {
	const {url = ''} = origin;
	const address = isLinkable(url) && !url.includes('::') ? `<${url}>` : cardText(url);
	const source = [`Source: ${cardText(sourceLine(origin))}`, address].filter(part => part !== '').join(' · ');
	const cards = questions.flatMap(({stem, options, key, evidence}) => {
		const answer = options[key] ?? '';
		const [gap] = evidence.map(({text}) => gapIn(text, answer)).filter(found => found !== undefined);
		return [
			[`Q: ${cardText(stem)}\nA: ${cardText(answer)}`, ...evidence.map(({text}) => `> ${cardText(text)}`), source].join(
				'\n\n',
			),
			...(gap === undefined ? [] : [`C: ${clozeText(gap)}\n\n${source}`]),
		];
	});
	// The name of the deck is TOML, whose strings of one line are written as those of JSON.
	const head = `---\nname = ${JSON.stringify(origin.title).replaceAll('::', ':\\u003a')}\n---`;
	// Two questions can leave out the same words of the same sentence.
	return `${[head, ...new Set(cards)].join('\n\n')}\n`;
};
