import { typed, withAnswers } from '../../form/typed-input.js';
import { holdsDayOfBirth } from '../../privacy/holds-day.js';
import type { RegistrationAnswers, RegistrationFault } from './registration-answers.js';
import type { RegistrationStep } from './registration-step.js';
import { referenceFor, type RegistrationWorld } from './registration-world.js';

const longestReference = 40;

/** The number in the own case system, by a strict pattern. */
export const referenceStep: RegistrationStep = {
  id: 'reference',
  input: { reference: typed(longestReference) },
  isAsked: (answers, world) => form(answers, world) !== undefined,
  merge(answers, { reference = '' }) {
    const plain = reference.toUpperCase();
    return withAnswers(answers, { reference: plain === '' ? undefined : plain });
  },
  fields(answers, world) {
    const { name = '', example = '' } = form(answers, world) ?? {};
    return [
      {
        id: 'reference',
        label: { word: 'reference', of: [name] },
        type: 'text',
        maxLength: longestReference,
        hint: { word: 'referenceHint', of: [example] },
        value: answers.reference,
      },
    ];
  },
  notes: () => [{ says: { word: 'neverPersonal' }, style: 'subtle' }],
  faults: referenceFaults,
  // A text that is not shaped as a reference may be anything: it is not shown again, and rides in no card.
  kept: (answers, world) =>
    referenceFaults(answers, world).length === 0 ? answers : withAnswers(answers, { reference: undefined }),
  facts: ({ reference }) => [{ title: { word: 'caseNumber' }, value: reference }],
};

function form({ anonymous }: RegistrationAnswers, { routine, unit }: RegistrationWorld) {
  return referenceFor(routine, unit, anonymous);
}

function referenceFaults(
  answers: RegistrationAnswers,
  world: RegistrationWorld,
): readonly RegistrationFault[] {
  const { reference } = answers;
  if (reference === undefined) return [];
  const field = 'reference';
  const pattern = form(answers, world)?.pattern;
  if (pattern === undefined) return [{ field, code: 'not-allowed' }];
  // Whatever the pattern takes: a day of birth points someone out.
  if (holdsDayOfBirth(reference)) return [{ field, code: 'day-of-birth' }];
  return new RegExp(`^(?:${pattern})$`, 'u').test(reference) ? [] : [{ field, code: 'pattern' }];
}
