import { z } from 'zod';
import type { Instant, LocalDate } from '../../calendar/dates/time.js';
import { type JobKind, jobKinds } from './job-kind.js';
import { membershipChanges } from '../person/membership-change.js';
import { noticeKinds, ownCaseNews } from './notice-kind.js';
import { undeliveredWhys } from './undelivered.js';

const id = z.string();
const list = z.string().transform((text): readonly string[] => text.split(',').filter((one) => one !== ''));
const flag = z.enum(['yes', 'no']).transform((text): boolean => text === 'yes');
const number = z.string().transform(Number);
const instant = z.custom<Instant>((value) => typeof value === 'string');
const date = z.custom<LocalDate>((value) => typeof value === 'string');

const ofUnit = z.object({ unit: id });
const answered = z.object({ unit: id, by: id });
const ofUnits = z.object({ units: list });
/** `also`: listeners of the group's other routines that tell the same at the same moment, each as `routine~listener`. */
const ofListener = z.object({ routine: id, listener: id, also: list.optional() });
const lateCase = z.object({
  accepted: flag.optional(),
  unanswered: flag.optional(),
  meeting: id.optional(),
});
const lateUnits = z.object({ accepted: flag.optional(), unanswered: flag.optional(), units: list });
const ofMeeting = z.object({ cases: list });
/** A clock of a life of the group, or of a case; `planned` distinguishes one planning of the same clock from another. */
const ofClock = z.union([
  z.object({ life: id, clock: id, planned: id.optional() }),
  z.object({ life: z.undefined().optional(), clock: id, at: instant, meeting: id.optional() }),
]);
const post = z.object({
  routine: id.optional(),
  listener: id.optional(),
  /** A coordinator has confirmed that it may be longer than the meeting. */
  anyway: flag.optional(),
  /** Only these parts, and of them only what was taken away. */
  parts: list.optional(),
  removed: flag.optional(),
});

/**
 * The facts of each kind of job that the rows do not have when it is done: a previous date, a unit that was taken off. Ids,
 * dates and codes only, stored as text. A kind that is not here has none beside its subject.
 */
const schemas = {
  'case-registered': ofUnits,
  'case-changed': ofUnits,
  'case-withdrawn': ofUnits,
  'identity-missing': answered,
  'not-our-case': answered,
  'identity-known': answered,
  'unit-unrepresented': ofUnits,
  'own-case': z.object({ what: z.enum(ownCaseNews), by: id }),
  'late-case-decided': lateCase,
  'late-units-asked': ofUnits,
  'late-units-decided': lateUnits,
  'case-handed-over': z.object({ from: id }),
  'life-news': z.object({ from: id, exits: list, by: id, own: flag, visit: number }),
  /** The exits that were taken and the turns that have opened, each with its stage: `stage~exit`, `task~unit`. */
  'report-news': z.object({ exits: list, turns: list, by: id, visit: number }),
  'join-decided': z.object({ accepted: flag }),
  'membership-changed': z.object({ change: z.enum(membershipChanges), for: id.optional() }),
  'meeting-moved': ofMeeting,
  'meeting-cancelled': ofMeeting,
  'acknowledgement-missing-deputy': ofUnit,
  'acknowledgement-missing-coordinator': ofUnit,
  'identity-still-missing': answered,
  'task-due': ofClock,
  'registration-reminder': ofListener,
  'attendance-not-needed': ofListener,
  'agenda-draft': ofListener,
  'agenda-publish': post,
  'agenda-removed': z.object({ publishes: instant }),
  'your-time': ofListener,
  'your-booking': ofListener,
  'places-booked': ofListener,
  'report-back': ofListener,
  statistics: ofListener,
  'not-delivered': z.object({
    kind: z.enum([...jobKinds, 'digest']),
    why: z.enum(undeliveredWhys),
    on: date,
    meeting: id.optional(),
  }),
  'calls-urgent': z.object({ about: z.enum(noticeKinds) }),
  /** The facts of the notice that is repeated, as they are stored, beside which notice it is: read by its rule. */
  snoozed: z.record(z.string(), z.string()),
  'settings-changed': z.object({ numbers: z.literal('raised').optional() }),
  'life-clock': ofClock,
  purge: z.object({ decision: instant }),
} satisfies Partial<Record<JobKind, z.ZodType>>;

type ToldKind = keyof typeof schemas;
export type PlainJobKind = Exclude<JobKind, ToldKind>;
export type FactsOf<K extends JobKind> = K extends ToldKind
  ? z.output<(typeof schemas)[K]>
  : Record<string, never>;

/** @throws ZodError when a stored row lacks a fact of its kind */
export function readFacts<K extends JobKind>(kind: K, stored: Readonly<Record<string, string>>): FactsOf<K> {
  const told: Partial<Record<JobKind, z.ZodType>> = schemas;
  return (told[kind]?.parse(stored) ?? {}) as FactsOf<K>;
}

/** As they are stored; a list with commas, a yes or no in words. */
export function storedFacts(facts: Facts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, stored(value)]])),
  );
}

type Fact = string | number | boolean | readonly string[] | undefined;
export type Facts = Readonly<Record<string, Fact>>;

function stored(value: NonNullable<Fact>): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : value.join(',');
}
