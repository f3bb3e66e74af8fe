import { pino } from 'pino';
import { findPersonalData } from '../../domain/privacy/find-personal-data.js';
import type { LogFields, Logger } from '../../ports/logger.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/**
 * One JSON line an event, on standard output. The port lets only codes, ids and counts through; a field that names
 * someone all the same is replaced before it is written.
 */
export function createLogger(level: LogLevel, destination?: { write(line: string): void }): Logger {
  const options = { level, base: null, messageKey: 'event' };
  const lines = destination === undefined ? pino(options) : pino(options, destination);
  return {
    debug: (event, fields = {}) => lines.debug(safe(fields), event),
    info: (event, fields = {}) => lines.info(safe(fields), event),
    warn: (event, fields = {}) => lines.warn(safe(fields), event),
    error: (event, fields = {}) => lines.error(safe(fields), event),
  };
}

function safe(fields: LogFields): LogFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const names = typeof value === 'string' && findPersonalData(value).length > 0;
      return [name, names ? 'held' : value];
    }),
  );
}
