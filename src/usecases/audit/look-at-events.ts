import { groupEvents } from '../../domain/audit/events-of.js';
import type { Caller } from '../../domain/model/group/caller.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import type { EventRow } from '../../domain/model/job/timer.js';
import type { RoutineBook } from '../../domain/routine/definition/routine-book.js';
import type { Deps } from '../deps.js';
import { coordinatedGroup } from '../group/own-groups.js';

export interface EventsView {
  readonly snapshot: Snapshot;
  readonly routines: RoutineBook;
  /** Of one case, or of the group; the latest first. */
  readonly events: readonly EventRow[];
  /** How many events there are before these, and in all. */
  readonly before: number;
  readonly all: number;
}

export const mostShown = 25;

/**
 * Who did what and when, for the group's coordinators: one case's events, or those about no case of their own.
 * @param upTo so many events from the beginning on, of which the last ones are shown; all when left out. What happens
 * meanwhile is added behind, so pages stay where they are
 */
export async function lookAtEvents(
  deps: Deps,
  caller: Caller,
  groupId: string,
  { code, upTo = Infinity }: { readonly code?: string | undefined; readonly upTo?: number | undefined } = {},
): Promise<EventsView | 'notFound' | 'notAllowed'> {
  const snapshot = await coordinatedGroup(deps, caller, groupId);
  if (typeof snapshot === 'string') return snapshot;
  const known = code === undefined || snapshot.cases.some(({ value }) => value.code === code);
  if (!known) return 'notFound';
  const rows = await deps.ledger.list('event', groupId, `${code ?? groupEvents}|`);
  const all = rows.length;
  const end = Math.min(upTo, all);
  const before = Math.max(0, end - mostShown);
  const events = rows.slice(before, end).map(({ value }) => value);
  return { snapshot, routines: deps.routines, events: events.reverse(), before, all };
}
