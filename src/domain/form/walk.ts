import type { FormFault } from './form-fault.js';
import type { FormKind, Step } from './step.js';

/** Where a press leads: to a step, with the faults to be shown at it. */
export interface Going<K extends FormKind> {
  readonly step: Step<K>;
  readonly faults: readonly FormFault<K['code'], K['word']>[];
}

/** The steps of these answers, in the order they are asked. */
export function askedSteps<K extends FormKind>(
  steps: readonly Step<K>[],
  answers: K['answers'],
  world: K['world'],
): readonly Step<K>[] {
  return steps.filter((step) => step.isAsked?.(answers, world) !== false);
}

/** The first step with a fault, and its faults; undefined when there is none. */
export function firstFaulty<K extends FormKind>(
  steps: readonly Step<K>[],
  answers: K['answers'],
  world: K['world'],
): Going<K> | undefined {
  for (const step of steps) {
    const faults = step.faults(answers, world);
    if (faults.length > 0) return { step, faults };
  }
  return undefined;
}

/** From a step to the next that is asked; to an earlier one, or to itself, as long as something is wrong there. */
export function onwards<K extends FormKind>(
  steps: readonly Step<K>[],
  step: Step<K>,
  answers: K['answers'],
  world: K['world'],
): Going<K> {
  const at = steps.indexOf(step);
  const faulty = firstFaulty(steps.slice(0, at + 1), answers, world);
  if (faulty !== undefined) return faulty;
  const [next = step] = askedSteps(steps.slice(at + 1), answers, world);
  return { step: next, faults: [] };
}

/** The step itself when all before it is right; else the first that is not. One that is not asked gives way to the one before. */
export function reachable<K extends FormKind>(
  steps: readonly Step<K>[],
  step: Step<K>,
  answers: K['answers'],
  world: K['world'],
): Going<K> {
  const faulty = firstFaulty(steps.slice(0, steps.indexOf(step)), answers, world);
  const wanted = faulty?.step ?? step;
  const asked = askedSteps(steps.slice(0, steps.indexOf(wanted) + 1), answers, world).at(-1);
  return { step: asked ?? wanted, faults: faulty?.faults ?? [] };
}
