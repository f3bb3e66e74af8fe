import { type Call, isCalled } from '../../domain/model/call.js';
import { isShown } from '../../domain/calls/call-days.js';
import type { Caller } from '../../domain/model/group/caller.js';
import type { Row } from '../../domain/model/row.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { noteRef } from '../../domain/model/job/undelivered.js';
import { ruleOf } from '../delivery/context/delivery.js';
import type { Deps } from '../deps.js';
import { coordinatedGroup } from '../group/own-groups.js';
import { openAmong, type OpenCall } from '../delivery/sending/open-calls.js';

export interface DoneCall {
  readonly ref: string;
  readonly call: Call & { readonly done: NonNullable<Call['done']> };
  /** False where the telling has changed what the person is to be told next. */
  readonly undoable: boolean;
}

export interface CallsView {
  readonly snapshot: Snapshot;
  /** The most pressing first. */
  readonly open: readonly (OpenCall & { readonly ref: string })[];
  /** The latest first. */
  readonly done: readonly DoneCall[];
}

/** The calls of a group to those without Teams, for its coordinators. */
export async function lookAtCalls(
  deps: Deps,
  caller: Caller,
  groupId: string,
): Promise<CallsView | 'notFound' | 'notAllowed'> {
  const snapshot = await coordinatedGroup(deps, caller, groupId);
  if (typeof snapshot === 'string') return snapshot;
  return callsView(deps, snapshot, await deps.ledger.list('call', groupId));
}

export function callsView(deps: Deps, snapshot: Snapshot, rows: readonly Row<'call'>[]): CallsView {
  const now = deps.clock.now();
  const open = openAmong(deps, snapshot, rows).map((one) => ({ ...one, ref: noteRef(one.id) }));
  const done = rows
    .flatMap(({ id, value: call }): readonly DoneCall[] =>
      isCalled(call) && isShown(call, now)
        ? [{ ref: noteRef(id), call, undoable: !changesByTelling(call) }]
        : [],
    )
    .sort((a, b) => b.call.done.at.localeCompare(a.call.done.at));
  return { snapshot, open, done };
}

export function changesByTelling({ kind }: Pick<Call, 'kind'>): boolean {
  return ruleOf({}, kind)?.sent !== undefined;
}
