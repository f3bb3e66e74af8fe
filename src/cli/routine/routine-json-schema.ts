import { z } from 'zod';
import { routineSchema } from '../../domain/routine/definition/routine-schema.js';

/** The routine language as JSON Schema, for editors that complete and check while a file is written. */
export function routineJsonSchema(): object {
  const title = 'A routine of Samråd';
  return { title, ...z.toJSONSchema(routineSchema, { io: 'input', target: 'draft-2020-12' }) };
}
