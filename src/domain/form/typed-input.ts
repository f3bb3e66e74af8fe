import { z } from 'zod';
import { readTypedDate } from '../calendar/dates/local-date.js';
import { readTypedTime } from '../calendar/dates/local-time.js';
import { isSeen } from './is-seen.js';
import { findPersonalData } from '../privacy/find-personal-data.js';
import type { FormFault } from './form-fault.js';

/** An input of at most `max` characters. Teams sends numbers as numbers or strings. */
export function typed(max: number): z.ZodType<string | undefined> {
  return z
    .union([z.string().max(max), z.number()])
    .transform((value) => String(value).trim())
    .optional();
}

/** Long enough for every unit or item that a group can have. */
export const longestList = 2000;

/** What a multi-select sends: ids with commas between, nothing when none is chosen. */
export function idsOf(text: string | undefined): readonly string[] {
  return [...new Set((text ?? '').split(',').map((id) => id.trim()))].filter((id) => id !== '');
}

/** `tenant|object id`. */
export const personInput = z
  .string()
  .max(120)
  .regex(/^[^|]+\|[^|]+$/);

/** A time or a date as it is understood, whichever client sent it; as typed where it is not, to be shown and mended. */
export function timeAsRead(value: string | undefined): string | undefined {
  return value === undefined ? undefined : (readTypedTime(value) ?? value);
}

export function dateAsRead(value: string | undefined): string | undefined {
  return value === undefined ? undefined : (readTypedDate(value) ?? value);
}

/** Faults of a name in the group's own words. */
export function nameFaults(
  field: string,
  value: string | undefined,
  max: number,
  publicContacts: readonly string[] = [],
): readonly FormFault<'required' | 'too-long' | 'personal-data'>[] {
  if (value === undefined || !isSeen(value)) return [{ field, code: 'required' }];
  if (value.length > max) return [{ field, code: 'too-long', allowed: String(max) }];
  if (findPersonalData(value, publicContacts, field === 'place' ? 'place' : 'field').length > 0)
    return [{ field, code: 'personal-data' }];
  return [];
}

/** A whole number within bounds; undefined when it is anything else. */
export function wholeNumber(value: string | undefined, min: number, max: number): number | undefined {
  if (value === undefined || !/^\d{1,4}$/.test(value)) return undefined;
  const number = Number(value);
  return number >= min && number <= max ? number : undefined;
}

/** Replaces answers; an undefined value takes the answer away. */
export function withAnswers<Answers extends object>(
  answers: Answers,
  changes: { readonly [K in keyof Answers]?: Answers[K] | undefined },
): Answers {
  const entries = Object.entries({ ...answers, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Answers;
}
