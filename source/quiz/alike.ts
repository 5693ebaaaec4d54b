/** Options whose length is nearest to that of `key` first, without such as would stand out: of half its length, or of more than twice. */
export const similarLength = (key: string, options: readonly string[]): readonly string[] => {
	const difference = (option: string): number => Math.abs(Math.log(option.length / key.length));
	return [...new Set(options)]
		.filter(option => difference(option) < Math.log(2.2))
		.map((option, index) => ({option, index}))
		.sort((a, b) => difference(a.option) - difference(b.option) || a.index - b.index)
		.map(({option}) => option);
};
