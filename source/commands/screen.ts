import type {Article} from '../article/model.ts';
import {isScreenName, screenNames} from '../screens/named.ts';
import {renderScreen} from '../testing.tsx';
import {type Invocation, UsageError} from './options.ts';

/** One frame of a screen, after the keys that were given. Throws UsageError for a screen that there is not. */
export const screenFrame = async (
	article: Article,
	{screen = '', columns, rows, keys, seed, format, mode}: Invocation,
): Promise<string> => {
	if (!isScreenName(screen)) {
		throw new UsageError(`No screen is called “${screen}”; there are ${screenNames.join(', ')}.`);
	}
	const frame = await renderScreen({screen, article, columns, rows, keys, seed, ...(mode === undefined ? {} : {mode})});
	return frame[format];
};
