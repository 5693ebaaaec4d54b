import robotsModule from 'robots-parser';
import type {Copies} from './copies.ts';
import {type Fetched, Unanswered} from './fetch.ts';

// A module of the old system: what it exports is the function, its types say a namespace around it.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** How long an answer is good for: RFC 9309, 2.4. */
const day = 24 * 60 * 60 * 1000;

/** What an address under `origin` may be asked for by programs, as its server has it; undefined where it does not say. */
const rulesOf = async (
	address: string,
	copies: Copies,
	get: (address: string) => Promise<Fetched | 'unchanged'>,
): Promise<string | undefined> => {
	const kept = copies.read(address);
	const known = kept === undefined ? undefined : Buffer.from(kept.bytes).toString();
	if (kept !== undefined && Date.now() - Date.parse(kept.fetched) < day) {
		return known;
	}
	const keep = (found: Fetched): string => {
		copies.keep(address, {...found, fetched: new Date().toISOString()});
		return Buffer.from(found.bytes).toString();
	};
	try {
		const found = await get(address);
		return found === 'unchanged' ? known : keep(found);
	} catch (error) {
		// A server without the file allows everything; one that is ill is left alone, as long as it is not known better.
		return error instanceof Unanswered && error.status < 500
			? keep({bytes: new Uint8Array(), url: address, type: 'text/plain'})
			: known;
	}
};

/** Whether robots.txt of its server lets a program ask for an address again, unasked by a person (RFC 9309). */
export const mayRefresh = async (
	address: string,
	copies: Copies,
	get: (address: string) => Promise<Fetched | 'unchanged'>,
): Promise<boolean> => {
	const robots = new URL('/robots.txt', address).href;
	const rules = await rulesOf(robots, copies, get);
	return rules !== undefined && robotsParser(robots, rules).isAllowed(address, 'readout') !== false;
};
