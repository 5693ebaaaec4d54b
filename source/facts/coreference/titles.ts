import {isOfNobody} from '../kin.ts';
import {isNoPerson} from '../person-nouns.ts';
import {roleBefore, rolesByApposition} from '../roles.ts';
import {type Gathering, ownersOf} from './draft.ts';

/** Gives people their roles, from the titles before their names and the appositions beside them. No mention is added. */
export const titles = ({article, names, drafts}: Gathering): void => {
	const owners = ownersOf(drafts.values());
	for (const name of names) {
		const owner = name.type === 'person' ? owners.get(name.start) : undefined;
		if (owner !== undefined) {
			const role = roleBefore(name.sentence, name);
			const appositions = rolesByApposition(article.text, name.sentence, name).filter(
				({text}) => !isOfNobody(text) && !isNoPerson(text) && !/^(?:and|or) |-$/.test(text),
			);
			owner.roles.push(...(role === undefined ? [] : [role]), ...appositions);
		}
	}
};
