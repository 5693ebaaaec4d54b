import type {Draft} from '../build.ts';

/** Headings below which there are other stories, or what is about the page. */
const headings =
	/^(?:related(?: (?:articles?|stories|posts|news|links|content|reading|topics|coverage|video|videos))?|more (?:on this (?:story|topic)|stories|news|from .{1,40}|in .{1,30}|like this)|(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommended(?: for you| reading| stories)?|read (?:more|next|also|this next)|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|popular (?:posts|stories|now)|latest (?:news|stories|posts)|top stories|up next|what to read next|about the authors?|about (?:us|this site)|share this.{0,30}|share|comments?(?: \(\d+\))?|\d+ comments|leave a (?:reply|comment)|join the (?:conversation|discussion)|sign up.{0,60}|subscribe.{0,60}|newsletters?|follow us.{0,40}|tags?|topics|categories|filed under|advertisement|sponsored(?: content)?|editors?[’'] picks?|don[’']t miss|see also|in this article|table of contents|contents|footnotes and credits|photo credits?|image credits?|contact us|sources? and credits))[:.]?$/i;

/** Lines that are no part of any story. */
const lines =
	/^(?:advertisement|story continues below.*|article continues (?:below|after).*|continue reading(?: the main story)?.*|read more\.*|click here.{0,80}|skip (?:to|past) .{0,60}|watch(?: more)?:.*|listen(?: to this (?:article|story))?:?.*|(?:photo|image|picture|video|credit|source|photograph)s?(?: (?:by|via|credit|courtesy(?: of)?))?:.{0,100}|(?:getty|reuters|ap photo|afp|shutterstock|istock)(?: images)?\/?.{0,40}|follow .{1,40} on (?:twitter|facebook|instagram|x|linkedin).{0,60}|(?:email|e-mail) .{0,60}@.{1,60}|(?:copyright|©).{0,160}|all rights reserved.{0,80}|a version of this (?:article|story) appear.*|reuse content|order reprints.*|this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published).{0,160}|(?:last )?(?:updated|published|posted)(?: on| at)?:? .{0,60}|\d+ (?:min(?:ute)?s?) read|\d+ shares?|share on .{0,40}|tweet|pin it|print|e-?mail|facebook|twitter|whatsapp|linkedin|reddit|loading\.*|play video|close|menu|search|next|previous|back to top|view (?:all )?comments.*|show (?:more|less)|expand|transcript|tap to unmute|caption|hide caption|toggle caption|enlarge(?: this image)?|view (?:gallery|slideshow|image|fullscreen).*|\d+ of \d+|image \d+ of \d+)$/i;

/** The blocks of a page without what comes after the story, or between its paragraphs: other stories, and lines about the page itself. */
export const withoutRest = (drafts: readonly Draft[]): readonly Draft[] => {
	const kept: Draft[] = [];
	let below: number | undefined;
	for (const draft of drafts) {
		const {kind, text, level = 1} = draft;
		if (kind === 'heading' && (below === undefined || level <= below)) {
			below = headings.test(text.trim()) ? level : undefined;
		}
		if (below === undefined && !(kind !== 'code' && lines.test(text.trim()))) {
			kept.push(draft);
		}
	}
	// A heading that nothing follows any more was of what has been taken away; a rule is nothing at an end.
	while (/^(?:heading|rule)$/.test(kept.at(-1)?.kind ?? '')) {
		kept.pop();
	}
	return kept;
};
