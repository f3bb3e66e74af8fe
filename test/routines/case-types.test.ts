import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Member, Unit } from '../../src/domain/model/group/group.js';
import { readRoutine } from '../../src/domain/routine/read-routine.js';
import { mayRegister } from '../../src/domain/routine/rights.js';
import type { Routine } from '../../src/domain/routine/definition/routine-schema.js';

type Json = Record<string, unknown>;
interface File {
  readonly registration: { readonly caseTypes: Json[] };
  readonly lives: { readonly stages: { readonly id: string; readonly exits: Json[]; tasks?: Json[] }[] }[];
}

const file = () =>
  JSON.parse(readFileSync('src/routines/internal-collaboration.json', 'utf8')) as unknown as File;

function faultsOf(change: (one: File) => void): readonly string[] {
  const one = file();
  change(one);
  const read = readRoutine(one);
  return read.kind === 'faults' ? read.faults.map(({ path, allowed }) => `${path}: ${allowed}`) : [];
}

const typeWith = (more: Json) => (one: File) => {
  Object.assign(one.registration.caseTypes[1] ?? {}, more);
};

describe('a case type of its own', () => {
  it('begins in a stage without a meeting, or where all do', () => {
    expect(faultsOf(typeWith({ start: 'level-2' }))).toEqual([]);
    for (const start of ['level-3', 'decided', 'nowhere']) {
      expect(faultsOf(typeWith({ start }))[0], start).toContain(
        'registration.caseTypes[1].start: a stage without an agenda, or the start of all',
      );
    }
  });

  it('makes its first stage one that something leads to', () => {
    const faults = faultsOf((one) => {
      const type = one.registration.caseTypes.find(({ id }) => id === 'acute');
      if (type !== undefined) delete type['start'];
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('a stage that an exit leads to');
  });

  it('is registered by roles of the file alone', () => {
    expect(faultsOf(typeWith({ register: ['nobody'] }))[0]).toContain(
      'registration.caseTypes[1].register[0]: one of: caseworker',
    );
    expect(faultsOf(typeWith({ register: [] }))).toHaveLength(1);
  });

  it('has those roles in place of the routine’s own', () => {
    const read = readRoutine(file());
    if (read.kind === 'faults') throw new Error('faults');
    const { routine } = read as { readonly routine: Routine };
    const unit: Unit = { id: 'u-1', name: 'Norra enheten', party: 'individual-and-family' };
    const member = { unitId: 'u-1', state: 'active', role: 'caseworker', coordinator: false } as Member;
    const may = routine.registration.caseTypes.filter((type) => mayRegister(routine, member, unit, type));
    expect(may.map(({ id }) => id)).toEqual(['other-unit']);
    expect(mayRegister(routine, member, unit)).toBe(true);
    expect(mayRegister(routine, { ...member, role: 'unit-manager' }, unit)).toBe(false);
  });
});

describe('an exit with a trace', () => {
  it('is never an outcome of a meeting, which may be corrected', () => {
    const faults = faultsOf((one) => {
      const exit = one.lives[0]?.stages.find(({ id }) => id === 'level-2')?.exits[0];
      Object.assign(exit ?? {}, { trace: true });
    });
    expect(faults[0]).toContain('trace where no meeting decides');
  });
});

describe('a task of each meeting of some kinds', () => {
  it('names kinds that the file has', () => {
    const faults = faultsOf((one) => {
      Object.assign(one.lives[1]?.stages[0]?.tasks?.[0] ?? {}, {
        every: { per: 'meeting', kinds: ['no-kind'] },
      });
    });
    expect(faults[0]).toContain('every.kinds');
  });
});

/** Every object of the file with a name is a clause; parties, units, roles and options are words. */
function clausesWithoutSource(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => clausesWithoutSource(one, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const isClause = 'id' in value && !/asks|options|units|parties|knownGroups|lists|lives\[\d+\]$/.test(path);
  return [
    ...(isClause && !('source' in value) ? [path] : []),
    ...entries.flatMap(([key, inner]) => clausesWithoutSource(inner, `${path}.${key}`)),
  ];
}

it('every clause of the file of internal collaboration carries its place in the source', () => {
  expect(clausesWithoutSource(file(), '')).toEqual([]);
});
