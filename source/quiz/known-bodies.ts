import {kindOfBody} from './likeness.ts';

/*
 * What is asked for beside its like: countries of one part of the world, and well-known bodies of one kind. Lists of our own, for
 * articles that name too few themselves.
 */

const regions = [
	'France,Germany,Italy,Spain,Portugal,Netherlands,Belgium,Austria,Switzerland,Ireland,United Kingdom,Denmark,Sweden,Norway,Finland,Iceland,Luxembourg,Malta',
	'Poland,Czech Republic,Slovakia,Hungary,Romania,Bulgaria,Ukraine,Russia,Greece,Serbia,Croatia,Belarus,Albania,Georgia,Armenia,Azerbaijan,Moldova,Estonia,Latvia,Lithuania,Slovenia,Bosnia and Herzegovina,Montenegro,North Macedonia,Kosovo,Cyprus',
	'Iran,Iraq,Syria,Turkey,Saudi Arabia,Israel,Egypt,Jordan,Lebanon,Yemen,Qatar,Kuwait,United Arab Emirates,Oman,Bahrain',
	'India,Pakistan,Bangladesh,Afghanistan,Nepal,Sri Lanka,Kazakhstan,Uzbekistan,Kyrgyzstan,Tajikistan,Turkmenistan',
	'China,Japan,South Korea,North Korea,Vietnam,Thailand,Indonesia,Malaysia,Philippines,Singapore,Myanmar,Cambodia,Laos,Mongolia,Taiwan',
	'Australia,New Zealand,Fiji,Papua New Guinea,Samoa,Tonga',
	'Nigeria,Kenya,Ethiopia,South Africa,Ghana,Morocco,Algeria,Tunisia,Libya,Sudan,Uganda,Tanzania,Zimbabwe,Somalia,Angola,Cameroon,Ivory Coast,Mali,Mozambique,Niger,Rwanda,Senegal,South Sudan,Zambia',
	'United States,Canada,Mexico,Brazil,Argentina,Chile,Colombia,Peru,Venezuela,Cuba,Ecuador,Bolivia,Costa Rica,El Salvador,Guatemala,Haiti,Honduras,Jamaica,Nicaragua,Panama,Paraguay,Uruguay',
].map(names => names.split(','));

const bodies = [
	'Google,Apple,Microsoft,Amazon,Facebook,Twitter,Netflix,Yahoo',
	'Ford,General Motors,Toyota,Volkswagen,Honda,Nissan,Fiat Chrysler',
	'Boeing,Airbus,Lockheed Martin,Embraer',
	'Reuters,Associated Press,Agence France-Presse,Bloomberg',
	'BBC,CNN,NBC,ABC,CBS,Fox News,Al Jazeera',
	'New York Times,Washington Post,Guardian,Wall Street Journal,USA Today,Los Angeles Times',
	'United Nations,European Union,African Union,Arab League,NATO,Commonwealth of Nations',
	'World Health Organization,UNICEF,UNESCO,World Food Programme,World Bank,International Monetary Fund,Red Cross',
	'House of Representatives,Senate,Supreme Court,Department of Justice,State Department,Department of Defense',
	'FBI,CIA,NSA,Department of Homeland Security,Secret Service',
	'United States Navy,United States Coast Guard,United States Army,United States Air Force,National Guard',
	'Greenpeace,Amnesty International,Human Rights Watch,Doctors Without Borders,Oxfam',
	'NASA,European Space Agency,SpaceX,Blue Origin',
	'Republican Party,Democratic Party,Green Party,Libertarian Party',
	'Conservative Party,Labour Party,Liberal Democrats,Scottish National Party,Brexit Party,Green Party',
].map(names => names.split(','));

const universities = [
	'Harvard University,Yale University,Princeton University,Columbia University,Stanford University,Cornell University,University of Chicago,University of Michigan,University of Pennsylvania,Duke University,Brown University,Northwestern University,University of Wisconsin,Boston University,University of Texas,University of Southern California,University of California,Ohio State University,Georgetown University',
	'University of Oxford,University of Cambridge,University of Edinburgh,University of London,University of Manchester,University of Bristol,Durham University,University of Glasgow,University of Leeds',
	'University of Basel,Heidelberg University,University of Vienna,University of Paris,University of Leiden,University of Copenhagen,Uppsala University,University of Bologna,University of Pisa,University of Padua,University of Helsinki,University of Oslo',
	'Kyoto University,University of Tokyo,Peking University,Tsinghua University,Seoul National University,National University of Singapore,University of Hong Kong',
].map(names => names.split(','));

const othersIn = (groups: readonly (readonly string[])[], name: string): readonly string[] => {
	const key = name.replace(/^the /i, '');
	return groups.filter(group => group.includes(key)).flatMap(group => group.filter(other => other !== key));
};

/** Countries of the same part of the world; none for one that is in none of ours. */
export const neighboursOf = (country: string): readonly string[] => othersIn(regions, country);

/** Well-known bodies of the same kind; none for one that is not well known. */
export const bodiesLike = (name: string): readonly string[] => {
	const [own = ''] = /\b(?:Harvard|Yale|Princeton|Stanford|Cornell|Oxford|Cambridge|Heidelberg)\b/.exec(name) ?? [];
	const known = [...othersIn(bodies, name), ...othersIn(universities, name)];
	// A university that is in none of the lists is one of America's, as most of them are.
	return known.length > 0 || kindOfBody(name) !== 'university'
		? known
		: (
				universities.find(group => group.some(other => own !== '' && other.includes(own))) ??
				universities[0] ??
				[]
			).filter(other => own === '' || !other.includes(own));
};
