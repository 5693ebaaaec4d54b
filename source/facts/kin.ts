/** What somebody can only be to somebody else. Lower case. */
const relations = new Set(
	'father mother parent wife husband spouse son daughter child brother sister sibling cousin uncle aunt nephew niece grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter widow widower fiancé fiancée friend colleague partner boyfriend girlfriend teammate co-star roommate neighbour neighbor classmate successor predecessor rival companion'.split(
		' ',
	),
);

/** Whether a role leaves open to whom: `a father`, but not `the father of Ana` or `Ana’s father`. */
export const isOfNobody = (role: string): boolean => {
	const [phrase = ''] = role.split(/ (?:for|at|in|to|from|with|on|who|and) /);
	const last = phrase.split(' ').at(-1)?.toLowerCase() ?? '';
	return relations.has(last) && !/[’']s? /.test(phrase) && !/\bof\b/.test(role);
};
