/* Sentences of our own, one row each, and what is to be read in them. The words stand for all sentences of their kind. */

/** What a person would notice, the text, and its tokens: `|` between tokens, ` ‖ ` between sentences. Holds whatever the models are. */
export type Segmentation = readonly [what: string, text: string, tokens: string];

/** What the models find: all optional but the names, of which none may be missing and none too much. */
export type Reading = {
	/** `word/UPOS` */
	readonly tags: string;
	/** `subject < verb` and `verb > object`, with the label behind a colon where it is not nsubj or obj. */
	readonly arcs: string;
	/** `type: name`, with semicolons between; `names` is not checked when it is absent. */
	readonly names?: string;
	/** `word/lemma` */
	readonly lemmas: string;
};

export const segmentations: readonly Segmentation[] = [
	['a plain sentence', 'Ana Reyes visited Lima on Tuesday.', 'Ana|Reyes|visited|Lima|on|Tuesday|.'],
	['a headline in Title Case', 'Senate Passes Budget After Long Debate', 'Senate|Passes|Budget|After|Long|Debate'],
	['a headline in capitals', 'SENATE PASSES BUDGET AFTER LONG DEBATE', 'SENATE|PASSES|BUDGET|AFTER|LONG|DEBATE'],
	[
		'an initial for a word, in a sentence',
		'Officials in N. Korea rejected the offer.',
		'Officials|in|N.|Korea|rejected|the|offer|.',
	],
	['U.S. before a verb', 'The U.S. imposed new sanctions on Iran.', 'The|U.S.|imposed|new|sanctions|on|Iran|.'],
	[
		'U.S. at the end, before another sentence',
		'He returned to the U.S. The talks had failed.',
		'He|returned|to|the|U.S. ‖ The|talks|had|failed|.',
	],
	['U.S. at the end of all', 'The delegation returned to the U.S.', 'The|delegation|returned|to|the|U.S.'],
	[
		'U.S. before a title',
		'U.S. President Donald Trump signed the order.',
		'U.S.|President|Donald|Trump|signed|the|order|.',
	],
	[
		'given names with a hyphen',
		'Kim Jong-un met Foreign Minister Ri Yong-ho in Pyongyang.',
		'Kim|Jong-un|met|Foreign|Minister|Ri|Yong-ho|in|Pyongyang|.',
	],
	[
		'a place with a hyphen',
		'Engineers closed the tunnel at Punggye-ri last year.',
		'Engineers|closed|the|tunnel|at|Punggye|-|ri|last|year|.',
	],
	[
		'words in curly quotes before who said them',
		'“We want peace,” said Maria Hale.',
		'“|We|want|peace|,|”|said|Maria|Hale|.',
	],
	[
		'a bracket inside quotes',
		'“He [Kim] even offered tea,” the guide wrote.',
		'“|He|[|Kim|]|even|offered|tea|,|”|the|guide|wrote|.',
	],
	[
		'a quote behind the full stop',
		'“Nobody was hurt.” The police closed the road.',
		'“|Nobody|was|hurt|.|” ‖ The|police|closed|the|road|.',
	],
	['a question in quotes, and on', '“Did they pay?” she asked.', '“|Did|they|pay|?|”|she|asked|.'],
	['a quotation of two sentences', '“We won. They lost,” he said.', '“|We|won|. ‖ They|lost|,|”|he|said|.'],
	[
		'long dashes around an aside',
		'Two drivers — both from Leeds — joined the company.',
		'Two|drivers|—|both|from|Leeds|—|joined|the|company|.',
	],
	[
		'short dashes around an aside',
		'The ministers – all from Norway – rejected the plan.',
		'The|ministers|–|all|from|Norway|–|rejected|the|plan|.',
	],
	['an ellipsis, and on', 'He waited … and then he opened the door.', 'He|waited|…|and|then|he|opened|the|door|.'],
	['an ellipsis at the end', 'She paused... He left.', 'She|paused|... ‖ He|left|.'],
	[
		'words left out of a quotation',
		'“The plan [...] helped them,” he wrote.',
		'“|The|plan|[...]|helped|them|,|”|he|wrote|.',
	],
	[
		'titles, saints and months',
		'Dr. Smith joined St. Mary’s Hospital in Jan. 2019.',
		'Dr.|Smith|joined|St.|Mary|’s|Hospital|in|Jan.|2019|.',
	],
	['a title in capitals', 'SPEECH OF GEN. MARK DOYLE TO THE COURT', 'SPEECH|OF|GEN.|MARK|DOYLE|TO|THE|COURT'],
	['a general', 'Gen. Mark Doyle praised the soldiers.', 'Gen.|Mark|Doyle|praised|the|soldiers|.'],
	[
		'a firm at the end',
		'The bank bought Acme Inc. The deal pleased nobody.',
		'The|bank|bought|Acme|Inc. ‖ The|deal|pleased|nobody|.',
	],
	[
		'an example in brackets',
		'The ships carried fruit (e.g. Peruvian grapes) to Spain.',
		'The|ships|carried|fruit|(|e.g.|Peruvian|grapes|)|to|Spain|.',
	],
	[
		'a birthday in brackets',
		'Tom Hale (b. March 1990) opened the shop.',
		'Tom|Hale|(|b.|March|1990|)|opened|the|shop|.',
	],
	[
		'units with and without a space',
		'The truck carried 20 kg of rice and 5km of cable.',
		'The|truck|carried|20|kg|of|rice|and|5|km|of|cable|.',
	],
	[
		'times of the day',
		'The shop opened at 6PM and at 9:30 p.m. on Fridays.',
		'The|shop|opened|at|6|PM|and|at|9:30|p.m.|on|Fridays|.',
	],
	['a time at the end', 'They left at 5 p.m. Nobody noticed.', 'They|left|at|5|p.m. ‖ Nobody|noticed|.'],
	['a time with its zone', 'The rocket rose at 5 p.m. EST on Monday.', 'The|rocket|rose|at|5|p.m.|EST|on|Monday|.'],
	['money', 'The bank gave $5M to the city and €300 to Tom.', 'The|bank|gave|$|5|M|to|the|city|and|€|300|to|Tom|.'],
	['a currency with its country', 'The company paid US$4.5 billion.', 'The|company|paid|US$|4.5|billion|.'],
	['percent', 'Prices rose by 3.5% in May.', 'Prices|rose|by|3.5|%|in|May|.'],
	[
		'curly apostrophes',
		'Ana Hale doesn’t own the house, and she can’t sell it.',
		'Ana|Hale|does|n’t|own|the|house|,|and|she|ca|n’t|sell|it|.',
	],
	['words written as one', 'They cannot leave, and he’s gonna stay.', 'They|can|not|leave|,|and|he|’s|gon|na|stay|.'],
	[
		'possessives',
		'The minister’s brother sold the company’s ships.',
		'The|minister|’s|brother|sold|the|company|’s|ships|.',
	],
	['decades', 'The city was founded in the 1850s.', 'The|city|was|founded|in|the|1850s|.'],
	[
		'a date in numbers',
		'On 24-11-2004 the court rejected the appeal.',
		'On|24-11-2004|the|court|rejected|the|appeal|.',
	],
	['a range', 'The court released 10-20 prisoners.', 'The|court|released|10|-|20|prisoners|.'],
	[
		'a telephone number and an address',
		'Please call 555-0142 or write to desk@example.org.',
		'Please|call|555-0142|or|write|to|desk@example.org|.',
	],
	[
		'an address on the web',
		'The minister published it at https://example.org/a-b?c=1.',
		'The|minister|published|it|at|https://example.org/a-b?c=1|.',
	],
	[
		'what is named after its owner',
		'The state-owned airline cancelled its flights to Peru.',
		'The|state|-|owned|airline|cancelled|its|flights|to|Peru|.',
	],
	['a fact told the other way round', 'The book was written by Maria Lopez.', 'The|book|was|written|by|Maria|Lopez|.'],
	[
		'an aside in brackets',
		'Police (who arrived late) arrested the driver.',
		'Police|(|who|arrived|late|)|arrested|the|driver|.',
	],
	['a slash between words', 'Workers and/or students may join.', 'Workers|and|/|or|students|may|join|.'],
	[
		'initials in names',
		'John F. Hale and Susan B. Reyes wrote the letter.',
		'John|F.|Hale|and|Susan|B.|Reyes|wrote|the|letter|.',
	],
	['a letter that ends a sentence', 'They chose plan B. The others left.', 'They|chose|plan|B|. ‖ The|others|left|.'],
	[
		'marks of all kinds',
		'It was cold. Nobody came!! Why? We know.',
		'It|was|cold|. ‖ Nobody|came|!! ‖ Why|? ‖ We|know|.',
	],
	['companies with signs', 'AT&T and Yahoo.com signed a deal.', 'AT&T|and|Yahoo.com|signed|a|deal|.'],
	[
		'an aside between commas',
		'Russia, which borders Finland, closed the crossing.',
		'Russia|,|which|borders|Finland|,|closed|the|crossing|.',
	],
	[
		'a saying reported',
		'Mr. Lee told reporters that the army had destroyed the bridge.',
		'Mr.|Lee|told|reporters|that|the|army|had|destroyed|the|bridge|.',
	],
	['an emoticon', 'We love Lima. :) It has everything.', 'We|love|Lima|.|:) ‖ It|has|everything|.'],
	['a reference', 'He moved to Spain.[12] His wife followed.', 'He|moved|to|Spain|.|[|12|] ‖ His|wife|followed|.'],
	['a numbered line', '2. The mayor opened the park.', '2|.|The|mayor|opened|the|park|.'],
	['a small brand first', 'Nobody paid. eBay closed the account.', 'Nobody|paid|. ‖ eBay|closed|the|account|.'],
	[
		'the line with the date',
		'Thursday, May 7, 2015 The mayor opened the park.',
		'Thursday|,|May|7|,|2015 ‖ The|mayor|opened|the|park|.',
	],
	[
		'the maker of a picture',
		'The old harbour of Lima Image: Ana Reyes.',
		'The|old|harbour|of|Lima ‖ Image|:|Ana|Reyes|.',
	],
];

