import type { Chance } from '../../world/chance.js';
import type { World } from '../../world/world.js';
import type { Person } from '../../people/person.js';

/** What someone does to be told apart in the figures and by the laws. */
export type Note =
  | { readonly what: 'registered'; readonly code: string; readonly timing: 'in-time' | 'late' | 'no-meeting' }
  | { readonly what: 'refused-form' | 'none-left' }
  /** The product refused what it had offered, or took what it must not. */
  | { readonly what: 'broken'; readonly law: 'actions' | 'canary' | 'codes'; readonly how: string };

/** Someone looks at Samråd. */
export interface Visit {
  readonly world: World;
  readonly groupId: string;
  readonly person: Person;
  readonly chance: Chance;
  readonly note: (note: Note) => void;
}
