import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffRoutines } from '../../src/cli/routine/diff/diff-routines.js';
import { routineJsonSchema } from '../../src/cli/routine/routine-json-schema.js';
import { routineCommand } from '../../src/cli/routine/routine.js';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { readRoutine } from '../../src/domain/routine/read-routine.js';
import type { Routine } from '../../src/domain/routine/definition/routine-schema.js';
import { routineDiffSv } from '../../src/text/sv/routine/routine-diff.js';

const verksam = loadRoutines().get('verksam', 1);

function changed(change: (text: string) => string): Routine {
  const text = readFileSync('src/routines/versions/verksam-1.json', 'utf8');
  const after = change(text);
  expect(after).not.toBe(text);
  const read = readRoutine(JSON.parse(after));
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults));
  return read.routine;
}

describe('what differs between two versions', () => {
  it.each<[string, (text: string) => string, string, string]>([
    [
      'a time to answer',
      (text) => text.replace('"plus": { "workingDays": 2 }', '"plus": { "workingDays": 5 }'),
      'enheterna får 5 arbetsdagar i stället för 2 arbetsdagar.',
      'the units have 5 working days instead of 2 working days.',
    ],
    [
      'the last day to register',
      (text) => text.replace('"days": 6 }', '"days": 5 }'),
      'Sista anmälningsdagen är 5 arbetsdagar före mötet i stället för 6 arbetsdagar före mötet.',
      'Last day to register: 5 working days before the meeting instead of 6 working days before the meeting.',
    ],
    [
      'how often one meets',
      (text) => text.replace('"every": 6 }', '"every": 4 }'),
      'Hur ofta är var 4:e vecka i stället för var 6:e vecka.',
      'How often: every 4 weeks instead of every 6 weeks.',
    ],
    [
      'who registers',
      (text) =>
        text.replace('"register": ["caseworker", "representative"]', '"register": ["representative"]'),
      'Vilka som anmäler är Representant i stället för Handläggare och Representant.',
      'Who registers: Representative instead of Caseworker and Representative.',
    ],
    [
      'a list of questions to sort out',
      (text) =>
        text.replace(
          '{ "id": "income", "name": { "sv": "Rätt ersättning", "en": "The right income" } },',
          '',
        ),
      'Finns inte kvar: frågan att reda ut ”Rätt ersättning”.',
      'No longer there: the question to sort out “The right income”.',
    ],
    [
      'a new stage',
      (text) =>
        text
          .replace(
            '"id": "decided", "name"',
            '"id": "archived", "name": { "sv": "Arkiverat", "en": "Archived" }, "ends": true }, { "id": "decided", "name"',
          )
          .replace('"to": "decided"', '"to": "archived"'),
      'nytt: steget ”Arkiverat”.',
      'new: the stage “Archived”.',
    ],
    [
      'how long things are kept',
      (text) =>
        text.replace(
          '"consentShownAtMeeting"',
          '"retention": { "withdrawnDays": 10 }, "consentShownAtMeeting"',
        ),
      'Dagar som tillbakadragna ärenden sparas är 10 i stället för 30.',
      'Days that withdrawn cases are kept: 10 instead of 30.',
    ],
  ])('says %s in a plain sentence', (_what, change, sv, en) => {
    const after = changed(change);
    expect(diffRoutines(verksam, after, 'sv').join('\n')).toContain(sv);
    expect(diffRoutines(verksam, after, 'en').join('\n')).toContain(en);
  });

  it('is nothing between a version and itself', () => {
    for (const routine of loadRoutines().versions) expect(diffRoutines(routine, routine, 'sv')).toEqual([]);
  });

  it('is said by the command for two files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'routine-'));
    const text = readFileSync('src/routines/versions/verksam-1.json', 'utf8');
    writeFileSync(join(folder, 'a.json'), text);
    writeFileSync(join(folder, 'b.json'), text.replace('"version": 1', '"version": 2'));
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    const terminal = { out: say, err: say, async *lines() {} };
    const args = ['diff', join(folder, 'a.json'), join(folder, 'b.json')];
    expect(await routineCommand(args, {}, terminal)).toBe(0);
    expect(said).toEqual(['Versionen är 2 i stället för 1.']);
  });
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Fields of the schema that no word names. Values with a shape of their own are said whole. */
function unnamed(schema: Schema, path: string): readonly string[] {
  const { things, fields } = routineDiffSv;
  return Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    if (key === '$schema' || key === 'id') return [];
    const at = path === '' ? key : `${path}.${key}`;
    if (at in things) return inner.items === undefined ? [] : unnamed(inner.items, `${at}.*`);
    const isSection = ['meetings', 'registration', 'rights', 'agenda', 'retention'].includes(at);
    if (key in fields && !isSection) return [];
    return inner.properties === undefined ? [at] : unnamed(inner, at);
  });
}

it('every field of the language has a word for what differs in it', () => {
  expect(unnamed(routineJsonSchema() as Schema, '')).toEqual([]);
});
