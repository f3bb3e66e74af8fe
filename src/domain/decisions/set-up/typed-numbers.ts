import type { GroupSettings } from '../../model/group/group.js';
import { numberSettings } from '../../routine/meetings/group-numbers.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { FormField } from '../../form/step.js';
import { wholeNumber } from '../../form/typed-input.js';
import type { SetupFault, SetupWord } from './setup-answers.js';

/** Numbers as typed, by their ids in the routine. */
export type TypedNumbers = Readonly<Record<string, string | undefined>>;

const prefix = 'number-';
export const numberKey = /^number-[a-z][a-z0-9-]{1,39}$/;

/** What came in with a press, as numbers of the routine. */
export function typedNumbers(data: Readonly<Record<string, string | undefined>>): TypedNumbers {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      numberKey.test(key) ? [[key.slice(prefix.length), value]] : [],
    ),
  );
}

/** The numbers that stand, as they are typed: what the group has set, else what the file proposes. */
export function standingNumbers(
  routines: readonly Routine[],
  { numbers = {} }: Pick<GroupSettings, 'numbers'>,
): TypedNumbers {
  return Object.fromEntries(
    numberSettings(routines).flatMap(({ id, default: usual }) => {
      const value = numbers[id] ?? usual;
      return value === undefined ? [] : [[id, String(value)]];
    }),
  );
}

/** A field for each number that a routine of the group asks for. */
export function numberFields(
  routines: readonly Routine[],
  typed: TypedNumbers,
): readonly FormField<SetupWord>[] {
  return numberSettings(routines).map(({ id, name, min, max }) => ({
    ...{ id: `${prefix}${id}`, label: name, type: 'number', min, max, value: typed[id] },
    hint: { word: typed[id] === undefined ? 'numberNotSet' : 'numberRange', of: [`${min}–${max}`] },
  }));
}

export type NumbersRead =
  | { readonly faults: readonly SetupFault[] }
  | { readonly faults?: never; readonly numbers: Readonly<Record<string, number>> };

/**
 * The numbers as the group has them then. An empty field leaves a number unset that was never set, and is a fault where
 * one stands; what the file proposes is not stored, so that a later proposal counts.
 */
export function readNumbers(
  routines: readonly Routine[],
  typed: TypedNumbers,
  { numbers: before = {} }: Pick<GroupSettings, 'numbers'>,
): NumbersRead {
  const faults: SetupFault[] = [];
  const numbers: Record<string, number> = { ...before };
  for (const { id, min, max, default: usual } of numberSettings(routines)) {
    const text = typed[id] ?? '';
    const set = Object.hasOwn(before, id);
    if (text === '' && !set) continue;
    const value = wholeNumber(text, min, max);
    if (value === undefined) {
      faults.push({ field: `${prefix}${id}`, code: 'number-out-of-range', allowed: `${min}–${max}` });
    } else if (set || value !== usual) numbers[id] = value;
  }
  return faults.length > 0 ? { faults } : { numbers };
}
