import type {Question} from '../model.ts';
import {escapeMarkdown, isLinkable} from './escape-markdown.ts';
import {type Origin, publication} from './source-line.ts';

/** A numbered item; what follows its first line is indented as far as CommonMark wants it (5.2), so that it belongs to it. */
const item = (number: number, lines: readonly string[]): string => {
	const marker = `${number}. `;
	return lines.map((line, at) => (at === 0 ? marker : ' '.repeat(marker.length)).concat(line).trimEnd()).join('\n');
};

/** A quiz as Markdown: the questions with numbered options, then the key with the sentences that prove each answer. */
export const markdownSheet = (questions: readonly Question[], origin: Origin): string => {
	const asked = questions.map(({stem, options}, at) =>
		item(at + 1, [
			escapeMarkdown(stem),
			'',
			...options.map((option, index) => item(index + 1, [escapeMarkdown(option)])),
		]),
	);
	const answers = questions.map(({options, key, evidence}, at) =>
		item(at + 1, [
			`**${key + 1}** ${escapeMarkdown(options[key] ?? '')}`,
			...evidence.flatMap(({text}) => ['', `> ${escapeMarkdown(text)}`]),
		]),
	);
	const {url = ''} = origin;
	const from = [escapeMarkdown(publication(origin)), isLinkable(url) ? `<${url}>` : escapeMarkdown(url)].filter(
		part => part !== '',
	);
	return `${[`# ${escapeMarkdown(origin.title)}`, ...from, '## Questions', ...asked, '## Answers', ...answers].join('\n\n')}\n`;
};
