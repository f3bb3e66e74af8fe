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

  it('writes one line an event, whatever stands in a field', () => {
    const lines: string[] = [];
    const log = createLogger('info', { write: (line) => void lines.push(line) });
    const signs = [
      '\n{"event":"forged"}',
      '\r\n',
      '\u001b[2J',
      '\u009b31m',
      '\u2028',
      '\u202e',
      '\u0000',
      '\u0085',
    ];
    for (const sign of signs) log.warn('strange', { code: `a${sign}b` });
    expect(lines).toHaveLength(signs.length);
    for (const line of lines) {
      expect(line.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      expect(JSON.parse(line)).toMatchObject({ event: 'strange' });
    }
    log.warn('strange', { code: '1212\u200b12-1212' });
    expect(lines.at(-1)).not.toContain('1212');
  });
});
