import { findPersonalData } from '../privacy/find-personal-data.js';
import { emptied } from '../privacy/safe.js';
import { fillNames } from './definition/fill-names.js';
import { type Routine, routineSchema } from './definition/routine-schema.js';
import { retentionNotes } from './check/check-retention.js';
import { type CrossFault, crossFaults } from './check/routine-cross-check.js';
import { shapeFaults, valueAt } from './shape/shape-faults.js';

/** What is wrong in a routine file: where, the value, and what is allowed. */
export interface RoutineFault {
  /** `registration.caseTypes[0].id`; empty: the whole file. */
  readonly path: string;
  /** The value as JSON, shortened. */
  readonly value: string;
  readonly allowed: string;
  /** Why, where what is allowed does not say it. */
  readonly reason?: string;
  /** From 1; missing where the whole file is meant. */
  readonly line?: number;
}

export type ReadRoutine =
  | {
      readonly kind: 'routine';
      readonly routine: Routine;
      /** What is no fault, and what its author should know. */
      readonly notes: readonly RoutineFault[];
    }
  | { readonly kind: 'faults'; readonly faults: readonly RoutineFault[] };

/** Reads a routine from parsed JSON; every fault at once. */
export function readRoutine(json: unknown): ReadRoutine {
  const outcome = routineSchema.safeParse(json);
  if (!outcome.success) {
    const shape = outcome.error.issues.flatMap((issue) => shapeFaults(issue, json));
    return { kind: 'faults', faults: told(shape, json) };
  }
  const { routine, faults } = fillNames(outcome.data);
  const crossed = [...faults, ...crossFaults(routine), ...personalData(routine)];
  return crossed.length === 0
    ? { kind: 'routine', routine, notes: told(retentionNotes(routine), json) }
    : { kind: 'faults', faults: told(crossed, json) };
}

/** A routine file is read by everyone whom its sentences reach: nobody is named in it, and no given name stands in a label alone. */
function personalData(routine: Routine): readonly CrossFault[] {
  const found: CrossFault[] = [];
  const look = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string') {
      // What a reference may be is judged by a rule of its own.
      const isReference = ['pattern', 'example'].includes(String(path.at(-1)));
      if (findPersonalData(value, [], isReference ? 'text' : 'field').length > 0)
        found.push({ path, allowed: 'text that names nobody' });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        look(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  look(routine, []);
  return found;
}

/** A fault is printed and logged: what names someone in the file is not repeated. */
function told(faults: readonly CrossFault[], json: unknown): readonly RoutineFault[] {
  const all = faults.map(({ path, ...rest }) => ({
    path: written(path),
    value: shortened(valueAt(json, path)),
    ...rest,
  }));
  return emptied(all, (text) => findPersonalData(text).length > 0, '…').value;
}

function written(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function shortened(value: unknown): string {
  const json = value === undefined ? 'missing' : (JSON.stringify(value) ?? 'missing');
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}
