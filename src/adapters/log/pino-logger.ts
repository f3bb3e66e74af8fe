import { pino } from 'pino';
import { findPersonalData } from '../../domain/privacy/find-personal-data.js';
import { emptied, type Safe } from '../../domain/privacy/safe.js';
import type { LogFields, Logger } from '../../ports/logger.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/**
 * One JSON line an event, on standard output. The port lets only codes, ids and counts through; a field that names
 * someone all the same is replaced before it is written.
 */
export function createLogger(level: LogLevel, destination?: { write(line: string): void }): Logger {
  const options = { level, base: null, messageKey: 'event' };
  const lines = destination === undefined ? pino(options) : pino(options, destination);
  const write = (at: Exclude<LogLevel, 'silent'>, event: string, fields: Safe<LogFields>) =>
    lines[at](fields, event);
  return {
    debug: (event, fields = {}) => write('debug', event, safe(fields)),
    info: (event, fields = {}) => write('info', event, safe(fields)),
    warn: (event, fields = {}) => write('warn', event, safe(fields)),
    error: (event, fields = {}) => write('error', event, safe(fields)),
  };
}

function safe(fields: LogFields): Safe<LogFields> {
  const held = emptied(fields, (text) => findPersonalData(text).length > 0, 'held').value;
  return emptied(plain(held), (text) => findPersonalData(text).length > 0, 'held').value;
}

/** What would move a reader's cursor or begin a line of its own; JSON escapes but some of it. */
const unprintable = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

function plain(fields: LogFields): LogFields {
  const entries = Object.entries(fields).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replace(unprintable, '\uFFFD') : value,
  ]);
  return Object.fromEntries(entries) as LogFields;
}
