import { type Call, isCalled } from '../../domain/model/call.js';
import type { Instant } from '../../domain/calendar/dates/time.js';
import { withConsequences } from '../../domain/decisions/consequences.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { type Change, type Row, replace } from '../../domain/model/row.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { noteRef } from '../../domain/model/job/undelivered.js';
import { toPerson } from '../../domain/notices/notice-rule.js';
import { causeOf } from '../../domain/timers/job.js';
import { ruleOf } from '../delivery/context/delivery.js';
import type { Deps } from '../deps.js';
import { coordinatedGroup } from '../group/own-groups.js';
import { type CallsView, callsView, changesByTelling } from './look-at-calls.js';

const attempts = 6;

/** A coordinator has called, or has not after all. Pressed twice it is one call; the first who made it stands. */
export async function markCall(
  deps: Deps,
  caller: Caller,
  groupId: string,
  { ref, done }: { readonly ref: string; readonly done: boolean },
): Promise<CallsView | 'notFound' | 'notAllowed' | 'changedMeanwhile'> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const snapshot = await coordinatedGroup(deps, caller, groupId);
    if (typeof snapshot === 'string') return snapshot;
    const rows = await deps.ledger.list('call', groupId);
    const row = rows.find(({ id }) => noteRef(id) === ref);
    const isThere =
      row !== undefined && isCalled(row.value) !== done && (done || !changesByTelling(row.value));
    if (!isThere) return callsView(deps, snapshot, rows);
    const marked = done ? called(row.value, caller, deps.clock.now()) : notCalled(row.value);
    const scene = { snapshot, routines: deps.routines, now: deps.clock.now(), by: caller.person };
    const told = done ? tellingOf(deps, snapshot, row.value) : [];
    const changes = withConsequences(scene, [replace(row, marked), ...told], deps.ids.next('e'));
    if ((await deps.ledger.commit(changes)).kind === 'conflict') continue;
    deps.wake();
    return callsView(deps, snapshot, replaced(rows, row, marked));
  }
  return 'changedMeanwhile';
}

function called(call: Call, { person: by }: Caller, at: Instant): Call {
  return { ...call, done: { by, at } };
}

function notCalled({ done: _, ...call }: Call): Call {
  return call;
}

/** What the sending of a message would change: that the person has been told. */
function tellingOf(deps: Deps, snapshot: Snapshot, call: Call): readonly Change[] {
  const { routines, clock } = deps;
  const world = { snapshot, routines, cause: causeOf(call.kind, call), now: clock.now() };
  const receipt = { activityId: '', conversationId: '' };
  return ruleOf({}, call.kind)?.sent?.(world, toPerson(call.person), receipt) ?? [];
}

function replaced(rows: readonly Row<'call'>[], row: Row<'call'>, value: Call): readonly Row<'call'>[] {
  return rows.map((one) => (one.id === row.id ? { ...one, value } : one));
}
