import type { CaseCode } from '../../domain/model/case/case-pointer.js';
import { personPartition } from '../../domain/model/job/outbox-rows.js';
import {
  addCounts,
  countId,
  keptOfCase,
  withoutCase,
  yearOf,
} from '../../domain/decisions/retention/count-kept.js';
import { planPurge } from '../../domain/decisions/retention/plan-purge.js';
import {
  purgesCall,
  purgesEvent,
  purgesLine,
  purgesMessage,
  purgesTimer,
  purgesUndelivered,
} from '../../domain/decisions/retention/purgeable.js';
import { type PurgeRow, isGoingOn } from '../../domain/model/case/retention.js';
import type { ReportCode } from '../../domain/model/case/report.js';
import { insert, remove, type Row, replace, touch } from '../../domain/model/row.js';
import type { StoredDeps } from '../deps.js';
import { settledBefore } from '../../domain/life/reading/life.js';
import { forgetInGroup } from './forget-in-group.js';
import { sweep } from './sweep.js';

/**
 * Carries the group's retention decision out. The plan is stored first: messages go, then cases with their events, timers,
 * meetings, people who left, and the indexes last; then the plan becomes its own certificate, which names no case. Stopped
 * anywhere, the next run goes on with the same plan.
 */
export async function purgeGroup(deps: StoredDeps, groupId: string): Promise<void> {
  const rows = await deps.ledger.list('purge', groupId);
  const begun = rows.find(({ value }) => isGoingOn(value)) ?? (await begin(deps, groupId));
  if (begun === undefined) return;
  const { value: plan } = begun;
  await purgeMessages(deps, groupId, plan);
  for (const code of plan.codes) await purgeCase(deps, groupId, code, plan);
  await sweep(deps, async () => {
    const timers = await deps.ledger.list('timer', groupId);
    return timers.filter(({ value }) => purgesTimer(value, plan)).map((row) => remove(row));
  });
  for (const meetingId of plan.meetings) await purgeMeeting(deps, groupId, meetingId);
  await purgeDuties(deps, groupId, plan);
  await purgeReports(deps, groupId, plan);
  await sweep(deps, async () => {
    const events = await deps.ledger.list('event', groupId);
    return events.filter(({ value }) => purgesEvent(value, plan)).map((row) => remove(row));
  });
  await forgetInGroup(deps, groupId, plan.people);
  for (const code of plan.codes) {
    if ((await deps.ledger.read('case', groupId, code)) === undefined) await deps.codes.forget(code);
  }
  const done: PurgeRow = {
    ...plan,
    state: 'done',
    doneAt: deps.clock.now(),
    codes: [],
    meetings: [],
    people: [],
    reports: [],
    reportTexts: [],
  };
  await deps.ledger.commit([replace(begun, done)]);
  deps.log.info('retention.purged', { group: groupId, ...plan.counts });
}

/** The plan as a row, when there is anything to purge. */
async function begin(deps: StoredDeps, groupId: string): Promise<Row<'purge'> | undefined> {
  const snapshot = await deps.ledger.snapshot(groupId);
  const now = deps.clock.now();
  const plan = snapshot && planPurge({ snapshot, routines: deps.routines, now });
  if (snapshot === undefined || plan === undefined) return undefined;
  const messages = (await deps.ledger.list('out', groupId)).filter(({ value }) => purgesMessage(value, plan));
  const timers = (await deps.ledger.list('timer', groupId)).filter(({ value }) => purgesTimer(value, plan));
  const calls = await callsToPurge(deps, groupId, plan);
  const counted = { ...plan, counts: { ...plan.counts, messages: messages.length } };
  const rows = Object.values(plan.counts).reduce((all, one) => all + one, 0);
  if (rows + messages.length + timers.length + calls.length === 0) return undefined;
  const outcome = await deps.ledger.commit([insert('purge', groupId, now, counted), touch(snapshot.group)]);
  return outcome.kind === 'committed' ? await deps.ledger.read('purge', groupId, now) : undefined;
}

async function callsToPurge(deps: StoredDeps, groupId: string, plan: PurgeRow) {
  const calls = await deps.ledger.list('call', groupId);
  return calls.filter(({ value }) => purgesCall(value, plan, deps.clock.now()));
}

