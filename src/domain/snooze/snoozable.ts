import type { PersonKey } from '../model/person/person.js';
import { isSnoozable, type NoticeKind } from '../model/job/notice-kind.js';
import { isSnoozed, repeatedCause, timerRef } from '../notices/kinds/group/snoozed.js';
import type { Notice, Snoozable } from '../notices/notice.js';
import { type NoticeRule, toPerson } from '../notices/notice-rule.js';
import type { JobWorld } from '../timers/job.js';
import { endNamed, lastDayBefore, snoozeChoices } from './choices.js';

/** What the button of the notice holds by which its reader puts it off; undefined where there is nothing to put off, or no time. */
export function snoozableBy(
  rule: NoticeRule,
  world: JobWorld<NoticeKind>,
  notice: Notice,
  person: PersonKey,
): Snoozable | undefined {
  const { now, snapshot } = world;
  const cause = isSnoozed(world.cause) ? repeatedCause(world.cause) : world.cause;
  if (cause === undefined || !isSnoozable(cause.kind)) return undefined;
  if (rule.isDone?.(world, toPerson(person)) === true) return undefined;
  const end = endNamed(notice, now);
  const { closedDays: closed } = snapshot.group.value.settings;
  const within = { now, closed, until: end ?? noEnd };
  if (snoozeChoices(within, end && lastDayBefore(end)).length === 0) return undefined;
  return { ...cause.subject, kind: cause.kind, ref: timerRef(cause) };
}

/** How long the message is of use is known where it is put off. */
const noEnd = '9999-12-31T00:00:00.000Z' as JobWorld['now'];
