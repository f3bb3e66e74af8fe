import { routineOf } from '../../../routine/definition/routine-of.js';
import { toldOf } from '../../../life/reading/life-holders.js';
import { membersOf } from '../../../life/reading/life-members.js';
import type { Exit } from '../../../life/reading/life-schema.js';
import { stageOf, type LifeScene, type LifeSubject } from '../../../life/reading/life-scene.js';
import { type CasePointer, isOpen, lifeOf, isWithdrawn } from '../../../model/case/case-pointer.js';
import { coordinatorsOf, namesOf } from '../../../model/members.js';
import { spokespeopleOf } from '../../../routine/spokespeople.js';
import type { Recipient } from '../../../model/job/timer.js';
import type { Row } from '../../../model/row.js';
import { caseScene, caseSubject } from '../../../decisions/lives/case-scene.js';
import { type TimedClock, timedClocks } from '../../../decisions/lives/life-timers.js';
import { dueBy, noticeOf, people, recipientPerson } from '../../notice-parts.js';
import { type NoticeRule, type RuleWorld, toPerson } from '../../notice-rule.js';
import { ownerAndRegistrant } from './case-news.js';
import { dutyNotice, isAboutGroup, toldOfDuty } from './group-life.js';
import { each } from './own-case.js';
import { isAboutReport, reportNotice, toldOfReport } from './report.js';

export interface CaseLife {
  readonly row: Row<'case'>;
  readonly pointer: CasePointer;
  readonly scene: LifeScene;
  readonly subject: LifeSubject;
}

export function caseLife(world: RuleWorld): CaseLife | undefined {
  const { snapshot, routines, cause } = world;
  const row = snapshot.cases.find(({ value }) => value.code === cause.subject.code);
  if (row === undefined || isWithdrawn(row.value)) return undefined;
  const routine = routineOf(routines, row.value);
  const scene = caseScene(world, routine);
  return { row, pointer: row.value, scene, subject: caseSubject(snapshot, routine, row.value) };
}

/** None where the case has been moved to a version that does not have the stage. */
function exitsOf({ def }: LifeScene, stage: string): readonly Exit[] {
  return def.stages.find(({ id }) => id === stage)?.exits ?? [];
}

/** Where a case is now: to those whom its exit names, and to its owner. */
export const lifeNews: NoticeRule<'life-news'> = {
  kind: 'life-news',
  timing: 'at-once',
  digest: false,
  recipients(world) {
    const found = caseLife(world);
    if (found === undefined) return [];
    const { pointer, scene, subject } = found;
    const { exits, from, own, by } = world.cause.facts;
    const taken = exitsOf(scene, from).filter(({ id }) => exits.includes(id));
    const named = taken.flatMap(({ tell }) => tell.flatMap((who) => membersOf(scene, subject, who)));
    const placeFree =
      exits.length === 0
        ? people(spokespeopleOf(world.snapshot, routineOf(world.routines, pointer), pointer.registeringUnit))
        : [];
    const owners = own ? ownerAndRegistrant(pointer) : [];
    return each([...owners, ...named.map(({ person }) => toPerson(person)), ...placeFree]).filter(
      (one) => recipientPerson(one) !== by,
    );
  },
  notice(world) {
    const found = caseLife(world);
    const { exits, from, visit } = world.cause.facts;
    // A later stage has a message of its own.
    if (found === undefined || lifeOf(found.pointer).visit !== visit) return undefined;
    const { pointer, scene } = found;
    const last = exits[0];
    const exit = exitsOf(scene, from).find(({ id }) => id === last);
    return {
      ...noticeOf(world, 'life-news'),
      code: pointer.code,
      stageName: stageOf(scene.def, lifeOf(pointer).stage).name,
      ...(exits.length === 0 ? { placeFree: true } : exit === undefined ? {} : { exitName: exit.name }),
    };
  },
};

/** The clock that the timer was made for, while it is still as it was. */
function clockOf(world: RuleWorld, { scene, subject, pointer }: CaseLife): TimedClock | undefined {
  if (!isOpen(pointer)) return undefined;
  return timedClocks(scene, subject).find(({ occurrence }) => occurrence === world.cause.occurrence);
}

/** A task that is due, soon or since, of a case or of the group: to whom the routine says, as long as it is not done. */
export const taskDue: NoticeRule<'task-due'> = {
  kind: 'task-due',
  timing: 'working-hours',
  eachCounts: true,
  digest: true,
  recipients(world): readonly Recipient[] {
    if (isAboutGroup(world)) return toldOfDuty(world);
    if (isAboutReport(world)) return toldOfReport(world);
    const found = caseLife(world);
    const clock = found && clockOf(world, found);
    if (found === undefined || clock === undefined) return [];
    if (clock.kind === 'guideline') {
      return each([...ownerAndRegistrant(found.pointer), ...people(coordinatorsOf(world.snapshot))]);
    }
    if (clock.kind !== 'chase') return [];
    const reminded = toldOf(found.scene, found.subject, clock.tell, clock.turn);
    return each(reminded.map(({ person }) => toPerson(person)));
  },
  notice(world, recipient) {
    if (isAboutGroup(world)) return dutyNotice(world);
    if (isAboutReport(world)) return reportNotice(world, recipient);
    const found = caseLife(world);
    const clock = found && clockOf(world, found);
    if (found === undefined || clock === undefined) return undefined;
    const { pointer, scene } = found;
    const about = {
      ...noticeOf(world, 'task-due'),
      code: pointer.code,
      stageName: stageOf(scene.def, lifeOf(pointer).stage).name,
    };
    if (clock.kind !== 'chase') return about;
    const { task, unit, due } = clock.turn;
    const [unitName] = unit === undefined ? [] : namesOf(world.snapshot, [unit]);
    return {
      ...about,
      taskName: task.name,
      ...(unitName === undefined ? {} : { unitName }),
      ...(due === undefined ? {} : dueBy(due, world.now)),
    };
  },
};
