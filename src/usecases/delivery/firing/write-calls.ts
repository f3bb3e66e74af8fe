import type { Call } from '../../../domain/model/call.js';
import { isUrgent, lastDayToCall, nextMorning } from '../../../domain/calls/call-days.js';
import { recipientId } from '../../../domain/model/job/outbox-rows.js';
import { isWithoutTeams, type PersonKey } from '../../../domain/model/person/person.js';
import { type Change, insert } from '../../../domain/model/row.js';
import type { Snapshot } from '../../../domain/model/snapshot.js';
import { isSettledTimer, type Recipient } from '../../../domain/model/job/timer.js';
import { callsUrgentPlan, callsWaitingPlan } from '../../../domain/notices/kinds/group/calls.js';
import { recipientPerson } from '../../../domain/notices/notice-parts.js';
import { planNotice, timerId } from '../../../domain/timers/plan-notice.js';
import { type Delivery, ruleOf } from '../context/delivery.js';
import { makeNotice } from '../sending/make-notice.js';
import type { MessageTimerRow } from './message-timer.js';

/** True for someone to whom nothing can be sent: a coordinator tells them. */
export function isCalledUp(recipient: Recipient): boolean {
  return recipient.to === 'person' && isWithoutTeams(recipient.person);
}

/**
 * The calls in place of messages to those without Teams, and what the coordinators are sent of them: at once for what
 * cannot wait, else once for each half-day. They go into the transaction that fires the timer.
 */
export async function callsOf(
  deps: Delivery,
  row: MessageTimerRow,
  recipients: readonly Recipient[],
  snapshot: Snapshot,
): Promise<readonly Change[]> {
  const calls: Change[] = [];
  let urgent = false;
  for (const recipient of recipients.filter(isCalledUp)) {
    const person = recipientPerson(recipient);
    const call = person && callOf(deps, row, person);
    if (call === undefined) continue;
    const notice = makeNotice(deps, snapshot, call, recipient);
    const id = `${row.id}|${recipientId(recipient)}`;
    // Written before the timer was put back: what has been told once is not told again.
    const isKnown = (await deps.ledger.read('call', row.partition, id)) !== undefined;
    if (notice === undefined || isKnown) continue;
    calls.push(insert('call', row.partition, id, call));
    const at = { now: deps.clock.now(), closed: snapshot.group.value.settings.closedDays };
    urgent ||= isUrgent(ruleOf(deps, call.kind), lastDayToCall(call, notice), at);
  }
  if (calls.length === 0) return calls;
  return [...calls, ...(urgent ? await urgentNews(deps, row) : await waitingNews(deps, snapshot))];
}

function callOf(
  deps: Delivery,
  { value: { kind, subject, occurrence, facts, usefulUntil, meetingRevision } }: MessageTimerRow,
  person: PersonKey,
): Call {
  return {
    ...{ kind, subject, occurrence, facts, person, usefulUntil },
    at: deps.clock.now(),
    ...(meetingRevision === undefined ? {} : { meetingRevision }),
  };
}

async function urgentNews(deps: Delivery, row: MessageTimerRow): Promise<readonly Change[]> {
  const plan = callsUrgentPlan(row.partition, row.value, deps.clock.now());
  const known = await deps.ledger.read('timer', row.partition, timerId(plan));
  return known === undefined ? [planNotice(plan)] : [];
}

/** Where this half-day's message has gone already, the next morning's says so. */
async function waitingNews(deps: Delivery, snapshot: Snapshot): Promise<readonly Change[]> {
  const now = deps.clock.now();
  const { id: groupId, settings } = snapshot.group.value;
  for (const at of [now, nextMorning(now, settings.closedDays)]) {
    const plan = callsWaitingPlan(groupId, at);
    const known = await deps.ledger.read('timer', groupId, timerId(plan));
    if (known === undefined) return [planNotice(plan)];
    if (!isSettledTimer(known.value)) return [];
  }
  return [];
}
