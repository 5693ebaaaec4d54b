import {type Instance, render, type SuspendTerminal, Text, useApp, useWindowSize} from 'ink';
import {type ReactNode, useEffect, useSyncExternalStore} from 'react';
import {useKeys} from './components/use-keys.ts';
import {Actor} from './screens/actor/actor.tsx';
import {Actors} from './screens/actors/actors.tsx';
import {smallest} from './screens/frame-size.ts';
import {Help} from './screens/help/help.tsx';
import {Items, type ItemsProps} from './screens/items/items.tsx';
import {Links} from './screens/links/links.tsx';
import {topOf} from './screens/machine.ts';
import {Outline} from './screens/outline/outline.tsx';
import {Quiz} from './screens/quiz/quiz.tsx';
import {Reader} from './screens/reader/reader.tsx';
import {Result} from './screens/result/result.tsx';
import type {Store} from './screens/store.ts';
import {Timeline} from './screens/timeline/timeline.tsx';
import type {ScreenState, World} from './screens/world.ts';

type ScreenProps = {readonly state: ScreenState; readonly world: World; readonly store: Store};

const Screen = ({state, world, store}: ScreenProps): ReactNode => {
	switch (state.name) {
		case 'reader':
			return <Reader state={state} world={world} />;
		case 'actors':
			return <Actors state={state} world={world} />;
		case 'actor':
			return <Actor state={state} world={world} />;
		case 'timeline':
			return <Timeline state={state} world={world} />;
		case 'quiz':
			return (
				<Quiz
					state={state}
					world={world}
					onAnswer={option => store.happen({kind: 'command', command: {name: 'answer', option}})}
				/>
			);
		case 'result':
			return <Result state={state} world={world} />;
		case 'help':
			return <Help state={state} world={world} />;
		case 'outline':
			return <Outline state={state} world={world} />;
		case 'links':
			return <Links state={state} world={world} />;
	}
};

type Props = {
	readonly store: Store;
	/** Called with the program left by a key: 0, or 130 after Ctrl-C. */
	readonly onLeave: (code: number) => void;
	/** Ctrl-Z was pressed. */
	readonly onSuspend?: () => void;
	/** Hands out the means to give the terminal away for a while, for a stop that comes from elsewhere. */
	readonly onReady?: (suspendTerminal: SuspendTerminal) => void;
};

/** The whole program on screen. */
export const App = ({store, onLeave, onSuspend, onReady}: Props): ReactNode => {
	const machine = useSyncExternalStore(store.subscribe, store.get, store.get);
	const {exit, suspendTerminal} = useApp();
	const size = useWindowSize();
	useEffect(() => store.happen({kind: 'size', ...size}), [store, size]);
	useEffect(() => onReady?.(suspendTerminal), [onReady, suspendTerminal]);
	useEffect(() => {
		if (machine.left) {
			onLeave(0);
			exit();
		}
	}, [machine.left, onLeave, exit]);
	const {copied} = machine;
	useEffect(() => {
		if (copied !== undefined) {
			// The terminal's own clipboard (OSC 52): a sequence of ours, with nothing of the text in it but its Base64.
			process.stdout.write(`\u001B]52;c;${Buffer.from(copied.text).toString('base64')}\u0007`);
		}
	}, [copied]);
	useKeys(keys => {
		if (keys.includes('ctrl-c')) {
			onLeave(130);
			exit();
			return;
		}
		if (keys.includes('ctrl-z')) {
			onSuspend?.();
			return;
		}
		store.press(keys);
	});
	const {columns, rows} = machine.world;
	if (columns < smallest.columns || rows < smallest.rows) {
		return <Text>{`${columns}×${rows} is too small: readout needs ${smallest.columns}×${smallest.rows}.`}</Text>;
	}
	return <Screen state={topOf(machine)} world={machine.world} store={store} />;
};

export type {Instance, SuspendTerminal};

const draw = (node: ReactNode, stdin: NodeJS.ReadStream): Instance =>
	render(node, {
		stdin,
		exitOnCtrlC: false,
		alternateScreen: true,
		incrementalRendering: true,
		maxFps: 60,
		// Ink takes every terminal for a log where CI is set.
		interactive: true,
	});

/** Draws the whole program on the terminal, with keys from `stdin`. */
export const renderApp = (props: Props, stdin: NodeJS.ReadStream): Instance => draw(<App {...props} />, stdin);

/** Draws a list to choose from, with keys from `stdin`. */
export const renderChoice = (props: ItemsProps, stdin: NodeJS.ReadStream): Instance =>
	draw(<Items {...props} />, stdin);
