import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRoutines, RoutineFaults } from '../../../src/adapters/routines/load-routines.js';
import { readRoutine } from '../../../src/domain/routine/read-routine.js';

const verksam = () =>
  JSON.parse(readFileSync('src/routines/verksam.json', 'utf8')) as Record<string, unknown>;
const directoryWith = (files: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), 'routines-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

describe('the routines of the product', () => {
  it('are loaded whole', () => {
    expect(loadRoutines().all.map(({ id }) => id)).toEqual(['internal-collaboration', 'verksam']);
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
      expect.objectContaining({ path: '', allowed: expect.stringContaining('surprise') as string }),
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

  it('of one’s own takes the place of the product’s with the same id', () => {
    const folder = directoryWith({ 'own.json': JSON.stringify({ ...verksam(), version: 7 }) });
    expect(loadRoutines(folder).get('verksam').version).toBe(7);
  });
});
