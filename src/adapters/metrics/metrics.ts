import { Counter, Registry } from 'prom-client';
import type { LogFields, Logger } from '../../ports/logger.js';

/** What has happened in this process since it started, as counts by fixed names: never ids, texts or addresses. */
export interface Metrics {
  /** The log, with each line counted by its level and event. */
  counting(log: Logger): Logger;
  /** What one tick did. */
  delivered(counts: Readonly<Record<string, number>>): void;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
}

export function createMetrics(): Metrics {
  const registers = [new Registry()] as const;
  const events = new Counter({
    name: 'samrad_events_total',
    help: 'Log lines by level and event; alarms are lines of level error.',
    labelNames: ['level', 'event'],
    registers: [...registers],
  });
  const delivery = new Counter({
    name: 'samrad_delivery_total',
    help: 'What became of timers and messages: sent, retried, dropped and why.',
    labelNames: ['what'],
    registers: [...registers],
  });
  const counted = (level: keyof Logger, log: Logger) => (event: string, fields?: LogFields) => {
    events.inc({ level, event });
    log[level](event, fields);
  };
  return {
    counting: (log) => ({
      debug: counted('debug', log),
      info: counted('info', log),
      warn: counted('warn', log),
      error: counted('error', log),
    }),
    delivered(counts) {
      for (const [what, n] of Object.entries(counts)) delivery.inc({ what }, n);
    },
    text: () => registers[0].metrics(),
  };
}
