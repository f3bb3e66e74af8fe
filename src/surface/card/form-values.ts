import { z } from 'zod';
import { idsOf, longestList, personInput } from '../../domain/form/typed-input.js';

/** Ids of this product: of groups, units, meetings, types. */
export const idField = z.string().max(40);
export const codeField = z.string().max(12);
export const personField = personInput;

/** What the form was opened at; missing on a card of an earlier release. */
export const openedField = z
  .string()
  .regex(/^[a-z]{16}$/)
  .optional();

/** True when what the form was opened at stands no longer, or others kept writing: both versions are then shown. */
export function isChanged(kind: string): kind is 'changed-since' | 'changed-meanwhile' {
  return kind === 'changed-since' || kind === 'changed-meanwhile';
}

/** A form to which the routine file adds inputs: keys of theirs beside the form's own, and no others. */
export function withKeys<S extends z.ZodRawShape, V extends z.ZodType>(shape: S, keys: RegExp, value: V) {
  return z
    .strictObject(shape)
    .catchall(value)
    .refine((data) => Object.keys(data).every((key) => key in shape || keys.test(key)));
}

/** What a multi-select sends. */
export const idsField = z.string().max(longestList).optional().transform(idsOf);
