/** Countries with their capitals, the adjectives of their people, and other names; written by hand for this project. */
const table = `
Afghanistan|Kabul|Afghan
Albania|Tirana|Albanian
Algeria|Algiers|Algerian
Angola|Luanda|Angolan
Argentina|Buenos Aires|Argentine,Argentinian
Armenia|Yerevan|Armenian
Australia|Canberra|Australian
Austria|Vienna|Austrian
Azerbaijan|Baku|Azerbaijani
Bahrain|Manama|Bahraini
Bangladesh|Dhaka|Bangladeshi
Belarus|Minsk|Belarusian
Belgium|Brussels|Belgian
Bolivia|La Paz|Bolivian
Bosnia and Herzegovina|Sarajevo|Bosnian|Bosnia
Brazil|Brasília|Brazilian
Bulgaria|Sofia|Bulgarian
Cambodia|Phnom Penh|Cambodian
Cameroon|Yaoundé|Cameroonian
Canada|Ottawa|Canadian
Chile|Santiago|Chilean
China|Beijing|Chinese|People's Republic of China
Colombia|Bogotá|Colombian
Costa Rica|San José|Costa Rican
Croatia|Zagreb|Croatian
Cuba|Havana|Cuban
Cyprus|Nicosia|Cypriot
Czech Republic|Prague|Czech|Czechia
Denmark|Copenhagen|Danish
Ecuador|Quito|Ecuadorian
Egypt|Cairo|Egyptian
El Salvador|San Salvador|Salvadoran
Estonia|Tallinn|Estonian
Ethiopia|Addis Ababa|Ethiopian
Finland|Helsinki|Finnish
France|Paris|French
Georgia|Tbilisi|Georgian
Germany|Berlin|German
Ghana|Accra|Ghanaian
Greece|Athens|Greek
Guatemala|Guatemala City|Guatemalan
Haiti|Port-au-Prince|Haitian
Honduras|Tegucigalpa|Honduran
Hungary|Budapest|Hungarian
Iceland|Reykjavik|Icelandic
India|New Delhi|Indian
Indonesia|Jakarta|Indonesian
Iran|Tehran|Iranian
Iraq|Baghdad|Iraqi
Ireland|Dublin|Irish
Israel|Jerusalem|Israeli
Italy|Rome|Italian
Ivory Coast|Yamoussoukro|Ivorian
Jamaica|Kingston|Jamaican
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian
Kazakhstan|Astana|Kazakh
Kenya|Nairobi|Kenyan
Kosovo|Pristina|Kosovar
Kuwait|Kuwait City|Kuwaiti
Kyrgyzstan|Bishkek|Kyrgyz
Laos|Vientiane|Laotian
Latvia|Riga|Latvian
Lebanon|Beirut|Lebanese
Libya|Tripoli|Libyan
Lithuania|Vilnius|Lithuanian
Luxembourg||Luxembourgish
Malaysia|Kuala Lumpur|Malaysian
Mali|Bamako|Malian
Malta|Valletta|Maltese
Mexico|Mexico City|Mexican
Moldova|Chișinău|Moldovan
Mongolia|Ulaanbaatar|Mongolian
Montenegro|Podgorica|Montenegrin
Morocco|Rabat|Moroccan
Mozambique|Maputo|Mozambican
Myanmar|Naypyidaw|Burmese|Burma
Nepal|Kathmandu|Nepali,Nepalese
Netherlands|Amsterdam|Dutch|Holland
New Zealand|Wellington|New Zealander
Nicaragua|Managua|Nicaraguan
Niger|Niamey|Nigerien
Nigeria|Abuja|Nigerian
North Korea|Pyongyang|North Korean|N. Korea
North Macedonia|Skopje|Macedonian
Norway|Oslo|Norwegian
Oman|Muscat|Omani
Pakistan|Islamabad|Pakistani
Panama|Panama City|Panamanian
Paraguay|Asunción|Paraguayan
Peru|Lima|Peruvian
Philippines|Manila|Filipino,Philippine
Poland|Warsaw|Polish
Portugal|Lisbon|Portuguese
Qatar|Doha|Qatari
Romania|Bucharest|Romanian
Russia|Moscow|Russian|Russian Federation
Rwanda|Kigali|Rwandan
Saudi Arabia|Riyadh|Saudi,Saudi Arabian
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian
Singapore||Singaporean
Slovakia|Bratislava|Slovak
Slovenia|Ljubljana|Slovenian
Somalia|Mogadishu|Somali
South Africa|Pretoria|South African
South Korea|Seoul|South Korean|S. Korea
South Sudan|Juba|South Sudanese
Spain|Madrid|Spanish
Sri Lanka|Colombo|Sri Lankan
Sudan|Khartoum|Sudanese
Sweden|Stockholm|Swedish
Switzerland|Bern|Swiss
Syria|Damascus|Syrian
Taiwan|Taipei|Taiwanese
Tajikistan|Dushanbe|Tajik
Tanzania|Dodoma|Tanzanian
Thailand|Bangkok|Thai
Tunisia|Tunis|Tunisian
Turkey|Ankara|Turkish
Turkmenistan|Ashgabat|Turkmen
Uganda|Kampala|Ugandan
Ukraine|Kyiv|Ukrainian
United Arab Emirates|Abu Dhabi|Emirati|UAE
United Kingdom|London|British|UK,U.K.,Britain,Great Britain
United States|Washington|American|US,U.S.,USA,U.S.A.,United States of America,America
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbek
Venezuela|Caracas|Venezuelan
Vietnam|Hanoi|Vietnamese
Yemen|Sanaa|Yemeni
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean
`;

