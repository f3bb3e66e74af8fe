import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRoutines, RoutineFaults } from '../../../src/adapters/routines/load-routines.js';
import { contentHash, readPublished } from '../../../src/adapters/routines/published.js';
import type { LocalDate } from '../../../src/domain/calendar/dates/time.js';
import { bookOn } from '../../../src/domain/routine/definition/routine-book.js';
import { readRoutine } from '../../../src/domain/routine/read-routine.js';

const verksam = () =>
  JSON.parse(readFileSync('src/routines/verksam.json', 'utf8')) as Record<string, unknown>;
const directoryWith = (files: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), 'routines-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

describe('the routines of the product', () => {
  it('are loaded whole', () => {
    expect(loadRoutines().all.map(({ id }) => id)).toEqual([
      'coordination-team',
      'internal-collaboration',
      'knutpunkten-case',
      'knutpunkten-consultation',
      'verksam',
    ]);
  });

  it('name no routine that is not loaded', () => {
    expect(() => loadRoutines().get('other')).toThrow('no routine other');
  });
});

describe('a routine file with faults', () => {
  it('has all of them told at once: where, what stands there, what is allowed', () => {
    const file = { ...verksam(), version: 0, surprise: true };
    Object.assign(file, { meetings: { ...(verksam()['meetings'] as object), time: '25:00' } });
    const outcome = readRoutine(file);
    expect(outcome.kind === 'faults' && outcome.faults).toEqual([
      expect.objectContaining({ path: 'version', value: '0' }),
      { path: 'meetings.time', value: '"25:00"', allowed: expect.stringContaining('HH:MM') as string },
      expect.objectContaining({
        path: 'surprise',
        allowed: expect.stringContaining('registration') as string,
      }),
    ]);
  });

  it('has names that point nowhere told with those that exist', () => {
    const file = verksam() as { meetings: { pattern: string[] }; rights: { registerParties: string[] } };
    file.meetings.pattern = ['case-meeting', 'other'];
    file.rights.registerParties = ['nobody'];
    const outcome = readRoutine(file);
    expect(outcome.kind === 'faults' && outcome.faults).toEqual([
      { path: 'meetings.pattern[1]', value: '"other"', allowed: 'one of: case-meeting' },
      {
        path: 'rights.registerParties[0]',
        value: '"nobody"',
        allowed: 'one of: municipality, region, employment-service, social-insurance',
      },
    ]);
  });

  it('may not bring a pattern that can take forever, nor an example it refuses', () => {
    const file = verksam() as { registration: { references: { pattern: string; example: string }[] } };
    const [first, second] = file.registration.references;
    if (first === undefined || second === undefined) throw new Error('no references');
    first.pattern = '(a+)+';
    second.example = '12';
    const outcome = readRoutine(file);
    expect(outcome.kind === 'faults' && outcome.faults.map(({ path }) => path)).toEqual([
      'registration.references[0].pattern',
      'registration.references[1].example',
    ]);
  });

  it('may not bring a pattern of many open ends beside each other either', () => {
    for (const pattern of [
      'a*a*a*a*a*',
      '[a-z]+'.repeat(8),
      '\\d{1,9}'.repeat(5),
      'a?'.repeat(20),
      '(a|a)*',
      '(a)\\1',
    ]) {
      const file = verksam() as { registration: { references: { pattern: string }[] } };
      const [first] = file.registration.references;
      if (first === undefined) throw new Error('no reference');
      first.pattern = pattern;
      const outcome = readRoutine(file);
      expect(outcome.kind === 'faults' && outcome.faults[0]?.path, pattern).toContain('pattern');
    }
  });

  it('that is poisoned is told as faulty and harms nothing: huge, deep, broken, with names of prototypes', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const inDeep = JSON.stringify(verksam()).replace('"version":', `"version":${deep},"x":`);
    const files = {
      'huge.json': `"${'x'.repeat(600_000)}"`,
      'deep.json': deep,
      'deep-within.json': inDeep,
      'broken.json': '{"id": \u0000',
      'prototype.json': '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
      'unknown.json': JSON.stringify({ ...verksam(), id: 'unknown', extra: 1 }),
      'empty.json': '',
      'nothing.json': 'null',
    };
    const told: string[] = [];
    for (const [name, text] of Object.entries(files)) {
      try {
        loadRoutines(directoryWith({ [name]: text }));
      } catch (error) {
        expect(error, name).toBeInstanceOf(RoutineFaults);
        expect((error as Error).message.length, name).toBeLessThan(10_000);
        told.push(name);
      }
    }
    expect(told).toEqual(Object.keys(files));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('stops the start with every file named', () => {
    const folder = directoryWith({ 'a.json': '{', 'b.json': '{"id":"x"}' });
    try {
      loadRoutines(folder);
      expect.unreachable();
    } catch (error) {
      const files = (error as RoutineFaults).faults.map(({ file }) => file);
      expect(error).toBeInstanceOf(RoutineFaults);
      expect(new Set(files)).toEqual(new Set(['a.json', 'b.json']));
    }
  });
});

describe('versions of a routine', () => {
  const text = (more: object) => JSON.stringify({ ...verksam(), ...more });
  const own = (version: number, more: object = {}) => text({ id: 'own-routine', version, ...more });
  const faultsOf = (files: Record<string, string>) => {
    try {
      loadRoutines(directoryWith(files));
      return [];
    } catch (error) {
      if (!(error instanceof RoutineFaults)) throw error;
      return error.faults;
    }
  };

  it('are all loaded: those of the folder, and the older ones beside them', () => {
    const book = loadRoutines(
      directoryWith({
        'own.json': own(3, { appliesFrom: '2027-01-01' }),
        'versions/own-routine-1.json': own(1),
        'versions/own-routine-2.json': own(2),
      }),
    );
    const versions = book.versions.filter(({ id }) => id === 'own-routine');
    expect(versions.map(({ version }) => version)).toEqual([3, 1, 2]);
    expect(book.get('own-routine').version).toBe(3);
    expect(bookOn(book, '2026-12-31' as LocalDate).get('own-routine').version).toBe(2);
  });

  it('of one’s own of a routine of the product come after the product’s, which stays for its cases', () => {
    const book = loadRoutines(directoryWith({ 'own.json': text({ version: 7 }) }));
    expect(book.get('verksam').version).toBe(7);
    expect(book.get('verksam', 1).version).toBe(1);
  });

  it('with the same number and another content are refused, with the line', () => {
    expect(faultsOf({ 'a.json': own(1), 'b.json': own(1, { consentShownAtMeeting: false }) })).toEqual([
      expect.objectContaining({ file: 'b.json', path: 'version', value: '1', line: 1 }),
    ]);
    expect(faultsOf({ 'own.json': text({ consentShownAtMeeting: false }) }).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['version']),
    );
  });

  it('with the same content are one, however they are laid out', () => {
    const spaced = JSON.stringify(Object.fromEntries(Object.entries(verksam()).reverse()), null, 7);
    expect(faultsOf({ 'own.json': spaced })).toEqual([]);
  });

  it('among the older ones have a file name that says which they are', () => {
    const [fault] = faultsOf({ 'versions/own-routine-2.json': own(1) });
    expect(fault).toMatchObject({ file: 'versions/own-routine-2.json', path: 'version', value: '1' });
  });

  it('that are published never change: any change of content is refused, with what to do', () => {
    const whole = verksam();
    const record = { 'own-routine': { 1: contentHash({ ...whole, id: 'own-routine', version: 1 }) } };
    const published = JSON.stringify(record);
    expect(faultsOf({ 'own.json': own(1), 'published.json': published })).toEqual([]);
    for (const change of [
      { consentShownAtMeeting: false },
      { source: 'another source' },
      { appliesFrom: '2027-01-01' },
      { retention: { messageDays: 91 } },
    ]) {
      const [fault] = faultsOf({ 'own.json': own(1, change), 'published.json': published });
      expect(fault?.allowed, JSON.stringify(change)).toContain('raise version to 2');
    }
    expect(
      faultsOf({ 'own.json': own(2, { retention: { messageDays: 91 } }), 'published.json': published }),
    ).toEqual([]);
    const draft = JSON.stringify({ 'own-routine': { 1: 'draft' } });
    expect(
      faultsOf({ 'own.json': own(1, { retention: { messageDays: 91 } }), 'published.json': draft }),
    ).toEqual([]);
  });

  it('of the product are all recorded, and every one that was ever published is still there', () => {
    const recorded = Object.entries(readPublished('src/routines')).flatMap(([id, versions]) =>
      Object.keys(versions).map((version) => `${id} ${version}`),
    );
    const loaded = loadRoutines().versions.map(({ id, version }) => `${id} ${version}`);
    expect(recorded.toSorted(), 'run: samrad routine publish').toEqual(loaded.toSorted());
  });
});
