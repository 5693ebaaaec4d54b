import type {Understanding} from '../analysis/run.ts';
import type {Article, Range} from '../article/model.ts';
import type {Part} from '../article/parts.ts';
import type {Analysis} from '../facts/model.ts';
import type {Command, KeyContext} from '../keys.ts';
import type {Pages} from '../layout/model.ts';
import type {Kept} from '../quiz/kept.ts';
import type {Mode} from '../quiz/modes.ts';
import type {Session} from '../quiz/session.ts';
import type {ActorState} from './actor/actor-state.ts';
import type {ActorsState} from './actors/actors-state.ts';
import type {HelpState} from './help/help-state.ts';
import type {LinksState} from './links/links-state.ts';
import type {OutlineState} from './outline/outline-state.ts';
import type {QuizState} from './quiz/quiz-state.ts';
import type {ReaderState} from './reader/reader-state.ts';
import type {ResultState} from './result/result-state.ts';
import type {TimelineState} from './timeline/timeline-state.ts';

/** What all screens share. `columns` and `rows` are the terminal's size in cells. */
export type World = {
	readonly article: Article;
	readonly columns: number;
	readonly rows: number;
	readonly pages: Pages;
	readonly understanding: Understanding;
	/** The quiz that was begun, kept while other screens are open. */
	readonly session?: Session;
	/** The quiz as it was left the last time. */
	readonly kept?: Kept;
	/** How questions are asked, where they can be asked so. */
	readonly mode: Mode;
	/** Offset into the text up to which it has been read: the end of the furthest page that was shown for reading. */
	readonly furthest: number;
	/** The stretch of the text that is asked about, such as a chapter; all of it when absent. */
	readonly within?: Part;
	/** Whether questions are asked about what has not been read as well. */
	readonly everything: boolean;
	/** Whether the terminal opens links (OSC 8). */
	readonly hyperlinks: boolean;
	/** Whether actors are shown in the text. */
	readonly names: boolean;
};

export type ScreenState =
	| ReaderState
	| ActorsState
	| ActorState
	| TimelineState
	| QuizState
	| ResultState
	| HelpState
	| OutlineState
	| LinksState;

/** What a command leads to: a new state of this screen, the way back, one opened over it (with `back`: in place of what is closed). */
export type Step<State extends ScreenState = ScreenState> = {
	readonly state?: State;
	readonly open?: ScreenState;
	/** How many screens are closed: one when true. */
	readonly back?: true | 1 | 2;
	/** Reads on at this offset: closes all that is open over the reader. */
	readonly readOn?: number;
	/** What is marked there until a page is turned. */
	readonly mark?: Range;
	readonly leave?: boolean;
	/** Leaves for another source: the address of a link. */
	readonly follow?: string;
	/** Puts text into the clipboard of the terminal. */
	readonly copy?: string;
	readonly world?: Partial<Pick<World, 'session' | 'mode' | 'within' | 'everything' | 'names'>>;
};

/** The part of a screen that has no view: its reducer and its keys. */
export type ScreenLogic<State extends ScreenState> = {
	readonly context: (state: State, world: World) => KeyContext;
	readonly reduce: (state: State, command: Command, world: World) => Step<State>;
	/** The state once more of the article is understood: still on what it was on. */
	readonly follow?: (state: State, before: World, after: World) => State;
};

export const analysisOf = ({understanding}: World): Analysis | undefined =>
	understanding.status === 'failed' ? undefined : understanding.analysis;

/** A state of the reader that shows `evidence` marked and returns to where it was called from. */
export const visit = (evidence: readonly Range[]): ReaderState => ({
	name: 'reader',
	visiting: true,
	anchor: evidence[0]?.start ?? 0,
	evidence,
	query: '',
});
