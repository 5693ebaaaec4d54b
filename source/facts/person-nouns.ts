import {titleWords} from '../language/lexicon.ts';

const shaped =
	/(?:er|or|ist|ian|ent|ant|man|woman|person|ess|ee|mate|crat)$|^(?:friend|wife|husband|aunt|uncle|niece|nephew|cousin|twin|widow|scholar|model|star|nurse|chef|clerk|guard|critic|mechanic|hero|heroine|icon|legend|rival|veteran)$/i;

/** What ends like a person's calling, may bear the name of somebody, and is none. */
const things =
	/^(?:river|tower|newspaper|number|center|monster|computer|helicopter|tanker|freighter|bomber|steamer|trawler|cruiser|thriller|poster|harbor|tractor|reactor|government|parliament|settlement|department|restaurant|tournament|monument|regiment|statement|committee|estate|state|gate|debate|fortress|character|hurricane|former|other|another|either|over|under|after|fewer|later)$/i;

const plainOf = (word: string): string => word.replace(/^(?:co-?|under|sub|pan-|ex-|vice-)/i, '').toLowerCase();

/** Whether a noun is an office or a title: `minister`, `coauthor`. */
export const isOffice = (word: string): boolean => titleWords.has(word.toLowerCase()) || titleWords.has(plainOf(word));

/** Whether a noun is what people are called by their work, their office or their kin: `inventor`, `minister`, `aunt`. */
export const isPersonNoun = (word: string): boolean =>
	isOffice(word) || (shaped.test(plainOf(word)) && !things.test(plainOf(word)));

const nobody =
	/(?:tion|sion|ness|ity|ism|ing)$|^(?:couple|pair|duo|name|pseudonym|service|morning|afternoon|evening|night|day|week|month|year|time|death|life|birth|story|mix|blend|tale|study)$/i;

/** Whether a phrase is of a noun that nobody is: `combination of sex and murder`, `married couple`, `this morning`. */
export const isNoPerson = (phrase: string): boolean => {
	const [, head = ''] = /([\p{L}-]+)(?= (?:of|for|at|in|on|from|with|to|by)\b|,|$)/u.exec(phrase) ?? [];
	return !/^(?:of|from|for|at|with) /.test(phrase) && nobody.test(head);
};
