import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import type { Timer } from '../../src/domain/model/job/timer.js';
import type { Instant } from '../../src/domain/calendar/dates/time.js';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { storable } from '../../src/adapters/storage/rows/storage-door.js';

/** From the tax agency's published test numbers. */
const testNumber = '189001019802';

describe('a door cannot be walked round', () => {
  test.each([
    ['src/usecases/deps.ts', 'const said = word as SafeText;', 'Only src/domain/privacy makes what is safe'],
    ['src/adapters/teams/bot.ts', 'const row = {} as unknown as Safe<object>;', 'Only src/domain/privacy'],
    ['src/adapters/teams/messenger.ts', "await fetch('https://a');", 'goes by the connector'],
    ['src/adapters/teams/bot.ts', "await context.sendActivity('hej');", 'go by the connector'],
    ['src/usecases/deps.ts', "console.log('hej');", 'Log through the logger port'],
  ])('in %s the check refuses: %s', async (filePath, code, why) => {
    const eslint = new ESLint({
      overrideConfig: { languageOptions: { parserOptions: { projectService: false, program: null } } },
      ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-syntax',
    });
    const [result] = await eslint.lintText(code, { filePath });
    expect(result?.messages.map(({ message }) => message).join()).toContain(why);
  });
});

describe('the last look before a row is written', () => {
  test.each([
    [{ partitionKey: 'g', rowKey: 'case|X', reference: testNumber }, 'reference'],
    [{ partitionKey: 'g', rowKey: `case|${testNumber}` }, 'rowKey'],
    [{ partitionKey: 'g', rowKey: 'k', units: JSON.stringify(['u', testNumber]) }, 'units'],
  ])('holds %j and tells the place alone', (row, at) => {
    expect(() => storable(row)).toThrow(`held at storage: ${at}`);
    expect(() => storable(row)).not.toThrow(testNumber);
  });

  test('lets ids through, whose digits say nothing', () => {
    const id = '18900101-9802-4a2b-8c3d-000000000001';
    expect(storable({ partitionKey: id, rowKey: `me|${id}` })).toBeTruthy();
  });

  test('stands in front of the memory twin as well', async () => {
    const { ledger } = createMemoryStore();
    const at = '2026-05-12T11:00:00.000Z' as Instant;
    const value: Timer = {
      kind: 'case-registered',
      subject: {},
      occurrence: '1',
      ...{ at, usefulUntil: at, facts: { unit: testNumber }, state: 'waiting', recipients: [], done: 0 },
    };
    await expect(
      ledger.commit([{ op: 'insert', kind: 'timer', partition: 'g', id: 't', value }]),
    ).rejects.toThrow(/^held at storage/);
  });
});
