import { agendaChanged } from '../../timers/agenda-changed.js';
import type { CasePointer } from '../../model/case-pointer.js';
import { routineOf } from '../../routine/routine-of.js';
import { type Change, type Row, replace } from '../../model/row.js';
import { caseTimers } from '../lives/life-timers.js';
import { caseNotice, concernNews } from './case-news.js';
import type { CaseFault } from './unit-choice.js';
import type { SceneNow } from '../../routine/scene.js';

export type CaseChanged =
  | { readonly kind: 'changed'; readonly pointer: CasePointer; readonly waits?: Waits }
  | { readonly kind: 'notFound' | 'notAllowed' | 'settled' | 'changed-since' }
  | { readonly kind: 'faults'; readonly faults: readonly CaseFault[] };

/** What waits for the coordinator's word: the case itself, or units that came late. */
export interface Waits {
  readonly what: 'case' | 'units';
  readonly unitNames: readonly string[];
  /** The group has nobody who may give it. */
  readonly nobodyToAsk: boolean;
}

export interface CaseDecision<R = CaseChanged> {
  readonly changes: readonly Change[];
  readonly result: R;
}

export interface CaseEdit {
  readonly units: readonly string[];
  readonly categories: readonly string[];
  readonly meetingId: string;
}

type Refused = 'notFound' | 'notAllowed' | 'settled' | 'changed-since';

export const refuse = (kind: Refused): CaseDecision<{ readonly kind: Refused }> => ({
  changes: [],
  result: { kind },
});

/** The row, its meetings, and the news to those concerned before and after. */
export function concernedTold(
  scene: SceneNow,
  row: Row<'case'>,
  after: CasePointer,
): CaseDecision<{ readonly kind: 'changed'; readonly pointer: CasePointer }> {
  const { snapshot, routines, now } = scene;
  const before = row.value;
  const ids = new Set([before.meetingId, after.meetingId]);
  const meetings = snapshot.meetings.filter(({ value }) => ids.has(value.id));
  const gone = after.state === 'withdrawn';
  const wasTold = before.state === 'registered';
  const kind = gone ? 'case-withdrawn' : 'case-changed';
  const news = wasTold ? [caseNotice(scene, kind, after, { units: before.units })] : [];
  return {
    changes: [
      replace(row, after),
      ...meetings.flatMap((meeting) => agendaChanged(meeting, now)),
      ...news,
      ...concernNews(scene, before, gone ? { ...after, units: [] } : after),
      ...caseTimers(scene, routineOf(routines, before), before, after),
    ],
    result: { kind: 'changed', pointer: after },
  };
}
