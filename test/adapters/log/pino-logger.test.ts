import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/adapters/log/pino-logger.js';

describe('the log', () => {
  it('writes events with codes and counts, and holds a field that names someone', () => {
    const lines: string[] = [];
    const log = createLogger('info', { write: (line) => void lines.push(line) });
    log.debug('not.seen');
    log.info('message.sent', { count: 2, group: 'g-abc' });
    log.warn('strange', { code: '121212-1212', other: 'nagon@exempel.se' });
    const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(events).toMatchObject([
      { event: 'message.sent', count: 2, group: 'g-abc' },
      { event: 'strange', code: 'held', other: 'held' },
    ]);
    expect(lines.join()).not.toMatch(/1212|exempel/);
  });
});
