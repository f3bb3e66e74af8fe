import { z } from 'zod';
import { weekdays } from '../../calendar/occurrences.js';
import { bilingual, id, source, time } from './schema-words.js';

/**
 * The language in which a routine tells the life of a case, a report or the group itself. Words of CMMN (OMG's case
 * management notation): a stage; a human task (`required`: required rule, `every`: repetition rule); `who` and `needs`
 * are sentries; `due` and `chase` timer event listeners. No expressions: a file can be read without running it.
 */
const monthDay = z
  .string()
  .regex(
    /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/,
    'MM-DD, a day that every year has',
  );

const count = z.int().min(-120).max(120);
export const spanSchema = z.union(
  [
    z.strictObject({ workingDays: count }),
    z.strictObject({ days: count }),
    z.strictObject({ weeks: count }),
    z.strictObject({ months: count }),
  ],
  { error: 'one of workingDays, days, weeks, months, with a whole number from -120 to 120' },
);

const from = z.union(
  [
    z.enum(['entered', 'meeting', 'registration-deadline', 'period-end']),
    z.templateLiteral(['done:', id]),
    z.templateLiteral(['answer:', id]),
  ],
  { error: 'entered, meeting, registration-deadline, period-end, done:TASK or answer:QUESTION' },
);

/** A date, and the time of day: that of `from` where neither `end` nor `at` is given. */
const moment = z.strictObject({
  from,
  plus: spanSchema.optional(),
  /** To the end of the day, or of the month. */
  end: z.enum(['day', 'month']).optional(),
  at: time.optional(),
});

const rhythms = [
  z.strictObject({ months: z.int().min(1).max(60), aligned: z.literal(true).optional() }),
  z.strictObject({
    weeks: z.int().min(1).max(52),
    isoWeeks: z.enum(['odd', 'even']).optional(),
    on: z.enum(weekdays).optional(),
  }),
  z.strictObject({ yearly: z.array(monthDay).min(1).max(12) }),
] as const;

/** A rhythm of the calendar alone, as meetings have it. */
export const rhythmSchema = z.union(rhythms, {
  error: 'months (with aligned), weeks (with isoWeeks, on) or yearly (MM-DD)',
});

const every = z.union(
  [
    ...rhythms,
    z.strictObject({ per: z.literal('term') }),
    /** Without kinds: each meeting of the group. */
    z.strictObject({ per: z.literal('meeting'), kinds: z.array(id).min(1).optional() }),
  ],
  {
    error:
      'months (with aligned), weeks (with isoWeeks, on), yearly (MM-DD) or per (term, or meeting with kinds)',
  },
);

/** Members by role, party and unit: all that are given must hold. Never empty: a message without a receiver is a fault. */
const who = z.strictObject({
  /** Roles of the routine; `deputy`: who stands in for those of the roles before it. */
  roles: z.array(id).min(1).optional(),
  parties: z.array(id).min(1).optional(),
  unit: z.enum(['registering', 'concerned', 'receiving', 'responsible']).optional(),
  /** Who registered the case, or has taken it over. */
  owner: z.literal(true).optional(),
  /** Of the role that whoever began the report has: each unit answers on the level on which it was written. */
  level: z.literal(true).optional(),
  /** One of them at a time, in turn. */
  rotates: z.literal(true).optional(),
});

const chase = z.strictObject({
  source,
  /** Counted from the due moment; negative: before it. */
  after: spanSchema,
  tell: who,
});

const question = z.union(
  [
    z.strictObject({ id, name: bilingual, oneOf: id }),
    z.strictObject({ id, name: bilingual, kind: z.enum(['month', 'unit', 'units', 'date']) }),
    z.strictObject({
      id,
      name: bilingual,
      kind: z.literal('filtered-text'),
      max: z.int().min(20).max(2000),
      /** May be left empty. */
      optional: z.literal(true).optional(),
    }),
  ],
  {
    error:
      'an id, a name, and oneOf (a list) or kind (month, unit, units, date, or filtered-text with max 20–2000)',
  },
);

const task = z.strictObject({
  id,
  name: bilingual,
  source,
  who,
  /** Asked of each unit concerned by itself. */
  each: z.literal('unit').optional(),
  /** Tasks of the same stage that come first. */
  needs: z.array(id).default([]),
  due: moment.optional(),
  every: every.optional(),
  asks: z.array(question).default([]),
  chase: z.array(chase).default([]),
  required: z.boolean().default(false),
});

/** What a closed case goes on to, for the group's figures. */
export const closings = ['work-or-studies', 'continued-rehabilitation', 'other'] as const;

const exit = z.strictObject({
  id,
  name: bilingual,
  source,
  /** The stage it leads to; its own stage: the case stays, and is taken up again at the next meeting. */
  to: id,
  who: who.optional(),
  /** An outcome: noted on the day of the meeting or later. */
  at: z.literal('meeting').optional(),
  /** Tasks of the stage that must be done first. */
  needs: z.array(id).default([]),
  asks: z.array(question).default([]),
  tell: z.array(who).default([]),
  /** Who did what in the stage stays on the case's card, for all who see it. */
  trace: z.literal(true).optional(),
  /** Closes the case, and to what: one of the shares of the group's figures. */
  closesTo: z.enum(closings).optional(),
  /** What was written in the report is taken away at once. */
  removesTexts: z.literal(true).optional(),
  /** By itself: when every required task is done, or when the moment has come. */
  when: z.union([z.literal('all-done'), moment]).optional(),
});

const stage = z.strictObject({
  id,
  name: bilingual,
  source,
  /** Taken up at meetings of these kinds. */
  agenda: z
    .strictObject({ kinds: z.array(id).min(1), minutes: z.int().min(5).max(240).optional() })
    .optional(),
  /** Holds so many at a time; who comes when it is full waits, in order of admission. */
  places: z.strictObject({ limit: id, waitIn: id }).optional(),
  /** Nobody but those who may lead it on knows of it yet. */
  unannounced: z.literal(true).optional(),
  responsible: z.enum(['registering', 'receiving']).optional(),
  /** Who sees a report in this stage, beside those who always do. */
  seenBy: z.array(who).min(1).optional(),
  /** How long it usually lasts; longer is shown, not stopped. */
  guideline: spanSchema.optional(),
  tasks: z.array(task).default([]),
  exits: z.array(exit).default([]),
  ends: z.literal(true).optional(),
});

export const lifeSchema = z.strictObject({
  id,
  about: z.enum(['case', 'report', 'group']),
  /** What a report of this sort is called. */
  name: bilingual.optional(),
  source,
  /** Who sees a report with all that is written in it; nobody else does. */
  seenBy: z.array(who).min(1).optional(),
  /** Who sees that there is a report and where it is, and nothing more of it. */
  stateSeenBy: z.array(who).min(1).optional(),
  start: id,
  /** Where a case begins that is registered after the last day; without it none is. */
  late: id.optional(),
  stages: z.array(stage).min(1).max(40),
});

export const listSchema = z.strictObject({
  id,
  options: z
    .array(z.strictObject({ id, name: bilingual }))
    .min(1)
    .max(40),
});

export type LifeDef = z.infer<typeof lifeSchema>;
export type Stage = z.infer<typeof stage>;
export type Task = z.infer<typeof task>;
export type Exit = z.infer<typeof exit>;
export type Question = z.infer<typeof question>;
export type Who = z.infer<typeof who>;
export type LifeMoment = z.infer<typeof moment>;
export type ChoiceList = z.infer<typeof listSchema>;
