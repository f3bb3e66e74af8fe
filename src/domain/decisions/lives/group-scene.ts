import type { LifeDef } from '../../life/reading/life-schema.js';
import type { LifeScene, LifeSubject } from '../../life/reading/life-scene.js';
import { begin } from '../../life/act.js';
import { evolve } from '../../life/reading/life.js';
import { moveLife } from '../../life/move-life.js';
import { groupLifeId, type GroupLife } from '../../model/group/group-life.js';
import type { Row } from '../../model/row.js';
import type { Snapshot } from '../../model/snapshot.js';
import { loadedRoutineOf } from '../../routine/definition/routine-of.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import { lifeSceneOf } from './case-scene.js';
import type { SceneNow } from '../../routine/scene.js';

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
export function ownLives(scene: SceneNow): readonly OwnLife[] {
  const { snapshot, routines } = scene;
  const { routines: names } = snapshot.group.value;
  return routines.all
    .filter(({ id }) => names.includes(id))
    .flatMap((routine) =>
      routine.lives.filter(({ about }) => about === 'group').map((def) => ownLife(scene, routine, def)),
    );
}

function ownLife(scene: SceneNow, routine: Routine, def: LifeDef): OwnLife {
  const { snapshot } = scene;
  const id = groupLifeId({ routine: routine.id, lifeId: def.id });
  const row = snapshot.lives.find((one) => one.id === id);
  const lifeScene: LifeScene = { ...lifeSceneOf(scene, routine), def, subjects: [] };
  const value = row?.value ?? begun(lifeScene, routine);
  const life = lifeIn(lifeScene, routine, value, loadedRoutineOf(scene.routines, value));
  return {
    id,
    routine,
    scene: lifeScene,
    subject: groupSubject(snapshot, id, life),
    value: { ...value, life },
    ...(row === undefined ? {} : { row }),
  };
}

/** The life by the version in force, which what belongs to the group follows. */
function lifeIn(
  scene: LifeScene,
  routine: Routine,
  { life, lifeId, routineVersion }: GroupLife,
  former: Routine | undefined,
): GroupLife['life'] {
  const to = scene.def.stages.find(({ id }) => id === life.stage);
  // A file without the stage: what is done is of tasks that it does not have.
  if (to === undefined) return evolve(life, begin(scene, { id: lifeId }, 'timer'));
  if (routineVersion === routine.version || former === undefined) return life;
  const def = former.lives.find(({ id }) => id === lifeId);
  const from = def?.stages.find(({ id }) => id === life.stage);
  return evolve(life, moveLife(life, from, to, { at: scene.now }));
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
