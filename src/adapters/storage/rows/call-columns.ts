import type { Call } from '../../../domain/model/call.js';
import type { Subject } from '../../../domain/model/job/timer.js';
import { type ColumnsOf, recordOf } from './columns.js';

export const subject = recordOf<Subject>({
  meetingId: 'text',
  code: 'text',
  person: 'text',
  duty: 'text',
  report: 'text',
});

/** What someone without Teams is to be told. */
export const call: ColumnsOf<Call> = {
  kind: 'text',
  subject,
  occurrence: 'text',
  facts: 'map',
  person: 'text',
  at: 'text',
  usefulUntil: 'text',
  meetingRevision: 'number',
  done: recordOf<NonNullable<Call['done']>>({ by: 'text', at: 'text' }),
};
