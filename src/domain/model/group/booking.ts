import type { Instant } from '../../calendar/dates/time.js';
import type { CaseCode } from '../case/case-pointer.js';
import type { PersonKey } from '../person/person.js';

/** Places that a member of staff has booked at a meeting. Who they are for is nowhere. */
export interface Booking {
  readonly by: PersonKey;
  readonly places: number;
  /** An own case of whoever booked; shown to nobody else. */
  readonly code?: CaseCode;
  readonly at: Instant;
}
