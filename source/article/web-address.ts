import {type CleanLine, cleanLine} from './clean.ts';

/** The absolute address of the web that `href` is, relative to `base`; undefined for what is none. */
export const webAddress = (href: string | null | undefined, base?: string): CleanLine | undefined => {
	const words = href?.trim() ?? '';
	if (words === '') {
		return undefined;
	}
	try {
		const url = new URL(words, base);
		return /^https?:$/.test(url.protocol) ? cleanLine(url.href) : undefined;
	} catch {
		return undefined;
	}
};
