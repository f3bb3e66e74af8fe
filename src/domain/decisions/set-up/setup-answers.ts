import { z } from 'zod';
import type { FormFault } from '../../form/form-fault.js';

const typedDate = z.string().max(40);

/**
 * What has been answered so far; rides in the wizard's card. Kept as typed, faults and all, so that nothing has to be
 * typed twice. Everything is judged again at confirm: this schema only bounds sizes and refuses unknown keys.
 */
export const setupAnswersSchema = z.strictObject({
  /** The id the group will have: makes pressing confirm twice one group. */
  groupId: z.string().regex(/^g-[a-z2-9]{12}$/),
  /** Person key of the one who started; only they may press on. */
  starter: z.string().max(120),
  routines: z.array(z.string().max(40)).max(10).optional(),
  /** `routine/known group`, or `own`. */
  knownGroup: z.string().max(90).optional(),
  name: z.string().max(200).optional(),
  units: z
    .array(z.strictObject({ name: z.string().max(200), party: z.string().max(40) }))
    .max(60)
    .optional(),
  /** Index in `units`. */
  ownUnit: z.string().max(3).optional(),
  ownRole: z.string().max(40).optional(),
  minutes: z.string().max(8).optional(),
  mode: z.string().max(10).optional(),
  place: z.string().max(200).optional(),
  joinLink: z.string().max(1000).optional(),
  time: z.string().max(40).optional(),
  /** As typed, by their ids in the routines. */
  numbers: z.record(z.string().max(40), z.string().max(8)).optional(),
  first: typedDate.optional(),
  every: z.string().max(8).optional(),
  until: typedDate.optional(),
  /** Days chosen by hand for meetings that the calendar proposed to move, by the day they were moved from and their kind. */
  moved: z
    .array(z.strictObject({ from: typedDate, to: typedDate, kind: z.string().max(40).optional() }))
    .max(60)
    .optional(),
  accepted: z.boolean().optional(),
});

export type SetupAnswers = z.infer<typeof setupAnswersSchema>;

export type SetupFaultCode =
  | 'required'
  | 'unknown-choice'
  | 'routines-share-no-meeting'
  | 'too-long'
  | 'personal-data'
  | 'no-units'
  | 'too-many-units'
  | 'unit-twice'
  | 'number-out-of-range'
  | 'not-a-time'
  | 'not-a-date'
  | 'link-not-https'
  | 'link-foreign-host'
  | 'in-the-past'
  | 'in-the-future'
  | 'last-before-first'
  | 'too-far-ahead'
  | 'interval-skips-term'
  | 'too-many-meetings'
  | 'no-meetings'
  | 'day-off'
  | 'out-of-order'
  | 'already-a-meeting'
  | 'not-accepted';

export type SetupFault = FormFault<SetupFaultCode, SetupWord>;

/** The sentences of the steps: labels by the id of their input, choices by their value. */
export type SetupWord =
  | 'routines'
  | 'knownGroup'
  | 'name'
  | 'unitName'
  | 'unitParty'
  | 'ownUnit'
  | 'ownRole'
  | 'minutes'
  | 'mode'
  | 'place'
  | 'joinLink'
  | 'time'
  | 'first'
  | 'everyWeeks'
  | 'everyMonths'
  | 'until'
  | 'movedDay'
  | 'accepted'
  | 'accept'
  | 'own'
  | 'on-site'
  | 'digital'
  | 'numberRange'
  | 'numberNotSet'
  | 'unitsHint'
  | 'willMeet'
  | 'willMeetOnce'
  | 'meets'
  | 'meetsOnly'
  | 'movedFrom';
