import {fileURLToPath} from 'node:url';
import {failureLine} from './commands/failure.ts';
import {parseCommandLine, UsageError} from './commands/options.ts';
import {runCommand} from './commands/run.ts';

// A reader of our output that has had enough, as `readout print x | head -1`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const folders = {
	articles: fileURLToPath(new URL('../content/articles/', import.meta.url)),
	worker: new URL('./worker.js', import.meta.url),
};

try {
	process.exitCode = await runCommand(parseCommandLine(process.argv.slice(2)), folders);
} catch (error) {
	process.stderr.write(`readout: ${failureLine(error)}\n`);
	process.exitCode = error instanceof UsageError ? 2 : 1;
}
