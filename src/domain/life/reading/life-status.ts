import type { LifeDef, Stage } from './life-schema.js';
import type { Instant } from '../../calendar/dates/time.js';
import { stageOf } from './life-scene.js';
import type { Life } from '../../model/case/life.js';

/** What others need to know of a life; the only place that knows stages by what they allow. */
export interface LifeStatus {
  readonly stage: Stage;
  readonly open: boolean;
  /** Since when it is over. */
  readonly over?: Instant;
  /** Kinds of meetings it is taken up at; empty: at none. */
  readonly agendaKinds: readonly string[];
  /** The units concerned have been told of it. */
  readonly announced: boolean;
  /** The unit that answers for the person now. */
  readonly responsible: 'registering' | 'receiving';
}

export function statusOf(def: LifeDef, life: Life): LifeStatus {
  const stage = stageOf(def, life.stage);
  const open = stage.ends !== true;
  return {
    stage,
    open,
    ...(open ? {} : { over: life.enteredAt }),
    agendaKinds: stage.agenda?.kinds ?? [],
    announced: stage.unannounced !== true,
    responsible: stage.responsible ?? 'registering',
  };
}
