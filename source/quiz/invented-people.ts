import type {Analysis} from '../facts/model.ts';
import {genderOfName} from '../language/given-names.ts';
import {countries} from '../language/world.ts';

/*
 * People who do not exist, to stand beside two of an article where it has no third: nobody real is then said to have done what he has not.
 * Given names and family names that are common where the article plays; ours.
 */

type Area = {
	/** Countries, but for the first area, which is for all the rest. */
	readonly countries: string;
	readonly male: string;
	readonly female: string;
};

const areas: readonly Area[] = [
	{
		countries: '',
		male: 'Daniel Whitford,Peter Lindley,Martin Calloway,Robert Haskins,Simon Adair',
		female: 'Laura Whitford,Susan Lindley,Rachel Calloway,Helen Haskins,Claire Adair',
	},
	{
		countries:
			'Spain,Mexico,Argentina,Chile,Colombia,Peru,Venezuela,Cuba,Ecuador,Bolivia,Paraguay,Uruguay,Panama,Costa Rica,El Salvador,Guatemala,Honduras,Nicaragua',
		male: 'Javier Olmedo,Diego Carranza,Luis Barrientos,Andrés Quiroga',
		female: 'Lucía Olmedo,Elena Carranza,Marta Barrientos,Carmen Quiroga',
	},
	{
		countries: 'Brazil,Portugal,Angola,Mozambique',
		male: 'João Tavares,Paulo Brandão,Ricardo Moura,Miguel Teles',
		female: 'Ana Tavares,Teresa Brandão,Beatriz Moura,Inês Teles',
	},
	{
		countries: 'France,Belgium,Switzerland,Luxembourg,Haiti',
		male: 'Julien Marchetti,Antoine Delorme,Philippe Garnier,Olivier Chastel',
		female: 'Camille Marchetti,Isabelle Delorme,Nathalie Garnier,Sophie Chastel',
	},
	{
		countries: 'Germany,Austria,Netherlands,Denmark,Norway,Sweden,Finland,Iceland',
		male: 'Thomas Brenner,Stefan Lindqvist,Jan Hoekstra,Markus Vogel',
		female: 'Katrin Brenner,Ingrid Lindqvist,Anneke Hoekstra,Birgit Vogel',
	},
	{
		countries: 'Italy,Malta',
		male: 'Marco Ferrante,Paolo Bellini,Stefano Grassi,Luca Moretti',
		female: 'Chiara Ferrante,Giulia Bellini,Paola Grassi,Elisa Moretti',
	},
	{
		countries:
			'Russia,Ukraine,Belarus,Poland,Czech Republic,Slovakia,Bulgaria,Serbia,Croatia,Slovenia,Montenegro,North Macedonia,Kazakhstan,Kyrgyzstan,Uzbekistan',
		male: 'Viktor Malinin,Andrei Sokolov,Pavel Dragan,Marek Zelenka',
		female: 'Olga Malinina,Irina Sokolova,Vera Dragan,Jana Zelenka',
	},
	{
		countries:
			'Iran,Iraq,Syria,Saudi Arabia,Yemen,Egypt,Jordan,Lebanon,Libya,Tunisia,Algeria,Morocco,Sudan,Kuwait,Qatar,Bahrain,Oman,United Arab Emirates,Afghanistan,Turkey',
		male: 'Karim Haddad,Yusuf Rahmani,Tariq Mansour,Samir Fakhoury',
		female: 'Leila Haddad,Nadia Rahmani,Samira Mansour,Amal Fakhoury',
	},
	{
		countries: 'India,Pakistan,Bangladesh,Sri Lanka,Nepal',
		male: 'Rakesh Menon,Sanjay Kulkarni,Imran Qureshi,Arun Bhatta',
		female: 'Priya Menon,Anita Kulkarni,Ayesha Qureshi,Sunita Bhatta',
	},
	{
		countries: 'China,Taiwan,Singapore',
		male: 'Chen Weimin,Zhao Guoliang,Liu Jianhua,Albert Fung',
		female: 'Chen Meiling,Zhao Yulan,Liu Xiaoyan,Grace Fung',
	},
	{
		countries: 'North Korea,South Korea',
		male: 'Han Sang-min,Seo Dong-hyun,Yoon Tae-il,Bae Ki-woong',
		female: 'Han Mi-sook,Seo Eun-ju,Yoon Hye-rin,Bae Soo-jin',
	},
	{
		countries: 'Japan',
		male: 'Kenji Moriyama,Takeshi Okabe,Hiroshi Nagata,Daisuke Ueda',
		female: 'Yuko Moriyama,Naomi Okabe,Keiko Nagata,Emi Ueda',
	},
	{
		countries: 'Indonesia,Malaysia,Philippines,Thailand,Vietnam,Cambodia,Laos,Myanmar',
		male: 'Bambang Hartono,Ramon Villareal,Somchai Prasert,Arif Santoso',
		female: 'Dewi Hartono,Corazon Villareal,Malee Prasert,Sri Santoso',
	},
	{
		countries:
			'Nigeria,Ghana,Kenya,Uganda,Tanzania,Rwanda,Ethiopia,Somalia,Senegal,Mali,Niger,Cameroon,Ivory Coast,Zambia,Zimbabwe,South Africa,South Sudan',
		male: 'Emeka Okafor,Kwame Mensah,Joseph Mwangi,Tendai Moyo',
		female: 'Ngozi Okafor,Abena Mensah,Grace Mwangi,Rudo Moyo',
	},
];

/** The area of the country that an article names first among its actors. */
const areaOf = ({actors}: Analysis): Area | undefined => {
	const country = actors.find(({type, name}) => type === 'place' && countries.some(other => other.name === name));
	return areas.find(area => area.countries.split(',').includes(country?.name ?? '?')) ?? areas[0];
};

/** People of the area that an article is of, of the gender that the given name of `person` has, and so that none of their names is in it. */
export const inventedPeople = (person: string, analysis: Analysis): readonly string[] => {
	const gender = genderOfName(person.split(' ')[0] ?? '');
	const {male = '', female = ''} = areaOf(analysis) ?? {};
	const names = gender === 'female' ? female : gender === 'male' ? male : `${male},${female}`;
	const text = analysis.article.text.toLowerCase();
	return names.split(',').filter(name => !name.split(' ').some(part => text.includes(part.toLowerCase())));
};
