import type { LocalTime } from './time.js';

/** A wall-clock time written `HH:MM`, 00:00–23:59; undefined for anything else. */
export function parseLocalTime(text: string): LocalTime | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as LocalTime) : undefined;
}

/** Hours and minutes, perhaps seconds, perhaps of a clock of twelve hours; `kl.` before it, as people write it. */
const typed =
  /^(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2}(?:[.,]\d{1,7})?)?(?:\s*([ap])\.?\s?m\.?)?$/i;

/**
 * A time as it comes from a form: clients send `13:00`, older ones `13:00:00` or, as the phone shows it, `01:00 PM`; people
 * type `13.00` or `kl. 9`. Undefined for anything that could be meant in two ways, so that it is asked for again.
 */
export function readTypedTime(text: string): LocalTime | undefined {
  // Clients put unseen marks and narrow spaces before "PM".
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [, hours = '', minutes = '00', half] = typed.exec(plain) ?? [];
  if (hours === '') return undefined;
  const hour = Number(hours);
  if (half === undefined) return parseLocalTime(`${hours.padStart(2, '0')}:${minutes}`);
  if (hour < 1 || hour > 12) return undefined;
  const ofDay = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return parseLocalTime(`${String(ofDay).padStart(2, '0')}:${minutes}`);
}