export type Country = {
	readonly name: string;
	/** Empty where the country is its own capital. */
	readonly capital: string;
	readonly adjectives: readonly string[];
	readonly aliases: readonly string[];
};

const list = (field: string | undefined): readonly string[] =>
	field === undefined || field === '' ? [] : field.split(',');

export const countries: readonly Country[] = table
	.trim()
	.split('\n')
	.map(row => {
		const [name = '', capital = '', adjectives, aliases] = row.split('|');
		return {name, capital, adjectives: list(adjectives), aliases: list(aliases)};
	});

const byName = new Map(
	countries.flatMap(country => [country.name, ...country.aliases].map(name => [name.toLowerCase(), country] as const)),
);
const byAdjective = new Map(
	countries.flatMap(country => country.adjectives.map(word => [word.toLowerCase(), country] as const)),
);

/** The country of that name or other name. */
export const countryNamed = (name: string): Country | undefined => byName.get(name.toLowerCase().replace(/^the /, ''));

/** The country whose adjective this is: `Russian` is Russia's. */
export const countryOfAdjective = (word: string): Country | undefined => byAdjective.get(word.toLowerCase());

const regionNames =
	'Africa,Antarctica,Asia,Europe,North America,South America,Central America,Latin America,Middle East,Scandinavia,Balkans,' +
	'Northeast Asia,Southeast Asia,Central Asia,Eastern Europe,Western Europe,Siberia,Atlantic,Pacific,Mediterranean,Arctic';

const stateNames =
	'Scotland,Wales,England,Northern Ireland,Catalonia,Crimea,Kashmir,Tibet,Alaska,Alabama,Arizona,Arkansas,California,Colorado,' +
	'Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,' +
	'Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,' +
	'North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,' +
	'Virginia,West Virginia,Wisconsin,Wyoming,Ontario,Quebec,British Columbia,Alberta,Queensland,New South Wales,Tasmania,Bavaria';

const cityNames =
	'Gaza,West Bank,Hong Kong,Macau,New York,Victoria,Geneva,Zurich,Barcelona,Milan,Munich,Hamburg,Frankfurt,Marseille,Manchester,' +
	'Liverpool,Birmingham,Glasgow,Edinburgh,Cardiff,Belfast,Sydney,Melbourne,Brisbane,Perth,Auckland,Toronto,Montreal,Vancouver,' +
	'Chicago,Los Angeles,San Francisco,Boston,Seattle,Houston,Dallas,Miami,Atlanta,Detroit,Philadelphia,Phoenix,Denver,Las Vegas,' +
	'New Orleans,New York City,Shanghai,Mumbai,Delhi,Karachi,Istanbul,Kiev,St. Petersburg,Rio de Janeiro,São Paulo,Cape Town,' +
	'Johannesburg,Lagos,Dubai,Mecca,Aleppo,Mosul,Kandahar,Washington D.C.,Washington DC,Tel Aviv,Ramallah';

const lowered = (names: string): ReadonlySet<string> => new Set(names.split(',').map(place => place.toLowerCase()));

const regions = lowered(regionNames);
const states = lowered(stateNames);

/** Whether a name is that of a part of the world, or of a sea: `Europe`, `the Middle East`. */
export const isRegion = (name: string): boolean => regions.has(name.toLowerCase().replace(/^the /, ''));

/** Whether a name is that of a well-known part of a country: `Louisiana`, `Scotland`. */
export const isState = (name: string): boolean => states.has(name.toLowerCase());

/** Other places that are often in the news. */
const otherPlaces = lowered(`${regionNames},${stateNames},${cityNames}`);

const capitals = new Set(countries.map(({capital}) => capital.toLowerCase()).filter(name => name !== ''));

/** Whether a name is that of a country, a capital or another well-known place. */
export const isKnownPlace = (name: string): boolean => {
	const key = name.toLowerCase().replace(/^the /, '');
	return byName.has(key) || capitals.has(key) || otherPlaces.has(key);
};
