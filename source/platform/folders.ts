import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';
import envPaths from 'env-paths';

/**
 * Folder for what is worth keeping but not worth a backup: places, sessions. XDG_STATE_HOME where it is set (relative ones
 * are to be ignored: XDG Base Directory Specification 0.8), else ~/.local/state on Linux and the system's own elsewhere.
 */
const stateFolder = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string => {
	const {XDG_STATE_HOME} = env;
	if (XDG_STATE_HOME !== undefined && isAbsolute(XDG_STATE_HOME)) {
		return join(XDG_STATE_HOME, 'readout');
	}
	const own = platform === 'darwin' || platform === 'win32';
	return own
		? join(envPaths('readout', {suffix: ''}).data, 'state')
		: join(env.HOME ?? homedir(), '.local', 'state', 'readout');
};

/** Folder of the places in which articles were left. */
export const positionsFolder = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string =>
	join(stateFolder(env, platform), 'positions');

/** Folder of the quizzes that were begun, one an article. */
export const sessionsFolder = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string =>
	join(stateFolder(env, platform), 'sessions');

/** Folder of the copies of pages: XDG_CACHE_HOME where it is set, else ~/.cache on Linux and the system's own elsewhere. */
export const copiesFolder = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string => {
	const {XDG_CACHE_HOME} = env;
	if (XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME)) {
		return join(XDG_CACHE_HOME, 'readout', 'pages');
	}
	const own = platform === 'darwin' || platform === 'win32';
	return own
		? join(envPaths('readout', {suffix: ''}).cache, 'pages')
		: join(env.HOME ?? homedir(), '.cache', 'readout', 'pages');
};
