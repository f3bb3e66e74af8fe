import { act, type LifeAct } from '../../life/act.js';
import type { AnswerFault } from '../../life/reading/life-answers.js';
import type { LifeDef, Task } from '../../life/reading/life-schema.js';
import { stageOf } from '../../life/reading/life-scene.js';
import { evolve, isSameTurn } from '../../life/reading/life.js';
import { type Decision, unchanged } from '../../model/decision.js';
import type { Answers, LifeEvent } from '../../model/case/life.js';
import { activeMember } from '../../model/members.js';
import type { PersonKey } from '../../model/person/person.js';
import type { Report } from '../../model/case/report.js';
import { type Change, remove, type Row } from '../../model/row.js';
import type { PersonScene } from '../../routine/scene.js';
import { unitsOf } from './begin-report.js';
import { followReport } from './follow-report.js';
import {
  firstTask,
  lifeBy,
  loadedReportLife,
  type ReportLife,
  seesReport,
  seesReportState,
} from './report-scene.js';
import { answersNow, questionsWritten, textChanges, withoutTexts } from './report-texts.js';
import { unitFaults } from './unit-faults.js';

export type ReportActed =
  | { readonly kind: 'notFound' | 'notAllowed' | 'changed-since' }
  | { readonly kind: 'faults'; readonly faults: readonly AnswerFault[] }
  | { readonly kind: 'acted' };

/** What the button was made at: a press that is sent again has the same, and what is signed is what was read. */
export interface ReportPress {
  readonly code: string;
  readonly visit: number;
  readonly revision: number;
  readonly wanted: LifeAct;
}

/** A member does a task of a report's stage, or leads it on. */
export function actOnReport(
  scene: PersonScene,
  press: ReportPress,
  texts: readonly Row<'report-text'>[],
): Decision<ReportActed> {
  const { snapshot, by } = scene;
  const refuse = (result: ReportActed) => unchanged(result);
  const row = snapshot.reports.find(({ id }) => id === press.code);
  const known = row && activeMember(snapshot, by) && loadedReportLife(scene, row.value);
  if (row === undefined || known === undefined || !seesReportState(known, by)) {
    return refuse({ kind: 'notFound' });
  }
  if (wasDone(known, press, by, texts)) return refuse({ kind: 'acted' });
  if (!seesReport(known, by)) return refuse({ kind: 'notAllowed' });
  const { value: report } = row;
  const { def } = known.scene;
  if (report.life.visit !== press.visit) return refuse({ kind: 'changed-since' });
  const decision = act(known.scene, known.subject, press.wanted, by);
  if (decision.kind === 'refused')
    return refuse({ kind: isThere(known, press) ? 'notAllowed' : 'changed-since' });
  if (report.revision !== press.revision) return refuse({ kind: 'changed-since' });
  if (decision.kind === 'faults') return refuse(decision);
  const { events, written: own } = withoutTexts(def, decision.events);
  const written = { ...restingTexts(def, report, press.wanted), ...own };
  const after = afterAct(scene, report, { def, events, written, answers: press.wanted });
  const task = taskOf(def, report, press.wanted);
  const faults = task === undefined ? [] : unitFaults(lifeBy(scene, known.routine, after), task);
  if (faults.length > 0) return refuse({ kind: 'faults', faults });
  return {
    changes: [
      ...followReport(scene, { row, after, events, by }),
      ...texted(scene, { after, texts, def, events, written }),
    ],
    result: { kind: 'acted' },
  };
}

/** A clock of the report's life has come due and has led it on. */
export function leadReportOn(
  scene: Pick<PersonScene, 'snapshot' | 'routines' | 'now'>,
  row: Row<'life-report'>,
  events: readonly LifeEvent[],
): readonly Change[] {
  const { value } = row;
  const life = events.reduce(evolve, value.life);
  const after = { ...value, life, revision: value.revision + 1, changedAt: scene.now };
  return followReport(scene, { row, after, events, by: 'timer' });
}

