import { describe, expect, test } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { privacyPackCommand, storedFields } from '../../src/cli/privacy-pack.js';
import { writePack } from '../../src/cli/privacy-pack/write-pack.js';
import { dataProtection } from '../../src/text/data-protection.js';

describe.each(['sv', 'en'] as const)('the data-protection pack in %s', (locale) => {
  const texts = dataProtection[locale];
  const pack = writePack(storedFields, loadRoutines().all, texts);

  test('tells about every stored field, and of each row why, on what ground, how long and who reads it', () => {
    for (const [kind, paths] of Object.entries(storedFields)) {
      const { name, purpose, keep, readers } = texts.pack.rows[kind as keyof typeof texts.pack.rows];
      const chapter = pack.split(`### ${name}\n`)[1]?.split(/\n##/)[0] ?? '';
      for (const part of [purpose, keep, readers, ...paths.map((path) => `| \`${path}\` | `)])
        expect(chapter).toContain(part);
    }
  });

  test('tells of nothing that is not stored', () => {
    expect(Object.keys(texts.pack.rows).sort()).toEqual(Object.keys(storedFields).sort());
    const stored = Object.entries(storedFields).flatMap(([kind, paths]) =>
      paths.flatMap((path) => [`${kind}.${path}`, path.replace('recipients.', 'recipient.')]),
    );
    expect(Object.keys(texts.fields).filter((field) => !stored.includes(field))).toEqual([]);
    expect(Object.keys(texts.pack.onlyFor).filter((field) => !stored.includes(field))).toEqual([]);
  });

  test('is not made when a field is stored that nobody has told about', () => {
    const more = { ...storedFields, case: [...(storedFields['case'] ?? []), 'nickname'] };
    expect(() => writePack(more, [], texts)).toThrow('case.nickname');
    expect(() => writePack({ ...storedFields, diary: [] }, [], texts)).toThrow('diary');
  });

  test('holds the periods of every routine', () => {
    for (const routine of loadRoutines().all) expect(pack).toContain(`| ${routine.name[locale]} | `);
  });
});

test('samrad privacy-pack writes it in the language asked for, and says what it takes', async () => {
  const out: string[] = [];
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void out.push(line),
    lines: async function* () {},
  };
  expect(await privacyPackCommand([], undefined, terminal)).toBe(0);
  expect(await privacyPackCommand(['en'], undefined, terminal)).toBe(0);
  expect(out.map((text) => text.split('\n')[0])).toEqual([
    '# Samråd – underlag för dataskydd',
    '# Samråd – data-protection pack',
  ]);
  expect(await privacyPackCommand(['de'], undefined, terminal)).toBe(2);
  expect(out.at(-1)).toBe('samrad privacy-pack [sv|en]');
});
