#!/usr/bin/env node
// In a syntax that old versions of Node read too: they are to say what they lack, not to break off with a syntax error.
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
var builtin = process.getBuiltinModule;
var keep;
if (major > 20 || (major === 20 && Number(parts[1]) >= 19)) {
	// Compiled once and not at every start: a twentieth of the wait for the first page. What is compiled lies beside the program
	// and goes with it; where that may not be written to, or in Node 20, which has it not, all is as it was.
	keep = builtin('node:module').enableCompileCache;
	if (keep) {
		keep(builtin('node:url').fileURLToPath(new URL('./compiled', import.meta.url)));
	}
	import('./cli.js');
} else {
	process.stderr.write(
		'readout: needs Node 20.19 or newer, and this is ' +
			process.versions.node +
			'. This runs it with a newer one: npx -p node@24 -p readout readout\n',
	);
	process.exitCode = 1;
}