/** By the `what` of the segmentation. These depend on the models: when a new one is worse at a row, look at the model before the row. */
export const readings: Readonly<Record<string, Reading>> = {
	'a plain sentence': {
		tags: 'Ana/PROPN visited/VERB Lima/PROPN on/ADP',
		arcs: 'Ana < visited, visited > Lima',
		names: 'person: Ana Reyes; place: Lima',
		lemmas: 'visited/visit',
	},
	'a headline in Title Case': {
		tags: 'Passes/VERB Budget/NOUN Long/ADJ',
		arcs: 'Senate < Passes, Passes > Budget',
		names: 'organization: Senate',
		lemmas: 'Passes/pass',
	},
	'a headline in capitals': {
		tags: 'PASSES/VERB BUDGET/NOUN',
		arcs: 'SENATE < PASSES, PASSES > BUDGET',
		lemmas: 'PASSES/pass',
	},
	'an initial for a word, in a sentence': {
		tags: 'N./PROPN Korea/PROPN rejected/VERB',
		arcs: 'Officials < rejected, rejected > offer',
		names: 'place: N. Korea',
		lemmas: 'rejected/reject',
	},
	'U.S. before a verb': {
		tags: 'U.S./PROPN imposed/VERB sanctions/NOUN',
		arcs: 'U.S. < imposed, imposed > sanctions',
		names: 'place: U.S.; place: Iran',
		lemmas: 'imposed/impose sanctions/sanction',
	},
	'U.S. at the end, before another sentence': {
		tags: 'returned/VERB U.S./PROPN failed/VERB',
		arcs: 'He < returned, talks < failed',
		names: 'place: U.S.',
		lemmas: 'returned/return had/have failed/fail',
	},
	'U.S. at the end of all': {
		tags: 'returned/VERB U.S./PROPN',
		arcs: 'delegation < returned',
		names: 'place: U.S.',
		lemmas: 'returned/return',
	},
	'U.S. before a title': {
		tags: 'U.S./PROPN signed/VERB order/NOUN',
		arcs: 'signed > order',
		names: 'place: U.S.; person: Donald Trump',
		lemmas: 'signed/sign',
	},
	'given names with a hyphen': {
		tags: 'Jong-un/PROPN met/VERB Yong-ho/PROPN',
		arcs: 'Kim < met',
		lemmas: 'met/meet',
	},
	'a place with a hyphen': {
		tags: 'closed/VERB tunnel/NOUN Punggye/PROPN',
		arcs: 'Engineers < closed, closed > tunnel',
		lemmas: 'Engineers/engineer closed/close',
	},
	'words in curly quotes before who said them': {
		tags: '“/PUNCT We/PRON want/VERB ”/PUNCT said/VERB',
		arcs: 'We < want, want > peace, Maria < said',
		names: 'person: Maria Hale',
		lemmas: 'said/say',
	},
	'a bracket inside quotes': {
		tags: '[/PUNCT Kim/PROPN guide/NOUN wrote/VERB',
		arcs: 'guide < wrote',
		names: 'person: Kim',
		lemmas: 'wrote/write',
	},
	'a quote behind the full stop': {
		tags: 'was/AUX police/NOUN closed/VERB',
		arcs: 'police < closed, closed > road',
		names: '',
		lemmas: 'was/be closed/close',
	},
	'a question in quotes, and on': {
		tags: 'Did/AUX pay/VERB asked/VERB',
		arcs: 'they < pay, she < asked',
		names: '',
		lemmas: 'Did/do asked/ask',
	},
	'long dashes around an aside': {
		tags: '—/PUNCT drivers/NOUN joined/VERB',
		arcs: 'drivers < joined, joined > company',
		names: 'place: Leeds',
		lemmas: 'joined/join drivers/driver',
	},
	'short dashes around an aside': {
		tags: '–/PUNCT rejected/VERB plan/NOUN',
		arcs: 'ministers < rejected, rejected > plan',
		names: 'place: Norway',
		lemmas: 'ministers/minister',
	},
	'an ellipsis, and on': {
		tags: '…/PUNCT and/CCONJ opened/VERB',
		arcs: 'He < waited, opened > door',
		names: '',
		lemmas: 'waited/wait opened/open',
	},
	'an ellipsis at the end': {tags: 'She/PRON He/PRON left/VERB', arcs: 'He < left', names: '', lemmas: 'left/leave'},
	'titles, saints and months': {
		tags: 'Smith/PROPN joined/VERB 2019/NUM',
		arcs: 'joined > Hospital',
		lemmas: 'joined/join',
	},
	'a general': {
		tags: 'Mark/PROPN Doyle/PROPN praised/VERB soldiers/NOUN',
		arcs: 'praised > soldiers',
		names: 'person: Mark Doyle',
		lemmas: 'praised/praise soldiers/soldier',
	},
	'a firm at the end': {
		tags: 'bank/NOUN bought/VERB deal/NOUN',
		arcs: 'bank < bought',
		names: 'organization: Acme Inc.',
		lemmas: 'bought/buy',
	},
	'units with and without a space': {
		tags: 'carried/VERB 20/NUM kg/NOUN 5/NUM km/NOUN',
		arcs: 'truck < carried, carried > kg',
		names: '',
		lemmas: 'carried/carry',
	},
	'times of the day': {
		tags: '6/NUM PM/NOUN 9:30/NUM p.m./NOUN',
		arcs: 'shop < opened',
		names: '',
		lemmas: 'opened/open',
	},
	'a time at the end': {
		tags: 'left/VERB p.m./NOUN noticed/VERB',
		arcs: 'They < left, Nobody < noticed',
		names: '',
		lemmas: 'left/leave noticed/notice',
	},
	money: {
		tags: '$/SYM 5/NUM €/SYM 300/NUM gave/VERB',
		arcs: 'bank < gave',
		names: 'person: Tom',
		lemmas: 'gave/give',
	},
	'a currency with its country': {
		tags: 'paid/VERB 4.5/NUM',
		arcs: 'company < paid, paid > US$',
		names: '',
		lemmas: 'paid/pay',
	},
	percent: {tags: 'Prices/NOUN rose/VERB 3.5/NUM %/SYM', arcs: 'Prices < rose', names: '', lemmas: 'rose/rise'},
	'curly apostrophes': {
		tags: 'does/AUX n’t/PART own/VERB ca/AUX',
		arcs: 'Ana < own, own > house, she < sell, sell > it',
		names: 'person: Ana Hale',
		lemmas: 'does/do n’t/not ca/can',
	},
	'words written as one': {
		tags: 'can/AUX not/PART leave/VERB ’s/AUX stay/VERB',
		arcs: 'They < leave',
		names: '',
		lemmas: '’s/be',
	},
	possessives: {
		tags: '’s/PART sold/VERB ships/NOUN',
		arcs: 'brother < sold, sold > ships',
		names: '',
		lemmas: 'sold/sell ships/ship',
	},
	decades: {
		tags: 'founded/VERB 1850s/NOUN',
		arcs: 'city < founded:nsubj:pass',
		names: '',
		lemmas: 'was/be founded/found',
	},
	'a date in numbers': {
		tags: '24-11-2004/NUM court/NOUN rejected/VERB',
		arcs: 'court < rejected, rejected > appeal',
		names: '',
		lemmas: 'rejected/reject',
	},
	'a range': {
		tags: '10/NUM 20/NUM prisoners/NOUN',
		arcs: 'court < released, released > prisoners',
		names: '',
		lemmas: 'prisoners/prisoner',
	},
	'an address on the web': {
		tags: 'published/VERB it/PRON',
		arcs: 'minister < published, published > it',
		lemmas: 'published/publish',
	},
	'what is named after its owner': {
		tags: '-/PUNCT owned/VERB airline/NOUN cancelled/VERB',
		arcs: 'airline < cancelled, cancelled > flights',
		names: 'place: Peru',
		lemmas: 'owned/own flights/flight',
	},
	'a fact told the other way round': {
		tags: 'was/AUX written/VERB by/ADP',
		arcs: 'book < written:nsubj:pass, written > Maria:obl:agent',
		names: 'person: Maria Lopez',
		lemmas: 'written/write',
	},
	'an aside in brackets': {
		tags: 'who/PRON arrived/VERB arrested/VERB',
		arcs: 'Police < arrested, arrested > driver',
		names: '',
		lemmas: 'arrived/arrive arrested/arrest',
	},
	'a slash between words': {
		tags: 'and/CCONJ or/CCONJ may/AUX join/VERB',
		arcs: 'Workers < join',
		names: '',
		lemmas: 'Workers/worker students/student',
	},
	'initials in names': {
		tags: 'F./PROPN B./PROPN wrote/VERB',
		arcs: 'John < wrote, wrote > letter',
		names: 'person: John F. Hale; person: Susan B. Reyes',
		lemmas: 'wrote/write',
	},
	'marks of all kinds': {
		tags: 'cold/ADJ !!/PUNCT know/VERB',
		arcs: 'It < cold, Nobody < came, We < know',
		names: '',
		lemmas: 'was/be came/come',
	},
	'companies with signs': {tags: 'AT&T/PROPN signed/VERB', arcs: 'AT&T < signed, signed > deal', lemmas: 'signed/sign'},
	'an aside between commas': {
		tags: 'Russia/PROPN which/PRON closed/VERB',
		arcs: 'Russia < closed, closed > crossing',
		names: 'place: Russia; place: Finland',
		lemmas: 'closed/close',
	},
	'a saying reported': {
		tags: 'told/VERB that/SCONJ destroyed/VERB',
		arcs: 'Lee < told, army < destroyed, destroyed > bridge',
		names: 'person: Lee',
		lemmas: 'told/tell reporters/reporter destroyed/destroy',
	},
	'a numbered line': {
		tags: 'mayor/NOUN opened/VERB',
		arcs: 'mayor < opened, opened > park',
		names: '',
		lemmas: 'opened/open',
	},
};
