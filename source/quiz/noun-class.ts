/** The noun that a phrase is of: the last word before what hangs on it. */
export const headOf = (phrase: string): string => {
	const [core = ''] = phrase.split(
		/ (?:of|for|in|on|at|to|from|with|by|about|over|against|between|that|which|who|leading|held|among|as|into|under|near) |,/,
	);
	return core.trim().split(' ').at(-1) ?? '';
};

const people = new Set(
	'people man woman men women child children police victim victims friend friends family families crowd team crew staff'.split(
		' ',
	),
);
const events = new Set(
	'talks meeting summit visit attack war trial election vote protest strike game match party concert race speech trip tour hearing funeral fire storm flood crash search rescue sale deal treaty agreement appeal'.split(
		' ',
	),
);
const times = new Set(
	'day days week weeks month months year years hour hours minute minutes time times moment morning evening night century decade'.split(
		' ',
	),
);
const measures = new Set(
	'percent per cent dollars euros pounds miles kilometers kilometres meters metres feet acres tons tonnes degrees million billion number part lot kind sort way place rest half majority fact point idea case thing things issue issues reason reasons example need end level name names result results one ones something everything nothing anything lack use sense'.split(
		' ',
	),
);

/** Of what kind a thing is, by its noun: people, something that happens, an idea, or a thing. Undefined for times, measures and what is no kind of thing. */
export const classOf = (phrase: string): 'people' | 'event' | 'idea' | 'thing' | undefined => {
	const head = headOf(phrase).toLowerCase();
	if (head.length < 3 || times.has(head) || measures.has(head)) {
		return undefined;
	}
	if (people.has(head) || /(?:ers?|ors?|ists?|ians?|man|men|woman|women)$/.test(head)) {
		return 'people';
	}
	if (events.has(head) || /(?:[st]ion|ment|ing|ance|ence)s?$/.test(head)) {
		return 'event';
	}
	return /(?:ness|ity|ship|ism|dom|hood|cy|tude|th)$/.test(head) ? 'idea' : 'thing';
};
