import {cleanLine} from '../article/clean.ts';
import {openKeyboard} from '../platform/terminal.ts';
import type {Waiting} from './address.ts';

/** Before this many milliseconds nobody has to be told anything. */
const patience = 300;

const kilobytes = (bytes: number): string => (bytes === 0 ? '' : ` ${Math.max(1, Math.round(bytes / 1024))} KB`);

/** Says on the terminal what is being fetched and how much has come, on one line that goes away again; esc, q or Ctrl-C give up. */
export const waitOnTerminal = (address: string): Waiting => {
	const abort = new AbortController();
	const keyboard = openKeyboard();
	const host = cleanLine(new URL(address).host);
	let shown = false;
	let bytes = 0;
	const draw = (): void => {
		shown = true;
		process.stderr.write(`\r\u001B[K Fetching ${host}…${kilobytes(bytes)}   esc gives up`);
	};
	const timer = setInterval(draw, patience);
	// Read as Ink does: a stream that once flowed does not serve it any more.
	const onKeys = (): void => {
		for (let chunk: unknown = keyboard.read(); chunk !== null; chunk = keyboard.read()) {
			if (/^(?:\u001B|q|\u0003)$/.test(String(chunk))) {
				abort.abort();
			}
		}
	};
	keyboard.ref();
	keyboard.setRawMode(true);
	keyboard.on('readable', onKeys);
	return {
		signal: abort.signal,
		onProgress: come => {
			bytes = come;
		},
		done: () => {
			clearInterval(timer);
			keyboard.off('readable', onKeys);
			keyboard.setRawMode(false);
			keyboard.unref();
			if (keyboard !== process.stdin) {
				keyboard.destroy();
			}
			if (shown) {
				process.stderr.write('\r\u001B[K');
			}
		},
	};
};
