import { groupEvents } from '../../domain/audit/events-of.js';
import type { Caller } from '../../domain/caller.js';
import type { Snapshot } from '../../domain/group/snapshot.js';
import type { EventRow } from '../../domain/reminder/timer.js';
import type { Deps } from '../deps.js';
import { coordinatedGroup } from '../own-groups.js';

export interface EventsView {
  readonly snapshot: Snapshot;
  /** Of one case, or of the group; the latest first. */
  readonly events: readonly EventRow[];
}

const mostShown = 25;

/** Who did what and when, for the group's coordinators: one case's events, or those about no case of their own. */
export async function lookAtEvents(
  deps: Deps,
  caller: Caller,
  groupId: string,
  code?: string,
): Promise<EventsView | 'notFound' | 'notAllowed'> {
  const snapshot = await coordinatedGroup(deps, caller, groupId);
  if (typeof snapshot === 'string') return snapshot;
  const known = code === undefined || snapshot.cases.some(({ value }) => value.code === code);
  if (!known) return 'notFound';
  const rows = await deps.ledger.list('event', groupId, `${code ?? groupEvents}|`);
  const events = rows.map(({ value }) => value).reverse();
  return { snapshot, events: events.slice(0, mostShown) };
}
