import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import type {Article, Block} from '../../article/model.ts';
import {Frame} from '../../components/frame.tsx';
import {Hyperlink} from '../../components/hyperlink.tsx';
import {bindings} from '../../keys.ts';
import {measure} from '../../layout/measure.ts';
import type {Line, MarkedRange} from '../../layout/model.ts';
import {runs} from '../../layout/runs.ts';
import {cells} from '../../layout/width.ts';
import {lookOf} from '../../theme.ts';
import {findingLine} from '../finding-line.tsx';
import {frameSize} from '../frame-size.ts';
import type {World} from '../world.ts';
import {marksOn} from './marks.ts';
import {type ReaderState, readerLogic} from './reader-state.ts';

const blockRole = (block: Block | undefined): string => {
	if (block === undefined) {
		return '';
	}
	if (block.role !== 'body') {
		return 'muted';
	}
	if (block.kind === 'heading') {
		return block.level === 1 ? 'title' : 'heading';
	}
	return block.kind === 'code' ? 'code' : '';
};

const touches = (line: Line, mark: MarkedRange, role: string): boolean =>
	mark.role === role && line.pieces.some(piece => piece.start < mark.end && mark.start < piece.end);

/** The sign before a line that shows evidence or a match: what colour says is said without it too. */
const gutterOf = (line: Line, marks: readonly MarkedRange[]): string => {
	if (marks.some(mark => touches(line, mark, 'evidence'))) {
		return '▌';
	}
	return marks.some(mark => touches(line, mark, 'match')) ? '›' : ' ';
};

type LineProps = {
	readonly article: Article;
	readonly line: Line;
	readonly marks: readonly MarkedRange[];
	readonly left: number;
	readonly hyperlinks: boolean;
};

const TextLine = ({article, line, marks, left, hyperlinks}: LineProps): ReactNode => {
	const block = article.blocks[line.block];
	const role = blockRole(block);
	let column = cells(line.prefix);
	return (
		<Text wrap="truncate">
			{' '.repeat(Math.max(0, left - 2))}
			<Text {...lookOf('cursor')}>{left >= 2 ? `${gutterOf(line, marks)} ` : ' '.repeat(left)}</Text>
			<Text {...lookOf('muted')}>{line.prefix}</Text>
			{line.pieces.map((piece, index) => {
				const gap = ' '.repeat(Math.max(0, piece.column - column));
				column = Math.max(piece.column, column) + cells(article.text.slice(piece.start, piece.end));
				return (
					<Text key={index}>
						{gap}
						{block === undefined
							? ''
							: runs(article, block, piece, marks).map((run, at) => (
									<Text key={at} {...lookOf(role, ...run.roles)}>
										<Hyperlink address={hyperlinks ? run.address : undefined}>{run.text}</Hyperlink>
									</Text>
								))}
					</Text>
				);
			})}
		</Text>
	);
};

/** Words a minute of an adult reading silently: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. A word has about six code units. */
const unitsPerMinute = 238 * 6;

const timeLeft = (units: number): string => {
	const minutes = Math.ceil(units / unitsPerMinute);
	if (units === 0) {
		return 'the end';
	}
	return minutes < 60 ? `${minutes} min left` : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
};

const placeOf = (anchor: number, end: number, {article, pages}: World): string => {
	const percent = `${Math.floor((end / Math.max(1, article.text.length)) * 100)}%`;
	const number = pages.numberOf(anchor);
	const total = pages.total();
	return number === undefined || total === undefined ? percent : `${number} of ${total} · ${percent}`;
};

export const Reader = ({state, world}: {readonly state: ReaderState; readonly world: World}): ReactNode => {
	const {article, pages, columns, rows} = world;
	const page = pages.at(state.anchor);
	const last = pages.next(page) === undefined;
	const end = last ? article.text.length : page.end;
	const marks = marksOn(page, state, world);
	const {left} = measure(columns);
	const context = readerLogic.context(state, world);
	const {airy} = frameSize(rows);
	return (
		<Frame
			columns={columns}
			rows={rows}
			airy={airy}
			title={article.title}
			place={placeOf(state.anchor, end, world)}
			bindings={last && context === 'reader' ? lastPageBindings : bindings[context]}
			rest={timeLeft(article.text.length - end)}
			message={findingLine(state)}
		>
			{/* The frame has one cell of padding of its own. */}
			<Box flexDirection="column" marginLeft={-1} marginRight={-1}>
				{page.lines.map((line, index) => (
					<TextLine key={index} article={article} line={line} marks={marks} left={left} hyperlinks={world.hyperlinks} />
				))}
			</Box>
		</Frame>
	);
};

/** On the last page space leads to the quiz, and the footer says so. */
const lastPageBindings = bindings.reader.map(binding =>
	binding.command === 'next-page' ? {...binding, hint: 'take the quiz'} : binding,
);
