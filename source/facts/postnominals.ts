import type {Name, Sentence} from '../language/model.ts';
import {nameOf} from './name-span.ts';

/** Letters of honours, degrees and orders that stand behind a person's name. */
const letters =
	/^(?:[COMKG]BE|DBE|KCB|DCB|CB|CH|OM|KG|KT|VC|GC|DSO|MC|QC|KC|MP|MEP|MLA|MSP|TD|FRS|FRSE|FBA|FRCS|FRCP|RA|RIBA|FRIBA|PhD|Ph\.D\.?|MD|M\.D\.?|DPhil|BA|MA|BSc|MSc|MBA|LLB|Esq\.?)$/;

/** A person's name without the letters behind it: `Zaha Hadid` of `Zaha Hadid DBE RA`. */
export const withoutLetters = (sentence: Sentence, name: Name): Name => {
	let {to} = name;
	while (to - name.from > 2 && letters.test(sentence.tokens[to - 1]?.text ?? '')) {
		to--;
	}
	return name.type !== 'person' || to === name.to ? name : nameOf(sentence, {...name, to});
};
