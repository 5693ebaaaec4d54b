import {Text} from 'ink';
import type {ReactNode} from 'react';

/** What is being typed, behind the sign that it was begun with. */
export const Prompt = ({children}: {readonly children: string}): ReactNode => (
	<Text>
		/{children}
		<Text inverse> </Text>
	</Text>
);
