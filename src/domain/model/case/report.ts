import type { Instant } from '../../calendar/dates/time.js';
import { parseCaseCode, newCaseCode } from './case-code.js';
import type { Life } from './life.js';
import type { PersonKey } from '../person/person.js';

/** Names a report and says nothing, such as `R-KTM482R`. */
export type ReportCode = string & { readonly __reportCode: true };

/** Where a report is in the life that a routine's file tells of it. What is written in it stands in rows of its own. */
export interface Report {
  readonly code: ReportCode;
  readonly routine: string;
  /** The version of the routine's file that it runs on to its end. */
  readonly routineVersion: number;
  /** The life in the routine's file. */
  readonly lifeId: string;
  readonly life: Life;
  /** The unit that wrote it. */
  readonly unitId: string;
  /** All units that it is about, that one first. */
  readonly units: readonly string[];
  /** The role of whoever began it: the level on which the units answer. */
  readonly level: string;
  /** The questions that are answered with a text. */
  readonly texts: readonly string[];
  /** The clocks that have a timer: one that comes back, because a task is open again, has its timer still. */
  readonly planned: readonly string[];
  /** Grows with each change. */
  readonly revision: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

/** What someone has written in a report: read only by whoever opens the report, and purged by a period of its own. */
export interface ReportText {
  readonly report: ReportCode;
  /** The question that it answers. */
  readonly question: string;
  readonly text: string;
  readonly by: PersonKey;
  readonly writtenAt: Instant;
}

export function reportTextId({ report, question }: Pick<ReportText, 'report' | 'question'>): string {
  return `${report}~${question}`;
}

/** @param integers six of them, as for a case's code */
export function newReportCode(integers: readonly number[]): ReportCode {
  return `R-${newCaseCode(integers).replace('-', '')}` as ReportCode;
}

export const reportCodeShape = /^R-[A-Z2-9]{7}$/;

/** Undefined for what no report is called. */
export function parseReportCode(text: string): ReportCode | undefined {
  if (!reportCodeShape.test(text) || parseCaseCode(text.slice(2)) === undefined) return undefined;
  return text as ReportCode;
}

/** The person has done something in it that still stands. */
export function hasActed({ life }: Report, person: PersonKey): boolean {
  return life.via?.by === person || [...life.done, ...(life.trace ?? [])].some(({ by }) => by === person);
}
