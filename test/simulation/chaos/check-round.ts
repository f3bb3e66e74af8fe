import { agendaPages } from '../../../src/domain/agenda/agenda-pages.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import { routines } from '../../domain/group-fixture.js';
import type { Round } from './world.js';
import { messagesOf, recorded, type Target, targetsOf, type Told, toldIn } from './targets.js';

/** Storage tells its time to the second; within this an instance may be mistaken. */
const toleranceMs = 2000;

export interface Verdict {
  /** What must not be, in words; empty when all is well. */
  readonly faults: readonly string[];
  readonly targets: number;
  readonly told: number;
  readonly extras: number;
  readonly unknown: number;
  /** Not told as far as anyone knows after every attempt, and on record as such. */
  readonly givenUp: number;
}

/** Matches a run against the same month in fine weather: each target told within its window, and nothing unexplained. */
export async function checkRound(round: Round, reference: Round): Promise<Verdict> {
  const targets = await targetsOf(reference);
  const told = toldIn(round);
  const unknown = await recorded(round, ({ state }) => state === 'uncertain');
  const failed = await recorded(round, ({ state }) => state === 'failed');
  const byLabel = new Map<string, { targets: Target[]; told: Told[] }>();
  const of = (label: string) => {
    const found = byLabel.get(label) ?? { targets: [], told: [] };
    byLabel.set(label, found);
    return found;
  };
  for (const one of targets) of(one.label).targets.push(one);
  for (const one of told) of(one.label).told.push(one);
  const faults: string[] = [...answersDiffer(round, reference), ...(await leftOpen(round))];
  faults.push(...(await agendaFaults(round, failed)));
  let extras = 0;
  let givenUp = 0;
  const extraByCause = new Map<string, number>();
  for (const [label, one] of byLabel) {
    const { missing, extra, early } = matched(one.targets, one.told);
    const cause = one.targets[0]?.cause ?? one.told[0]?.cause ?? '';
    if (missing > 0 && (failed.get(cause) ?? 0) > 0) givenUp += missing;
    else if (missing > 0) faults.push(`missing: ${label}`);
    extras += extra;
    if (extra > 0) extraByCause.set(cause, (extraByCause.get(cause) ?? 0) + extra);
    if (early !== undefined) faults.push(`too early by ${early} ms: ${label}`);
  }
  for (const [cause, n] of extraByCause) {
    if (n > (unknown.get(cause) ?? 0)) faults.push(`told ${n} times too often: ${cause}`);
  }
  const counts = { targets: targets.length, told: told.length, extras, givenUp };
  const inDoubt = (await messagesOf(round)).filter(({ value }) => value.state === 'uncertain').length;
  return { ...counts, faults, unknown: inDoubt };
}

/** Each target takes the first that was told within its window, the latest target first. */
function matched(targets: readonly Target[], told: readonly Told[]) {
  const left = [...told].sort((a, b) => a.at - b.at);
  let missing = 0;
  for (const { notBefore, notAfter } of [...targets].sort((a, b) => b.notBefore - a.notBefore)) {
    const found = left.findIndex(({ at }) => at >= notBefore - toleranceMs && at <= notAfter + toleranceMs);
    if (found < 0) missing += 1;
    else left.splice(found, 1);
  }
  const first = Math.min(Infinity, ...targets.map(({ notBefore }) => notBefore));
  const early = left.map(({ at }) => first - at).find((ahead) => ahead > toleranceMs && ahead < Infinity);
  return { missing, extra: left.length, early };
}

function answersDiffer(round: Round, reference: Round): readonly string[] {
  return round.workload.deeds.flatMap(({ nth, who, does }) => {
    const [now, then] = [round.answers.get(nth), reference.answers.get(nth)];
    return now === then ? [] : [`${who} ${does} (${nth}) was answered ${now} and not ${then}`];
  });
}

/** Nothing that was due is left undone: every timer fired or void, every message settled, nothing in the index. */
async function leftOpen(round: Round): Promise<readonly string[]> {
  const { store, workload } = round;
  const end = new Date(workload.end).toISOString() as Instant;
  const timers = (await Promise.all(workload.groups.map(({ id }) => store.ledger.list('timer', id)))).flat();
  const waiting = timers.filter(({ value }) => ['waiting', 'firing'].includes(value.state) && value.at < end);
  const open = (await messagesOf(round)).filter(({ value }) =>
    ['planned', 'queued', 'sending', 'retry'].includes(value.state),
  );
  const index = await store.due.due(end, Infinity);
  return [
    ...waiting.map(({ id, value }) => `timer left ${value.state}: ${id}`),
    ...open.map(({ id, value }) => `message left ${value.state}: ${id}`),
    ...index.map(({ at, kind, id }) => `in the index: ${at} ${kind} ${id}`),
  ];
}

/** Each post of a published agenda says what the rows say, and no other post says anything of it. */
async function agendaFaults(
  { store, workload, teams }: Round,
  failed: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const content = new Map(
    teams.shown.flatMap(({ activityId, envelope: { notice, address } }) =>
      address.to === 'post' ? [[activityId, notice.agenda] as const] : [],
    ),
  );
  const faults: string[] = [];
  for (const { id } of workload.groups) {
    const snapshot = await store.ledger.snapshot(id);
    for (const { value: meeting } of snapshot?.meetings ?? []) {
      // An anchor whose fate nobody knows after every repeat is on record, and its agenda has nowhere to stand.
      if (snapshot === undefined || failed.has(`channel agenda-publish ${id} ${meeting.id}`)) continue;
      const pages = agendaPages({ snapshot, routines }, meeting);
      const said = meeting.posts.map(({ activityId = '' }) => content.get(activityId));
      if (meeting.posts.length > 0 && JSON.stringify(said) !== JSON.stringify(pages)) {
        faults.push(`the agenda of ${id} ${meeting.id} does not say what the rows say`);
      }
      for (const { activityId = '' } of meeting.posts) content.delete(activityId);
    }
  }
  if (content.size > 0) faults.push(`an agenda stands in ${content.size} posts too many`);
  return faults;
}
