#!/usr/bin/env node
// In a syntax that old versions of Node read too: they are to say what they lack, not to break off with a syntax error.
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
if (major > 20 || (major === 20 && Number(parts[1]) >= 19)) {
	import('./cli.js');
} else {
	process.stderr.write(
		'readout: needs Node 20.19 or newer, and this is ' +
			process.versions.node +
			'. This runs it with a newer one: npx -p node@24 -p readout readout\n',
	);
	process.exitCode = 1;
}