interface Acted {
  readonly def: LifeDef;
  readonly events: readonly LifeEvent[];
  readonly written: Answers;
  readonly answers: LifeAct;
}

function afterAct({ now }: PersonScene, report: Report, { def, events, written, answers }: Acted): Report {
  const task = taskOf(def, report, answers);
  const isFirst = task !== undefined && task === firstTask(def);
  return {
    ...report,
    life: events.reduce(evolve, report.life),
    ...(isFirst ? { units: unitsOf(report.unitId, task.asks, answers.answers) } : {}),
    texts: removesTexts(def, report.life.stage, events) ? [] : questionsWritten(report, written),
    revision: report.revision + 1,
    changedAt: now,
  };
}

interface Texted {
  readonly after: Report;
  readonly texts: readonly Row<'report-text'>[];
  readonly def: LifeDef;
  readonly events: readonly LifeEvent[];
  readonly written: Answers;
}

function texted({ snapshot, by, now }: PersonScene, { after, texts, written }: Texted): readonly Change[] {
  if (after.texts.length === 0) return texts.map((row) => remove(row));
  return textChanges({ groupId: snapshot.group.value.id, report: after, rows: texts, by, now }, written);
}

/** Other units are to answer: what was written with those of before is not theirs to read. */
function restingTexts(def: LifeDef, report: Report, wanted: LifeAct): Answers {
  const first = firstTask(def);
  if (wanted.kind === 'exit' || wanted.task !== first.id) return {};
  const units = unitsOf(report.unitId, first.asks, wanted.answers);
  if (units.every((id) => report.units.includes(id)) && units.length === report.units.length) return {};
  const kept = first.asks.map(({ id }) => id);
  return Object.fromEntries(report.texts.filter((id) => !kept.includes(id)).map((id) => [id, '']));
}

function removesTexts(def: LifeDef, stage: string, events: readonly LifeEvent[]): boolean {
  const taken = events.flatMap((event) => (event.what === 'entered' ? [event.exit] : []));
  return stageOf(def, stage).exits.some(({ id, removesTexts: goes }) => goes === true && taken.includes(id));
}

function taskOf(def: LifeDef, { life }: Report, wanted: LifeAct): Task | undefined {
  if (wanted.kind === 'exit') return undefined;
  return stageOf(def, life.stage).tasks.find(({ id }) => id === wanted.task);
}

/** False for the button of a card that is older than the stage. */
function isThere({ scene: { def }, report }: ReportLife, { wanted }: ReportPress): boolean {
  const { tasks, exits } = stageOf(def, report.life.stage);
  if (wanted.kind === 'exit') return exits.some(({ id }) => id === wanted.exit);
  return tasks.some(({ id }) => id === wanted.task);
}

/** Pressed once and sent again: it is done already, with the same answers, or it was the last that its stage required. */
function wasDone(
  { report, scene: { def } }: ReportLife,
  { wanted, visit, revision }: ReportPress,
  person: PersonKey,
  texts: readonly Row<'report-text'>[],
): boolean {
  const { life } = report;
  const led = life.visit > visit && life.via?.by === person && revision < report.revision;
  if (wanted.kind === 'exit') return led && life.via?.exit === wanted.exit;
  const task = def.stages.flatMap(({ tasks }) => tasks).find(({ id }) => id === wanted.task);
  if (task === undefined) return false;
  if (life.visit !== visit) {
    const from = def.stages.filter(({ tasks }) => tasks.includes(task)).flatMap(({ exits }) => exits);
    return led && from.some(({ id, when }) => id === life.via?.exit && when === 'all-done');
  }
  const { unit } = wanted;
  const done = life.done.find((one) =>
    isSameTurn(one, { task: task.id, ...(unit === undefined ? {} : { unit }) }),
  );
  if (done?.by !== person) return false;
  const now = answersNow(
    report,
    task.asks,
    texts.map(({ value }) => value),
  );
  return task.asks.every(({ id }) => (now[id] ?? '') === (wanted.answers[id] ?? '').trim());
}
