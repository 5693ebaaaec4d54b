import type {Fact} from './model.ts';

/** A fact before it has an id. */
export type FactDraft = Omit<Fact, 'id'>;
