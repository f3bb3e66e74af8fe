import { z } from 'zod';
import { personInput, typed, withAnswers } from '../../form/typed-input.js';
import type { Phrase } from '../../form/phrase.js';
import type { PersonKey } from '../../model/person/person.js';
import { mayRegister, mayRegisterForOthers } from '../../routine/rights.js';
import type { CaseType } from '../../routine/definition/routine-schema.js';
import {
  noAnswers,
  type RegistrationAnswers,
  type RegistrationFault,
  type RegistrationWord,
} from './registration-answers.js';
import type { RegistrationStep } from './registration-step.js';
import { caseTypeOf, mayBeRegisteredFor, type RegistrationWorld } from './registration-world.js';

/** Group and kind of case in one choice, since each routine has kinds of its own; and whom it is registered for. */
export const typeStep: RegistrationStep = {
  id: 'type',
  input: { choice: typed(140), owner: z.union([personInput, z.literal('self')]).optional() },
  merge(answers, { choice = '', owner }) {
    const [groupId, routine, type, how] = choice.split('~');
    const isSamePlace = answers.groupId === groupId && answers.routine === routine;
    const before = isSamePlace ? answers : noAnswers;
    const anonymous = how === 'anonymous';
    const isSameKind = before.type === type && before.anonymous === anonymous;
    return withAnswers(before, {
      ...{ groupId, routine, type, anonymous },
      owner: owner === undefined || owner === 'self' ? undefined : (owner as PersonKey),
      // Reserved anew, or found again, when the step is right.
      code: undefined,
      // Another kind of case asks another checklist; what was ticked for the former is no answer to it.
      ...(isSameKind ? {} : { checklist: [], reference: undefined }),
    });
  },
  fields(answers, world) {
    const offered = world.offered ?? [world];
    const choices = offered.flatMap((one) => choicesOf(one, offered.length > 1));
    const [only] = choices;
    const chosen = isHere(answers, world) ? valueOf(world, answers.type, answers.anonymous) : undefined;
    const value = chosen ?? (choices.length === 1 ? only?.value : undefined);
    return [
      {
        id: 'choice',
        label: { word: 'choice' },
        type: 'expanded-choice',
        required: true,
        choices,
        value,
      },
      ...ownerField(offered, answers),
    ];
  },
  notes: () => [{ says: { word: 'neverPersonal' }, style: 'subtle' }],
  help: (_answers, world) => (world.offered ?? [world]).flatMap(helpOf),
  faults: typeFaults,
  kept: (answers, world) =>
    isHere(answers, world) && caseTypeOf(world, answers.type) !== undefined ? answers : noAnswers,
  facts(answers, world) {
    const { snapshot } = world;
    const owner = snapshot.members.find(({ value }) => value.person === answers.owner)?.value.name;
    const kind: Phrase<RegistrationWord> = caseTypeOf(world, answers.type)?.name ?? '';
    return [
      { title: { word: 'group' }, value: snapshot.group.value.name },
      { title: { word: 'kind' }, value: answers.anonymous ? { word: 'anonymously', of: [kind] } : kind },
      { title: { word: 'registeredFor' }, value: owner },
    ];
  },
};

/** True when the world is that of the group and routine that were chosen. */
function isHere({ groupId, routine }: RegistrationAnswers, world: RegistrationWorld): boolean {
  return groupId === world.snapshot.group.value.id && routine === world.routine.id;
}

/** Types that the registrant may register, for themselves or for a colleague. */
function offeredTypes({ routine, member, unit }: RegistrationWorld): readonly CaseType[] {
  return routine.registration.caseTypes.filter(
    (type) => mayRegister(routine, member, unit, type) || mayRegisterForOthers(routine, member, unit),
  );
}

/** What the routine says of when a type is the right one. */
function helpOf(place: RegistrationWorld): readonly Phrase<RegistrationWord>[] {
  return offeredTypes(place).flatMap(({ name, help }) =>
    help === undefined ? [] : [{ word: 'typeHelp', of: [name, help] }],
  );
}

function choicesOf(place: RegistrationWorld, several: boolean) {
  const { snapshot } = place;
  return offeredTypes(place).flatMap(({ id, name, anonymity }) => {
    const title: Phrase<RegistrationWord> = several
      ? { word: 'inGroup', of: [snapshot.group.value.name, name] }
      : name;
    const named = { value: valueOf(place, id, false), title };
    const hidden = {
      value: valueOf(place, id, true),
      title: { word: 'anonymously', of: [title] } satisfies Phrase<RegistrationWord>,
    };
    return [...(anonymity === 'always' ? [] : [named]), ...(anonymity === 'never' ? [] : [hidden])];
  });
}

function valueOf({ snapshot, routine }: RegistrationWorld, type = '', anonymous: boolean): string {
  const parts = [snapshot.group.value.id, routine.id, type];
  return [...parts, ...(anonymous ? ['anonymous'] : [])].join('~');
}

function ownerField(
  offered: readonly RegistrationWorld[],
  { owner }: RegistrationAnswers,
): ReturnType<RegistrationStep['fields']> {
  const colleagues = new Map(offered.flatMap(mayBeRegisteredFor).map(({ person, name }) => [person, name]));
  if (colleagues.size === 0) return [];
  return [
    {
      id: 'owner',
      label: { word: 'owner' },
      type: 'choice',
      value: owner ?? 'self',
      hint: { word: 'ownerHint' },
      choices: [
        { title: { word: 'myself' }, value: 'self' },
        ...[...colleagues].map(([value, title]) => ({ title, value })),
      ],
    },
  ];
}

function typeFaults(answers: RegistrationAnswers, world: RegistrationWorld): readonly RegistrationFault[] {
  const { type, anonymous, owner } = answers;
  if (!isHere(answers, world)) return [{ field: 'choice', code: 'missing' }];
  const known = caseTypeOf(world, type);
  if (known === undefined) return [{ field: 'choice', code: 'unknown' }];
  if (!offeredTypes(world).includes(known)) return [{ field: 'choice', code: 'not-allowed' }];
  const wrong = anonymous ? known.anonymity === 'never' : known.anonymity === 'always';
  if (wrong) return [{ field: 'choice', code: 'not-allowed' }];
  if (owner === undefined || owner === world.member.person) {
    const { routine, member, unit } = world;
    return mayRegister(routine, member, unit, known) ? [] : [{ field: 'owner', code: 'owner-missing' }];
  }
  const colleague = mayBeRegisteredFor(world).some(({ person }) => person === owner);
  return colleague ? [] : [{ field: 'owner', code: 'not-allowed' }];
}
