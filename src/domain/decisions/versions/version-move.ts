import type { Stage } from '../../life/reading/life-schema.js';
import type { Bilingual } from '../../model/person/locale.js';
import { caseLifeOf } from '../../routine/definition/case-life.js';
import type { Routine } from '../../routine/definition/routine-schema.js';

/** The open cases of a routine go from one of its versions to another. */
export interface VersionMove {
  readonly from: Routine;
  readonly to: Routine;
  /** The stage of `to` for a stage of `from`, where it is not the one of the same id. */
  readonly stages: Readonly<Record<string, string>>;
}

/** What is wrong with the stages that were named. */
export interface StageFault {
  readonly stage: string;
  readonly version: number;
  /** `ends`: a case is concluded by those who decide about it. */
  readonly why: 'unknown' | 'ends';
  readonly allowed: readonly string[];
}

export function stageFaults({ from, to, stages }: VersionMove): readonly StageFault[] {
  const known = (routine: Routine) => caseLifeOf(routine).stages;
  const open = (all: readonly Stage[]) => all.filter(({ ends }) => ends !== true).map(({ id }) => id);
  const faultIn = (routine: Routine, stage: string): readonly StageFault[] => {
    const found = known(routine).find(({ id }) => id === stage);
    if (found !== undefined && found.ends !== true) return [];
    const why = found === undefined ? 'unknown' : 'ends';
    return [{ stage, version: routine.version, why, allowed: open(known(routine)) }];
  };
  return Object.entries(stages).flatMap(([old, fresh]) => [...faultIn(from, old), ...faultIn(to, fresh)]);
}

/** What a stage of the former version is in the other; undefined where it has none and none was named. */
export function targetOf({ to, stages }: VersionMove, stage: string): Stage | undefined {
  const target = stages[stage] ?? stage;
  return caseLifeOf(to).stages.find(({ id }) => id === target);
}

/** What the stage is called in the version, or its id where it has no such stage. */
export function nameIn(routine: Routine, stage: string): Bilingual {
  const found = caseLifeOf(routine).stages.find(({ id }) => id === stage);
  return found?.name ?? { sv: stage, en: stage };
}
