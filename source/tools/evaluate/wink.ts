import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type {Library, LibraryToken} from './library.ts';

const nlp = winkNLP(model);
const {its} = nlp;

/** wink-nlp has tags and sentences; its entities are times, money and the like, no people, organisations or places. */
export const wink: Library = {
	read: text => {
		const document = nlp.readDoc(text);
		const words = document.tokens().out() as readonly string[];
		const tags = document.tokens().out(its.pos) as readonly string[];
		let at = 0;
		const tokens = words.map((word, index): LibraryToken => {
			// It makes some marks plain; where a word is not found it stands behind the one before.
			const found = text.indexOf(word, at);
			const start = found < 0 || found > at + 40 ? at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0) : found;
			at = Math.min(start + word.length, text.length);
			return {start, end: at, upos: tags[index] ?? 'X'};
		});
		const spans = document.sentences().out(its.span) as unknown as readonly (readonly [number, number])[];
		const sentences = spans.map(([first, last]) => {
			const own = tokens.slice(first, last + 1).filter(({start, end}) => start < end);
			return {start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, tokens: own};
		});
		return {sentences: sentences.filter(sentence => sentence.tokens.length > 0)};
	},
};
