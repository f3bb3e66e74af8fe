import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { drawRoutine, plain } from '../../src/cli/routine/draw/draw-life.js';
import type { Routine } from '../../src/domain/routine/definition/routine-schema.js';
import { rehabilitation } from '../domain/life/lives.js';

const book = loadRoutines();

describe('the drawing of a routine', () => {
  it('stands in the guide for each shipped file, as the files are', () => {
    const guide = readFileSync('src/routines/README.md', 'utf8');
    const drawn = book.all.map((routine) => drawRoutine(routine, 'sv')).join('\n\n');
    expect(guide, 'put in what samrad routine draw prints').toContain(
      `<!-- drawn -->\n\n${drawn}\n\n<!-- /drawn -->`,
    );
  });

  it.each(['sv', 'en'] as const)(
    'has every stage, exit and task of every life by its name in %s',
    (locale) => {
      for (const routine of book.all) {
        const text = drawRoutine(routine, locale);
        for (const { stages } of routine.lives) {
          for (const { id, name, tasks, exits } of stages) {
            expect(text).toContain(`"${plain(name[locale])}`);
            for (const one of [...tasks, ...exits]) expect(text).toContain(plain(one.name[locale]));
            for (const { to } of exits) {
              expect(text).toContain(`${id.replaceAll('-', '_')} --> ${to.replaceAll('-', '_')}`);
            }
          }
        }
      }
    },
  );

  it('shows where one waits for a place, how long it lasts, what repeats and what opens by itself', () => {
    const routine: Routine = { ...book.get('verksam'), lives: [rehabilitation] };
    const lines = drawRoutine(routine, 'sv');
    expect(lines).toContain('queued --> enrolled: när en plats är ledig');
    expect(lines).toContain('examined --> queued: när det är fullt');
    expect(lines).toContain('Riktlinje#58; 12 månader');
    expect(lines).toContain('var 3#58;e månad');
    expect(lines).toContain('när allt är gjort');
    expect(drawRoutine(routine, 'en')).toContain('3 weeks after the stage began');
  });

  it('writes signs of the drawing as entities, so that no name breaks it', () => {
    const [life] = book.get('verksam').lives;
    const [first, ...rest] = life?.stages ?? [];
    if (life === undefined || first === undefined) throw new Error('no life');
    const name = { sv: 'A: "B"; #C', en: 'A' };
    const routine: Routine = {
      ...book.get('verksam'),
      lives: [{ ...life, stages: [{ ...first, name }, ...rest] }],
    };
    expect(drawRoutine(routine, 'sv')).toContain('"A#58; #34;B#34;#59; #35;C"');
  });
});
