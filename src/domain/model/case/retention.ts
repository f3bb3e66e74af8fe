import type { PersonKey } from '../person/person.js';
import type { ReportCode } from './report.js';
import type { CaseCode } from './case-pointer.js';
import type { Instant, LocalDate } from '../../calendar/dates/time.js';

/** The authority's own retention decision (gallringsbeslut). Without one nothing is purged. */
export interface RetentionDecision {
  /** The decision's diary number. */
  readonly reference: string;
  readonly decidedOn: LocalDate;
  /** Calendar days that a concluded case is kept. */
  readonly days: number;
  readonly by: PersonKey;
  readonly at: Instant;
}

/** One purge: its plan while it runs, and afterwards its certificate, which names no case and nobody. */
export interface PurgeRow {
  readonly state: 'running' | 'done';
  readonly at: Instant;
  readonly doneAt?: Instant;
  /** The decision it was made by. */
  readonly reference: string;
  readonly decidedOn: LocalDate;
  readonly days: number;
  /** Emptied when it is done. */
  readonly codes: readonly CaseCode[];
  readonly meetings: readonly string[];
  readonly people: readonly PersonKey[];
  /** Messages and fired timers of before this instant go too. */
  readonly messagesBefore: Instant;
  /** What was done of the group's duties for periods that ended before this day goes too. */
  readonly dutiesBefore?: LocalDate;
  /** Reports that go, and reports of which what is written goes. */
  readonly reports?: readonly ReportCode[];
  readonly reportTexts?: readonly ReportCode[];
  /** Cases, meetings, people, messages that went. */
  readonly counts: Readonly<Record<string, number>>;
  /** From the first to the last day that what went is about. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** What is left of purged cases and meetings: counts by year and routine. */
export interface CountRow {
  readonly year: string;
  readonly routine: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Stands where someone stood who has left and been forgotten. */
export const formerMember: PersonKey = 'former|member';

/** Rows that it names are still to be taken out. */
export function isGoingOn({ state }: Pick<PurgeRow, 'state'>): boolean {
  return state === 'running';
}
