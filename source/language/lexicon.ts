const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of the verb that questions and denials need. */
export const doForms = words('do does did');
/** Words that deny what they stand before. Lower case. */
export const negations = words("not n't n’t never no");
/** Verbs whose subject's words or view follow. */
export const speechVerbs = words(
	'say tell state announce report confirm claim argue add explain warn insist deny declare note suggest admit acknowledge write stress emphasize emphasise reveal maintain allege believe think hope predict estimate',
);

/** Words that a title before a person's name ends with. Lower case. */
export const titleWords = words(
	'president minister chancellor premier king queen prince princess pope emperor secretary senator congressman congresswoman representative governor mayor ambassador envoy spokesman spokeswoman spokesperson leader chairman chairwoman chair director commissioner judge justice general colonel captain major lieutenant sergeant admiral commander officer detective inspector chief sheriff attorney prosecutor lawyer professor doctor dr mr mrs ms miss sir lord lady dame bishop archbishop cardinal father reverend rabbi imam sheikh ceo founder co-founder coach manager player striker goalkeeper midfielder actor actress singer author writer journalist reporter editor scientist researcher engineer economist analyst historian biologist chemist physicist astronomer activist candidate deputy vice speaker councillor councilman legislator lawmaker mp astronaut artist composer owner head boss captain skipper driver pilot geologist archaeologist botanist ecologist zoologist oceanographer glaciologist official executive assemblyman assemblywoman co-author co-developer photojournalist',
);

/** Words in front of the last one of a title: `Foreign Minister`, `Vice President`. Lower case. */
export const titleModifiers = words(
	'foreign prime vice deputy former ex acting interim defence defense finance interior justice energy health education trade labour labor environment agriculture transport home first chief senior associate assistant executive managing general attorney supreme us u.s. uk british then new outgoing incoming late lead principal police club team state federal opposition party house senate',
);

/** Words that name a kind of organisation, wherever they stand in its name. Lower case. */
export const organizationWords = words(
	'ministry department agency bureau office commission committee council court parliament congress senate assembly party union association federation institute university college school academy hospital church bank corporation company corp inc ltd llc plc gmbh group holdings foundation society club league team airlines airways army navy police force forces guard organization organisation authority board administration government times post guardian journal news press agency network television radio museum library laboratory laboratories center centre service services systems technologies industries partners studio studios united city shipping railway railways energy oil gas motors steel media analytics',
);

/** What takes place at a time of its own, so that a time behind it may be its and not the verb's. Lemmas. */
export const datedNouns = words(
	'meeting summit talk hearing election referendum conference vote trial ceremony session match game concert festival race deadline event attack explosion bombing shooting accident crash fire earthquake storm flood war battle protest rally visit trip tour speech interview wedding funeral party coup strike murder death birth',
);

/** Posts of which a country, a town or a firm has one: `Who is the mayor of Lima?` has one answer. Lower case. */
export const soleOffices = words(
	'president minister chancellor premier king queen pope emperor secretary governor mayor chairman chairwoman chair director ceo captain leader sheriff attorney manager coach archbishop chief head commissioner dean',
);
