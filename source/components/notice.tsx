import {Box, Text} from 'ink';
import type {ReactNode} from 'react';

/** One line where a screen has nothing to show, saying why. */
export const Notice = ({children}: {readonly children: ReactNode}): ReactNode => (
	<Box paddingX={3}>
		<Text>{children}</Text>
	</Box>
);
