import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { diffRoutines } from '../../src/cli/routine/diff/diff-routines.js';
import { readRoutine } from '../../src/domain/routine/read-routine.js';
import type { Routine } from '../../src/domain/routine/definition/routine-schema.js';

const text = readFileSync('src/routines/coordination-team.json', 'utf8');

function read(change: (was: string) => string): Routine | readonly string[] {
  const outcome = readRoutine(JSON.parse(change(text)));
  return outcome.kind === 'routine'
    ? outcome.routine
    : outcome.faults.map(({ path, allowed }) => `${path}: ${allowed}`);
}

function routineOf(change: (was: string) => string = (was) => was): Routine {
  const routine = read(change);
  if (!('lives' in routine)) throw new Error(routine.join('\n'));
  return routine;
}

const renamed = (was: string) => was.replace('SUS i rutinen', 'Uppföljning 2');
const taskNames = ({ lives }: Routine) =>
  lives.flatMap(({ stages }) => stages.flatMap(({ tasks }) => tasks.map(({ name }) => name.sv)));

describe('the name of a system, a form or a law', () => {
  it('stands in one place of a file, and in every sentence that asks for it', () => {
    const names = taskNames(routineOf(renamed)).filter((one) => one.includes('Uppföljning 2'));
    expect(names).toEqual([
      'Inskrivningen är registrerad i uppföljningssystemet (Uppföljning 2)',
      'Avslutet är registrerat i uppföljningssystemet (Uppföljning 2)',
    ]);
  });

  it('is never left open in a shipped routine, and says the day when it was right', () => {
    for (const { id, ...routine } of loadRoutines().all) {
      expect(
        JSON.stringify({ ...routine, registration: { ...routine.registration, references: [] } }),
        id,
      ).not.toMatch(/\{[a-z-]+\}/);
      for (const { asOf } of routine.names) expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('that the file does not have is refused at the sentence that asks for it', () => {
    const faults = read((was) => was.replaceAll('{indicators}', '{indicator}'));
    expect(faults).toHaveLength(2);
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/tasks\[\d\]\.name\.sv: \{id\} of one of names: follow-up-system/),
      ]),
    );
  });

  it('is doubled, undated or of another kind: refused', () => {
    const wrong: readonly (readonly [RegExp, string])[] = [
      [/"id": "indicators",(?=\s*"kind")/, '"id": "follow-up-system",'],
      [/"asOf": "2026-11-28"/, '"asOf": "2026-02-30"'],
      [/"kind": "form"/, '"kind": "thing"'],
    ];
    for (const [was, is] of wrong)
      expect(
        read((one) => one.replace(was, is)),
        is,
      ).not.toHaveProperty('lives');
  });

  it('is told when it differs between two versions', () => {
    const said = diffRoutines(routineOf(), routineOf(renamed), 'sv').join('\n');
    expect(said).toContain('Beteckningen ”uppföljningssystemet (Uppföljning 2)”, namnet är');
  });
});

it('a place in the source alone is no difference of a reminder or of a last day to register', () => {
  const moved = routineOf((was) => was.replaceAll('"source": "Styrning', '"source": "Kapitel 4, styrning'));
  for (const sentence of diffRoutines(routineOf(), moved, 'sv')) expect(sentence).toMatch(/källan är/i);
});