async function purgeMessages(deps: StoredDeps, groupId: string, plan: PurgeRow): Promise<void> {
  await sweep(deps, async () => {
    const messages = await deps.ledger.list('out', groupId);
    return messages.filter(({ value }) => purgesMessage(value, plan)).map((row) => remove(row));
  });
  await sweep(deps, async () => {
    const notes = await deps.ledger.list('undelivered', groupId);
    return notes.filter(({ value }) => purgesUndelivered(value, plan)).map((row) => remove(row));
  });
  await sweep(deps, async () => (await callsToPurge(deps, groupId, plan)).map((row) => remove(row)));
  const members = await deps.ledger.list('member', groupId);
  for (const { value } of members) {
    const partition = personPartition(value.person);
    await sweep(deps, async () => {
      const lines = await deps.ledger.list('line', partition);
      const messages = await deps.ledger.list('out', partition);
      return [
        ...lines.filter((row) => row.value.groupId === groupId && purgesLine(row.value, plan)),
        ...messages.filter((row) => row.value.groupId === groupId && purgesMessage(row.value, plan)),
      ].map((row) => remove(row));
    });
  }
}

/** The events, then the case; its numbers are counted in the transaction that takes it away, so never twice. */
async function purgeCase(deps: StoredDeps, groupId: string, code: CaseCode, plan: PurgeRow): Promise<void> {
  const row = await deps.ledger.read('case', groupId, code);
  // Changed since the plan was made: it is judged anew another night.
  if (row !== undefined && row.value.changedAt > plan.at) return;
  await sweep(deps, async () =>
    (await deps.ledger.list('event', groupId, `${code}|`)).map((one) => remove(one)),
  );
  await sweep(deps, async () => {
    const standing = await deps.ledger.read('case', groupId, code);
    if (standing === undefined) return [];
    const { routine, meetingId, createdAt } = standing.value;
    const meeting = await deps.ledger.read('meeting', groupId, meetingId);
    const year = meeting === undefined ? createdAt.slice(0, 4) : yearOf(meeting.value);
    const units = (await deps.ledger.list('unit', groupId)).map(({ value }) => value);
    const kept = keptOfCase(standing.value, year, units);
    const known = await Promise.all(
      kept.map((one) => deps.ledger.read('count', groupId, countId(one.year, routine))),
    );
    const meetings = await deps.ledger.list('meeting', groupId);
    const naming = meetings.filter(({ value }) =>
      JSON.stringify([value.agenda, value.bookings]).includes(code),
    );
    return [
      remove(standing),
      ...kept.map((one, i) => addCounts(groupId, known[i], { year: one.year, routine }, one.counts)),
      ...naming.map((one) => replace(one, withoutCase(one.value, code))),
    ];
  });
}

/** What was done of the group's duties for periods that ended long ago; none of them is owed anew. */
async function purgeDuties(deps: StoredDeps, groupId: string, { dutiesBefore }: PurgeRow): Promise<void> {
  if (dutiesBefore === undefined) return;
  await sweep(deps, async () =>
    (await deps.ledger.list('life', groupId)).flatMap((row) => {
      const life = settledBefore(row.value.life, dutiesBefore);
      return life === row.value.life ? [] : [replace(row, { ...row.value, life })];
    }),
  );
}

/** What is written in a report, and the report itself where it goes too. */
async function purgeReports(deps: StoredDeps, groupId: string, plan: PurgeRow): Promise<void> {
  const { reports = [], reportTexts = [] } = plan;
  for (const code of [...reports, ...reportTexts]) {
    const row = await deps.ledger.read('life-report', groupId, code);
    // Changed since the plan was made: it is judged anew another night.
    if (row !== undefined && row.value.changedAt > plan.at) continue;
    await sweep(deps, () => leftOf(deps, groupId, code, reports.includes(code)));
  }
}

async function leftOf({ ledger }: StoredDeps, groupId: string, code: ReportCode, whole: boolean) {
  const [row, texts] = await Promise.all([
    ledger.read('life-report', groupId, code),
    ledger.list('report-text', groupId, `${code}~`),
  ]);
  const written = texts.map((one) => remove(one));
  if (row === undefined) return written;
  if (whole) return [...written, remove(row)];
  return row.value.texts.length === 0 ? written : [...written, replace(row, { ...row.value, texts: [] })];
}

async function purgeMeeting(deps: StoredDeps, groupId: string, meetingId: string): Promise<void> {
  await sweep(deps, async () => {
    const meeting = await deps.ledger.read('meeting', groupId, meetingId);
    const group = await deps.ledger.read('group', groupId, groupId);
    if (meeting === undefined || group === undefined) return [];
    const year = yearOf(meeting.value);
    const routine = group.value.routines.join('+');
    const known = await deps.ledger.read('count', groupId, countId(year, routine));
    const more = { [`meetings.${meeting.value.state}`]: 1 };
    return [remove(meeting), addCounts(groupId, known, { year, routine }, more)];
  });
}
