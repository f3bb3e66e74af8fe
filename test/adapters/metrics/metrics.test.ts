import { expect, test } from 'vitest';
import { createMetrics } from '../../../src/adapters/metrics/metrics.js';

const quiet = () => undefined;

test('counts log lines by level and event, and what became of messages; nothing of what they were about', async () => {
  const metrics = createMetrics();
  const seen: unknown[] = [];
  const log = metrics.counting({
    debug: quiet,
    info: quiet,
    warn: quiet,
    error: (event, fields) => void seen.push([event, fields]),
  });
  log.error('tenant.paused', { tenant: 't-1', why: 'credentials' });
  log.error('tenant.paused', { tenant: 't-2', why: 'credentials' });
  metrics.delivered({ sent: 3, 'dropped:too-late': 1 });
  metrics.delivered({ sent: 2 });
  const text = await metrics.text();
  expect(text).toContain('samrad_events_total{level="error",event="tenant.paused"} 2');
  expect(text).toContain('samrad_delivery_total{what="sent"} 5');
  expect(text).toContain('samrad_delivery_total{what="dropped:too-late"} 1');
  expect(text).not.toContain('t-1');
  expect(seen).toHaveLength(2);
});
