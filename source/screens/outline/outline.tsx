import type {ReactNode} from 'react';
import {bindings} from '../../keys.ts';
import {ListScreen} from '../list-screen.tsx';
import type {World} from '../world.ts';
import {type OutlineState, outlineContent, outlineLogic} from './outline-state.ts';

export const Outline = ({state, world}: {readonly state: OutlineState; readonly world: World}): ReactNode => {
	const content = outlineContent(state, world);
	return (
		<ListScreen
			world={world}
			state={state}
			content={content}
			title={[`Outline · ${content.rows.count}`]}
			place={world.article.title}
			bindings={bindings[outlineLogic.context(state, world)]}
			nothing="No headings: the text has a title alone."
		/>
	);
};
