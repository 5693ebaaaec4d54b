/*
 * Things of one kind, to stand beside one another: `the bridge`, `the tower`, `the tunnel`. What one of them undergoes another could.
 * Ours.
 */

/** Nouns that mean one thing only, so that a question may ask for one by itself: `What did Ana Reyes study?` – law. */
const clear: readonly (readonly string[])[] = [
	'mathematics physics chemistry biology astronomy geology botany zoology'.split(' '),
	'law medicine economics philosophy history theology literature psychology linguistics anthropology sociology architecture engineering'.split(
		' ',
	),
	'English,French,German,Spanish,Italian,Russian,Japanese,Chinese,Arabic,Hebrew,Latin,Greek,Portuguese,Dutch,Korean,Turkish,Polish,Hindi'.split(
		',',
	),
	'measles malaria tuberculosis cholera influenza smallpox polio typhoid diphtheria mumps rubella pneumonia hepatitis dysentery meningitis leprosy tetanus'.split(
		' ',
	),
	'asthma diabetes epilepsy arthritis leukaemia anaemia eczema dementia bronchitis cancer depression'.split(' '),
	'piano violin guitar cello flute trumpet clarinet saxophone harp organ drum trombone oboe banjo accordion'.split(' '),
	'football basketball baseball tennis golf rugby cricket hockey volleyball handball badminton'.split(' '),
	'swimming rowing cycling skiing wrestling boxing fencing gymnastics judo sailing archery'.split(' '),
	'dog cat horse cow sheep goat pig donkey rabbit chicken goose camel'.split(' '),
	'wolf bear fox lion tiger leopard deer elephant rhinoceros zebra giraffe monkey'.split(' '),
	'shark whale dolphin seal turtle octopus squid walrus penguin'.split(' '),
	'salmon tuna cod herring trout eel carp sardine mackerel'.split(' '),
	'eagle owl crow pigeon falcon stork swan sparrow gull parrot heron'.split(' '),
	'ant bee wasp beetle butterfly moth mosquito grasshopper spider termite locust'.split(' '),
	'snake lizard crocodile frog tortoise toad'.split(' '),
	'bread cheese rice meat soup cake pasta butter honey chocolate'.split(' '),
	'apple pear plum cherry orange lemon grape banana peach strawberry'.split(' '),
	'potato tomato carrot onion cabbage bean pea cucumber garlic spinach'.split(' '),
	'beer wine coffee tea milk water vodka whisky rum gin cider'.split(' '),
	'gold silver copper iron lead zinc tin nickel aluminium platinum uranium lithium cobalt'.split(' '),
	'oxygen hydrogen nitrogen carbon helium chlorine methane ammonia ozone'.split(' '),
	'oil coal gas wood peat petrol diesel kerosene'.split(' '),
	'wheat maize barley rye oats soybean cotton sugar tobacco'.split(' '),
	'oak pine birch willow beech spruce maple poplar cedar'.split(' '),
	'lung heart liver kidney stomach brain spleen bladder'.split(' '),
	'arm leg hand foot shoulder knee ankle elbow wrist hip'.split(' '),
	'coat shirt jacket dress skirt scarf sweater hat helmet glove'.split(' '),
	'wool cotton silk linen leather velvet nylon'.split(' '),
	'rifle pistol knife sword axe bayonet machete'.split(' '),
	'bomb grenade missile rocket mine torpedo'.split(' '),
	'helicopter airship glider drone balloon aeroplane'.split(' '),
	'car bus lorry truck motorcycle bicycle tram train van taxi ambulance tractor'.split(' '),
	'ship boat ferry submarine tanker yacht trawler canoe barge'.split(' '),
	'earthquake flood avalanche landslide drought tornado hurricane tsunami wildfire'.split(' '),
	'lake river glacier volcano island mountain forest desert canyon waterfall'.split(' '),
	'murder robbery burglary fraud arson blackmail kidnapping bribery treason perjury'.split(' '),
	'cigarette cigar pipe'.split(' '),
	'virus bacterium parasite fungus'.split(' '),
	'novel poem play essay diary memoir'.split(' '),
	'satellite probe telescope capsule'.split(' '),
];

/** Nouns that may mean something else as well: a church may be those who pray there. */
const classes: readonly (readonly string[])[] = [
	...clear,
	'bridge tunnel tower wall road railway harbour lighthouse dam canal airport pier'.split(' '),
	'building hospital school church museum library theatre factory warehouse hotel stadium prison market'.split(' '),
	'cathedral mosque temple chapel synagogue monastery shrine palace castle fortress'.split(' '),
	'picture painting drawing photograph statue map'.split(' '),
	'phone computer tablet printer radio television camera laptop'.split(' '),
	'crown helmet cloak ring sword shield veil'.split(' '),
	'candle lamp torch lantern'.split(' '),
	'backpack suitcase basket box bottle bag'.split(' '),
	'strike march boycott'.split(' '),
	'table chair desk bed sofa bench cupboard'.split(' '),
	'kitchen bedroom bathroom garage cellar attic'.split(' '),
	'letter email telegram postcard'.split(' '),
	'book album film documentary magazine newspaper'.split(' '),
	'song opera symphony sonata concerto ballet'.split(' '),
	'scarf hat mask cap belt tie badge'.split(' '),
	'knee shoulder ankle wrist elbow hip thigh'.split(' '),
];

