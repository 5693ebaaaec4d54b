import {positionsFolder} from '../platform/folders.ts';
import {jsonFolder} from '../platform/json-store.ts';
import {lastRead} from '../study/positions.ts';

/** Path or address of what was read last; undefined when nothing was. */
export const lastSource = (): string | undefined =>
	lastRead(jsonFolder(positionsFolder(process.env, process.platform)))?.source;
