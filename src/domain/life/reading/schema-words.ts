import { z } from 'zod';

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/, 'small letters, digits and hyphens, 2–40 characters');
export const bilingual = z.strictObject({ sv: z.string().min(1).max(400), en: z.string().min(1).max(400) });
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');
/** Where in the source it stands, for whoever reads the file. */
export const source = z.string().min(1).max(200).optional();
