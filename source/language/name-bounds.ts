import {titleModifiers, titleWords} from './lexicon.ts';
import {type NameSpan, organization, person, place, spansOf, writeSpan} from './name-spans.ts';
import {countryNamed, isKnownPlace} from './world.ts';

/* Where the finder begins and ends names too early or too late, and their words alone tell better. */

/** What an organisation is, before it is said of what: `University of Lima`. */
const bodies =
	/^(?:University|House|Institute|Centre|Center|Centers|Academy|Department|Ministry|Bank|Museum|Society|Association|Federation|Church|College|School|Council|Office|Bureau|Board|Commission|Committee|League|Chamber|Court|Union|Organi[sz]ation|Confederation|Congress|Faculty|Foundation|Republic)$/;

/** These may be on something: `Council on Trade`. */
const councils = /^(?:Committee|Commission|Council|Conference|Institute)$/;

/** What stands in a place that is named by another name before it: `Lima Stadium`. */
const sites =
	/^(?:Island|Islands|Stadium|Memorial|Station|Hall|Hotel|River|Bridge|Airport|Park|Street|Square|Bay|Beach|Lake|Harbour|Harbor|Cathedral|Palace|Tower|Peninsula|Valley|Mountain|Mountains|Avenue|Road|Canal|Port|Trench|Sea|Desert)$/;

/** What stands before a name and is none of it: titles of other languages, and what has its capital from the beginning of a sentence alone. */
const leading =
	/^(?:Mme|Mlle|Herr|Frau|Señor|Señora|Signor|Signora|Captain|Senator|Governor|Judge|Mayor|Professor|Detective|Sergeant|Lieutenant|Colonel|Admiral|Secretary|Congressman|Congresswoman|Representative|Democrat|Republican|Both|Neither|Either|While|When|After|Before|As|If|But|And|Although|Though|Since|Because|Today|Yesterday|Like|Unlike)$/;

/** What a minister is of. Lower case. */
const matters = new Set(
	'information culture tourism commerce foreign defense defence finance interior justice energy health education trade labour labor environment agriculture transport state planning housing science sport'.split(
		' ',
	),
);

const isPlaceName = (words: string): boolean => countryNamed(words) !== undefined || isKnownPlace(words);

const isCapital = (form: string | undefined): boolean => /^\p{Lu}/u.test(form ?? '');

/** Where the capitals that begin at `from` end, with an `and` between two of them where `joined` allows for one. */
const capitalsFrom = (forms: readonly string[], from: number, joined: boolean): number => {
	let to = from;
	while (isCapital(forms[to])) {
		to++;
	}
	return joined && to > from && /^(?:and|&)$/.test(forms[to] ?? '') && isCapital(forms[to + 1])
		? capitalsFrom(forms, to + 1, false)
		: to;
};

/** `University` of `University of Lima`: the whole, as far as no other name than a place begins in it. */
const ofWhat = (forms: readonly string[], spans: readonly NameSpan[], {to, type}: NameSpan): number => {
	const last = forms[to - 1] ?? '';
	if (
		type !== organization ||
		!bodies.test(last) ||
		!/^(?:of|for|on)$/.test(forms[to] ?? '') ||
		(forms[to] === 'on' && !councils.test(last))
	) {
		return to;
	}
	const start = /^the$/i.test(forms[to + 1] ?? '') ? to + 2 : to + 1;
	// `told the Board on Monday`
	if (
		/^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(
			forms[start] ?? '',
		)
	) {
		return to;
	}
	const whole = capitalsFrom(
		forms,
		start,
		/^(?:Department|Ministry|Centers|Centre|Center|Institute|Academy|School|Faculty|Bureau|Office|Committee)$/.test(
			last,
		),
	);
	// `attended Lima University for a year`
	if (whole === start) {
		return to;
	}
	const other = spans.find(span => span.from >= start && span.from < whole && span.type === person);
	const cut = spans.find(span => span.from < whole && span.to > whole && span.type !== person);
	return other === undefined ? (cut?.to ?? whole) : to;
};

/** Mends the labels of a sentence. */
export const mendNameBounds = (forms: readonly string[], labels: Int32Array): void => {
	const spans = spansOf(labels);
	for (const [index, span] of spans.entries()) {
		const {from, to, type} = span;
		const next = spans[index + 1];
		const words = forms.slice(from, to);
		// `Prime Minister` is no person beside the one who bears the title.
		const isTitle = words.every(word => titleWords.has(word.toLowerCase()) || titleModifiers.has(word.toLowerCase()));
		if (type === person && isTitle && next?.from === to && next.type === person) {
			labels.fill(0, from, to);
			continue;
		}
		// `the president of Peru Ana Reyes`, `Chief Executive of Hong Kong Carrie Lam`: the place is no part of the name.
		const ofPlace = [2, 1].find(size => words.length > size + 1 && isPlaceName(words.slice(0, size).join(' ')));
		if (type === person && ofPlace !== undefined && forms[from - 1] === 'of') {
			writeSpan(labels, {from, to: from + ofPlace, type: place});
			writeSpan(labels, {from: from + ofPlace, to, type});
			continue;
		}
		// `Minister of Information Moammar Haddad`
		const post = /^of$/i.test(forms[from - 1] ?? '') && titleWords.has(forms[from - 2]?.toLowerCase() ?? '');
		if (type === person && post && words.length > 2 && matters.has(words[0]?.toLowerCase() ?? '')) {
			labels[from] = 0;
			writeSpan(labels, {from: from + 1, to, type});
			continue;
		}
		// `Both Moss and Hale`
		if (type === person && words.length > 1 && leading.test(words[0] ?? '') && !isPlaceName(words.slice(1).join(' '))) {
			labels[from] = 0;
			writeSpan(labels, {from: from + 1, to, type});
			continue;
		}
		// `attended Lima University for two years`
		if (words.length > 1 && /^(?:for|of|at|in|to|by|and|from|with)$/.test(words.at(-1) ?? '')) {
			labels[to - 1] = 0;
			writeSpan(labels, {from, to: to - 1, type});
			continue;
		}
		// `St. Louis`
		if (type !== person && /^St\.?$/.test(forms[from - 1] ?? '') && (labels[from - 1] ?? 0) === 0) {
			writeSpan(labels, {from: from - 1, to, type});
			continue;
		}
		// `Washington DC`
		if (type === place && /^(?:DC|D\.C\.)$/.test(forms[to] ?? '')) {
			writeSpan(labels, {from, to: to + 1, type});
			continue;
		}
		const site = next?.from === to && next.type === place && sites.test(forms[next.from] ?? '');
		if (site) {
			writeSpan(labels, {from, to: next.to, type: place});
			continue;
		}
		const end = ofWhat(forms, spans, span);
		if (end > to) {
			writeSpan(labels, {from, to: end, type});
		}
	}
};
