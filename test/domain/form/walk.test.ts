import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setupSteps } from '../../../src/domain/decisions/set-up/steps/setup-steps.js';
import type { SetupForm } from '../../../src/domain/decisions/set-up/setup-step.js';
import type { SetupAnswers } from '../../../src/domain/decisions/set-up/setup-answers.js';
import { noAnswers } from '../../../src/domain/decisions/registration/registration-answers.js';
import type { RegistrationForm } from '../../../src/domain/decisions/registration/registration-step.js';
import { registrationSteps } from '../../../src/domain/decisions/registration/registration-steps.js';
import {
  type RegistrationWorld,
  registrationWorlds,
} from '../../../src/domain/decisions/registration/registration-world.js';
import type { FormInput, FormKind, Step } from '../../../src/domain/form/step.js';
import { askedSteps, firstFaulty, onwards, reachable } from '../../../src/domain/form/walk.js';
import type { LocalDate } from '../../../src/domain/calendar/dates/time.js';
import { groupWith, person, routines, sceneOf } from '../group-fixture.js';

const [place] = registrationWorlds(sceneOf(groupWith(), person('karin')));
const registrationWorld = { ...place, offered: [place] } as RegistrationWorld;
const setupWorld = {
  routines: routines.all,
  joinHosts: ['teams.microsoft.com'],
  publicContacts: [],
  today: '2026-04-20' as LocalDate,
};
const started: SetupAnswers = { groupId: 'g-nnnnnnnnnnnn', starter: person('maria') };

/** Something typed in each input of any step: right, wrong, of another step's making, or nothing. */
const typed = fc.constantFrom(
  ...[undefined, '', 'x', '0', 'true', '13:00', '2026-05-12', '2026-12-30', 'own', '60', 'on-site'],
  ...[
    'g~verksam~individual',
    'g~verksam~none',
    'consent,question,two-parties',
    'vc',
    'vc,af',
    'income',
    'm-1',
  ],
  ...['verksam', 'verksam/habo', 'representative', 'IFO-2026-00001', 'Kommunhuset', 'municipality'],
);

function inputs<K extends FormKind>(steps: readonly Step<K>[]): fc.Arbitrary<FormInput> {
  const names = [...new Set(steps.flatMap(({ input }) => Object.keys(input)))].filter(
    (name) => !/^(unit|party|moved)([4-9]|\d\d)$/.test(name),
  );
  return fc.record(Object.fromEntries(names.map((name) => [name, typed])));
}

function laws<K extends FormKind>(
  name: string,
  wizard: { readonly steps: readonly Step<K>[]; readonly begin: K['answers']; readonly world: K['world'] },
) {
  const { steps, begin, world } = wizard;
  const known = { routines: routines.all };
  const place = (step: Step<K>) => steps.indexOf(step);
  const presses = fc.array(fc.tuple(fc.nat(steps.length - 1), inputs(steps)), { maxLength: 12 });

  /** Answers as they may stand after presses in any order, from cards old and new. */
  const answered = presses.map((all) =>
    all.reduce<K['answers']>(
      (answers, [at, input]) => steps[at]?.merge(answers, input, known) ?? answers,
      begin,
    ),
  );

  describe(name, () => {
    it('a press leads forward past every step that is right, or to the first with a fault; never in a circle', () => {
      fc.assert(
        fc.property(answered, fc.nat(steps.length - 1), (answers, at) => {
          const step = steps[at] as Step<K>;
          const going = onwards(steps, step, answers, world);
          const faulty = firstFaulty(steps.slice(0, at + 1), answers, world);
          if (faulty === undefined) {
            expect(going.faults).toEqual([]);
            expect(place(going.step)).toBeGreaterThan(step === steps.at(-1) ? at - 1 : at);
          } else expect(going).toEqual(faulty);
        }),
      );
    });

    it('taking a step’s answers over puts no fault into a step before it', () => {
      fc.assert(
        fc.property(answered, fc.nat(steps.length - 1), inputs(steps), (answers, at, input) => {
          const before = steps.slice(0, at);
          if (firstFaulty(before, answers, world) !== undefined) return;
          const after = steps[at]?.merge(answers, input, known) ?? answers;
          expect(firstFaulty(before, after, world)).toBeUndefined();
        }),
      );
    });

    it('a step that is shown is one that is asked, with nothing wrong before it', () => {
      fc.assert(
        fc.property(answered, fc.nat(steps.length - 1), (answers, at) => {
          const { step } = reachable(steps, steps[at] as Step<K>, answers, world);
          expect(place(step)).toBeLessThanOrEqual(at);
          expect(askedSteps(steps, answers, world)).toContain(step);
          const faulty = firstFaulty(steps.slice(0, place(step)), answers, world);
          expect(faulty).toBeUndefined();
        }),
      );
    });

    it('what rides on in a card has nothing that its own step would keep out, and keeps all that is right', () => {
      fc.assert(
        fc.property(answered, (answers) => {
          const kept = (from: K['answers']) =>
            steps.reduce<K['answers']>((now, step) => step.kept?.(now, world) ?? now, from);
          expect(kept(kept(answers))).toEqual(kept(answers));
          if (firstFaulty(steps, answers, world) === undefined) expect(kept(answers)).toEqual(answers);
        }),
      );
    });
  });
}

laws<RegistrationForm>('registering a case', {
  steps: registrationSteps,
  begin: noAnswers,
  world: registrationWorld,
});
laws<SetupForm>('setting up a group', { steps: setupSteps, begin: started, world: setupWorld });
