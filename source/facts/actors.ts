import type {Article} from '../article/model.ts';
import type {Sentence} from '../language/model.ts';
import {countryNamed} from '../language/world.ts';
import {gathered} from './coreference/coreference.ts';
import {type Draft, mainName, withoutArticle} from './coreference/draft.ts';
import {importanceIn} from './importance.ts';
import type {Actor} from './model.ts';

/** `former`, `ex-`, `late`: what somebody was. `then` and `outgoing` are of the time that is told of. */
const isOver = (role: string): boolean =>
	/(?:^|\s)(?:former|formerly|ex|late|retired|onetime|one-time)(?:[\s-]|$)/i.test(role);

const wordsOf = (role: string): readonly string[] => role.toLowerCase().split(' ');

/** The current roles first, and before `president` the `Peruvian president`; else as the text has them. */
const inOrder = (roles: Actor['roles']): Actor['roles'] => {
	const isLess = (role: string): boolean =>
		roles.some(({text}) => {
			const [own, other] = [wordsOf(role), wordsOf(text)];
			return (
				other.length > own.length &&
				!other.includes('and') &&
				own.every(word => other.includes(word)) &&
				isOver(text) === isOver(role)
			);
		});
	// A firm that somebody is of says less than any post.
	const rank = ({text}: Actor['roles'][number]): number =>
		(isOver(text) ? 2 : 0) + (isLess(text) ? 1 : 0) + (text.startsWith('of ') ? 4 : 0);
	return [...roles].sort((a, b) => rank(a) - rank(b));
};

const finished = (draft: Draft, index: number): Actor => {
	const name = mainName(draft);
	const country = draft.type === 'place' ? countryNamed(name) : undefined;
	const shown = country?.name ?? withoutArticle(name);
	const roles = inOrder(
		draft.roles.filter(
			({text}, at) =>
				!text.includes(name) && draft.roles.findIndex(other => other.text.toLowerCase() === text.toLowerCase()) === at,
		),
	);
	return {
		id: `a${index + 1}`,
		name: shown,
		type: draft.type,
		aliases: [...[...draft.names].sort((a, b) => b[1] - a[1]).map(([alias]) => alias), ...draft.capitals].filter(
			alias => withoutArticle(alias) !== shown,
		),
		roles,
		mentions: [...draft.mentions].sort((a, b) => a.start - b.start),
	};
};

/** The people, organisations and places of an article; the most important first. */
export const findActors = (article: Article, read: readonly Sentence[]): readonly Actor[] => {
	const gathering = gathered(article, read);
	const importance = importanceIn(gathering);
	const all = [...gathering.drafts.values()];
	return all
		.map((draft, index) => ({draft, index, weight: importance(draft)}))
		.sort(
			(a, b) =>
				b.weight - a.weight ||
				(a.draft.mentions[0]?.start ?? 0) - (b.draft.mentions[0]?.start ?? 0) ||
				a.index - b.index,
		)
		.map(({draft}, index) => finished(draft, index));
};
