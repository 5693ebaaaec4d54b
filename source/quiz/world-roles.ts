import {type Random, shuffled} from './random.ts';

/** What people are in the news, by what they have to do with; none of it of a place. Ours. */
const fields: readonly {readonly words: RegExp; readonly roles: readonly string[]}[] = [
	{
		words:
			/president|minister|senator|mayor|governor|politician|representative|congress|member of|leader|candidate|chancellor|secretary|ambassador|lawmaker|legislator|speaker|councillor|king|queen|prince|premier|government/i,
		roles: [
			'Opposition leader',
			'Foreign minister',
			'Finance minister',
			'Party treasurer',
			'Ambassador to the United Nations',
			'Leader of the opposition in parliament',
			'Minister of agriculture',
			'Deputy speaker of parliament',
			'Former defence minister',
			'Presidential adviser',
		],
	},
	{
		words:
			/police|judge|justice|lawyer|attorney|prosecutor|sheriff|detective|officer|court|suspect|defendant|general|colonel|army|commander/i,
		roles: [
			'Police spokesperson',
			'State prosecutor',
			'Human rights lawyer',
			'Retired judge',
			'Prison warden',
			'Chief of the coast guard',
			'Defence attorney',
			'Customs officer',
			'Police commissioner',
			'Army general',
		],
	},
	{
		words:
			/scientist|professor|researcher|author of the study|biologist|chemist|physicist|engineer|doctor|astronomer|university|institute|geolog|study|co-author/i,
		roles: [
			'University professor',
			'Marine biologist',
			'Director of the laboratory',
			'Climate researcher',
			'Hospital director',
			'Software engineer',
			'Professor of chemistry',
			'Museum curator',
			'Science journalist',
			'Chief engineer',
		],
	},
	{
		words: /coach|player|captain|striker|athlete|driver|champion|manager of|goalkeeper|skier|swimmer|runner/i,
		roles: [
			'Club captain',
			'Football coach',
			'Team doctor',
			'Olympic swimmer',
			'Head referee',
			'Racing driver',
			'Club president',
			'Goalkeeping coach',
		],
	},
	{
		words:
			/singer|actor|actress|director|author|writer|artist|musician|producer|composer|journalist|editor|photographer|host|comedian|guitarist|novelist|reporter/i,
		roles: [
			'Film director',
			'Crime novelist',
			'Opera singer',
			'Television producer',
			'Newspaper editor',
			'Radio presenter',
			'Investigative journalist',
			'Jazz composer',
			'Stage actor',
			'Theatre critic',
		],
	},
];

const others = [
	'Airline pilot',
	'Fire chief',
	'Trade union leader',
	'School principal',
	'Shop owner',
	'Chief executive',
	'Company spokesperson',
	'Investment banker',
	'Charity founder',
	'Hotel manager',
];

const nations =
	'French Brazilian Canadian Egyptian Indian Japanese Kenyan Mexican Norwegian Polish Spanish Turkish'.split(' ');

const nationalPost =
	/^(?:North |South )?(?:US|UK|\p{Lu}\p{L}+(?:an|ese|ish|ch|i)) ((?:prime |foreign |defen[cs]e |vice |interior |finance )?(?:president|minister|ambassador|chancellor|king|queen|premier))$/u;

/** Roles like `key` that nobody has in `text`: the same post of another nation, else what others of its field are. */
export const rolesLike = (key: string, text: string, random: Random): readonly string[] => {
	const post = nationalPost.exec(key)?.[1];
	const field = fields.find(({words}) => words.test(key))?.roles ?? others;
	const own = post === undefined ? field : nations.map(nation => `${nation} ${post}`);
	const lower = text.toLowerCase();
	return shuffled(
		own.filter(role => !lower.includes(role.toLowerCase())),
		random,
	);
};
