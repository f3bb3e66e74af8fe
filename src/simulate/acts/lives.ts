import { actionsOf, type LifeAction } from '../../domain/life/life-actions.js';
import { type LifeScene, type LifeSubject, stageOf } from '../../domain/life/reading/life-scene.js';
import type { LifeAct } from '../../domain/life/act.js';
import { caseScene, caseSubject } from '../../domain/decisions/lives/case-scene.js';
import { isOpen, lifeOf, type CasePointer } from '../../domain/model/case/case-pointer.js';
import { acknowledgementOf } from '../../domain/routine/definition/case-life.js';
import { loadedRoutineOf } from '../../domain/routine/definition/routine-of.js';
import type { Routine } from '../../domain/routine/definition/routine-schema.js';
import { spokespeopleOf } from '../../domain/routine/spokespeople.js';
import type { PersonScene } from '../../domain/routine/scene.js';
import { actOnCaseLife } from '../../usecases/cases/act-on-life.js';
import { answerForUnit } from '../../usecases/representatives/answer-for-unit.js';
import { turnDeps } from '../../usecases/turn-deps.js';
import { answersTo, namesClient } from './parts/answers.js';
import { likely } from './parts/inclination.js';
import type { Visit } from './parts/visit.js';

/** The open cases that follow a version, as a member sees them. */
interface Seen {
  readonly pointer: CasePointer;
  readonly routine: Routine;
  readonly scene: LifeScene;
  readonly subject: LifeSubject;
}

export function* openCases(standing: PersonScene): Generator<Seen> {
  const scenes = new Map<Routine, LifeScene>();
  for (const { value: pointer } of standing.snapshot.cases) {
    const routine = isOpen(pointer) ? loadedRoutineOf(standing.routines, pointer) : undefined;
    if (routine === undefined) continue;
    const scene = scenes.get(routine) ?? caseScene(standing, routine);
    scenes.set(routine, scene);
    const subject = scene.subjects.find(({ id }) => id === pointer.code);
    yield { pointer, routine, scene, subject: subject ?? caseSubject(standing.snapshot, routine, pointer) };
  }
}

/** Kvittenser, and what else the person may do in the cases: some of it, as people do. */
export async function workOnCases(visit: Visit): Promise<void> {
  const { world, person, chance } = visit;
  const standing = world.sceneOf(person.caller.person);
  for (const seen of openCases(standing)) {
    const { pointer, scene, subject } = seen;
    await acknowledge(visit, standing, seen);
    if (stageOf(scene.def, subject.life.stage).unannounced === true) continue;
    const actions = actionsFor(seen, person.caller.person);
    const wanted = actions.filter((action) => chance.happens(likely(seen, action, actions) * person.care));
    const [first] = wanted;
    if (first !== undefined) await take(visit, pointer.code, first);
  }
}

/** What has no screen of its own: a kvittens and the outcomes of a meeting have. */
export function actionsFor({ scene, subject }: Seen, by: PersonScene['by']): readonly LifeAction[] {
  const kvittens = acknowledgementOf(stageOf(scene.def, subject.life.stage))?.id;
  return actionsOf(scene, subject, by).filter((action) =>
    action.kind === 'task' ? action.turn.task.id !== kvittens : action.exit.at !== 'meeting',
  );
}

/** As the case is now: an act on another may have changed it. What the product offers it must take. */
async function take(visit: Visit, code: string, chosen: LifeAction): Promise<void> {
  const { world, person, groupId, chance, note } = visit;
  const by = person.caller.person;
  const seen = [...openCases(world.sceneOf(by))].find(({ pointer }) => pointer.code === code);
  const action = seen && actionsFor(seen, by).find((one) => nameOf(one) === nameOf(chosen));
  if (seen === undefined || action === undefined) return;
  const asks = action.kind === 'exit' ? action.exit.asks : action.turn.task.asks;
  const answers = answersTo(seen.scene, seen.subject, asks, chance);
  const asked = { groupId, code, visit: lifeOf(seen.pointer).visit };
  const done = await actOnCaseLife(turnDeps(world.deps), person.caller, asked, actOf(action, answers));
  if (done.kind === 'none-left') return note({ what: 'none-left' });
  const isNamed = namesClient(answers);
  if (isNamed && done.kind !== 'faults') {
    note({ what: 'broken', law: 'canary', how: `${code} ${nameOf(action)}` });
  }
  if (!isNamed && done.kind !== 'acted') {
    note({ what: 'broken', law: 'actions', how: `${code} ${nameOf(action)}: ${JSON.stringify(done)}` });
  }
}

export function nameOf(action: LifeAction): string {
  if (action.kind === 'exit') return `exit ${action.exit.id}`;
  const { task, unit = '', period = '' } = action.turn;
  return `task ${task.id} ${unit} ${period}`;
}

export function actOf(action: LifeAction, answers: LifeAct['answers']): LifeAct {
  if (action.kind === 'exit') return { kind: 'exit', exit: action.exit.id, answers };
  const { task, unit, period } = action.turn;
  return {
    ...{ kind: 'task', task: task.id, answers },
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
  };
}

/** Most know who it is; some have not been told, and are told later. */
async function acknowledge(visit: Visit, standing: PersonScene, seen: Seen): Promise<void> {
  const { world, person, groupId, chance, note } = visit;
  const { pointer, routine, scene, subject } = seen;
  const { unitId } = person;
  if (acknowledgementOf(stageOf(scene.def, subject.life.stage)) === undefined) return;
  if (!pointer.units.includes(unitId)) return;
  const speaks = spokespeopleOf(standing.snapshot, routine, unitId).some(
    (one) => one.person === person.caller.person,
  );
  const given = pointer.acknowledgements.find((one) => one.unitId === unitId)?.answer;
  if (!speaks || (given !== undefined && given !== 'not-told')) return;
  if (!chance.happens(given === undefined ? 0.85 * person.care : 0.4)) return;
  const drawn = chance.next();
  const answer = given !== undefined || drawn < 0.85 ? 'known' : drawn < 0.95 ? 'not-told' : 'not-ours';
  const asked = { groupId, code: pointer.code, answer } as const;
  const { kind } = await answerForUnit(turnDeps(world.deps), person.caller, asked);
  if (kind !== 'acknowledged')
    note({ what: 'broken', law: 'actions', how: `kvittens ${pointer.code}: ${kind}` });
}
