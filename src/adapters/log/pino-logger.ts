import { pino } from 'pino';
import type { Logger } from '../../ports/logger.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** One JSON line an event, on standard output. The port lets only codes, ids and counts through. */
export function createLogger(level: LogLevel): Logger {
  const lines = pino({ level, base: null, messageKey: 'event' });
  return {
    debug: (event, fields = {}) => lines.debug(fields, event),
    info: (event, fields = {}) => lines.info(fields, event),
    warn: (event, fields = {}) => lines.warn(fields, event),
    error: (event, fields = {}) => lines.error(fields, event),
  };
}
