import { addDays } from '../../../src/domain/calendar/dates/local-date.js';
import { dayOff } from '../../../src/domain/calendar/day-off.js';
import { addWorkingDays } from '../../../src/domain/calendar/working-days.js';
import type { LocalDate, LocalTime } from '../../../src/domain/calendar/dates/time.js';
import type { Seeded } from '../virtual/seeded.js';
import { momentOf, people, type MeetingWish } from './town-rows.js';

/** Something a person does; `nth` names what it makes, in whatever run. */
export type Deed = {
  readonly at: number;
  readonly who: string;
  readonly groupId: string;
  readonly nth: number;
} & (
  | { readonly does: 'register'; readonly units: readonly string[] }
  | {
      readonly does: 'withdraw' | 'acknowledge';
      readonly ofDeed: number;
      readonly answer: 'known' | 'not-told';
    }
  | { readonly does: 'move'; readonly date: LocalDate; readonly time: LocalTime }
  | { readonly does: 'publish' | 'cancel' | 'absent' | 'nothing-more' }
  | { readonly does: 'agenda'; readonly fixedPoints: readonly string[] }
);

export interface Workload {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly { readonly id: string; readonly meetings: readonly MeetingWish[] }[];
  readonly deeds: readonly Deed[];
}

const firstDay = '2026-04-13' as LocalDate;

/** A month in one or two groups, with what people do in it; the same seed is the same month. */
export function workloadOf(chance: Seeded): Workload {
  const date = addWorkingDays(firstDay, chance.between(14, 18));
  const meetings: readonly MeetingWish[] = [
    { id: 'm-1', date, time: chance.pick(['09:00', '13:00']) as LocalTime },
    { id: 'm-2', date: addWorkingDays(date, 30), time: '13:00' as LocalTime },
  ];
  const ids = chance.chance(0.5) ? ['g1'] : ['g1', 'g2'];
  const groups = ids.map((id) => ({ id, meetings }));
  const days: LocalDate[] = [];
  for (let day = firstDay; day < date; day = addDays(day, 1)) if (dayOff(day) === undefined) days.push(day);
  // Away from the full hours at which reminders go and from the turn of a minute, and an hour apart: what anyone does is done before the next begins.
  const slots = days.flatMap((day) =>
    Array.from({ length: 8 }, (_, i) => momentOf(day, `${String(i + 9).padStart(2, '0')}:25`) + 30_000),
  );
  const chosen = [...new Set(Array.from({ length: chance.between(8, 14) }, () => chance.pick(slots)))].sort(
    (a, b) => a - b,
  );
  const deeds: Deed[] = [];
  for (const [nth, at] of chosen.entries()) {
    const deed = deedOf(chance, { at, nth, deeds, ids, date });
    deeds.push({ ...deed, at: at + minutesAfter(deed) * 60_000 });
  }
  return {
    start: momentOf(firstDay, '07:00'),
    end: momentOf(addWorkingDays(date, 12), '07:00'),
    groups,
    deeds,
  };
}

/**
 * What a case, and an answer that nobody was told, bring with them falls on their minute, working days later: what could take
 * its reason away comes no sooner after that than the weather can hold a message back.
 */
function minutesAfter(deed: Deed): number {
  if (deed.does === 'register') return 0;
  return deed.does === 'acknowledge' && deed.answer === 'not-told' ? -15 : 25;
}

function deedOf(
  chance: Seeded,
  {
    at,
    nth,
    deeds,
    ids,
    date,
  }: { at: number; nth: number; deeds: readonly Deed[]; ids: readonly string[]; date: LocalDate },
): Deed {
  const groupId = chance.pick(ids);
  const common = { at, nth, groupId };
  const made = deeds.filter((one) => one.does === 'register' && one.groupId === groupId);
  const drawn = chance.next();
  if (made.length === 0 || drawn < 0.35) {
    const who = chance.pick(['karin', 'olle', 'samir']);
    const others = ['kommun', 'vc', 'vc2', 'af'].filter((unit) => unit !== people[who]?.unit);
    const units = others.filter(() => chance.chance(0.6));
    return { ...common, who, does: 'register', units: units.length === 0 ? others.slice(0, 1) : units };
  }
  const { nth: ofDeed, who: owner } = chance.pick(made);
  if (drawn < 0.45) return { ...common, who: owner, does: 'withdraw', ofDeed, answer: 'known' };
  if (drawn < 0.6) {
    const answer = chance.pick(['known', 'not-told'] as const);
    return { ...common, who: chance.pick(['samir', 'berit']), does: 'acknowledge', ofDeed, answer };
  }
  if (drawn < 0.72) {
    const to = addWorkingDays(date, chance.between(1, 4));
    return {
      ...common,
      who: 'maria',
      does: 'move',
      date: to,
      time: chance.pick(['10:00', '14:00']) as LocalTime,
    };
  }
  if (drawn < 0.8) return { ...common, who: chance.pick(['samir', 'berit', 'lena']), does: 'absent' };
  if (drawn < 0.86) return { ...common, who: chance.pick(['samir', 'berit']), does: 'nothing-more' };
  if (drawn < 0.92) return { ...common, who: 'maria', does: 'publish' };
  if (drawn < 0.98) {
    const fixedPoints = ['opening', 'statistics', 'system-faults'].filter(() => chance.chance(0.5));
    return { ...common, who: 'maria', does: 'agenda', fixedPoints };
  }
  return { ...common, who: 'maria', does: 'cancel' };
}
