import type {World} from './world.ts';

/** Cells for the rows of a list, at most `most`: the screen without its margins and the cursor. */
export const listWidth = ({columns}: World, most: number): number => Math.min(columns - 5, most);
