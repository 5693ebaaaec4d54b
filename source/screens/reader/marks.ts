import {matchesWithin} from '../../article/find.ts';
import type {Range} from '../../article/model.ts';
import type {Actor, Analysis} from '../../facts/model.ts';
import type {MarkedRange, Page} from '../../layout/model.ts';
import {remember} from '../remember.ts';
import {analysisOf, type World} from '../world.ts';
import type {ReaderState} from './reader-state.ts';

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const marksOfActor = ({type, mentions}: Actor): readonly MarkedRange[] =>
	mentions.filter(({kind}) => kind === 'name').map(({start, end}) => ({start, end, role: type}));

/** All names in the text, in order. */
const namesOf = remember(({actors}: Analysis): readonly MarkedRange[] =>
	actors.flatMap(marksOfActor).sort((a, b) => a.start - b.start || b.end - a.end),
);

/** What is marked on a page: actors when they are shown, the evidence that was asked for, the matches of a search. */
export const marksOn = (page: Page, state: ReaderState, world: World): readonly MarkedRange[] => {
	const analysis = analysisOf(world);
	const names = world.names && analysis !== undefined ? namesOf(analysis).filter(mark => overlaps(mark, page)) : [];
	const evidence = state.evidence.filter(range => overlaps(range, page)).map(range => ({...range, role: 'evidence'}));
	const matches =
		state.query === ''
			? []
			: matchesWithin(world.article.text, state.query, page).map(range => ({...range, role: 'match'}));
	return [...names, ...evidence, ...matches];
};
