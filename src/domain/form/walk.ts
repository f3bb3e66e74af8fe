import type { FormFault } from './form-fault.js';
import type { Step } from './step.js';

type Steps<A, W, Word extends string, Code extends string> = readonly Step<A, W, Word, Code>[];

/** Where a press leads: to a step, with the faults to be shown at it. */
export interface Going<A, W, Word extends string, Code extends string> {
  readonly step: Step<A, W, Word, Code>;
  readonly faults: readonly FormFault<Code, Word>[];
}

/** The steps of these answers, in the order they are asked. */
export function askedSteps<A, W, Word extends string, Code extends string>(
  steps: Steps<A, W, Word, Code>,
  answers: A,
  world: W,
): Steps<A, W, Word, Code> {
  return steps.filter((step) => step.isAsked?.(answers, world) !== false);
}

/** The first step with a fault, and its faults; undefined when everything holds. */
export function firstFaulty<A, W, Word extends string, Code extends string>(
  steps: Steps<A, W, Word, Code>,
  answers: A,
  world: W,
): Going<A, W, Word, Code> | undefined {
  for (const step of steps) {
    const faults = step.faults(answers, world);
    if (faults.length > 0) return { step, faults };
  }
  return undefined;
}

/** From a step to the next that is asked; to an earlier one, or to itself, as long as something is wrong there. */
export function onwards<A, W, Word extends string, Code extends string>(
  steps: Steps<A, W, Word, Code>,
  step: Step<A, W, Word, Code>,
  answers: A,
  world: W,
): Going<A, W, Word, Code> {
  const at = steps.indexOf(step);
  const faulty = firstFaulty(steps.slice(0, at + 1), answers, world);
  if (faulty !== undefined) return faulty;
  const [next = step] = askedSteps(steps.slice(at + 1), answers, world);
  return { step: next, faults: [] };
}

/** The step itself when all before it is right; else the first that is not. One that is not asked gives way to the one before. */
export function reachable<A, W, Word extends string, Code extends string>(
  steps: Steps<A, W, Word, Code>,
  step: Step<A, W, Word, Code>,
  answers: A,
  world: W,
): Going<A, W, Word, Code> {
  const faulty = firstFaulty(steps.slice(0, steps.indexOf(step)), answers, world);
  const wanted = faulty?.step ?? step;
  const asked = askedSteps(steps.slice(0, steps.indexOf(wanted) + 1), answers, world).at(-1);
  return { step: asked ?? wanted, faults: faulty?.faults ?? [] };
}
