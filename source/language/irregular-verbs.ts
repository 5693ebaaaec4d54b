/** Irregular verbs that a treebank need not have: base, past, past participle. */
const table =
	'arise arose arisen,awake awoke awoken,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent bent,bet bet bet,bid bid bid,bind bound bound,bite bit bitten,bleed bled bled,blow blew blown,break broke broken,breed bred bred,bring brought brought,broadcast broadcast broadcast,build built built,burst burst burst,buy bought bought,cast cast cast,catch caught caught,choose chose chosen,cling clung clung,come came come,cost cost cost,creep crept crept,cut cut cut,deal dealt dealt,dig dug dug,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed fed,feel felt felt,fight fought fought,find found found,flee fled fled,fling flung flung,fly flew flown,forbid forbade forbidden,forecast forecast forecast,foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,forsake forsook forsaken,freeze froze frozen,get got got,give gave given,go went gone,grind ground ground,grow grew grown,hang hung hung,hear heard heard,hide hid hidden,hit hit hit,hold held held,hurt hurt hurt,keep kept kept,kneel knelt knelt,know knew known,lay laid laid,lead led led,leave left left,lend lent lent,let let let,lie lay lain,light lit lit,lose lost lost,make made made,mean meant meant,meet met met,mistake mistook mistaken,outdo outdid outdone,overcome overcame overcome,oversee oversaw overseen,overtake overtook overtaken,overthrow overthrew overthrown,pay paid paid,put put put,quit quit quit,read read read,rebuild rebuilt rebuilt,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said said,see saw seen,seek sought sought,sell sold sold,send sent sent,set set set,shake shook shaken,shed shed shed,shine shone shone,shoot shot shot,show showed shown,shrink shrank shrunk,shut shut shut,sing sang sung,sink sank sunk,sit sat sat,slay slew slain,sleep slept slept,slide slid slid,speak spoke spoken,spend spent spent,spin spun spun,split split split,spread spread spread,spring sprang sprung,stand stood stood,steal stole stolen,stick stuck stuck,sting stung stung,strike struck struck,strive strove striven,swear swore sworn,sweep swept swept,swim swam swum,swing swung swung,take took taken,teach taught taught,tear tore torn,tell told told,think thought thought,throw threw thrown,tread trod trodden,undergo underwent undergone,understand understood understood,undertake undertook undertaken,undo undid undone,uphold upheld upheld,upset upset upset,wake woke woken,wear wore worn,weave wove woven,weep wept wept,win won won,wind wound wound,withdraw withdrew withdrawn,withhold withheld withheld,withstand withstood withstood,wring wrung wrung,write wrote written';

/** Lines as the table of lemmas has them: form, Penn tag, lemma. */
export const irregularVerbs: readonly string[] = table.split(',').flatMap(verb => {
	const [base = '', past = '', participle = ''] = verb.split(' ');
	return [`${past} VBD ${base}`, `${participle} VBN ${base}`];
});

/** Clitics and cut forms, by form and class. */
export const clitics: Readonly<Record<string, string>> = {
	"'s V": 'be',
	"'re V": 'be',
	"'m V": 'be',
	"'ve V": 'have',
	"'d V": 'have',
	"'ll V": 'will',
	'ca V': 'can',
	'wo V': 'will',
	"n't A": 'not',
};
