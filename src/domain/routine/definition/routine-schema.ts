import { z } from 'zod';
import { lifeSchema, listSchema, rhythmSchema } from '../../life/reading/life-schema.js';
import { bilingual, id, source, time } from '../../life/reading/schema-words.js';

/**
 * The routine language. Terms of CMMN (OMG's case management notation) where it has one: stage, milestone, task,
 * timer event listener, sentry, discretionary item. All objects are strict: an unknown key is a fault.
 */
/** A role that the file has under `roles`, or `coordinator`. */
const role = id;

const roleName = z.strictObject({
  sv: z.string().min(1).max(60),
  en: z.string().min(1).max(60),
  source,
  /** Whoever has it is a representative of their unit in this routine. */
  speaksFor: z.literal('unit').optional(),
});

/** A point in time given in working days from the meeting or from the registration deadline. */
const moment = z.strictObject({
  from: z.enum(['meeting', 'deadline']),
  /** Negative: before. 0: the same day. */
  workingDays: z.int().min(-60).max(60),
  at: time,
});

export const deadlineSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('working-days-before'), days: z.int().min(1).max(60), source }),
  z.strictObject({ rule: z.literal('whole-working-days-between'), days: z.int().min(1).max(60), source }),
  z.strictObject({ rule: z.literal('day-before-at'), at: time, source }),
]);

const caseType = z.strictObject({
  id,
  name: bilingual,
  source,
  /** Shown beside the choice of type: when it is this one, and which unit takes what. */
  help: bilingual.optional(),
  /** The stage where its life begins; without it that of all cases. */
  start: id.optional(),
  /** Who registers such a case; without it whoever registers in the routine. */
  register: z.array(role).min(1).optional(),
  /** Consultations come first on the agenda. */
  consultation: z.boolean().default(false),
  /** `optional`: the registrant chooses named or anonymous. */
  anonymity: z.enum(['never', 'optional', 'always']).default('never'),
  minutes: z.int().min(5).max(120).optional(),
  /** Does not wait for a meeting: those concerned are told at once. */
  acute: z.boolean().default(false),
});

/** A human task to be ticked before registration. */
const checklistTask = z.strictObject({
  id,
  name: bilingual,
  source,
  /** What to do first when it is not done. */
  whenMissing: bilingual,
  required: z.boolean(),
  /** Only for these case types; empty: all. */
  caseTypes: z.array(id).default([]),
  /** Also asked for an anonymous case (a consent never is). */
  whenAnonymous: z.boolean().default(false),
});

const meetingKind = z.strictObject({
  id,
  name: bilingual,
  source,
  /** `concerned`: only units a case concerns; `all`: mandatory for all; `called`: those called; `booked`: who has booked a place. */
  attendance: z.enum(['concerned', 'all', 'called', 'booked']),
  /** How many places there are to book: so many, or what the group has set in one of the routine's `settings`. */
  places: z
    .union([z.int().min(1).max(500), id], {
      error: 'a number from 1 to 500, or the id of one of the settings',
    })
    .optional(),
  /** A rhythm of its own, beside the kinds that take turns. */
  every: rhythmSchema.optional(),
  /** Its own time and length; without them those that the group has chosen. */
  time: time.optional(),
  minutes: z.int().min(15).max(480).optional(),
});

const listener = z.strictObject({
  id,
  source,
  /** The kind of message. */
  tells: z.enum([
    'registration-reminder',
    'attendance-not-needed',
    'agenda-draft',
    'agenda-publish',
    'your-time',
    'your-booking',
    'places-booked',
    'report-back',
    'statistics',
  ]),
  when: moment,
  /** Kinds of meetings; empty: those that take turns, and those at which the routine takes up cases. */
  kinds: z.array(id).default([]),
  /** A sentry: only members of these roles and parties; empty: no restriction. */
  roles: z.array(role).default([]),
  parties: z.array(id).default([]),
});

/** A whole number that a group sets for itself, such as how many places there are. */
const numberSetting = z.strictObject({
  id,
  name: bilingual,
  source,
  min: z.int().min(0).max(9999),
  max: z.int().min(0).max(9999),
  /** Counts where the group has set nothing; without it nothing is known until the group sets it. */
  default: z.int().optional(),
});

/** A name that others give and change: sentences of the file say `{id}`, and the name stands in one place. */
const outsideName = z.strictObject({
  id,
  kind: z.enum(['system', 'form', 'law', 'document']),
  name: bilingual,
  /** When it was last found right. */
  asOf: z.iso.date({ error: 'a date as 2026-11-28' }),
  source,
});

