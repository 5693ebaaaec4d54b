/** The commonest words of English, which no text of some length does without. */
const common = new Set(
	'the of and to a in is it that was for on as with he his be at by i this had not are but from or have an they which you were all her she there would their we him been has when who will more if no out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many off before must well back through years where much your way'.split(
		' ',
	),
);

/** Code units looked at. */
const sampleSize = 20_000;
/** Words below which a text is too short to tell. */
const enough = 20;

/** Whether a text reads as English: a fifth of its words are among the commonest. A very short text in Latin letters does. */
export const isEnglish = (text: string): boolean => {
	const sample = text.slice(0, sampleSize);
	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
	const letters = words.join('').length;
	const latin = sample.match(/[A-Za-z]/g)?.length ?? 0;
	if (letters === 0 || latin < letters * 0.7) {
		return false;
	}
	return words.length < enough || words.filter(word => common.has(word)).length > words.length * 0.2;
};

/** Words of these that other languages have, too. */
const shared = /^(?:a|me|he|no|so|on|or|my|her|any|most|man|war|die)$/;

/** Whether a sentence of six words or more is in another language: it has no common word of English that others have not, and letters that English has not. */
export const isForeign = (sentence: string): boolean => {
	const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
	return (
		words.length >= 6 &&
		/[^\p{ASCII}“”‘’–—…]/u.test(sentence) &&
		!words.some(word => common.has(word) && !shared.test(word))
	);
};
