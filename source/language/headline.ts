/** Share of capitalised words from which a sentence is written as a headline. */
const share = 0.9;
/**
 * The same where the tagger and the network learn: what has many names counts there, too. Read as strictly as above, they do better on the
 * dev files, for a sentence full of names is none (names in GUM's news, interviews and biographies 75.1 → 77.0 F1).
 */
const shareInTraining = 0.6;

/** 0 ordinary, 1 headline in Title Case, 2 all capitals. */
export const caseOf = (forms: readonly string[], training = false): number => {
	const letters = forms.filter(form => /\p{L}/u.test(form));
	const long = letters.filter(form => form.length > 3);
	if (
		letters.length > 0 &&
		letters.every(form => form === form.toUpperCase() && (form.length > 1 || letters.length > 1))
	) {
		return letters.length > 1 ? 2 : 0;
	}
	const capitals = long.filter(form => /^\p{Lu}/u.test(form)).length;
	const enough = training ? long.length * shareInTraining + 1 : long.length * share;
	return long.length >= 3 && capitals >= enough ? 1 : 0;
};