/** Calendar days that things are kept; a concluded case's are the authority's own decision, proposed here. */
const retention = z.strictObject({
  concludedDays: z.int().min(1).max(3650).default(180),
  withdrawnDays: z.int().min(1).max(3650).default(30),
  /** After a meeting whose outcome nobody noted. */
  openDays: z.int().min(1).max(3650).default(365),
  meetingDays: z.int().min(1).max(3650).default(365),
  messageDays: z.int().min(1).max(3650).default(90),
  /** After someone has left. */
  memberDays: z.int().min(1).max(3650).default(30),
  /** After a report has ended. */
  reportDays: z.int().min(1).max(3650).default(365),
  /** What is written in it; never longer than the report itself. */
  reportTextDays: z.int().min(1).max(3650).default(90),
});

export const routineSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  version: z.int().min(1),
  /** From when this version takes new cases; a case that has begun stays on its own. */
  appliesFrom: z.iso.date({ error: 'a date as 2027-01-31' }).optional(),
  name: bilingual,
  /** Title and date of the source document. */
  source: z.string().min(1).max(200),
  parties: z.array(z.strictObject({ id, name: bilingual })).min(1),
  knownGroups: z
    .array(
      z.strictObject({
        id,
        name: z.string().min(1).max(80),
        units: z.array(z.strictObject({ id, name: z.string().min(1).max(80), party: id })),
      }),
    )
    .default([]),
  /**
   * What roles are called in this routine: `caseworker`, `representative`, `contact` and `coordinator`, which the product
   * knows, and the file's own, which count where the file names them. A role that is not here counts nowhere.
   */
  roles: z.record(id, roleName),
  rights: z.strictObject({
    source,
    /** Who may register a case. */
    register: z.array(role).min(1),
    /** Parties whose members may register; empty: all. */
    registerParties: z.array(id).default([]),
    registerForOthers: z.array(role).default([]),
  }),
  meetings: z.strictObject({
    source,
    kinds: z.array(meetingKind).min(1),
    /** Kinds that take turns, at the interval; one entry: always the same. A kind with a rhythm of its own is not among them. */
    pattern: z.array(id).min(1),
    interval: z.discriminatedUnion('unit', [
      z.strictObject({ unit: z.literal('weeks'), every: z.int().min(1).max(26) }),
      z.strictObject({ unit: z.literal('months'), every: z.int().min(1).max(12) }),
    ]),
    minutes: z.int().min(15).max(480),
    time,
  }),
  registration: z.strictObject({
    source,
    deadline: deadlineSchema,
    caseTypes: z.array(caseType).min(1),
    checklist: z.array(checklistTask),
    categories: z.array(z.strictObject({ id, name: bilingual, source })).min(1),
    /** Strict pattern of references by party; no entry: no reference. */
    references: z
      .array(
        z.strictObject({
          party: id,
          name: bilingual,
          pattern: z.string().min(1).max(120),
          example: z.string(),
        }),
      )
      .default([]),
    maxUnits: z.int().min(1).max(20).default(10),
  }),
  timerEventListeners: z.array(listener),
  agenda: z.strictObject({
    source,
    minutesPerCase: z.int().min(5).max(120),
    minutesPerConsultation: z.int().min(5).max(120),
    consultationsFirst: z.boolean(),
    /** Each unit attends one unbroken block. */
    unitBlocks: z.boolean(),
    fixedPoints: z
      .array(
        z.strictObject({
          id,
          name: bilingual,
          source,
          minutes: z.int().min(5).max(120),
          place: z.enum(['first', 'last']),
          byDefault: z.boolean().default(false),
          kinds: z.array(id).default([]),
        }),
      )
      .default([]),
  }),
  /** The life of its cases, and of what else it has. */
  lives: z.array(lifeSchema).min(1).max(10),
  /** What questions of the lives choose from. */
  lists: z.array(listSchema).max(20).default([]),
  /** What a group decides for itself: a life's `places` is limited by one of them. */
  settings: z.array(numberSetting).max(10).default([]),
  /** Names of systems, forms and laws that its sentences use. */
  names: z.array(outsideName).max(40).default([]),
  retention: retention.prefault({}),
  /** Whether consent is to be shown at the meeting for named cases. */
  consentShownAtMeeting: z.boolean(),
});

export type Routine = z.infer<typeof routineSchema>;
export type RoutineMoment = z.infer<typeof moment>;
export type MeetingKind = z.infer<typeof meetingKind>;
export type CaseType = z.infer<typeof caseType>;
export type ChecklistTask = z.infer<typeof checklistTask>;
export type NumberSetting = z.infer<typeof numberSetting>;
export type TimerEventListener = z.infer<typeof listener>;
