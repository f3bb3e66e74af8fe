import type { Deps } from './deps.js';
import { GroupReadings } from './group-readings.js';
import { PeopleReadings } from './people-readings.js';

/** What one turn works with: each group, and what the index keeps of each person, is read once in it. */
export function turnDeps(deps: Deps): Deps {
  return {
    ...deps,
    ledger: new GroupReadings(deps.ledger, deps.clock),
    people: new PeopleReadings(deps.people),
  };
}
