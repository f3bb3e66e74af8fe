import { membersOf } from '../../life/reading/life-members.js';
import type { LifeDef, Task, Who } from '../../life/reading/life-schema.js';
import { type LifeScene, type LifeSubject, stageOf } from '../../life/reading/life-scene.js';
import type { PersonKey } from '../../model/person/person.js';
import type { Report } from '../../model/case/report.js';
import { loadedRoutineOf, routineOf } from '../../routine/definition/routine-of.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { GroupNow, SceneNow } from '../../routine/scene.js';
import { lifeSceneOf } from '../lives/case-scene.js';

/** A report with all that its life is decided from. */
export interface ReportLife {
  readonly report: Report;
  readonly routine: Routine;
  readonly scene: LifeScene;
  readonly subject: LifeSubject;
}

/** @throws RoutineNotLoaded when its version is not loaded */
export function reportLife(scene: SceneNow, report: Report): ReportLife {
  return lifeBy(scene, routineOf(scene.routines, report), report);
}

/** The same where many are looked at together: undefined when its version is not loaded. */
export function loadedReportLife(scene: SceneNow, report: Report): ReportLife | undefined {
  const routine = loadedRoutineOf(scene.routines, report);
  return routine && lifeBy(scene, routine, report);
}

export function lifeBy(scene: GroupNow, routine: Routine, report: Report): ReportLife {
  const def = routine.lives.find(({ id, about }) => id === report.lifeId && about === 'report');
  if (def === undefined)
    throw new Error(`the routine ${routine.id} has no life ${report.lifeId} of a report`);
  const common = lifeSceneOf(scene, routine);
  // Which units it is about is asked of the others.
  const units = common.units.filter((id) => id !== report.unitId);
  return {
    report,
    routine,
    scene: { ...common, units, def, subjects: [] },
    subject: reportSubject(report),
  };
}

function reportSubject({ code, life, unitId, units, level }: Report): LifeSubject {
  return {
    id: code,
    life,
    registeringUnit: unitId,
    units: units.map((id) => ({ id, since: life.enteredAt })),
    level,
  };
}

/** The lives of reports that the routine tells. */
export function reportDefs({ lives }: Pick<Routine, 'lives'>): readonly LifeDef[] {
  return lives.filter(({ about }) => about === 'report');
}

/** @throws Error when the start has no task, which `reportLifeFaults` refuses */
export function firstTask(def: LifeDef): Task {
  const [task] = stageOf(def, def.start).tasks;
  if (task === undefined) throw new Error(`the life ${def.id} has no task that begins it`);
  return task;
}

/** Sees the report and what is written in it: whom the routine names, always or in the present stage. */
export function seesReport(life: ReportLife, person: PersonKey): boolean {
  const { def } = life.scene;
  const stage = stageOf(def, life.report.life.stage);
  return isAmong(life, [...(def.seenBy ?? []), ...(stage.seenBy ?? [])], person);
}

/** Sees that there is a report and where it is. */
export function seesReportState(life: ReportLife, person: PersonKey): boolean {
  return seesReport(life, person) || isAmong(life, life.scene.def.stateSeenBy ?? [], person);
}

function isAmong({ scene, subject }: ReportLife, named: readonly Who[], person: PersonKey): boolean {
  return named.some((who) => membersOf(scene, subject, who).some((one) => one.person === person));
}
