import {Transform} from 'ink';
import type {ReactNode} from 'react';

/** What a terminal takes whole; longer addresses are for the eye alone. VTE's limit, the least that is known. */
const longest = 2083;

/** Addresses that a hyperlink may carry: of the web, in printable ASCII, so that nothing in them can end the sequence. */
const isSafe = (address: string): boolean => /^https?:[!-~]+$/.test(address) && address.length <= longest;

type Props = {
	/** Undefined where the terminal is to have no link. */
	readonly address: string | undefined;
	readonly children: ReactNode;
};

/** Text that the terminal opens as a link (OSC 8). Only ever the address itself: other words would hide where it leads. */
export const Hyperlink = ({address, children}: Props): ReactNode =>
	address === undefined || !isSafe(address) ? (
		children
	) : (
		<Transform transform={text => `\u001B]8;;${address}\u0007${text}\u001B]8;;\u0007`}>{children}</Transform>
	);
