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
