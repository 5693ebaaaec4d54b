import {addMention, type Gathering, keyOf, newDraft} from './draft.ts';

/** Sieve: exactly the same name. */
export const exact = (gathering: Gathering): void => {
	const {names, drafts} = gathering;
	for (const {start, end, text, type} of names) {
		const key = keyOf(text, type);
		const draft = drafts.get(key) ?? newDraft(type);
		drafts.set(key, draft);
		addMention(gathering, 'exact', draft, {start, end, kind: 'name'}, text);
	}
};
