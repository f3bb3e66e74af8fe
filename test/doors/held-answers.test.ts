import { describe, expect, test } from 'vitest';
import { HeldAtStorage } from '../../src/ports/held-at-storage.js';
import { StorageUnavailable } from '../../src/ports/storage-unavailable.js';
import { commonSv } from '../../src/text/sv/common.js';
import type { CardModel } from '../../src/surface/card/card-model.js';
import { cardVerb } from '../../src/surface/card/card-verb.js';
import { z } from 'zod';
import { openTown } from '../e2e/town.js';

/** From the tax agency's published test numbers. */
const testNumber = '189001019802';
const metricsToken = 'a-token-of-more-than-24-characters';

const leak: CardModel = {
  template: 'receipt',
  locale: 'sv',
  title: `Ärendet gäller ${testNumber}`,
  summary: 'Samråd',
};

test('an answer that names someone is not sent: it is counted, and the operator sees which template and field', async () => {
  const town = await openTown({
    now: '2026-04-01T07:00:00.000Z',
    metricsToken,
    commands: [{ words: { sv: ['läck'], en: ['leak'] }, surface: 'both', run: async () => leak }],
    verbs: [cardVerb({ verb: 'leak', data: z.strictObject({}), run: async () => ({ card: leak }) })],
  });
  await town.move('karin', 'Karin Ek');
  const before = town.connector.heard.length;
  // In a message that answers words, and in the card that takes the place of a pressed one.
  await expect(town.say('karin', 'läck')).rejects.toThrow('no answer');
  const instead = await town.send('karin', 'leak', {});
  expect(instead.said).not.toContain(testNumber);
  const out = JSON.stringify([town.connector.heard.slice(before), instead.card, town.logged]);
  expect(out).not.toContain(testNumber);
  const held = town.logged
    .map((line) => JSON.parse(line) as Record<string, string>)
    .filter(({ event }) => event === 'answer.held');
  expect(held.map(({ template, at }) => [template, at?.replace(/^attachments\.0\.content\./, '')])).toEqual(
    Array.from({ length: 3 }, () => ['receipt', 'speak']),
  );
  const metrics = await fetch(new URL('/metrics', town.url), {
    headers: { authorization: `Bearer ${metricsToken}` },
  });
  expect(await metrics.text()).toContain('samrad_events_total{level="error",event="answer.held"} 3');
  await town.close();
});

describe('what the storage door alone has found', () => {
  const typed = { reference: z.string(), place: z.string(), who: z.string(), date: z.string() };
  const filled = {
    reference: 'KS 2345 6789 01',
    place: `Rum ${testNumber}`,
    who: '33333333-3333-4333-8333-333333333301,u-2,g-23456789abcd',
    date: '2026-05-12',
  };

  async function pressed(second: () => Error | undefined) {
    const errors = [new HeldAtStorage('reference'), second()];
    const verb = cardVerb({
      verb: 'keep.form',
      data: z.strictObject(typed),
      async run({ rejected }) {
        const error = errors.shift();
        if (error !== undefined) throw error;
        return { card: { ...leak, title: `Tomma: ${rejected.join(' ')}` } };
      },
    });
    const town = await openTown({ now: '2026-04-01T07:00:00.000Z', verbs: [verb] });
    await town.move('karin', 'Karin Ek');
    const screen = await town.send('karin', 'keep.form', filled);
    await town.close();
    return screen;
  }

  test('is told at its field, beside what the first look found, and no id or day is blamed', async () => {
    expect((await pressed(() => undefined)).title).toBe('Tomma: place reference');
  });

  test('is answered as held when it is held once more', async () => {
    expect((await pressed(() => new HeldAtStorage('reference'))).title).toBe('Ingenting sparades');
  });

  test('is answered with what then went wrong, and rides in no button', async () => {
    const away = await pressed(() => new StorageUnavailable('none'));
    expect(away.said).toContain(commonSv.storageDown);
    const { data } = away.button('Försök igen');
    expect(data).toEqual({ ...filled, reference: '', place: '' });
  });
});
