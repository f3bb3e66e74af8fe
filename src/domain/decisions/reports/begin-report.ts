import { act, begin } from '../../life/act.js';
import { type AnswerFault } from '../../life/reading/life-answers.js';
import { isAboutUnits } from '../../life/check/check-report-life.js';
import type { LifeDef } from '../../life/reading/life-schema.js';
import { evolve } from '../../life/reading/life.js';
import { type Decision, unchanged } from '../../model/decision.js';
import type { Member } from '../../model/group/group.js';
import type { Answers } from '../../model/case/life.js';
import { activeMember } from '../../model/members.js';
import type { Report, ReportCode } from '../../model/case/report.js';
import { rolesHeld } from '../../routine/definition/roles.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { PersonScene } from '../../routine/scene.js';
import { followReport } from './follow-report.js';
import { firstTask, lifeBy, reportDefs, reportLife, seesReport } from './report-scene.js';
import { questionsWritten, textChanges, withoutTexts } from './report-texts.js';
import { unitFaults } from './unit-faults.js';

export type ReportBegun =
  | { readonly kind: 'notFound' | 'notAllowed' }
  | { readonly kind: 'faults'; readonly faults: readonly AnswerFault[] }
  | { readonly kind: 'begun'; readonly code: ReportCode };

/** What a report is begun with. The code was made with the form: a press that is sent again begins no second one. */
export interface ReportWish {
  readonly code: ReportCode;
  readonly routine: string;
  readonly life: string;
  readonly answers: Answers;
}

/** Whoever may do the first task of a report's life begins one, for the own unit and on the own level. */
export function beginReport(scene: PersonScene, wish: ReportWish): Decision<ReportBegun> {
  const { snapshot, by } = scene;
  const refuse = (result: ReportBegun) => unchanged(result);
  const member = activeMember(snapshot, by);
  const sort = reportSorts(scene).find(
    ({ routine, def }) => routine.id === wish.routine && def.id === wish.life,
  );
  if (member === undefined || sort === undefined) return refuse({ kind: 'notFound' });
  const standing = snapshot.reports.find(({ id }) => id === wish.code)?.value;
  if (standing !== undefined) {
    const [first] = standing.life.done;
    const isOwn = first?.by === by && seesReport(reportLife(scene, standing), by);
    return refuse(isOwn ? { kind: 'begun', code: wish.code } : { kind: 'notFound' });
  }
  const level = levelOf(sort.routine, sort.def, member);
  if (level === undefined) return refuse({ kind: 'notAllowed' });
  return begun(scene, sort, { wish, member, level });
}

/** A sort of report that a routine of the group tells of. */
export interface ReportSort {
  readonly routine: Routine;
  readonly def: LifeDef;
}

export function reportSorts({
  snapshot,
  routines,
}: Pick<PersonScene, 'snapshot' | 'routines'>): readonly ReportSort[] {
  const { routines: ids } = snapshot.group.value;
  return routines.all
    .filter(({ id }) => ids.includes(id))
    .flatMap((routine) => reportDefs(routine).map((def) => ({ routine, def })));
}

/** The role that lets the member begin a report; undefined without one. */
export function levelOf(routine: Routine, def: LifeDef, member: Member): string | undefined {
  const held = rolesHeld(routine, member);
  return firstTask(def).who.roles?.find((role) => held.includes(role));
}

interface Beginning {
  readonly wish: ReportWish;
  readonly member: Member;
  readonly level: string;
}

function begun(scene: PersonScene, sort: ReportSort, beginning: Beginning): Decision<ReportBegun> {
  const { snapshot, by, now } = scene;
  const { wish } = beginning;
  const draft = draftOf(scene, sort, beginning);
  const { scene: lifeScene, subject } = lifeBy(scene, sort.routine, draft);
  const task = firstTask(sort.def);
  const decision = act(lifeScene, subject, { kind: 'task', task: task.id, answers: wish.answers }, by);
  if (decision.kind === 'refused') return unchanged<ReportBegun>({ kind: 'notAllowed' });
  if (decision.kind === 'faults') return unchanged<ReportBegun>(decision);
  const { events, written } = withoutTexts(sort.def, decision.events);
  const after: Report = {
    ...draft,
    life: events.reduce(evolve, draft.life),
    units: unitsOf(draft.unitId, task.asks, wish.answers),
    texts: questionsWritten(draft, written),
  };
  const faults = unitFaults(lifeBy(scene, sort.routine, after), task);
  if (faults.length > 0) return unchanged<ReportBegun>({ kind: 'faults', faults });
  const writing = { groupId: snapshot.group.value.id, report: after, rows: [], by, now };
  return {
    changes: [...followReport(scene, { after, events, by }), ...textChanges(writing, written)],
    result: { kind: 'begun', code: after.code },
  };
}

function draftOf(
  scene: PersonScene,
  { routine, def }: ReportSort,
  { wish, member, level }: Beginning,
): Report {
  const { now, by } = scene;
  const bare = {
    code: wish.code,
    routine: routine.id,
    routineVersion: routine.version,
    lifeId: def.id,
    unitId: member.unitId,
    units: [member.unitId],
    level,
    texts: [],
    planned: [],
    revision: 1,
    createdAt: now,
    changedAt: now,
  };
  const nowhere = { stage: def.start, enteredAt: now, visit: 0, done: [], answers: {} };
  const { scene: lifeScene } = lifeBy(scene, routine, { ...bare, life: nowhere });
  return { ...bare, life: evolve(undefined, begin(lifeScene, { id: wish.code }, by)) };
}

/** The units that a report is about: the one that wrote it, and those that were answered. */
export function unitsOf(
  own: string,
  asks: ReturnType<typeof firstTask>['asks'],
  answers: Answers,
): readonly string[] {
  const question = asks.find(isAboutUnits);
  const answered = (question && answers[question.id])?.split(',').map((id) => id.trim()) ?? [];
  return [...new Set([own, ...answered.filter((id) => id !== '')])];
}
