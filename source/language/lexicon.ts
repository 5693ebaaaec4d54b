const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of the closed classes: what a tagger may not get wrong. Lower case. */
export const determiners = words('the a an this these those every each some any no another both either neither all');
export const possessives = words('my your his her its our their whose');
export const pronouns = words(
	'i you he she it we they me him us them himself herself itself themselves myself yourself ourselves who whom which what that everyone everybody someone somebody anyone nobody everything something nothing anything one this these those others',
);
export const relatives = words('who whom which whose where when that');
export const prepositions = words(
	'of in on at by for with from to into onto over under about after before between among against during through throughout within without across behind beyond near since until till towards toward upon via amid amidst despite along around above below beneath beside besides outside inside off per than as like except including following regarding concerning alongside versus',
);
export const subordinators = words(
	'because although though while if unless whether whereas since until when as that once lest',
);
export const coordinators = words('and or but nor yet');
export const modals = words("will would shall should can could may might must cannot 'll 'd wo ca");
export const beForms = words("be am is are was were been being 's 're 'm");
export const haveForms = words("have has had having 've");
export const doForms = words('do does did');
export const negations = words("not n't never");
/** Verbs whose subject's words or view follow. */
export const speechVerbs = words(
	'say tell state announce report confirm claim argue add explain warn insist deny declare note suggest admit acknowledge write stress emphasize emphasise reveal maintain allege believe think hope predict estimate',
);

/** Words that a title before a person's name ends with. Lower case. */
export const titleWords = words(
	'president minister chancellor premier king queen prince princess pope emperor secretary senator congressman congresswoman representative governor mayor ambassador envoy spokesman spokeswoman spokesperson leader chairman chairwoman chair director commissioner judge justice general colonel captain major lieutenant sergeant admiral commander officer detective inspector chief sheriff attorney prosecutor lawyer professor doctor dr mr mrs ms miss sir lord lady dame bishop archbishop cardinal father reverend rabbi imam sheikh ceo founder co-founder coach manager player striker goalkeeper midfielder actor actress singer author writer journalist reporter editor scientist researcher engineer economist analyst historian biologist chemist physicist astronomer activist candidate deputy vice speaker councillor councilman legislator lawmaker mp astronaut artist composer owner head boss captain skipper driver pilot geologist archaeologist botanist ecologist zoologist oceanographer glaciologist',
);

/** Words in front of the last one of a title: `Foreign Minister`, `Vice President`. Lower case. */
export const titleModifiers = words(
	'foreign prime vice deputy former ex acting interim defence defense finance interior justice energy health education trade labour labor environment agriculture transport home first chief senior associate assistant executive managing general attorney supreme us u.s. uk british then new outgoing incoming late lead principal police club team state federal opposition party house senate',
);

/** Words that name a kind of organisation, wherever they stand in its name. Lower case. */
export const organizationWords = words(
	'ministry department agency bureau office commission committee council court parliament congress senate assembly party union association federation institute university college school academy hospital church bank corporation company corp inc ltd llc plc gmbh group holdings foundation society club league team airlines airways army navy police force forces guard organization organisation authority board administration government times post guardian journal news press agency network television radio museum library laboratory laboratories center centre service services systems technologies industries partners studio studios united city shipping railway railways energy oil gas motors steel media analytics',
);

/** Months and days of the week, with their short forms. Lower case. */
export const calendarWords = words(
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);

/** Words that a time expression is made of, beside numbers. Lower case. */
export const timeWords = words(
	'today yesterday tomorrow tonight week weeks month months year years day days hour hours minute minutes decade decades century centuries morning afternoon evening night weekend spring summer autumn fall winter',
);

/** Verbs that are followed by no object. Lemmas. */
export const intransitive = words(
	'arrive come go die fall rise occur happen appear disappear emerge arise collapse travel return live remain sleep retire resign vote speak talk agree disagree work begin start end stop fly walk run swim sit stand stay depart escape flee vanish crash explode erupt grow decline drop increase decrease win lose compete participate',
);
