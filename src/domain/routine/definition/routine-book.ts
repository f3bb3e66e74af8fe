import type { LocalDate } from '../../calendar/dates/time.js';
import type { Routine } from './routine-schema.js';

/** All loaded routines, each in one or several versions. */
export interface RoutineBook {
  /** Each routine in the version in force: what new groups, meetings and cases begin with. */
  readonly all: readonly Routine[];
  /** Every version that is loaded. */
  readonly versions: readonly Routine[];
  /** The version in force; with a number that version. @throws RoutineNotLoaded */
  get(id: string, version?: number): Routine;
  find(id: string, version: number): Routine | undefined;
}

/** A stored row names a routine, or a version of one, that no loaded file has. Told by ids alone. */
export class RoutineNotLoaded extends Error {
  override readonly name = 'RoutineNotLoaded';
  constructor(
    readonly id: string,
    readonly version?: number,
    /** The case that follows it. */
    readonly code?: string,
  ) {
    super(`no routine ${id}${version === undefined ? '' : ` version ${version}`} is loaded`);
  }
}

/**
 * The versions as of a day: the highest whose `appliesFrom` has come is in force. Where none has come the lowest is, so
 * that a group can be set up before the routine's first day. Without a day the highest of all.
 */
export function bookOf(versions: readonly Routine[], today?: LocalDate): RoutineBook {
  const ids = [...new Set(versions.map(({ id }) => id))];
  const all = ids.flatMap(
    (id) =>
      inForce(
        versions.filter((one) => one.id === id),
        today,
      ) ?? [],
  );
  const find = (id: string, version: number) =>
    versions.find((one) => one.id === id && one.version === version);
  return {
    all,
    versions,
    find,
    get(id, version) {
      const found = version === undefined ? all.find((one) => one.id === id) : find(id, version);
      if (found === undefined) throw new RoutineNotLoaded(id, version);
      return found;
    },
  };
}

/** The same versions as of another day. */
export function bookOn({ versions }: Pick<RoutineBook, 'versions'>, today: LocalDate): RoutineBook {
  return bookOf(versions, today);
}

function inForce(versions: readonly Routine[], today: LocalDate | undefined): Routine | undefined {
  const rising = [...versions].sort((a, b) => a.version - b.version);
  const applies = ({ appliesFrom }: Routine) =>
    appliesFrom === undefined || today === undefined || appliesFrom <= today;
  return rising.findLast(applies) ?? rising[0];
}
