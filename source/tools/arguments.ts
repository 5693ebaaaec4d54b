import {type ParseArgsConfig, parseArgs} from 'node:util';

/** The options and other words that a tool was called with. What it does not know ends it with one line and code 2. */
export const argumentsOf = <Config extends ParseArgsConfig>(
	tool: string,
	config: Config,
): ReturnType<typeof parseArgs<Config>> => {
	try {
		return parseArgs(config);
	} catch (error) {
		const [reason = ''] = String((error as Error).message).split('. ');
		process.stderr.write(`${tool}: ${reason}. Its first lines in source/tools/${tool}.ts say what it takes.\n`);
		process.exit(2);
	}
};
