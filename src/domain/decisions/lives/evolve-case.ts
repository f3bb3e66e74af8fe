import { type CasePointer, type CaseState, lifeOf } from '../../model/case-pointer.js';
import type { LifeEvent } from '../../model/life.js';
import type { SceneActor } from '../../routine/scene.js';
import { evolve } from '../../life/life.js';
import { stageOf } from '../../life/life-scene.js';
import type { LifeDef, Stage } from '../../life/life-schema.js';

/** The case after the events: its life, and what its stage means to everything that is not about stages. */
export function evolveCase(def: LifeDef, before: CasePointer, events: readonly LifeEvent[]): CasePointer {
  const life = events.reduce(evolve, lifeOf(before));
  return { ...before, life, state: stateIn(stageOf(def, life.stage)) };
}

export function stateIn({ ends, unannounced, agenda }: Stage): CaseState {
  if (ends === true) return 'decided';
  if (unannounced === true) return 'waiting-late';
  return agenda === undefined ? 'running' : 'registered';
}

/** A case that waits for the coordinator waits no longer: it is where it would have begun in time. */
export function letOn(actor: SceneActor, def: LifeDef, before: CasePointer): CasePointer {
  return followState(actor, def, before, { ...before, state: 'registered' });
}

/** A change that lets a late case on, or makes a case wait as a late one, moves its life with it. */
export function followState(
  { by, now }: SceneActor,
  def: LifeDef,
  before: CasePointer,
  after: CasePointer,
): CasePointer {
  const waits = after.state === 'waiting-late';
  if (waits === (before.state === 'waiting-late')) return after;
  const stage = waits ? (def.late ?? def.start) : def.start;
  return evolveCase(def, after, [{ what: 'entered', stage, answers: {}, by, at: now }]);
}
