import type { Instant } from '../../../calendar/dates/time.js';
import { isSnoozable, type NoticeKind, type SnoozableKind } from '../../../model/job/notice-kind.js';
import { markOf } from '../../../model/job/opened.js';
import type { Recipient, Subject, Timer } from '../../../model/job/timer.js';
import type { PersonKey } from '../../../model/person/person.js';
import type { Change } from '../../../model/row.js';
import { type Cause, causeOf } from '../../../timers/job.js';
import { occurrenceIn, planNotice, timerId } from '../../../timers/plan-notice.js';
import type { Notice } from '../../notice.js';
import { type NoticeRule, type RuleWorld, toPerson } from '../../notice-rule.js';

export type RepeatedRules = { readonly [K in Exclude<NoticeKind, 'snoozed'>]: NoticeRule<K> };

/** What it repeats stands among its facts; names with a hyphen, which no fact of a notice has. */
const own = {
  kind: 'of-kind',
  occurrence: 'of-occurrence',
  person: 'of-person',
  until: 'not-after',
} as const;

type World = RuleWorld<'snoozed'>;

/** What is repeated: asked by its own rule, for the one who asked to be reminded, as long as it is of use. */
export function snoozed(rules: RepeatedRules): NoticeRule<'snoozed'> {
  const repeated = (world: World, to: Recipient): Notice | undefined => {
    const cause = repeatedCause(world.cause);
    const { [own.until]: until = '' } = world.cause.facts;
    if (cause === undefined || world.now >= until) return undefined;
    const rule = rules[cause.kind] as NoticeRule;
    const then = { ...world, cause };
    return rule.isDone?.(then, to) === true ? undefined : rule.notice(then, to);
  };
  const reader = ({ cause: { subject } }: World): Recipient | undefined =>
    subject.person && toPerson(subject.person);
  return {
    kind: 'snoozed',
    timing: 'working-hours',
    eachCounts: true,
    digest: true,
    recipients(world) {
      const to = reader(world);
      return to !== undefined && repeated(world, to) !== undefined ? [to] : [];
    },
    notice(world, recipient) {
      const notice = repeated(world, recipient);
      return notice && { ...notice, again: true };
    },
  };
}

/** The cause of what is repeated. */
export function repeatedCause({
  subject,
  facts: stored,
  meetingRevision,
}: Cause<'snoozed'>): Cause<SnoozableKind> | undefined {
  const { [own.kind]: kind = '', [own.occurrence]: occurrence = '', [own.person]: about, ...facts } = stored;
  if (!isSnoozable(kind)) return undefined;
  return causeOf(kind, {
    subject: subjectFor(subject, about as PersonKey | undefined),
    occurrence,
    facts,
    ...(meetingRevision === undefined ? {} : { meetingRevision }),
  });
}

export function isSnoozed(cause: Cause): cause is Cause<'snoozed'> {
  return cause.kind === 'snoozed';
}

/** A mark of a timer's key, for a button. */
export function timerRef(cause: Pick<Cause, 'kind' | 'subject' | 'occurrence'>): string {
  return markOf(timerId(cause));
}

/** A timer whose message its reader puts off. */
interface Repeated {
  readonly groupId: string;
  readonly id: string;
  readonly value: Timer & { readonly kind: SnoozableKind };
}

interface SnoozePlan {
  readonly person: PersonKey;
  readonly at: Instant;
  readonly until: Instant;
  /** How often the person has been reminded of it again already. */
  readonly turn: number;
}

/** The keys of someone's own timers of a notice begin with it: beside its own timer, so that they are read together. */
export function snoozePrefix({ id }: Pick<Repeated, 'id'>, person: PersonKey): string {
  return `${id}|snoozed~${person.replace('|', '~')}~`;
}

/** Reminds one person of it again: a timer of its own, which no one else's is touched by. */
export function planSnooze(repeated: Repeated, { person, at, until, turn }: SnoozePlan): TimerInsert {
  const { kind, subject, occurrence, facts, meetingRevision } = repeated.value;
  const id = `${snoozePrefix(repeated, person)}${turn}`;
  const planned = planNotice({
    groupId: repeated.groupId,
    kind: 'snoozed',
    subject: subjectFor(subject, person),
    occurrence: occurrenceIn(id),
    at,
    usefulUntil: until,
    facts: {
      ...facts,
      [own.kind]: kind,
      [own.occurrence]: occurrence,
      [own.until]: until,
      ...(subject.person === undefined ? {} : { [own.person]: subject.person }),
    },
    ...(meetingRevision === undefined ? {} : { meetingRevision }),
  });
  return { ...planned, id } as TimerInsert;
}

export type TimerInsert = Extract<Change, { readonly op: 'insert'; readonly kind: 'timer' }>;

/** What someone has asked to be reminded of again. */
export interface AskedAgain {
  readonly kind: string;
  readonly at: Instant;
}

/** None where the timer is not one of the person's own. */
export function askedAgain({ kind, subject, facts, at }: Timer, person: PersonKey): readonly AskedAgain[] {
  return kind === 'snoozed' && subject.person === person ? [{ kind: facts[own.kind] ?? '', at }] : [];
}

function subjectFor({ person: _, ...subject }: Subject, person: PersonKey | undefined): Subject {
  return { ...subject, ...(person === undefined ? {} : { person }) };
}
