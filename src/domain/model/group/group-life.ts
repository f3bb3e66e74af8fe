import type { LocalDate } from '../../calendar/dates/time.js';
import type { Life } from '../case/life.js';

/** Where a group is in a life of its own that a routine's file defines: its recurring duties. */
export interface GroupLife {
  readonly routine: string;
  /** The version of the routine's file that the row was last brought up to. */
  readonly routineVersion: number;
  /** The life in the routine's file. */
  readonly lifeId: string;
  readonly life: Life;
  /** Grows with each change. */
  readonly revision: number;
  /**
   * The timer of each clock, as `instant~revision` by the clock's key: what is here needs no timer, and a
   * timer that is not here is of a moment that has moved.
   */
  readonly planned: Readonly<Record<string, string>>;
}

/** The row's id: one life of one routine is one row, however many begin it at once. */
export function groupLifeId({ routine, lifeId }: Pick<GroupLife, 'routine' | 'lifeId'>): string {
  return `${routine}~${lifeId}`;
}

/** One turn of a duty, as messages and events name it; ids and a date only. */
export interface DutyTurn {
  readonly task: string;
  readonly unit?: string | undefined;
  readonly period?: LocalDate | undefined;
}

export function dutyId(rowId: string, { task, unit, period }: DutyTurn): string {
  return [rowId, task, unit ?? '', period ?? ''].join('~');
}

/** The parts of a duty's id. */
export function dutyParts(id: string): { readonly routine: string; readonly lifeId: string } & DutyTurn {
  const [routine = '', lifeId = '', task = '', unit = '', period = ''] = id.split('~');
  return {
    routine,
    lifeId,
    task,
    ...(unit === '' ? {} : { unit }),
    ...(period === '' ? {} : { period: period as LocalDate }),
  };
}
