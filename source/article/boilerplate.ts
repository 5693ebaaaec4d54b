/** Lines that belong to a page and not to its story, with an example each. */
export const boilerplate: readonly (readonly [pattern: RegExp, example: string])[] = [
	[/^(?:read|see|watch|learn|find out) (?:more|also|next)\b\s*[:|–—-]/i, 'READ MORE: How the bridge was built'],
	[
		/^(?:read more|see also|read next|related(?: (?:articles?|stories|news|links|content))?|more (?:on this|stories|news))[:.]?$/i,
		'Related stories',
	],
	[
		/^(?:related(?: (?:articles?|stories|news))?|more on this story|also read|you (?:may|might) also like)\s*[:|]/i,
		'Related: The bridge reopens',
	],
	[/\bshare this (?:story|article|page|post|video)\b.{0,20}$/i, 'Share this story!'],
	[
		/^(?:share|tweet|pin|email|print|follow us|facebook|twitter|whatsapp)(?:[\s,|/·]+(?:share|tweet|pin|email|print|facebook|twitter|whatsapp|on \w+))*[!.:]?$/i,
		'Share | Tweet | Email',
	],
	[
		/^follow (?:us|\S+ ?\S*) on (?:facebook|twitter|x|instagram|youtube|telegram|social media)\b/i,
		'Follow us on Facebook',
	],
	[
		/^(?:subscribe|sign up)\b.{0,60}\b(?:newsletter|newsletters|updates|channel|alerts|inbox)\b/i,
		'Sign up for our newsletter',
	],
	[/^(?:advertisement|advertisements?|sponsored(?: content)?|promoted)[.:]?$/i, 'Advertisement'],
	[/^(?:photo|image|picture|video)(?: credit| by|s? courtesy of)?\s*[:©]/i, 'Photo: Ana Reyes'],
	[/^(?:©|\(c\)|copyright\b).{0,80}$/i, '© 2031 The Harbour Post'],
	[
		/^(?:all rights reserved|terms (?:of|and) (?:use|service|conditions)|privacy policy|cookie (?:policy|settings))\.?$/i,
		'All rights reserved.',
	],
	[/^(?:click|tap) here\b/i, 'Click here to comment'],
	[
		/^(?:comments?|leave a (?:comment|reply)|join the (?:conversation|discussion))(?: \(\d+\))?[!.]?$/i,
		'Leave a comment',
	],
];

/** The longest line that can be boilerplate, in code units: a paragraph is not, however it begins. */
const longest = 200;

/** Every pattern above begins with one of these, or ends a line that invites to share. A long text has many lines and few that pass. */
const opening =
	/^(?:read|see|watch|learn|find|related|more|also|you|share|tweet|pin|email|print|follow|facebook|twitter|whatsapp|subscribe|sign|adver|sponsor|promot|photo|image|picture|video|©|\(c\)|copyright|all|terms|privacy|cookie|click|tap|comment|leave|join)/i;
const sharing = /share this/i;
/** Longest end of a line that the invitation to share can take. */
const sharingEnd = 40;

/** Whether a line is there for the page's sake: share lines, pointers to other stories, advertisements. */
export const isBoilerplate = (line: string): boolean =>
	line.length <= longest &&
	(opening.test(line) || sharing.test(line.slice(-sharingEnd))) &&
	boilerplate.some(([pattern]) => pattern.test(line));
