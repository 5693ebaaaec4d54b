import {createArena} from '../../../language/network/arena.ts';
import type {Kernel} from '../../../language/network/kernel.ts';
import {packPanels} from '../../../language/network/matrix-kernel.ts';
import {multiplied, type Network} from '../../../language/network/network.ts';
import {type Matrix, type NetworkLayout, type NetworkSettings, padded} from '../../../language/network/shape.ts';

/** A network whose parameters are numbers that can change: they begin at `parameters`, and as many are spared for the training. */
export type OpenNetwork = Network & {readonly parameters: number; readonly spare: number};

/** A network to be trained, whose parameters stand at the beginning of the kernel's memory. What is multiplied with is packed at every use. */
export const createNetwork = (settings: NetworkSettings, layout: NetworkLayout, kernel: Kernel): OpenNetwork => {
	const parameters = 0;
	const spare = padded(layout.size, 4);
	const panels = 2 * spare;
	const largest = Math.max(...multiplied(layout).map(({rows, columns}) => padded(rows * columns, 4)));
	const arena = createArena(kernel.memory, panels + largest);
	const {floats} = arena;
	return {
		settings,
		layout,
		kernel,
		arena,
		floats,
		parameters,
		fixed: false,
		spare,
		place: ({offset}) => parameters + offset,
		multiply: (a, rows, {offset, rows: inner, columns}, c) => {
			packPanels(floats(), parameters + offset, floats(), panels, inner, columns);
			kernel.multiply(a, panels, c, rows, inner, columns);
		},
		embed: (table, row, to) => {
			const {offset, columns} = layout.tables[table] as Matrix;
			const from = parameters + offset + row * columns;
			floats().copyWithin(to, from, from + columns);
		},
	};
};
