import type { LifeFault } from '../../life/check/life-fault.js';
import { caseKinds } from '../definition/case-life.js';
import type { Routine, TimerEventListener } from '../definition/routine-schema.js';

/** Messages whose moment lies on the wrong side of what they are about, and those that would have no receiver. */
export function listenerFaults(routine: Routine): readonly LifeFault[] {
  return [...sideFaults(routine), ...bookingFaults(routine)];
}

/** At a meeting without places nobody has booked. */
function bookingFaults({ meetings, timerEventListeners }: Routine): readonly LifeFault[] {
  const booked = meetings.kinds.filter(({ attendance }) => attendance === 'booked').map(({ id }) => id);
  return timerEventListeners.flatMap(({ tells, kinds }, i) => {
    if (tells !== 'your-booking' && tells !== 'places-booked') return [];
    const right = kinds.length > 0 && kinds.every((kind) => booked.includes(kind));
    const path = ['timerEventListeners', i, 'kinds'];
    return right ? [] : [{ path, allowed: 'one or more kinds whose attendance is booked' }];
  });
}

/** However the moment is counted. */
function sideFaults(routine: Routine): readonly LifeFault[] {
  return routine.timerEventListeners.flatMap((listener, i) => {
    const found = momentFault(routine, listener);
    return found === undefined ? [] : [{ ...found, path: ['timerEventListeners', i, 'when', ...found.path] }];
  });
}

function momentFault(routine: Routine, listener: TimerEventListener): LifeFault | undefined {
  const { tells, when } = listener;
  const before = daysBeforeMeeting(routine, when);
  if (sides[tells] === 'after-meeting') {
    const reason = 'it is about a meeting that has not been held then';
    return before > 0
      ? { path: ['workingDays'], reason, allowed: bound(routine, when, 0, 'more') }
      : undefined;
  }
  if (before < 0) {
    const reason = 'the meeting has been held then';
    return { path: ['workingDays'], reason, allowed: bound(routine, when, 0, 'less') };
  }
  if (tells === 'registration-reminder') return lateReminder(routine, when);
  return tells === 'agenda-publish' && isAboutCases(routine, listener) ? early(routine, when) : undefined;
}

type When = TimerEventListener['when'];

/** Nobody is reminded of what is too late. */
function lateReminder(routine: Routine, when: When): LifeFault | undefined {
  const { deadline } = routine.registration;
  const before = daysBeforeMeeting(routine, when);
  const last = lastDay(routine);
  const reason = `registration has closed then: ${inWords(routine)}`;
  if (before < last) return { path: ['workingDays'], reason, allowed: bound(routine, when, last, 'less') };
  const isLate = before === last && deadline.rule === 'day-before-at' && when.at >= deadline.at;
  return isLate ? { path: ['at'], reason, allowed: `a time before ${deadline.at}` } : undefined;
}

/** Cases may still be registered when the agenda goes out. On the last day itself a routine may choose so. */
function early(routine: Routine, when: When): LifeFault | undefined {
  const { deadline } = routine.registration;
  const before = daysBeforeMeeting(routine, when);
  const last = lastDay(routine);
  const reason = `cases may still be registered then: ${inWords(routine)}`;
  if (before > last) return { path: ['workingDays'], reason, allowed: bound(routine, when, last, 'more') };
  const isEarly = before === last && deadline.rule === 'day-before-at' && when.at < deadline.at;
  return isEarly ? { path: ['at'], reason, allowed: `${deadline.at} or later` } : undefined;
}

/** The listener's own kinds, or those it goes to without any. */
function isAboutCases(routine: Routine, { kinds }: TimerEventListener): boolean {
  const withCases = routine.lives.some(({ about }) => about === 'case') ? caseKinds(routine) : [];
  return kinds.length === 0 ? withCases.length > 0 : kinds.some((kind) => withCases.includes(kind));
}

/** Working days from a moment to the meeting. */
function daysBeforeMeeting(routine: Routine, { from, workingDays }: When): number {
  return from === 'meeting' ? 0 - workingDays : lastDay(routine) - workingDays;
}

/** Working days from the last day of registration to the meeting. */
function lastDay({ registration: { deadline } }: Routine): number {
  if (deadline.rule === 'day-before-at') return 1;
  return deadline.rule === 'working-days-before' ? deadline.days : deadline.days + 1;
}

function inWords(routine: Routine): string {
  const days = lastDay(routine);
  return `the last day is ${days} working ${days === 1 ? 'day' : 'days'} before the meeting`;
}

/** The number that stands for so many working days before the meeting, counted as the moment is. */
function bound(routine: Routine, { from }: When, before: number, side: 'more' | 'less'): string {
  return `${from === 'meeting' ? 0 - before : lastDay(routine) - before} or ${side}`;
}

const sides: Readonly<Record<TimerEventListener['tells'], 'before-meeting' | 'after-meeting'>> = {
  'registration-reminder': 'before-meeting',
  'attendance-not-needed': 'before-meeting',
  'agenda-draft': 'before-meeting',
  'agenda-publish': 'before-meeting',
  'your-time': 'before-meeting',
  'your-booking': 'before-meeting',
  'places-booked': 'before-meeting',
  'report-back': 'after-meeting',
  statistics: 'after-meeting',
};
