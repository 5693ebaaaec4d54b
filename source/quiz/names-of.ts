import type {Actor} from '../facts/model.ts';
import {withArticle} from '../facts/wording.ts';

/** All that an actor may be called. */
export const namesOf = (actor: Actor): readonly string[] => [actor.name, withArticle(actor), ...actor.aliases];
