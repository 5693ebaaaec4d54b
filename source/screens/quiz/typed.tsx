import {Text} from 'ink';
import type {ReactNode} from 'react';
import {wrapWords} from '../../components/rows.ts';
import {lookOf} from '../../theme.ts';

/** An answer being typed. What is longer than a line shows its end, where one types. */
export const Typed = ({draft, width}: {readonly draft: string; readonly width: number}): ReactNode => (
	<Text>
		<Text {...lookOf('cursor')}>❯ </Text>
		{/* A space at the end of a line is kept by the sign behind it. */}
		{wrapWords(`${draft}\u00A0`, width - 2)
			.at(-1)
			?.slice(0, -1)}
		<Text inverse> </Text>
	</Text>
);
