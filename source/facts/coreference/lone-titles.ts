import {titleWords} from '../../language/lexicon.ts';
import type {Gathering} from './draft.ts';
import {officeOf} from './office.ts';

/**
 * Takes away who is named by a title alone, as `the President`, where somebody of that title has a name: whom it means then is for a
 * description to tell. A queen who is never called otherwise stays.
 */
export const loneTitles = ({drafts}: Gathering): void => {
	const offices = new Set(
		[...drafts.values()].flatMap(({roles}) => roles.map(({text}) => officeOf(text.split(' ')).noun)),
	);
	for (const [key, {type, names}] of drafts) {
		const words = [...names.keys()].flatMap(name => name.toLowerCase().split(' '));
		if (
			type === 'person' &&
			words.every(word => titleWords.has(word) || word === 'the') &&
			words.some(word => offices.has(word))
		) {
			drafts.delete(key);
		}
	}
};
