import {hasLooseMark} from '../facts/short-quotes.ts';
import type {Candidate} from './candidate.ts';
import {plainOf} from './stem.ts';

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A reason not to ask, with one example each; the tests go through them. */
export const checks: readonly {readonly fails: (candidate: Candidate) => boolean; readonly example: string}[] = [
	{
		// `Who sold his ships?`, `When did Ana sell her ships?`: of whoever the question is, for other pronouns have been named.
		fails: ({stem: whole, kind, fact}) => {
			const stem = plainOf(whole).replace(/^\p{Ll}/u, letter => letter.toUpperCase());
			const person =
				kind === 'who' || (fact?.subject?.actor !== undefined && /^(?:When|Where|Why|How|What|In)\b/.test(stem));
			// `When did the writer Ana Reyes die at her home?`, `When did the town sell its quay?`
			const several =
				/^(?:When|Where|Why) (?:did|was|were|will|has|have|had) (?:the |\S+ (?:\S+ ){0,5}and |(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+(?:er|ian)s )/u.test(
					stem,
				);
			const named = /^(?:When|Where|Why) (?:did|was|were|will|has|have|had) (?:\S+ ){0,6}?\p{Lu}/u.test(stem);
			const plural = /^(?:When|Where) did the (?:\S+ ){0,3}\p{Lu}\p{L}+s /u.test(
				stem.replace('United States', 'Union'),
			);
			const own = plural
				? /\btheir\b/g
				: named
					? several
						? /\b(?:his|her|he|she|him|its|their)\b/g
						: /\b(?:his|her|he|she|him|its)\b/g
					: person
						? /\b(?:his|her|he|she|him|its)\b/g
						: /^(?:Which|When) /.test(stem)
							? /\bits\b/g
							: /$^/;
			// `allows states to read about ships with their flag`, `hosted a panel about their toys`, `that there was no money`
			const theirs = /^Which organisation\b/.test(stem) ? /\btheir\b/g : /(?<=\b\p{Ll}{3,}s\b.*)\btheir\b/gu;
			return /\b(?:he|she|it|they|him|her|them|his|its|their|theirs|hers|this|these|those|there|here|i|we|you|my|our|your|us)\b/i.test(
				stem
					.replace(/\bUS\b/g, '')
					.replace(own, '')
					.replace(theirs, '')
					.replace(/\bthat there (?=(?:is|are|was|were|has|have|had|will|would)\b)/g, ''),
			);
		},
		example: 'Who visited their brother?',
	},
	{
		fails: ({stem, kind}) => words(stem).length > 25 || (kind !== 'role' && words(plainOf(stem)).length < 4),
		example: 'Who left?',
	},
	{
		// A line in capitals is no sentence.
		fails: ({stem}) => (stem.match(/\b\p{Lu}{3,}\b/gu) ?? []).length >= 4,
		example: 'Who IS THE NEW MAYOR OF VELL?',
	},
	{
		fails: ({stem}) => /\bwhat (?:did|will|has|have) do\b|\bwhich country is \p{Ll}+\?$/iu.test(stem),
		example: 'According to Tom Hale of Lima, which country is loved?',
	},
	{
		fails: ({stem}) =>
			/[‘()[\]{};\n]|:(?!\d)|\s,|,\?|\s\?|\.\?|\b(?<!\bsworn )(?:of|in|on|at)\.? (?:on|in|at|as)\b|the the /.test(stem),
		example: 'Who (or what) called the day a failure?',
	},
	{fails: ({stem}) => hasLooseMark(stem), example: 'Who called the “day a failure?'},
	{fails: ({stem}) => /\p{Ll}{3,}\. \p{Ll}/u.test(stem), example: 'Who was sworn in as governor. on May 4, 2031?'},
	{fails: ({stem}) => (stem.match(/\?/g)?.length ?? 0) !== 1, example: 'Who asked why??'},
	{
		fails: ({stem}) =>
			/\b(?:in|on|at|of|to|for|with|from|into|onto|through|the|a|an|and|or|that|when|while|as|than|about|until|since|after|before)\?$/i.test(
				stem,
			),
		example: 'Who spoke to the?',
	},
	{
		fails: ({stem, key, accept}) =>
			[key, ...accept].some(answer => answer.length > 2 && stem.toLowerCase().includes(answer.toLowerCase())),
		example: 'Who met Ana Reyes? – Ana Reyes',
	},
	{
		// `the deed`: which one, nobody knows who has not just read of it.
		fails: ({stem, fact}) =>
			fact !== undefined &&
			words(stem).length < 7 &&
			/\b(?:the|every|any|some|all|each|both) (?!\p{Lu})[\p{L}-]+\?$/u.test(stem),
		example: 'Who criticised the decision?',
	},
	{
		// Which Wednesday, nobody knows later.
		fails: ({stem}) => /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i.test(stem),
		example: 'Who has led the council since Wednesday?',
	},
	{
		fails: ({stem}) => /\bbetween (?!.* and )|\bthe \p{Lu}\p{L}+[’']s\b/u.test(stem),
		example: 'Which plane landed between Fath Airport?',
	},
	{
		// A phrase that was put in where it stood already.
		fails: ({stem}) =>
			/\b(?!(?:of|in|on|at|to|for|from|by|and|with|the|an?) (?:the|an?) )((?:\p{L}+) \p{L}{3,})\b.* \1\b/u.test(
				stem.replace(/\b(?:of|in|on|at|to|for|from|by|and|with) (?:the|an?)\b/g, 'of'),
			),
		example: 'Who sold the harbour of Lima of Lima to the harbour of Rome?',
	},
	{
		// What somebody is described as, or called, is missing or half there.
		fails: ({stem}) =>
			/\b(?:describe[ds]?|designate[ds]?|calls?(?! (?:for|off|on|out|upon))|called(?! (?:for|off|on|out|upon))|(?<![’']s |\b(?:his|her|its|the|a) )names?|named) (?!.* (?:as|for|after) |.* an? (?:\p{L}+ )?["“\p{L}])[^?]*\?$|\bdescribe.*\bas an? \p{L}+\?$|\bprovided\?$/iu.test(
				stem,
			),
		example: 'Who described Tom Hale as an individual?',
	},
	{
		// Which of two verbs the day is of cannot be told.
		fails: ({stem}) =>
			/\b(?:who|whose|which|that|where)\b.* (?:on|in) (?:\p{Lu}\p{L}+ \d{1,2}, )?\d{4}\?$/u.test(
				plainOf(stem).slice(8),
			),
		example: 'Who rescued the sailors whose boat sank on May 15, 2015?',
	},
	{
		// Later than what, the sentence before has said.
		fails: ({stem}) =>
			/\b(?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|before|after|afterwards)\b|\bthat (?:day|year|morning|afternoon|evening|night)\b/i.test(
				stem,
			),
		example: 'Who left Lima for Rome six days later?',
	},
	{
		// Whose, nobody can tell any more where the doer is asked for at the end.
		fails: ({stem}) => /\b(?:his|her|its|their)\b.* by\?$/i.test(stem),
		example: 'Who was Ana Reyes appointed as his adviser by?',
	},
	{
		// Who tells of himself is told twice.
		fails: ({stem}) => {
			const [, source = '', rest = ''] = /^According to ([^,]+), (.*)$/.exec(stem) ?? [];
			return source !== '' && rest.includes(source);
		},
		example: 'According to Ana Reyes, when did Ana Reyes leave Lima?',
	},
	{
		// Half of a list that was cut.
		fails: ({stem}) => /\b(?:and|or|but) (?:on|in|at|after|before|by|that)\b|\b(?:and|or|but)\?$/i.test(stem),
		example: 'Which schools were closed and after on May 4, 2031?',
	},
	{
		// The paper itself asks, and is no news.
		fails: ({stem, fact}) =>
			fact?.kind === 'event' &&
			(/^Which organisation .*\b(?:interview|interviewed|contacted|asked|cited|quoted|spoke with|spoke to)\b/.test(
				stem,
			) ||
				/^Whom (?:did|has|had) .*\b(?:cite|quote|cited|quoted)\?$/.test(stem)),
		example: 'Which organisation interviewed Ana Reyes in May?',
	},
	{
		// What somebody has, adds or cites has been cut off.
		fails: ({stem, kind}) =>
			!(kind === 'does' || (kind === 'says' && stem.startsWith('What'))) &&
			// `How many quays does the town have?`, `Where did Ana Reyes grow up?`
			!/\b(?:did|does|do|will) .* (?:have|make|take|include|cite|grow up)\?$/.test(stem) &&
			/\b(?:have|has|had|be|been|being|is|are|was|were|do|does|did|add|added|cite|cited|say|said|make|made|take|took|include|included|become|became|describe|described|call|called|over|up)\?$/i.test(
				stem,
			),
		example: 'How many federal judges have?',
	},
	{
		// Of which firm or country, only the article's own sentence tells.
		fails: ({stem}) => /^According to (?:the|an?) [\p{Ll}-]+,/u.test(stem),
		example: 'According to the president, who left Lima in May?',
	},
	{
		// A part of the key that stands in the stem gives it away as well.
		fails: ({stem, key}) => {
			// `At which university …?` says what kind of one is asked for.
			const told = words(stem.replace(/\b(which) (?:court|university|party|bank|church|hospital|museum)\b/i, '$1'));
			return words(key).some(word => word.length > 3 && told.includes(word));
		},
		example: 'Which country signed the Peru treaty? – Peru',
	},
	{
		// `a`, `an` leave open which: of operations there are many.
		fails: ({stem}) => /^(?:Who|Which \p{Ll}+) \p{Ll}+ an? \p{Ll}+\?$/u.test(stem),
		example: 'Which country supported an operation?',
	},
	{
		// What hangs on a noun that was left behind.
		fails: ({stem}) => /\b(?:during|at|in|of|under|after|through) which\b/.test(stem.slice(12)),
		example: 'Who was a member of the council during which he twice served as mayor?',
	},
	{
		// Two things at once, of which one is asked.
		fails: ({stem}) =>
			/how many /i.test(stem) && /,(?! \d{4})|\bwhile\b|\bwhereas\b/.test(stem.replace(/^According to [^,]+, /, '')),
		example: 'How many people were rescued while the rest are missing?',
	},
	{
		fails: ({stem}) => /how many [^?]*\b(?:and|or) (?:\d|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(stem),
		example: 'How many sailors and six cooks did the ship carry?',
	},
	{
		// What is overtaken in one year, and what in another.
		fails: ({stem}) => /\bin \d{4} and (?:the|an?|\p{Lu})/u.test(stem),
		example: 'Which organisation will the debt overtake in 2030 and the budget in 2033?',
	},
	{
		fails: ({stem}) => /\b(?:which|that|who) (?:read|reads|said|says)\?$/.test(stem),
		example: 'Which organisation released a statement which read?',
	},
	{
		// A source that is cut, or more than one.
		fails: ({stem}) =>
			/^According to [^,]+, (?:\d|(?!who|what|which|when|where|why|how|in which)\p{Ll}+ (?!who|what|which|when|where|why|how)\p{Ll}+,)/u.test(
				stem,
			),
		example: 'According to government reports, 54 small children, when did the council meet?',
	},
	{
		fails: ({stem}) => /\bthe same \p{L}+/iu.test(stem),
		example: 'When was the same aircraft involved in a crash in Lima?',
	},
	{
		// The first half of a score, or of a number with its unit.
		fails: ({stem}) =>
			/\s\d{1,2}\?$/.test(stem) &&
			!/(?:\b(?:age of|aged|Category|Phase|Level|Stage|Grade)|\d ?[–-]) ?\d{1,2}\?$/.test(stem) &&
			!/(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\?$/.test(
				stem,
			),
		example: 'Who put Peru 1?',
	},
	{
		// Of those who are one of a kind there are many: `Who was a Swiss physicist?`
		fails: ({stem}) =>
			/^(?:Who|Which organisation|Which country) (?:is|was) an? /.test(stem) &&
			!/\b(?:of|for|at|in|by|from) (?:the )?(?:\p{L}+ )?\p{Lu}/u.test(stem.slice(10)),
		example: 'Who was a Swiss mathematician and physicist?',
	},
	{
		fails: ({stem}) => /\b(?:began|started|ended|caused|left|made|took) \p{Ll}+ed\b/u.test(stem),
		example: 'Which organisation said that the outbreak began covered a third of the island?',
	},
	{
		// Other than which, the sentence before has said.
		fails: ({stem}) => /\bhow many other\b/i.test(stem),
		example: 'How many other ships left Lima on May 4, 2031?',
	},
	{
		fails: ({stem}) => /^Which organisation (?:is|was) an? (?:\p{Ll}+ ){0,2}organi[sz]ation\b/u.test(stem),
		example: 'Which organisation is an organization of sailors of the Arn?',
	},
	{
		// An auxiliary that was drawn together with a word that is not there any more.
		fails: ({stem}) => /\s[’'](?:s|re|ve|ll|d)\b/.test(stem),
		example: 'Who ’s won praise for the bridge of Vell?',
	},
	{
		// What hangs on the verb was taken along with what is counted.
		fails: ({stem}) =>
			/\bhow many (?:\S+ ){1,4}(?:from|to|into|onto) (?:\S+ ){0,2}(?:did|has|have|had|will|does)\b/i.test(stem),
		example: 'How many officers from duty has the town suspended?',
	},
	{
		// Which other one, and when that was, the article says.
		fails: ({stem}) => /\banother\b|\bat the time\?$|\ba kind of\b/i.test(stem),
		example: 'Who defeated another candidate of the Vell Party?',
	},
	{
		// What somebody ought to do is a matter of opinion, and whose it is was not told.
		fails: ({stem}) => /^(?:Who|What|Which \p{Ll}+) (?:must|should|ought|needs?|may|might|could|can)\b/u.test(stem),
		example: 'Which country must stay in the union of Vell?',
	},
	{
		fails: ({stem}) => /\b(?:several|many|some|two|three|the|most|any) other\b/i.test(stem),
		example: 'In which country are several other serious conflicts raging?',
	},
	{
		// What begins, or is tried, was left behind.
		fails: ({stem}) =>
			/^When (?:did|will) (?:the )?\p{Lu}.* (?:start|begin|stop|continue|want|try|decide|plan|agree)\?$/u.test(stem),
		example: 'When did the Bank of Vell start?',
	},
	{
		// A reason without its verb.
		fails: ({stem}) => {
			const [, reason] = /\bbecause (?!of\b)(.+)\?$/.exec(stem) ?? [];
			return (
				reason !== undefined &&
				!/\b(?:is|are|was|were|be|has|have|had|will|would|can|could|may|might|did|do|does)\b|\p{L}ed\b/u.test(reason)
			);
		},
		example: 'Who said that the work in Vell was halted because concrete and some kinds of dirt?',
	},
	{
		// Of another time: who held the post then holds it no more.
		fails: ({stem}) =>
			/^Who is the .*\b(?:in|under) the \p{Lu}\p{L}+ (?:administration|government|cabinet|era)\?$/u.test(stem),
		example: 'Who is the chairman of the Council of Ports in the Reyes administration?',
	},
	{
		// Of which, the sentence before has said.
		fails: ({stem}) =>
			/\bthe (?:first|second|third|last|former|latter) (?:charge|accuse|say|tell|ask|give|make|hold|be)\b/.test(stem),
		example: 'Whom did the first charge with abuse of the harbour of Vell?',
	},
	{
		// Which game it was the first half of, and whose death, the article says.
		fails: ({stem}) =>
			/\b(?:in|of|during) the (?:first|second|third|opening|last|final) (?:game|match|half|round|leg|set|quarter)\?$/i.test(
				stem,
			) ||
			/\bthe (?:death|attack|accident|crash|decision|move|news|announcement|result|vote|deal|incident|report|study) \p{Ll}+ed\b/u.test(
				stem,
			),
		example: 'When was the death announced by the University of Vell?',
	},
	{
		// What went on has no day of its own.
		fails: ({stem}) => /^When (?:was|were) (?:the \p{Ll}+ |\p{Lu}\S* ){1,4}\p{Ll}+ing\b/u.test(stem),
		example: 'When was Tom Hale preparing for the race of Vell?',
	},
	{
		// `1 – 0` is a score.
		fails: ({stem}) => /\s[/–—-](?:\s|\?)/.test(stem.replace(/(?<=\d) [–-] (?=\d)/g, '–')),
		example: 'Who opened the fair on Vell Day - February 6 -?',
	},
	{
		// Two clauses of which one lost its verb.
		fails: ({stem}) =>
			/\p{Lu}\p{L}+ (?:two|three|four|five|six|seven|eight|nine|ten|\d+) \p{Ll}+ (?:was|were|is|are|had|have|has)\b/u.test(
				stem,
			) || /\bsince the \p{Ll}+,? \p{Lu}\p{L}+\?$/u.test(stem),
		example: 'Who said that the Arn Herald four sailors were from Lima?',
	},
	{
		// Of a ruling or a letter of that day there may be several: whose, or about what, is left out.
		fails: ({stem, kind}) =>
			/^(?:who|what|does)$/.test(kind) &&
			/^(?:Who|Which \p{Ll}+) \p{Ll}+ an? (?:\p{Ll}[\p{L}-]* ){0,2}[\p{Ll}-]+(?: (?:on|in) (?:\p{Lu}\p{L}+ \d{1,2}, )?\d{4})?\?$/u.test(
				plainOf(stem),
			),
		example: 'Which organisation issued a ruling on May 4, 2031?',
	},
	{
		// Which survey, or whose findings.
		fails: ({stem, kind}) =>
			kind === 'when' &&
			/^When (?:was|were) (?:an? )?(?:\p{Ll}[\p{L}-]* ){1,2}(?:published|released|announced|issued|made|held|conducted|reported|signed|filed|found|posted|sent|taken|carried out)\b(?!.* (?:of|on|about|for|against|between) (?:the )?(?:\p{Ll}+ )?\p{Lu})/u.test(
				stem,
			),
		example: 'When was a survey published by Harbour Watch?',
	},
	{
		// A party may pass many a resolution.
		fails: ({stem, kind}) =>
			kind === 'when' &&
			/^When .* (?:pass|issue|publish|release|make|sign|hold|announce|file|send|give|win|post|write|adopt|deliver|conduct|report) an? (?:\p{Ll}[\p{L}-]* )?[\p{Ll}-]+\?$/u.test(
				stem,
			),
		example: 'When did the Council of Vell pass a resolution?',
	},
	{
		// After what, the sentence before has said.
		fails: ({stem}) =>
			/\b(?:afterwards?|thereafter|subsequently|meanwhile|instead|beforehand|later)\b(?! than)/i.test(stem),
		example: 'Who suffered bouts of guilt in Lima afterwards?',
	},
	{
		// The first half of `question-and-answer` was left behind.
		fails: ({stem, key}) => /(?:^|\s)[-–](?:and-)?\p{L}/u.test(`${stem} ${key}`),
		example: 'Who moderated -and-answer session of the Vell fair?',
	},
	{
		// What somebody becomes in a headline's tense, somebody became.
		fails: ({stem}) =>
			/^(?:Who|Which \p{Ll}+) (?:becomes|wins|dies|resigns|announces|leaves|joins|takes)\b/u.test(stem),
		example: 'Who becomes the youngest member of the council of Vell?',
	},
	{
		// What may have been so is no fact, and `only` says of another thing that it was not.
		fails: ({stem, key, wanted}) =>
			/\b(?:possibly|probably|perhaps|maybe|apparently|presumably|supposedly)\b/i.test(`${stem} ${key}`) ||
			(wanted.as === 'pool' &&
				wanted.options.some(option => /\b(?:possibly|probably|perhaps|maybe)\b/i.test(option))) ||
			/^Since when .*\bonly\b/.test(stem),
		example: 'Who arrived in Lima possibly in 2031?',
	},
	{
		// What a picture shows.
		fails: ({stem}) =>
			/^Where (?:is|are) .*\b(?:installed|shown|pictured|seen|displayed|posed?|standing|heightened|considered)\b/.test(
				stem,
			),
		example: 'Where is the rocket of Peru installed on a pad?',
	},
	{
		// Similar to what, before moving where, and what went on when, the sentence before has said.
		fails: ({stem, kind}) =>
			/\bsimilar\b|\bneighbou?ring\b|\bin \p{Lu}\p{L}+ capital \p{Lu}|\b(?:before|after|while) \p{Ll}+ing\?$|\b(?:arrive|return|leave|move|go|come) at the age\b/u.test(
				stem,
			) ||
			(kind === 'who' && /^Who (?:was|were) \p{Ll}+ing\b/u.test(stem) && !/\d/.test(stem)) ||
			(kind === 'where' && /^Where (?:was|were) (?:\S+ ){1,5}?\p{Ll}+ing\b/u.test(stem) && !/\d/.test(stem)),
		example: 'When was a similar storm in Lima seen?',
	},
	{
		// Somebody joins many firms in a life: which one when is left out.
		fails: ({stem}) =>
			/^(?:(?:To|For|From|With) which|Which) \p{Ll}+ did .* (?:join|play|work|move|transfer|sign|lead)\b[^\d]*\?$/u.test(
				stem,
			),
		example: 'Which organisation did Tom Hale join?',
	},
	{
		// Two dates, of which one is of something else.
		fails: ({stem}) =>
			/\b(?:1\d|20)\d{2}\b.*\b(?:1\d|20)\d{2}\b/.test(stem) && !/\b(?:between|from|and|to)\b.*\d{4}/.test(stem),
		example: 'How many sailors were tried in Lima in 2014 on May 4, 2031?',
	},
	{
		// In what, was left out.
		fails: ({stem}) => /\b(?:role|part)\?$/.test(stem),
		example: 'When did the plan of Tom Hale play a key role?',
	},
	{
		// Whom a paper has asked.
		fails: ({stem}) => /^Which \p{Ll}+ did .* (?:contact|interview|ask|reach|quote|cite)\?$/u.test(stem),
		example: 'Which organisation did the Harbour Herald contact?',
	},
	{
		// Whither, or whom, was left out.
		fails: ({stem, kind}) =>
			/^(?:when|why|where)$/.test(kind) &&
			/\b(?:return|arrive|leave|come|go|move|collect|summon|captain|visit|join|take|get|meet(?: again)?|play|follow|go on|exchange|make|give|send|bring|become|win|lose|begin|start|continue)\?$/.test(
				stem,
			),
		example: 'When did Tom Hale return?',
	},
	{
		// `at the age of four months`
		fails: ({stem}) => /^(?:According to [^,]+, )?of how many\b|\bat the age\?$/i.test(stem),
		example: 'Of how many months did Ana Reyes fall ill at the age?',
	},
	{
		// A country takes no place, and nobody opens a year.
		fails: ({stem}) =>
			/^(?:Who|Which \p{Ll}+) .*\b(?:took|take|takes|taken) place\b|\b(?:open|start|begin|finish|end)(?:s|ed)? (?:the )?(?:1\d|20)\d{2}\b/u.test(
				stem,
			),
		example: 'Which country took place in Lima in 2031?',
	},
	{
		// So short, it says nothing of the when and where.
		fails: ({stem, kind, fact}) => kind === 'who' && fact !== undefined && words(plainOf(stem)).length < 5,
		example: 'Who played Karl Berg?',
	},
	{
		// What an interview says of itself.
		fails: ({stem, key}) =>
			/\b(?:discuss|speak|spoke|talk|answer|interview|tell|told)\p{L}* .*\bWikinews\b/iu.test(stem) ||
			key === 'Wikinews',
		example: 'Who discusses his work on the harbour with Wikinews?',
	},
	{
		// One and the same is named twice, by halves.
		fails: ({stem}) => {
			const names: readonly string[] = stem.match(/(?<!\p{Lu}[\p{L}.]* )\b\p{Lu}\p{L}{3,}(?! \p{Lu})/gu) ?? [];
			return names.some(name => new RegExp(`(?<!^)\\b\\p{Lu}[\\p{L}.]+ ${name}\\b`, 'u').test(stem));
		},
		example: 'Who met with Reyes during Ana Reyes’s visit to Lima?',
	},
	{
		// A clock that has lost its hour.
		fails: ({stem}) =>
			/(?<!\d[\d:.]* ?(?:[ap]\.?m\.? )?)\blocal time\b|\b(?:[ap]\.m|GMT|UTC|EST|EDT)\b(?<!\d ?\p{L}\.?\p{L})/iu.test(
				stem,
			),
		example: 'When did the ship of Ana Reyes leave Lima local time?',
	},
	{
		fails: ({stem}) =>
			/\b(?:last|next (?:week|month|year)|yesterday|today|tomorrow|tonight|ago|this (?:week|month|year|morning))\b/i.test(
				stem,
			),
		example: 'Who resigned yesterday?',
	},
	{
		// Who is so at present, only the day of the article tells.
		fails: ({stem, kind}) =>
			kind !== 'when' && /^(?:Who|Whom|Which|What|How)\b.*\b(?:currently|presently|nowadays)\b/.test(plainOf(stem)),
		example: 'Who is currently a student of medicine in Lima?',
	},
	{
		// Half of a time is left, or half of a clause: `in the 1960s and 1970s`, `which continues to this day`.
		fails: ({stem}) =>
			/(?<!\d{4}s?|between .*)\b and (?:the )?\d{4}s?\b|\b(?:that|which) (?:continues?|continued|remains?|remained)\?$/.test(
				stem,
			),
		example: 'When did Lima lose its ships and 1970s?',
	},
	{
		// Which one, the question does not say: `one of the ports`, `one factor`.
		fails: ({stem}) =>
			/^(?:What|When|Where|Why) (?:does|did|was|is) one (?:of the )?(?:most )?\p{Ll}/u.test(stem) ||
			/ (?:much|little|many)\?$/.test(stem),
		example: 'When did one factor lead to war with Peru?',
	},
	{
		// The place is that of a clause behind the noun: `listened to a language spoken in Peru`.
		fails: ({stem}) =>
			/^(?:In which country|Where|When) (?:did|does|do|will|has|have)\b.* (?:spoken|used|located|based|held|made|built|found|known|owned|produced|grown|sold|published|written)\?$/.test(
				stem,
			) && !/^\S+(?: \S+){0,2} (?:has|have)\b/.test(stem),
		example: 'In which country did Ana Reyes listen to an old language spoken?',
	},
	{
		// What only a woman does tells which of four it was.
		fails: ({stem, kind}) => kind === 'who' && /\b(?:gave birth|was pregnant|became a (?:mother|father))\b/.test(stem),
		example: 'Who gave birth in Lima on May 4, 2031?',
	},
	{
		// Everybody meets many: `Whom did Ana Reyes meet in Lima in 2031?`
		fails: ({stem, fact}) =>
			/^(?:meet|know|see)$/.test(fact?.predicate.lemma ?? '') &&
			/^(?:Whom did|Who \p{Ll}+ \p{Lu})/u.test(stem) &&
			!/ (?:in|at|on|to|during|for|with|about|after|before) /.test(stem),
		example: 'Whom did Ana Reyes meet?',
	},
	{
		// In what, the article says and the question does not.
		fails: ({stem}) =>
			/\b(?:take|took|finish|finished|come|came) (?:in )?(?:first|second|third|fourth|fifth|last)(?: place| prize)?(?: on [^?]*| in \d{4})?\?$|\b(?:win|won|lose|lost) by [^?]*\b(?:votes|points|goals|margin)\b/.test(
				stem,
			) && !/ (?:in|at|against) (?!\d{4})/.test(stem),
		example: 'When did Ana Reyes take third place?',
	},
];

/** Whether a candidate may be asked: every check of the table lets it pass. */
export const isAskable = (candidate: Candidate): boolean => !checks.some(({fails}) => fails(candidate));
