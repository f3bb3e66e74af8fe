import { lifeSceneOf } from '../../domain/decisions/lives/case-scene.js';
import { firstTask } from '../../domain/decisions/reports/report-scene.js';
import type { ReportSort } from '../../domain/decisions/reports/begin-report.js';
import { actionsOf } from '../../domain/life/life-actions.js';
import { isAboutUnits } from '../../domain/life/check/check-report-life.js';
import type { Question } from '../../domain/life/reading/life-schema.js';
import { turnDeps } from '../../usecases/turn-deps.js';
import { reportsIn, type ReportSeen } from '../../usecases/reports/look-at-reports.js';
import { actOnReport, beginReport, codeForReport } from '../../usecases/reports/write-report.js';
import { answersTo, namesClient } from './parts/answers.js';
import { likely } from './parts/inclination.js';
import { actOf, nameOf } from './lives.js';
import type { Visit } from './parts/visit.js';

/** Now and then someone begins a report; what waits in those that are under way is done as people do. */
export async function workOnReports(visit: Visit): Promise<void> {
  const { world, person, chance } = visit;
  const by = person.caller.person;
  const seen = reportsIn(world.deps, world.ledger.now(), by);
  if (seen === undefined) return;
  for (const sort of seen.sorts.filter(({ may }) => may)) {
    if (chance.happens(0.03)) await begin(visit, sort);
  }
  for (const report of seen.reports.filter(({ whole }) => whole)) await goOn(visit, report);
}

async function begin(visit: Visit, { routine, def }: ReportSort): Promise<void> {
  const { world, person, groupId, chance } = visit;
  const standing = world.sceneOf(person.caller.person);
  const common = lifeSceneOf(standing, routine);
  const scene = { ...common, units: common.units.filter((id) => id !== person.unitId) };
  const { asks } = firstTask(def);
  const answers = answersTo(scene, { units: [] }, asks, chance);
  const code = codeForReport(world.deps);
  const wish = { code, routine: routine.id, life: def.id, answers };
  const { kind } = await beginReport(turnDeps(world.deps), person.caller, groupId, wish);
  judge(visit, { how: `${code} begun: ${kind}`, asks, isNamed: namesClient(answers), kind });
}

async function goOn(visit: Visit, { life }: ReportSeen): Promise<void> {
  const { world, person, groupId, chance } = visit;
  const { scene, subject, report } = life;
  const actions = actionsOf(scene, subject, person.caller.person);
  const action = actions.find((one) => chance.happens(likely(life, one, actions) * person.care));
  if (action === undefined) return;
  const asks = action.kind === 'exit' ? action.exit.asks : action.turn.task.asks;
  const answers = answersTo(scene, subject, asks, chance);
  const { code, revision } = report;
  const press = { code, revision, visit: report.life.visit, wanted: actOf(action, answers) };
  const { kind } = await actOnReport(turnDeps(world.deps), person.caller, groupId, press);
  judge(visit, { how: `${code} ${nameOf(action)}: ${kind}`, asks, isNamed: namesClient(answers), kind });
}

interface Done {
  readonly how: string;
  readonly asks: readonly Question[];
  readonly isNamed: boolean;
  readonly kind: string;
}

/** Units that nobody answers for on the level of the report are refused by its form, which nothing else is. */
function judge({ note }: Visit, { how, asks, isNamed, kind }: Done): void {
  if (isNamed && kind !== 'faults') return note({ what: 'broken', law: 'canary', how });
  const mayRefuse = isNamed || asks.some(isAboutUnits);
  if (kind === 'begun' || kind === 'acted' || (kind === 'faults' && mayRefuse)) return;
  note({ what: 'broken', law: 'actions', how });
}
