// `npm run evaluate -- WHAT FILE [--raw] [--title-case] [--write OUT] [--only PART] [--with LIBRARY]`: how right the language is
// read, as JSON; with another library's name (compromise, wink), how right that reads it.
import {fileURLToPath} from 'node:url';
import {argumentsOf} from './arguments.ts';
import {compareFacts, compareNames, compareTrees} from './evaluate/compare.ts';
import {evaluateCoreference} from './evaluate/coreference.ts';
import {evaluateFacts} from './evaluate/facts.ts';
import {evaluateKnowledge} from './evaluate/knowledge.ts';
import {loadLibrary} from './evaluate/library.ts';
import {evaluateNames} from './evaluate/names.ts';
import {evaluatePages} from './evaluate/pages.ts';
import {evaluateQuiz} from './evaluate/quiz.ts';
import {evaluateSalience} from './evaluate/salience.ts';
import {evaluateSentences, evaluateTokens} from './evaluate/segmentation.ts';
import {evaluateTrees} from './evaluate/trees.ts';

const {values, positionals} = argumentsOf('evaluate', {
	allowPositionals: true,
	options: {
		raw: {type: 'boolean', default: false},
		'title-case': {type: 'boolean', default: false},
		only: {type: 'string'},
		write: {type: 'string'},
		with: {type: 'string'},
	},
});
const [what = '', file = '', ...more] = positionals;
const options = {raw: values.raw, titleCase: values['title-case'], write: values.write};

const ownKinds: Readonly<Record<string, () => object | Promise<object>>> = {
	trees: () => evaluateTrees(file, options),
	names: () => evaluateNames(file, options),
	sentences: () => evaluateSentences(file),
	tokens: () => evaluateTokens(file),
	facts: () => evaluateFacts(file),
	knowledge: () => evaluateKnowledge(file, fileURLToPath(new URL('../../test/knowledge/gold', import.meta.url))),
	quiz: () => evaluateQuiz([file, ...more], {write: values.write}),
	coreference: () => evaluateCoreference(file, {only: values.only, write: values.write}),
	salience: () => evaluateSalience(file),
	pages: () => evaluatePages(file, values.write),
};

const kindsOf = async (name: string): Promise<typeof ownKinds> => {
	const library = await loadLibrary(name);
	const segments = (text: string) => library.read(text).sentences;
	return {
		trees: () => compareTrees(file, library, options),
		names: () => compareNames(file, library, options),
		sentences: () => evaluateSentences(file, segments),
		tokens: () => evaluateTokens(file, segments),
		facts: () => compareFacts(file, library),
	};
};

if (ownKinds[what] === undefined || file === '') {
	process.stderr.write(
		`evaluate: give what is to be evaluated (${Object.keys(ownKinds).join(', ')}) and a file (knowledge, salience, pages: a folder).\n`,
	);
	process.exitCode = 2;
} else {
	try {
		const kinds = values.with === undefined ? ownKinds : await kindsOf(values.with);
		process.stdout.write(`${JSON.stringify(await kinds[what]?.(), null, 2)}\n`);
	} catch (error) {
		process.stderr.write(`evaluate: ${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	}
}
