import { type Decision, unchanged } from '../../model/decision.js';
import type { CasePointer } from '../../model/case/case-pointer.js';

import type { EventsOfCase } from '../case-events/follow-case.js';
import type { CaseFault } from './unit-choice.js';
import type { Waits } from './waits-of.js';

export type CaseChanged =
  | { readonly kind: 'changed'; readonly pointer: CasePointer; readonly waits?: Waits }
  | { readonly kind: 'notFound' | 'notAllowed' | 'settled' | 'changed-since' }
  | { readonly kind: 'faults'; readonly faults: readonly CaseFault[] };

/** What is decided about cases: what happens to each, all that follows from it, and what to answer. */
export interface CaseDecision<R = CaseChanged> extends Decision<R> {
  /** Missing where nothing happens. */
  readonly events?: readonly EventsOfCase[];
}

export interface CaseEdit {
  readonly units: readonly string[];
  readonly categories: readonly string[];
  readonly meetingId: string;
}

type Refused = 'notFound' | 'notAllowed' | 'settled' | 'changed-since';

export const refuse = (kind: Refused): CaseDecision<{ readonly kind: Refused }> => unchanged({ kind });
