import {addMention, type Gathering} from '../draft.ts';
import type {Candidate, Place, Pronoun} from './candidate.ts';
import {featuresOf, featuresOfNone, isPossible} from './features.ts';
import {type Known, walk} from './walk.ts';
import {weights} from './weights.ts';

/** Probability from which a candidate is taken to be meant. */
const least = 0.8;

const scoreOf = (features: readonly string[]): number =>
	features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);

/** The likeliest of those that a pronoun may mean, with its probability; undefined where it rather means none of them. */
const likeliest = (
	pronoun: Pronoun,
	known: Known,
): {readonly candidate: Candidate; readonly probability: number} | undefined => {
	const possible = known.near.filter(candidate => isPossible(pronoun, candidate));
	const scored = possible.map(candidate => ({
		candidate,
		odds: Math.exp(scoreOf(featuresOf(pronoun, candidate, possible, known))),
	}));
	const none = Math.exp(scoreOf(featuresOfNone(pronoun, possible)));
	const total = scored.reduce((sum, {odds}) => sum + odds, none);
	const [best] = scored.sort((a, b) => b.odds - a.odds);
	return best === undefined || best.odds < none
		? undefined
		: {candidate: best.candidate, probability: best.odds / total};
};

/**
 * Sieve: he and she, by a softmax over those who may be meant and nobody of them (a mention ranker as that of Denis and Baldridge, 2008).
 * One who is not sure enough is not given the mention, but taken to be spoken of there when the next one is asked about; that one can
 * then be no surer.
 */
export const pronouns = (gathering: Gathering): void => {
	const doubts = new Map<Place, number>();
	walk(gathering, (pronoun, known) => {
		const best = likeliest(pronoun, known);
		if (best === undefined) {
			return undefined;
		}
		const {candidate} = best;
		const probability = best.probability * (doubts.get(candidate.last) ?? 1);
		if (probability < least) {
			doubts.set(pronoun, probability);
		} else if (candidate.draft !== undefined) {
			const {start, end} = pronoun;
			addMention(gathering, 'pronoun', candidate.draft, {start, end, kind: 'pronoun'});
		}
		return candidate;
	});
};
