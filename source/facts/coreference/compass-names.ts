import {countryNamed} from '../../language/world.ts';
import {addMention, type Gathering, mainName} from './draft.ts';

/** Sieve: `the North`, when exactly one country of the article is North something. */
export const compassNames = (gathering: Gathering): void => {
	const {sentences, drafts} = gathering;
	for (const direction of ['North', 'South']) {
		const candidates = [...drafts.values()].filter(
			draft => draft.type === 'place' && countryNamed(mainName(draft))?.name.startsWith(`${direction} `),
		);
		const [only] = candidates;
		if (only === undefined || candidates.length !== 1) {
			continue;
		}
		for (const {tokens, names} of sentences) {
			for (const [index, token] of tokens.entries()) {
				const before = tokens[index - 1];
				const after = tokens[index + 1];
				const inName = names.some(({from, to}) => from <= index && index < to);
				const alone = after === undefined || !/^(?:PROPN|NOUN|ADJ)$/.test(after.upos);
				if (token.text === direction && before?.text.toLowerCase() === 'the' && alone && !inName) {
					addMention(
						gathering,
						'compassNames',
						only,
						{start: token.start, end: token.end, kind: 'name'},
						`the ${direction}`,
					);
				}
			}
		}
	}
};
