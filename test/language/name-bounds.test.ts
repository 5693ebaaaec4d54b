import {describe, expect, it} from 'vitest';
import {findMissedBodies} from '../../source/language/missed-bodies.ts';
import {findMissedPeople} from '../../source/language/missed-people.ts';
import {mendNameBounds} from '../../source/language/name-bounds.ts';
import {labelsOf} from '../../source/language/name-finder.ts';
import {spansOf} from '../../source/language/name-spans.ts';

const types = ['person', 'organization', 'place'];

/** Names that labels tell, as `type: words`. */
const namesIn = (forms: readonly string[], labels: Int32Array): readonly string[] =>
	spansOf(labels).map(({from, to, type}) => `${types[type]}: ${forms.slice(from, to).join(' ')}`);

describe('people whom the finder passed over', () => {
	// Every word with a capital is a proper noun here, and nothing has been found.
	it.each([
		['They met the musician Tomas Velde in Lima .', ['person: Tomas Velde']],
		['They met David Quispe Rojas there .', ['person: David Quispe Rojas']],
		[
			'They met the musicians Tomas Velde and Anne - Marie Orlo there .',
			['person: Tomas Velde', 'person: Anne - Marie Orlo'],
		],
		['They saw Dazzling Hours and Orlo Velde there .', []],
		['They saw her novel “ David Quispe ” there .', []],
		['They met the David Quispe Prize winners .', []],
		['They saw Dazzling Hours there .', []],
		['David Quispe Opens Harbour In Lima', []],
	])('“%s”', (sentence, expected) => {
		const forms = sentence.split(' ');
		const tags = forms.map((form): string =>
			/^musicians?$/.test(form) ? 'NOUN|NN' : /^\p{Lu}/u.test(form) ? 'PROPN|NNP' : 'X|FW',
		);
		const labels = new Int32Array(forms.length);
		// The first word of a sentence has a capital anyhow.
		tags[0] = sentence.startsWith('They') ? 'PRON|PRP' : 'PROPN|NNP';
		findMissedPeople(forms, tags, labels);
		expect(namesIn(forms, labels)).toEqual(expected);
	});
});

describe('organisations that the finder passed over', () => {
	it.each([
		['They bought it from HarbourWorks there .', ['organization: HarbourWorks']],
		['They asked the Vell Defence Forces there .', ['organization: Vell Defence Forces']],
		['They fought the Orlan rebels there .', ['organization: Orlan']],
		['They asked an Orlan spokesman there .', ['organization: Orlan']],
		['They met the painter McDonald there .', []],
		['They saw the film DeepHarbour there .', []],
		['They saw HarbourWorks Night there .', []],
		['HarbourWorks Opens Vell Defence Forces', []],
	])('“%s”', (sentence, expected) => {
		const forms = sentence.split(' ');
		const tags = forms.map((form, at): string =>
			/^\p{Lu}/u.test(form) && (at > 0 || form !== 'They') ? 'PROPN|NNP' : 'X|FW',
		);
		const labels = new Int32Array(forms.length);
		findMissedBodies(forms, tags, labels);
		expect(namesIn(forms, labels)).toEqual(expected);
	});
});

describe('where names begin and end', () => {
	it.each([
		['the University of Lima opened', 'O B-ORG O B-LOC O', ['organization: University of Lima']],
		[
			'the Department of Health and Human Services opened',
			'O B-ORG O O O O O O',
			['organization: Department of Health and Human Services'],
		],
		['the Bank of Ana Reyes opened', 'O B-ORG O B-PER I-PER O', ['organization: Bank', 'person: Ana Reyes']],
		['in St. Martin today', 'O O B-LOC O', ['place: St. Martin']],
		['on Santa Clara Island today', 'O B-LOC I-LOC B-LOC O', ['place: Santa Clara Island']],
		['in Washington DC today', 'O B-LOC O O', ['place: Washington DC']],
		['in Lima Peru today', 'O B-LOC B-LOC O', ['place: Lima', 'place: Peru']],
		['head of Hong Kong Ana Reyes', 'O O B-PER I-PER I-PER I-PER', ['place: Hong Kong', 'person: Ana Reyes']],
		['son of Sydney Hale', 'O O B-PER I-PER', ['person: Sydney Hale']],
		['at Lima University for a Master', 'O B-ORG I-ORG O O O', ['organization: Lima University']],
		['said Captain America', 'O B-PER I-PER', ['person: Captain America']],
		['said Captain Reyes', 'O B-PER I-PER', ['person: Reyes']],
		['Both Reyes and Hale', 'B-PER I-PER O B-PER', ['person: Reyes', 'person: Hale']],
		['Minister of Information Ana Reyes', 'O O B-PER I-PER I-PER', ['person: Ana Reyes']],
		['attended Lima University for years', 'O B-ORG I-ORG I-ORG O', ['organization: Lima University']],
		['said Prime Minister Ana Reyes', 'O B-PER I-PER B-PER I-PER', ['person: Ana Reyes']],
	])('“%s”', (words, tags, expected) => {
		const forms = words.split(' ');
		const labels = labelsOf(tags.split(' '));
		mendNameBounds(forms, labels);
		expect(namesIn(forms, labels)).toEqual(expected);
	});
});
