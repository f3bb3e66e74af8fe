import { type LifeAction, actionsOf } from '../../domain/life/life-actions.js';
import { type TaskTurn, turnsOf } from '../../domain/life/reading/life-tasks.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { activeMember } from '../../domain/model/members.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import type { Report, ReportText } from '../../domain/model/case/report.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { levelOf, type ReportSort, reportSorts } from '../../domain/decisions/reports/begin-report.js';
import { turnsFor } from '../../domain/decisions/reports/follow-report.js';
import {
  loadedReportLife,
  type ReportLife,
  seesReport,
  seesReportState,
} from '../../domain/decisions/reports/report-scene.js';
import { findPersonalData } from '../../domain/privacy/find-personal-data.js';
import type { SceneNow } from '../../domain/routine/scene.js';
import type { Deps } from '../deps.js';
import { ownGroup } from '../group/own-groups.js';

/** A report in a list. */
export interface ReportSeen {
  readonly life: ReportLife;
  /** Sees what is written in it, and not only where it is. */
  readonly whole: boolean;
  /** What waits for the caller in it. */
  readonly waiting: readonly TaskTurn[];
}

export interface ReportsView {
  readonly snapshot: Snapshot;
  /** The sorts of reports of the group's routines, and whether the caller may begin one. */
  readonly sorts: readonly (ReportSort & { readonly may: boolean })[];
  readonly reports: readonly ReportSeen[];
}

/** Undefined for a group that does not exist, that is not the caller's, or whose routines have no reports. */
export async function lookAtReports(
  deps: Deps,
  caller: Caller,
  groupId: string,
): Promise<ReportsView | undefined> {
  const snapshot = await ownGroup(deps, caller, groupId);
  return snapshot && reportsIn(deps, snapshot, caller.person);
}

export function reportsIn(
  { clock, routines }: Pick<Deps, 'clock' | 'routines'>,
  snapshot: Snapshot,
  person: PersonKey,
): ReportsView | undefined {
  const scene = { snapshot, routines, now: clock.now() };
  const member = activeMember(snapshot, person);
  const sorts = reportSorts(scene);
  const reports = seenReports(scene, person);
  if (member === undefined || (sorts.length === 0 && reports.length === 0)) return undefined;
  return {
    snapshot,
    sorts: sorts.map((sort) => ({ ...sort, may: levelOf(sort.routine, sort.def, member) !== undefined })),
    reports,
  };
}

/** Those that wait for the caller first, then those that are open, then those that have ended; the latest of each above. */
function seenReports(scene: SceneNow, person: PersonKey): readonly ReportSeen[] {
  const seen = scene.snapshot.reports.flatMap(({ value }): readonly ReportSeen[] => {
    const life = loadedReportLife(scene, value);
    if (life === undefined || !seesReportState(life, person)) return [];
    const whole = seesReport(life, person);
    return [{ life, whole, waiting: whole ? turnsFor(life, person) : [] }];
  });
  const rank = ({ life, waiting }: ReportSeen) => (waiting.length > 0 ? 0 : isOpen(life) ? 1 : 2);
  return [...seen].sort(
    (a, b) => rank(a) - rank(b) || (a.life.report.changedAt < b.life.report.changedAt ? 1 : -1),
  );
}

export function isOpen({ scene, report }: ReportLife): boolean {
  return scene.def.stages.find(({ id }) => id === report.life.stage)?.ends !== true;
}

/** A report for someone who sees it whole. */
export interface ReportView extends ReportLife {
  readonly snapshot: Snapshot;
  readonly turns: readonly TaskTurn[];
  readonly actions: readonly LifeAction[];
  /** What is written in it, and may be shown. */
  readonly texts: readonly ReportText[];
  /** Questions of which the text is not shown: it seems to name someone. */
  readonly withheld: readonly string[];
}

export type ReportLook =
  | { readonly kind: 'whole'; readonly view: ReportView }
  /** Sees only where it is. */
  | { readonly kind: 'state'; readonly snapshot: Snapshot; readonly life: ReportLife };

/** Undefined for what does not exist and for what is not the caller's to see: nobody learns which. */
export async function lookAtReport(
  deps: Deps,
  caller: Caller,
  groupId: string,
  code: string,
): Promise<ReportLook | undefined> {
  const snapshot = await ownGroup(deps, caller, groupId);
  const value = snapshot?.reports.find(({ id }) => id === code)?.value;
  const life = snapshot && value && lifeOf(deps, snapshot, value);
  if (snapshot === undefined || life === undefined) return undefined;
  if (!seesReport(life, caller.person)) {
    return seesReportState(life, caller.person) ? { kind: 'state', snapshot, life } : undefined;
  }
  // Looked at once more as it leaves: what the filter has learnt since holds for what was written before.
  const rows = await deps.ledger.list('report-text', groupId, `${code}~`);
  const texts = rows.map((row) => row.value);
  const isClean = ({ text }: ReportText) => findPersonalData(text, [], 'field').length === 0;
  const { scene, subject } = life;
  const view = {
    ...life,
    snapshot,
    turns: turnsOf(scene, subject),
    actions: actionsOf(scene, subject, caller.person),
    texts: texts.filter(isClean),
    withheld: texts.filter((one) => !isClean(one)).map(({ question }) => question),
  };
  return { kind: 'whole', view };
}

/** Where a report is, for someone who sees it whole: nothing of what is written in it is read. */
export async function whereReportIs(
  deps: Deps,
  caller: Caller,
  groupId: string,
  code: string,
): Promise<ReportLife | undefined> {
  const snapshot = await ownGroup(deps, caller, groupId);
  const value = snapshot?.reports.find(({ id }) => id === code)?.value;
  const life = snapshot && value && lifeOf(deps, snapshot, value);
  return life !== undefined && seesReport(life, caller.person) ? life : undefined;
}

function lifeOf({ clock, routines }: Deps, snapshot: Snapshot, report: Report): ReportLife | undefined {
  return loadedReportLife({ snapshot, routines, now: clock.now() }, report);
}
