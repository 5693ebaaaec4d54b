/** How text looks; what Ink's Text takes. */
export type Look = {
	readonly color?: string;
	readonly backgroundColor?: string;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly underline?: boolean;
	readonly inverse?: boolean;
	readonly dimColor?: boolean;
	readonly strikethrough?: boolean;
};

// Colour is never alone: each kind of actor has a cue of its own that shows without colour too.
const looks = {
	person: {color: 'cyan', underline: true},
	organization: {color: 'yellow', bold: true},
	place: {color: 'green', italic: true},
	match: {inverse: true},
	evidence: {backgroundColor: 'blueBright', color: 'black'},
	right: {color: 'green', bold: true},
	wrong: {color: 'red', bold: true},
	muted: {dimColor: true},
	title: {bold: true},
	heading: {bold: true},
	cursor: {color: 'blue', bold: true},
	key: {bold: true},
	emphasis: {italic: true},
	strong: {bold: true},
	code: {color: 'magenta'},
	strikethrough: {strikethrough: true},
	link: {underline: true},
} as const satisfies Record<string, Look>;

export type Role = keyof typeof looks;

const isRole = (role: string): role is Role => Object.hasOwn(looks, role);

/** How text of these roles looks, the inner ones over the outer ones; a role that has no look changes nothing. */
export const lookOf = (...roles: readonly string[]): Look =>
	Object.assign({}, ...roles.map(role => (isRole(role) ? looks[role] : {})));
