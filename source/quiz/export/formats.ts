/** What a quiz is written as: a plain sheet, one JSON document, or a file for another program. */
export const quizFormats = ['text', 'json', 'markdown', 'anki', 'hashcards'] as const;
export type QuizFormat = (typeof quizFormats)[number];
