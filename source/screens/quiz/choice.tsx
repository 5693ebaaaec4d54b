import {Text} from 'ink';
import SelectInput from 'ink-select-input';
import {type ReactNode, useMemo} from 'react';
import {wrapWords} from '../../components/rows.ts';
import {lookOf} from '../../theme.ts';
import {indent} from './answered-lines.ts';

type Item = {readonly key?: string; readonly label: string; readonly value: number};

const Indicator = ({isSelected = false}: {readonly isSelected?: boolean}): ReactNode => (
	<Text {...lookOf('cursor')}>{isSelected ? '❯ ' : '  '}</Text>
);

const OptionLines = ({
	label,
	isSelected = false,
}: {
	readonly label: string;
	readonly isSelected?: boolean;
}): ReactNode => <Text bold={isSelected}>{label}</Text>;

/** `1  first line` with the following lines under the words. */
const optionLabel = (option: string, index: number, width: number): string =>
	wrapWords(option, width - indent)
		.map((line, row) => (row === 0 ? `${index + 1}  ${line}` : `   ${line}`))
		.join('\n');

/** Lines that options take. */
export const optionRows = (options: readonly string[], width: number): number =>
	options.reduce((sum, option) => sum + wrapWords(option, width - indent).length, 0);

type Props = {
	/** Tells one choice from the next: every one begins at its first option. */
	readonly id: string;
	readonly options: readonly string[];
	readonly width: number;
	readonly onChoose: (option: number) => void;
};

/** Options to choose from, by their number or with the arrows and Enter. */
export const Choice = ({id, options, width, onChoose}: Props): ReactNode => {
	const items = useMemo(
		(): Item[] =>
			options.map((option, index) => ({key: `${index}`, label: optionLabel(option, index, width), value: index})),
		[options, width],
	);
	return (
		<SelectInput
			key={id}
			items={items}
			indicatorComponent={Indicator}
			itemComponent={OptionLines}
			// Not before the chunk of input is read to its end: its Enter must not lead on to the next question as well.
			onSelect={({value}) => setImmediate(() => onChoose(value))}
		/>
	);
};
