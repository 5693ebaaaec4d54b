import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {wrapWords} from './rows.ts';

const margin = 3;

/** What to say where a screen of `columns` cells has nothing to show, and why. */
export const Notice = ({columns, children}: {readonly columns: number; readonly children: string}): ReactNode => (
	<Box paddingLeft={margin}>
		<Text>{wrapWords(children, Math.min(72, columns - 2 * margin - 2)).join('\n')}</Text>
	</Box>
);