/** What has no plural, and no article: `rice`, `law`. */
const mass =
	/^(?:\p{Lu}.*|.*(?:ics|istry|ology|logy|sophy|ing|ism)|medicine|law|history|literature|geography|economy|architecture|botany|measles|malaria|tuberculosis|cholera|influenza|smallpox|polio|typhoid|diphtheria|mumps|rubella|pneumonia|hepatitis|dysentery|meningitis|leprosy|tetanus|asthma|diabetes|epilepsy|arthritis|leukaemia|anaemia|eczema|dementia|bronchitis|cancer|depression|football|basketball|baseball|tennis|golf|rugby|cricket|hockey|volleyball|handball|badminton|judo|archery|bread|cheese|rice|meat|soup|pasta|butter|honey|chocolate|garlic|spinach|cabbage|beer|wine|coffee|tea|milk|water|vodka|whisky|rum|gin|cider|gold|silver|copper|iron|lead|zinc|tin|nickel|aluminium|platinum|uranium|lithium|cobalt|oxygen|hydrogen|nitrogen|carbon|helium|chlorine|methane|ammonia|ozone|oil|coal|gas|wood|peat|petrol|diesel|kerosene|wheat|maize|barley|rye|oats|cotton|sugar|tobacco|wool|silk|linen|leather|velvet|nylon|murder|robbery|burglary|fraud|arson|blackmail|bribery|treason|perjury|cod|trout|salmon|tuna)$/u;

const irregular: Readonly<Record<string, string>> = {
	knife: 'knives',
	bacterium: 'bacteria',
	fungus: 'fungi',
	fish: 'fish',
	sheep: 'sheep',
	aircraft: 'aircraft',
	series: 'series',
	salmon: 'salmon',
	squid: 'squid',
	deer: 'deer',
	goose: 'geese',
	wolf: 'wolves',
	leaf: 'leaves',
	foot: 'feet',
	potato: 'potatoes',
	tomato: 'tomatoes',
	volcano: 'volcanoes',
};

const pluralOf = (noun: string): string =>
	irregular[noun] ??
	(/(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`);

type Entry = {readonly members: readonly string[]; readonly plural: boolean; readonly isClear: boolean};

const byNoun: ReadonlyMap<string, Entry> = new Map(
	classes.flatMap(members =>
		members.flatMap((noun): readonly (readonly [string, Entry])[] => [
			[pluralOf(noun).toLowerCase(), {members, plural: true, isClear: clear.includes(members)}],
			[noun.toLowerCase(), {members, plural: false, isClear: clear.includes(members)}],
		]),
	),
);

/** The article for a word by its sound, roughly: by its first letter. */
const indefinite = (word: string): string => (/^[aeiou]/i.test(word) ? 'an' : 'a');

const core =
	/ (?:of|for|in|on|at|to|from|with|by|about|over|against|between|that|which|who|leading|held|among|as|into|under|near) |,/;

/** Nouns that are a part of the noun behind them: it changes its kind with another one. */
const compounding =
	/^(?:pickup|fire|apartment|office|bell|power|fire|police|school|hospital|church|city|town|train|bus|railway|sea|water|air|cargo|passenger|fishing|oil|gas|stone|brick|suspension|cable|cell|phone|control|clock|radio|television|nuclear|test|launch|data|shopping|community|art|cruise|war|crown|bank|car|parking|swimming|prison|border|safety|security|space|weather)$/i;

/** The noun that a phrase is of: the last word before what hangs on it. */
export const headOf = (phrase: string): string => (phrase.split(core)[0] ?? '').trim().split(' ').at(-1) ?? '';

/** Whether a phrase is of a noun that means one thing only, and so needs no other word. */
export const isClearThing = (phrase: string): boolean => byNoun.get(headOf(phrase).toLowerCase())?.isClear === true;

/**
 * Phrases like `phrase` for other things of its kind, `the old bridge` for `the old tower`: the noun changes, the rest stays. None where
 * the noun is of no kind that is known. What `text` has comes first, for that is what a reader may mix up.
 */
export const thingsLike = (phrase: string, text: string): readonly string[] => {
	const head = headOf(phrase);
	const entry = byNoun.get(head.toLowerCase());
	if (entry === undefined) {
		return [];
	}
	const at = (phrase.split(core)[0] ?? '').trimEnd().length - head.length;
	// `the law` is no field, and `the lead` no metal.
	if (mass.test(head.toLowerCase()) && phrase.toLowerCase() !== head.toLowerCase()) {
		return [];
	}
	// `an apartment building`, `the walls of the hall`: what else is of the kind is none of such.
	const modifier = phrase.slice(0, at).trim().split(' ').at(-1) ?? '';
	// Nor has a name others of its kind: `the Bardo museum`.
	if (compounding.test(modifier) || /^\p{Lu}/u.test(modifier) || /^ of /.test(phrase.slice(at + head.length))) {
		return [];
	}
	const others = entry.members
		// What has no plural stands beside its like alone.
		.filter(
			noun =>
				mass.test(noun) === mass.test(entry.members.find(own => own.toLowerCase() === head.toLowerCase()) ?? head),
		)
		.map(noun => (entry.plural ? pluralOf(noun) : noun))
		.filter(noun => noun.toLowerCase() !== head.toLowerCase())
		.map(noun => ({noun, told: new RegExp(String.raw`\b${noun}\b`, 'i').test(text)}))
		.sort((a, b) => Number(b.told) - Number(a.told));
	return others.map(({noun}) => {
		const before = phrase.slice(0, at);
		const article = /^an? $/i.test(before) ? `${indefinite(noun)} ` : before;
		return article + noun + phrase.slice(at + head.length);
	});
};
