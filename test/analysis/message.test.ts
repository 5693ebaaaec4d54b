import {expect, it} from 'vitest';
import {messagesOf, understandingsOf} from '../../source/analysis/message.ts';
import {runAnalysis, type Understanding} from '../../source/analysis/run.ts';
import {english} from '../../source/english.ts';
import {readArticle} from '../../source/index.ts';

/** Three parts of text, each long enough to be read by itself. */
const part = (name: string): string => `${name} sold the bridge in May. ${'The rain fell on the town. '.repeat(1_300)}`;

it('the thread that analyses sends neither the article nor tokens, and nothing twice; the reader has it all again', async () => {
	const article = await readArticle(
		`The bridge\n\n${['Ana Reyes', 'Tom Hale', 'Ruth Moss', 'Ida Berg'].map(part).join('\n\n')}\n`,
	);
	const told: Understanding[] = [];
	runAnalysis({article, quiz: {count: 3, seed: 1}}, english, understanding => told.push(understanding));
	const sent = told.map(messagesOf());
	expect(sent.length).toBeGreaterThan(3);
	expect(
		sent.filter(message => message.status !== 'failed' && message.analysis === 'as before').length,
	).toBeGreaterThan(0);
	const words = JSON.stringify(sent);
	expect(words).not.toContain('"blocks"');
	expect(words).not.toContain('"lemma":"rain"');
	expect(words.length).toBeLessThan(JSON.stringify(told).length / 10);
	const received = structuredClone(sent).map(understandingsOf(article));
	for (const [index, understanding] of told.entries()) {
		const own = received[index];
		if (understanding.status === 'failed' || own === undefined || own.status === 'failed') {
			throw new Error('the analysis failed');
		}
		expect(own.status).toBe(understanding.status);
		expect(own.analysis?.article).toBe(article);
		expect(own.analysis?.facts).toEqual(understanding.analysis?.facts);
		expect(own.analysis?.actors).toEqual(understanding.analysis?.actors);
	}
});
