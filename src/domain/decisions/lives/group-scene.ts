import type { LifeDef } from '../../life/life-schema.js';
import type { LifeScene, LifeSubject } from '../../life/life-scene.js';
import { begin } from '../../life/act.js';
import { evolve } from '../../life/life.js';
import { groupLifeId, type GroupLife } from '../../model/group-life.js';
import type { Row } from '../../model/row.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { RoutineBook } from '../../routine/routine-book.js';
import type { Routine } from '../../routine/routine-schema.js';
import type { Instant } from '../../calendar/time.js';
import { sceneOf } from './case-scene.js';

/** A life of the group itself, by one of its routines. */
export interface OwnLife {
  readonly id: string;
  readonly routine: Routine;
  readonly scene: LifeScene;
  readonly subject: LifeSubject;
  readonly value: GroupLife;
  /** Missing while it has only just begun and nothing has been written. */
  readonly row?: Row<'life'>;
}

/** Every life that the group's routines tell of the group itself; one that no row tells of begins now. */
export function ownLives(snapshot: Snapshot, routines: RoutineBook, now: Instant): readonly OwnLife[] {
  const { routines: names } = snapshot.group.value;
  return routines.all
    .filter(({ id }) => names.includes(id))
    .flatMap((routine) =>
      routine.lives
        .filter(({ about }) => about === 'group')
        .map((def) => ownLife(snapshot, routine, def, now)),
    );
}

function ownLife(snapshot: Snapshot, routine: Routine, def: LifeDef, now: Instant): OwnLife {
  const id = groupLifeId({ routine: routine.id, lifeId: def.id });
  const row = snapshot.lives.find((one) => one.id === id);
  const scene: LifeScene = { ...sceneOf(snapshot, routine, now), def, subjects: [] };
  const value = row?.value ?? begun(scene, routine);
  // A newer file without the stage: what is done is of tasks that it does not have.
  const known = def.stages.some(({ id: stage }) => stage === value.life.stage);
  const life = known ? value.life : evolve(value.life, begin(scene, { id }, 'timer'));
  return {
    id,
    routine,
    scene,
    subject: groupSubject(snapshot, id, life),
    value: { ...value, life },
    ...(row === undefined ? {} : { row }),
  };
}

function begun(scene: LifeScene, routine: Routine): GroupLife {
  const id = groupLifeId({ routine: routine.id, lifeId: scene.def.id });
  return {
    routine: routine.id,
    routineVersion: routine.version,
    lifeId: scene.def.id,
    life: evolve(undefined, begin(scene, { id }, 'timer')),
    revision: 0,
    planned: {},
  };
}

/** All of the group's units are concerned by what is the group's own. */
function groupSubject({ units }: Snapshot, id: string, life: GroupLife['life']): LifeSubject {
  return { id, life, units: units.map(({ value }) => ({ id: value.id, since: life.enteredAt })) };
}
