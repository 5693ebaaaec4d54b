import type {ReactNode} from 'react';
import {bindings} from '../../keys.ts';
import {ListScreen} from '../list-screen.tsx';
import type {World} from '../world.ts';
import {type LinksState, linksContent, linksLogic} from './links-state.ts';

export const Links = ({state, world}: {readonly state: LinksState; readonly world: World}): ReactNode => {
	const content = linksContent(state, world);
	return (
		<ListScreen
			world={world}
			state={state}
			content={content}
			title={[`Links and notes on this page · ${content.rows.count}`, `Links · ${content.rows.count}`]}
			place={world.article.title}
			bindings={bindings[linksLogic.context(state, world)]}
			nothing="No links and no notes on this page."
		/>
	);
};
