import {type Draft, type Gathering, mainName, merge} from './draft.ts';

const initials = (name: string): string =>
	name
		.split(/[\s-]+/)
		.filter(word => /^\p{Lu}/u.test(word))
		.map(word => word[0])
		.join('');

/** Sieve: the initials of exactly one organisation. */
export const acronyms = (gathering: Gathering): void => {
	const {drafts} = gathering;
	const byInitials = new Map<string, Draft[]>();
	for (const draft of drafts.values()) {
		const letters = draft.type === 'organization' ? initials(mainName(draft)) : '';
		byInitials.set(letters, [...(byInitials.get(letters) ?? []), draft]);
	}
	for (const [key, draft] of [...drafts]) {
		const own = mainName(draft).replaceAll('.', '');
		if (draft.type !== 'organization' || !/^\p{Lu}{2,6}$/u.test(own)) {
			continue;
		}
		const whole = (byInitials.get(own) ?? []).filter(other => other !== draft);
		const [only] = whole;
		if (only !== undefined && whole.length === 1) {
			merge(gathering, 'acronyms', only, key);
		}
	}
};
