import type { Exit, LifeDef, LifeMoment, Stage, Task, Who } from '../reading/life-schema.js';
import type { LifeFault, Path } from './life-fault.js';

/** Days after a meeting that its duties may still come due or be asked for: so long the meeting is read with the group. */
const mostDaysAfterMeeting = 30;

/** What a life about the group itself cannot have: it has no case, no meeting that takes it up, and no unit that registered it. */
export function groupLifeFaults({ about, late, stages }: LifeDef): readonly LifeFault[] {
  if (about !== 'group') return [];
  return [
    ...(late === undefined ? [] : [{ path: ['late'], allowed: 'late only in a life about: case' }]),
    ...stages.flatMap((stage, i) => stageFaults(stage, ['stages', i])),
  ];
}

function stageFaults({ agenda, places, exits, tasks }: Stage, path: Path): readonly LifeFault[] {
  return [
    ...(agenda === undefined ? [] : [{ path: [...path, 'agenda'], allowed: 'an agenda only about: case' }]),
    ...(places === undefined ? [] : [{ path: [...path, 'places'], allowed: 'places only about: case' }]),
    ...exits.flatMap(({ when }, k) => whenFaults(when, [...path, 'exits', k, 'when'])),
    ...tasks.flatMap((task, k) => taskFaults(task, [...path, 'tasks', k])),
  ];
}

function whenFaults(when: Exit['when'], path: Path): readonly LifeFault[] {
  if (when === undefined) return [{ path, allowed: 'when: what is the group’s own goes on by itself' }];
  return when === 'all-done' ? [] : momentFaults(when, path);
}

/** No meeting takes up the group itself: a moment counted from one would never come. */
function momentFaults({ from }: LifeMoment, path: Path): readonly LifeFault[] {
  return from === 'meeting' || from === 'registration-deadline'
    ? [{ path: [...path, 'from'], allowed: `${from} only about: case; every: per meeting for each meeting` }]
    : [];
}

function taskFaults({ who, chase, every, due }: Task, path: Path): readonly LifeFault[] {
  const perMeeting = every !== undefined && 'per' in every && every.per === 'meeting';
  // From the first day of a month to its last.
  const end = due?.end === 'month' ? 30 : 0;
  const latest = Math.max(0, ...chase.map(({ after }) => daysOf(after))) + daysOf(due?.plus) + end;
  return [
    ...whoFaults(who, [...path, 'who']),
    ...(due === undefined ? [] : momentFaults(due, [...path, 'due'])),
    ...chase.flatMap(({ tell }, i) => whoFaults(tell, [...path, 'chase', i, 'tell'])),
    ...(perMeeting && latest > mostDaysAfterMeeting
      ? [{ path: [...path, 'chase'], allowed: `at most ${mostDaysAfterMeeting} days after the meeting` }]
      : []),
  ];
}

function whoFaults({ unit, owner }: Who, path: Path): readonly LifeFault[] {
  return [
    ...(unit === undefined || unit === 'concerned'
      ? []
      : [{ path: [...path, 'unit'], allowed: 'concerned: the group’s units' }]),
    ...(owner === undefined ? [] : [{ path: [...path, 'owner'], allowed: 'owner only about: case' }]),
  ];
}

function daysOf(span: Task['chase'][number]['after'] | undefined): number {
  if (span === undefined) return 0;
  if ('workingDays' in span) return Math.ceil((span.workingDays * 7) / 5);
  if ('days' in span) return span.days;
  return 'weeks' in span ? 7 * span.weeks : 31 * span.months;
}
