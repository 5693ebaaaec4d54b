import type {JsonFolder} from '../platform/json-store.ts';
import {keptOf} from '../quiz/kept.ts';
import {anchorOf} from '../screens/machine.ts';
import type {Store} from '../screens/store.ts';
import {savePosition} from '../study/positions.ts';
import {saveSession} from '../study/sessions.ts';
import type {Loaded} from './load.ts';

/** Calls `save` soon after something has happened: after the frame is drawn, and before input is polled for again. */
const afterFrames = (store: Store, save: () => void): void => {
	let waiting = false;
	const soon = (): void => {
		if (!waiting) {
			waiting = true;
			setImmediate(() => {
				waiting = false;
				save();
			});
		}
	};
	store.subscribe(soon);
	soon();
};

/** Keeps the place on the disk whenever it has changed, before the next key is read. */
export const keepPlace = (store: Store, {article, source}: Loaded, folder: JsonFolder): void => {
	let kept: {readonly anchor: number; readonly furthest: number} | undefined;
	afterFrames(store, () => {
		const anchor = anchorOf(store.get());
		const {furthest} = store.get().world;
		if (anchor !== kept?.anchor || furthest !== kept.furthest) {
			kept = {anchor, furthest};
			const position = {...kept, read: new Date().toISOString(), title: article.title};
			savePosition(folder, article, {...position, ...(source === undefined ? {} : {source})});
		}
	});
};

/** Keeps the quiz on the disk whenever there is another answer, before the next key is read. */
export const keepSession = (store: Store, {article}: Loaded, folder: JsonFolder): void => {
	let kept = store.get().world.session;
	afterFrames(store, () => {
		const {session, mode} = store.get().world;
		if (session !== undefined && session !== kept) {
			kept = session;
			saveSession(folder, article, keptOf(session, mode));
		}
	});
};
