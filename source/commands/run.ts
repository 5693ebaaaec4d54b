import type {Understanding} from '../analysis/run.ts';
import {ArticleError} from '../article/article-error.ts';
import type {Article} from '../article/model.ts';
import {readVersion} from '../version.ts';
import type {AddressOptions} from './address.ts';
import {type EntryList, type Loaded, type Opened, openSources} from './load.ts';
import type {Left} from './open.ts';
import type {Invocation} from './options.ts';

export type Folders = {
	/** Path of the bundled articles. */
	readonly articles: string;
	/** The bundle's worker. */
	readonly worker: URL;
};

const write = (text: string): void => {
	process.stdout.write(text);
};

/** A plain sheet; as a terminal shows it whole where it goes to one, and as it is where it does not. */
const writeSheet = async (sheet: string): Promise<void> => {
	const {isTTY, columns} = process.stdout;
	if (isTTY !== true) {
		write(sheet);
		return;
	}
	const {fitted} = await import('./fitted.ts');
	write(fitted(sheet, columns));
};

const warn = (line: string): void => {
	process.stderr.write(`readout: ${line}\n`);
};

const json = (value: unknown): void => write(`${JSON.stringify(value, null, 2)}\n`);

/** The analysis, whole; an article that is not English, or too long, is said on standard error. */
const understood = async (article: Article, {questions, seed}: Invocation) => {
	const {understand} = await import('../analysis/understand.ts');
	const {english} = await import('../english.ts');
	const understanding: Understanding = understand(article, {count: questions, seed}, english);
	if (understanding.status !== 'done') {
		const why = understanding.status === 'failed' ? understanding.message : 'it was not read to its end';
		// The message may be a sentence or two of its own.
		const reason = why.replace(/^The /, 'the ').replace(/\.$/, '');
		throw new Error(`“${article.title}” could not be analysed: ${reason}. readout print shows it.`);
	}
	const {analysis} = understanding;
	if (!analysis.english) {
		warn('This does not read as English; only English is understood.');
	} else if (analysis.analysedTo < article.text.length) {
		warn(
			`Analysed up to ${Math.floor((analysis.analysedTo / article.text.length) * 100)}% of the text; the rest is too long.`,
		);
	}
	return understanding;
};

const print = async (article: Article, {width}: Invocation): Promise<number> => {
	const {printArticle} = await import('../layout/print.ts');
	write(printArticle(article, width));
	return 0;
};

const actors = async (article: Article, invocation: Invocation): Promise<number> => {
	const {analysis} = await understood(article, invocation);
	if (invocation.json) {
		json({article, actors: analysis.actors});
	} else if (analysis.actors.length > 0) {
		const {actorSheet} = await import('./sheets.ts');
		await writeSheet(actorSheet(analysis));
	}
	if (analysis.actors.length === 0 && analysis.english) {
		warn('No actors: the text names no person, organisation or place.');
	}
	return 0;
};

const facts = async (article: Article, invocation: Invocation): Promise<number> => {
	const {analysis} = await understood(article, invocation);
	if (invocation.json) {
		json({article, actors: analysis.actors, facts: analysis.facts});
	} else if (analysis.facts.length > 0) {
		const {factSheet} = await import('./sheets.ts');
		await writeSheet(factSheet(analysis));
	}
	if (analysis.facts.length === 0 && analysis.english) {
		warn('No facts: nothing that the text tells could be made out for sure.');
	}
	return 0;
};

const quiz = async (article: Article, invocation: Invocation): Promise<number> => {
	const {analysis, questions} = await understood(article, invocation);
	if (invocation.quizFormat === 'json') {
		json({article, questions});
	} else if (questions.length > 0) {
		const {writers} = await import('../quiz/export/write.ts');
		const written = writers[invocation.quizFormat](questions, article);
		// What other programs read stays as they read it.
		await (invocation.quizFormat === 'text' ? writeSheet(written) : write(written));
	}
	if (questions.length === 0 && analysis.english) {
		warn('No questions: no fact was clear enough to ask about it.');
	} else if (questions.length > 0 && questions.length < invocation.questions) {
		warn(`${questions.length} of ${invocation.questions} questions: no more facts were clear enough to ask about.`);
	}
	return 0;
};

const screen = async (article: Article, invocation: Invocation): Promise<number> => {
	const {screenFrame} = await import('./screen.ts');
	write(`${await screenFrame(article, invocation)}\n`);
	return 0;
};

