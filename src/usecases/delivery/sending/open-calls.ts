import { type Call, isCalled } from '../../../domain/model/call.js';
import { isShown, isUrgent, lastDayToCall } from '../../../domain/calls/call-days.js';
import type { LocalDate } from '../../../domain/calendar/dates/time.js';
import type { Row } from '../../../domain/model/row.js';
import type { Snapshot } from '../../../domain/model/snapshot.js';
import type { Notice } from '../../../domain/notices/notice.js';
import { type Composing, ruleOf } from '../context/delivery.js';
import { makeNotice } from './make-notice.js';

/** A call that is still to be made. */
export interface OpenCall {
  readonly id: string;
  readonly call: Call;
  /** What the message would say now. */
  readonly notice: Notice;
  readonly lastDay: LocalDate;
  readonly urgent: boolean;
}

type Needs = Pick<Composing, 'ledger' | 'rules' | 'routines' | 'clock'>;

export async function openCalls(deps: Needs, snapshot: Snapshot): Promise<readonly OpenCall[]> {
  return openAmong(deps, snapshot, await deps.ledger.list('call', snapshot.group.value.id));
}

/** Those whose reason still stands, the most pressing first. */
export function openAmong(
  deps: Needs,
  snapshot: Snapshot,
  rows: readonly Row<'call'>[],
): readonly OpenCall[] {
  const now = deps.clock.now();
  const at = { now, closed: snapshot.group.value.settings.closedDays };
  return rows
    .flatMap(({ id, value: call }): readonly OpenCall[] => {
      const notice = isCalled(call) || !isShown(call, now) ? undefined : sayOf(deps, snapshot, call);
      if (notice === undefined) return [];
      const lastDay = lastDayToCall(call, notice);
      return [{ id, call, notice, lastDay, urgent: isUrgent(ruleOf(deps, call.kind), lastDay, at) }];
    })
    .sort((a, b) => a.lastDay.localeCompare(b.lastDay) || a.call.at.localeCompare(b.call.at));
}

function sayOf(deps: Needs, snapshot: Snapshot, call: Call): Notice | undefined {
  return makeNotice(deps, snapshot, call, { to: 'person', person: call.person });
}
