import type { Instant, LocalDate, LocalTime } from './dates/time.js';
import { isWorkingDay } from './day-off.js';
import { addWorkingDays } from './working-days.js';
import { toInstant, toLocal } from './dates/zone.js';

const opens = '07:00' as LocalTime;
const closes = '18:00' as LocalTime;

/** The first moment at or after the instant when reminders may go: a working day, 07–18. */
export function nextWorkingMoment(instant: Instant, closed: readonly LocalDate[] = []): Instant {
  const { date, time } = toLocal(instant);
  const working = isWorkingDay(date, closed);
  if (working && time >= opens && time < closes) return instant;
  if (working && time < opens) return toInstant(date, opens);
  return toInstant(addWorkingDays(date, 1, closed), opens);
}