const nonInteractive = {print, actors, facts, quiz, screen} as const;

/** The item of a list that was asked for; what was opened where none was. */
const itemOf = async (opened: Opened, item: number | undefined): Promise<Opened> => {
	if (item === undefined) {
		return opened;
	}
	if ('article' in opened) {
		throw new ArticleError(`“${opened.article.article.title}” is one article and no list: leave --item out.`);
	}
	const entry = opened.list.entries[item - 1];
	if (entry === undefined) {
		throw new ArticleError(
			`“${opened.list.title}” has ${opened.list.entries.length} items, and none with the number ${item}.`,
		);
	}
	return entry.open();
};

/** The section of an article that was asked for; all of it where none was. */
const sectionOf = async (article: Article, section: number | undefined): Promise<Article> => {
	if (section === undefined) {
		return article;
	}
	const {sections, title} = article;
	if (section > sections.length) {
		throw new ArticleError(
			`“${title}” has ${sections.length} sections, and none with the number ${section}. The outline (o) lists them.`,
		);
	}
	const {sectionArticle} = await import('../article/section.ts');
	return sectionArticle(article, section - 1);
};

/** A list as text: the number of each entry, its day, its title and where it is. */
const printList = ({title, entries}: EntryList, verb: string): number => {
	if (entries.length === 0) {
		write(`${title}\n`);
		warn(`“${title}” is a feed without items.`);
		return 0;
	}
	if (verb !== 'print') {
		throw new ArticleError(`“${title}” is a list of ${entries.length}. Choose one: readout ${verb} … --item 1`);
	}
	const figures = String(entries.length).length;
	write(
		`${title}\n\n${entries
			.map(({title: name, date, note}, index) =>
				[
					String(index + 1).padStart(figures),
					date ?? '          ',
					name,
					...(note === undefined ? [] : [`<${note}>`]),
				].join('  '),
			)
			.join('\n')}\n`,
	);
	return 0;
};

/** Runs what the command line asks for; resolves to the exit code. */
export const runCommand = async (invocation: Invocation, folders: Folders): Promise<number> => {
	const {verb} = invocation;
	if (verb === 'help') {
		const {usage} = await import('./help.ts');
		write(usage);
		return 0;
	}
	if (verb === 'version') {
		write(`${readVersion()}\n`);
		return 0;
	}
	if (verb === 'cache') {
		const {clearCopies} = await import('./fetched.ts');
		const count = clearCopies();
		write(`${count} ${count === 1 ? 'copy' : 'copies'} of pages cleared.\n`);
		return 0;
	}
	// On a terminal the reader, anywhere else the text.
	const effective = verb === 'open' && process.stdout.isTTY !== true ? 'print' : verb;
	const {offline, allowPrivate, item} = invocation;
	const waiting = async (address: string) => (await import('./open.ts')).waitOnTerminal(address);
	const options: AddressOptions = {offline, allowPrivate, ...(effective === 'open' ? {waiting} : {})};
	const opened = await itemOf(await openSources(invocation.sources, folders.articles, options), item);
	if (effective !== 'open') {
		return 'list' in opened
			? printList(opened.list, effective)
			: nonInteractive[effective](await sectionOf(opened.article.article, invocation.section), invocation);
	}
	const show = async (shown: Loaded, message?: string): Promise<Left> => {
		const {openOnScreen} = await import('./open.ts');
		return openOnScreen(shown, {
			worker: folders.worker,
			...(invocation.mode === undefined ? {} : {mode: invocation.mode}),
			...(message === undefined ? {} : {message}),
		});
	};
	const choose = async (list: EntryList): Promise<number> => {
		if (list.entries.length === 0) {
			throw new ArticleError(`“${list.title}” is a feed without items. Give another one.`);
		}
		const {chooseAndRead} = await import('./open.ts');
		return chooseAndRead(list, read);
	};
	const read = async (loaded: Loaded): Promise<number> => {
		const left = await show(loaded);
		if (left.follow === undefined) {
			return left.code;
		}
		const {followAndRead} = await import('./open.ts');
		return followAndRead(loaded, left, {
			show,
			open: source => openSources([source], folders.articles, options),
			choose,
		});
	};
	return 'article' in opened ? read(opened.article) : choose(opened.list);
};
