import type { LocalTime } from '../time.js';

/** A wall-clock time written `HH:MM`, 00:00–23:59; undefined for anything else. */
export function parseLocalTime(text: string): LocalTime | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as LocalTime) : undefined;
}
