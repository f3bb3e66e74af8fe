import { z } from 'zod';

/** Ids of this product: of groups, units, meetings, types. */
export const idField = z.string().max(40);
export const codeField = z.string().max(12);
export const personField = z
  .string()
  .max(120)
  .regex(/^[^|]+\|[^|]+$/);

/** What a multi-select sends: ids with commas between, nothing when none is chosen. */
export const idsField = z
  .string()
  .max(2000)
  .optional()
  .transform((text) =>
    [...new Set((text ?? '').split(',').map((id) => id.trim()))].filter((id) => id !== ''),
  );
