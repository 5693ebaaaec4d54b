import type {Question} from './model.ts';

/** A quiz as plain text: the questions with numbered options, then the key with the sentence that proves each answer. */
export const sheet = (questions: readonly Question[], {title}: {readonly title: string}): string => {
	const asked = questions.map(({stem, options}, index) =>
		[`${index + 1}. ${stem}`, ...options.map((option, at) => `   ${at + 1}  ${option}`)].join('\n'),
	);
	const answers = questions.map(({options, key, evidence}, index) =>
		[`${index + 1}. ${key + 1}  ${options[key] ?? ''}`, ...evidence.slice(0, 1).map(({text}) => `   “${text}”`)].join(
			'\n',
		),
	);
	return `${[title, ...asked, 'Answers', ...answers].join('\n\n')}\n`;
};
