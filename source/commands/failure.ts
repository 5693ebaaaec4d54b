import {cleanLine} from '../article/clean.ts';

/** What to tell a person of an error: one clean line, never a stack trace. */
export const failureLine = (error: unknown): string =>
	cleanLine(error instanceof Error && error.message !== '' ? error.message : String(error));
