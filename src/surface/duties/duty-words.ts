import type { Duty } from '../../domain/decisions/lives/duties.js';
import { dutyPeriod } from '../../domain/notices/kinds/cases/group-life.js';
import type { DutyPeriod } from '../../domain/notices/notice.js';
import { dutyParts } from '../../domain/model/group/group-life.js';
import { unitOf } from '../../domain/model/members.js';
import type { Actor } from '../../domain/model/case/life.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import type { RoutineBook } from '../../domain/routine/definition/routine-book.js';
import { formatDate } from '../../text/dates.js';
import type { Text } from '../../text/text.js';

/** What a duty is to be done for: a meeting, a term, or the time until a day. */
export function periodName({ kind, end }: DutyPeriod, { duties: words, locale }: Text): string {
  switch (kind) {
    case 'meeting':
      return words.forMeeting(formatDate(end, locale, { year: true }));
    case 'term':
      return end.slice(5) <= '06-30' ? words.spring(end.slice(0, 4)) : words.autumn(end.slice(0, 4));
    case 'until':
      return words.until(formatDate(end, locale, { year: true }));
  }
}

/** "Dokumentera mötet – mötet tisdag 12 maj 2026". */
export function dutyName({ turn }: Pick<Duty, 'turn'>, snapshot: Snapshot, text: Text): string {
  const { task, unit, period } = turn;
  return [
    task.name[text.locale],
    unit === undefined ? undefined : unitOf(snapshot, unit)?.name,
    period === undefined ? undefined : periodName(dutyPeriod(task, period), text),
  ]
    .filter((part) => part !== undefined)
    .join(' – ');
}

/** The same for the duty that an id names; the id itself where the routine no longer has it. */
export function dutyOfId(id: string, { all }: RoutineBook, snapshot: Snapshot, text: Text): string {
  const { routine, lifeId, task: taskId, unit, period } = dutyParts(id);
  const life = all.find((one) => one.id === routine)?.lives.find((one) => one.id === lifeId);
  const task = life?.stages.flatMap(({ tasks }) => tasks).find((one) => one.id === taskId);
  if (task === undefined) return taskId;
  const turn = {
    task,
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
  };
  return dutyName({ turn }, snapshot, text);
}

/** Who did something, or is to do it; someone who has been forgotten is "former member". */
export function staffName({ members }: Snapshot, person: Actor, text: Text): string {
  return members.find(({ value }) => value.person === person)?.value.name ?? text.privacy.formerMember;
}

/** What tells a turn of a duty in a button. */
export function dutyData({ life, turn: { task, unit, period } }: Duty, groupId: string) {
  return {
    groupId,
    life,
    task: task.id,
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
  };
}
