import type {ReactNode} from 'react';
import {Prompt} from '../components/prompt.tsx';
import type {Finding} from './finding.ts';

/** What a search has to say in the footer: what is being typed, or how it went; undefined when nothing. */
export const findingLine = ({prompt, message}: Finding): ReactNode | undefined =>
	prompt === undefined ? message : <Prompt>{prompt}</Prompt>;
