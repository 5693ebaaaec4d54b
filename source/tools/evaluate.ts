// `npm run evaluate -- WHAT FILE [--raw] [--title-case] [--write OUT]`: how right the language is read, as JSON.
import {parseArgs} from 'node:util';
import {evaluateFacts} from './evaluate/facts.ts';
import {evaluateNames} from './evaluate/names.ts';
import {evaluateSentences, evaluateTokens} from './evaluate/segmentation.ts';
import {evaluateTrees} from './evaluate/trees.ts';

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		raw: {type: 'boolean', default: false},
		'title-case': {type: 'boolean', default: false},
		write: {type: 'string'},
	},
});
const [what = '', file = ''] = positionals;
const options = {raw: values.raw, titleCase: values['title-case'], write: values.write};

const kinds: Readonly<Record<string, () => object>> = {
	trees: () => evaluateTrees(file, options),
	names: () => evaluateNames(file, options),
	sentences: () => evaluateSentences(file),
	tokens: () => evaluateTokens(file),
	facts: () => evaluateFacts(file),
};

const evaluate = kinds[what];
if (evaluate === undefined || file === '') {
	process.stderr.write(`evaluate: give what is to be evaluated (${Object.keys(kinds).join(', ')}) and a file.\n`);
	process.exitCode = 2;
} else {
	try {
		process.stdout.write(`${JSON.stringify(evaluate(), null, 2)}\n`);
	} catch (error) {
		process.stderr.write(`evaluate: ${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	}
}
