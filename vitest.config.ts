import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		// Colour in snapshots must not depend on whose terminal runs the tests; chalk reads this when it is loaded.
		env: {FORCE_COLOR: '3', NODE_ENV: 'test'},
		testTimeout: 30_000,
	},
});
