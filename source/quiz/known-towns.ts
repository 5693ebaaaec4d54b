/*
 * Where somebody was born or died could have been another town of the same country: towns of one country, or of one part of a large one.
 * Lists of our own, for articles that name too few themselves.
 */

const groups = [
	'London,Birmingham,Manchester,Liverpool,Leeds,Sheffield,Bristol,Newcastle,Nottingham,Southampton,Portsmouth,Plymouth,Exeter,Norwich,Oxford,Cambridge,York,Bath,Brighton,Leicester,Coventry',
	'Edinburgh,Glasgow,Aberdeen,Dundee,Inverness,Perth,Stirling,St Andrews',
	'Dublin,Cork,Galway,Limerick,Waterford,Belfast,Londonderry',
	'Paris,Lyon,Marseille,Toulouse,Bordeaux,Lille,Nantes,Strasbourg,Nice,Rennes,Reims,Dijon,Grenoble,Rouen,Orléans',
	'Berlin,Hamburg,Munich,Cologne,Frankfurt,Stuttgart,Leipzig,Dresden,Hanover,Nuremberg,Bremen,Heidelberg,Göttingen,Bonn',
	'Zurich,Geneva,Basel,Bern,Lausanne,Lucerne,St. Gallen',
	'Vienna,Graz,Linz,Salzburg,Innsbruck',
	'Rome,Milan,Naples,Turin,Florence,Venice,Bologna,Genoa,Palermo,Pisa,Padua,Verona',
	'Madrid,Barcelona,Valencia,Seville,Bilbao,Zaragoza,Málaga,Granada,Salamanca',
	'Lisbon,Porto,Coimbra,Braga,Faro',
	'Amsterdam,Rotterdam,The Hague,Utrecht,Groningen,Leiden,Delft,Maastricht',
	'Brussels,Antwerp,Ghent,Bruges,Liège,Leuven',
	'Copenhagen,Aarhus,Odense,Aalborg',
	'Stockholm,Gothenburg,Malmö,Uppsala,Lund',
	'Oslo,Bergen,Trondheim,Stavanger',
	'Helsinki,Turku,Tampere,Oulu',
	'Warsaw,Kraków,Gdańsk,Wrocław,Poznań,Lublin,Łódź',
	'Prague,Brno,Ostrava,Plzeň,Bratislava,Košice',
	'Budapest,Debrecen,Szeged,Pécs',
	'Athens,Thessaloniki,Patras,Heraklion',
	'Moscow,Saint Petersburg,Novosibirsk,Yekaterinburg,Kazan,Samara,Volgograd,Nizhny Novgorod,Smolensk,Arkhangelsk,Pskov',
	'Kyiv,Kharkiv,Odesa,Lviv,Dnipro,Donetsk',
	'Istanbul,Ankara,Izmir,Bursa,Antalya,Adana',
	'Tehran,Isfahan,Shiraz,Tabriz,Mashhad,Karaj',
	'Baghdad,Basra,Mosul,Kirkuk,Erbil,Najaf',
	'Damascus,Aleppo,Homs,Hama,Latakia',
	'Jerusalem,Tel Aviv,Haifa,Beersheba,Nazareth',
	'Cairo,Alexandria,Luxor,Aswan,Port Said,Suez',
	'Mumbai,New Delhi,Kolkata,Chennai,Bangalore,Hyderabad,Pune,Ahmedabad,Jaipur,Lucknow',
	'Karachi,Lahore,Islamabad,Peshawar,Quetta,Multan',
	'Beijing,Shanghai,Guangzhou,Tianjin,Wuhan,Nanjing,Chengdu,Shenzhen,Hangzhou',
	'Tokyo,Osaka,Kyoto,Nagoya,Yokohama,Kobe,Fukuoka,Hiroshima,Nagasaki,Sapporo',
	'Seoul,Busan,Incheon,Daegu,Daejeon,Gwangju',
	'Jakarta,Surabaya,Bandung,Medan,Semarang',
	'Manila,Cebu,Davao,Quezon City',
	'Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Canberra,Darwin,Newcastle',
	'Auckland,Wellington,Christchurch,Dunedin,Hamilton',
	'Toronto,Montreal,Vancouver,Calgary,Ottawa,Edmonton,Winnipeg,Quebec City,Halifax',
	'New York,Boston,Philadelphia,Baltimore,Pittsburgh,Buffalo,Hartford,Providence,New Haven,Albany,Princeton,Cambridge',
	'Chicago,Detroit,Cleveland,Cincinnati,Milwaukee,Minneapolis,St. Louis,Kansas City,Indianapolis,Columbus,Omaha',
	'Los Angeles,San Francisco,San Diego,Seattle,Portland,Sacramento,Oakland,Berkeley,Las Vegas,Phoenix,Denver,Salt Lake City',
	'Houston,Dallas,Austin,San Antonio,Atlanta,Miami,New Orleans,Nashville,Memphis,Charlotte,Richmond,Oklahoma City,Tulsa',
	'Mexico City,Guadalajara,Monterrey,Puebla,Tijuana,Veracruz',
	'Buenos Aires,Córdoba,Rosario,Mendoza,La Plata',
	'Rio de Janeiro,São Paulo,Brasília,Salvador,Recife,Porto Alegre',
	'Santiago,Valparaíso,Concepción,Antofagasta',
	'Lima,Arequipa,Cusco,Trujillo',
	'Bogotá,Medellín,Cali,Cartagena',
	'Lagos,Abuja,Kano,Ibadan,Port Harcourt',
	'Nairobi,Mombasa,Kisumu,Nakuru',
	'Johannesburg,Cape Town,Durban,Pretoria,Bloemfontein',
].map(names => names.split(','));

/** Other towns of the same country; none for a town that is in none of the lists, or in two, as Cambridge is. */
export const townsLike = (name: string): readonly string[] => {
	const [group, ...more] = groups.filter(names => names.includes(name));
	return group === undefined || more.length > 0 ? [] : group.filter(other => other !== name);
};
