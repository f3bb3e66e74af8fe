import type { z } from 'zod';
import type { FormField, FormInput } from '../../../form/step.js';
import { numberSettings } from '../../../routine/meetings/group-numbers.js';
import type { Routine } from '../../../routine/definition/routine-schema.js';
import { parseLocalTime } from '../../../calendar/dates/local-time.js';
import { linkFault } from '../join-link.js';
import { chosenRoutines } from '../chosen-routines.js';
import type { SetupAnswers, SetupFault, SetupWord } from '../setup-answers.js';
import type { SetupStep, SetupWorld, TypedRules } from '../setup-step.js';
import { numberFields, readNumbers, standingNumbers } from '../typed-numbers.js';
import { nameFaults, timeAsRead, typed, wholeNumber, withAnswers } from '../../../form/typed-input.js';

export const longestPlace = 120;
export const longestLink = 600;
export const minutesRange = { min: 15, max: 480 };

/** More than any routine asks for. */
const mostNumbers = 10;
const numberInputs: Record<string, z.ZodType<string | undefined>> = Object.fromEntries(
  Array.from({ length: mostNumbers }, (_, index) => [`number${index}`, typed(8)]),
);

/** How long, where and at what time the group meets, and the numbers that its routines ask for, such as places. */
export const meetingStep: SetupStep = {
  id: 'meeting',
  input: {
    minutes: typed(8),
    time: typed(40),
    mode: typed(10),
    place: typed(longestPlace),
    joinLink: typed(longestLink),
    ...numberInputs,
  },
  merge: (answers, input, known) =>
    withAnswers(answers, {
      ...typedHere(input, chosenRoutines(answers, known)),
      minutes: input['minutes'],
      time: timeAsRead(input['time']),
      mode: input['mode'],
      place: input['place'] === '' ? undefined : input['place'],
      joinLink: input['joinLink'] === '' ? undefined : input['joinLink'],
    }),
  fields(answers, world) {
    const routine = chosenRoutines(answers, world)[0]?.meetings;
    const minutes = answers.minutes ?? (routine === undefined ? undefined : String(routine.minutes));
    const time = answers.time ?? routine?.time;
    return [
      { id: 'time', label: { word: 'time' }, type: 'time', value: time },
      ...whereFields({ ...answers, minutes, mode: answers.mode ?? 'on-site' }),
      ...numbersHere(answers, chosenRoutines(answers, world)),
    ];
  },
  faults: meetingFaults,
};

function meetingFaults(answers: SetupAnswers, world: SetupWorld): readonly SetupFault[] {
  const faults: SetupFault[] = [];
  const { min, max } = minutesRange;
  if (parseLocalTime(answers.time ?? '') === undefined) faults.push({ field: 'time', code: 'not-a-time' });
  if (wholeNumber(answers.minutes, min, max) === undefined) {
    faults.push({ field: 'minutes', code: 'number-out-of-range', allowed: `${min}–${max}` });
  }
  return [...faults, ...whereFaults(answers, world), ...numberFaults(answers, world)];
}

/** The numbers are asked in the order of the routines: their ids are the files' own. */
function typedHere(input: FormInput, routines: readonly Routine[]): Pick<SetupAnswers, 'numbers'> {
  const settings = numberSettings(routines);
  if (settings.length === 0) return { numbers: undefined };
  const typedIn = settings.map(({ id }, index) => [id, input[`number${index}`] ?? ''] as const);
  return { numbers: Object.fromEntries(typedIn) };
}

function numbersHere(answers: SetupAnswers, routines: readonly Routine[]): readonly FormField<SetupWord>[] {
  const standing = { ...standingNumbers(routines, {}), ...answers.numbers };
  return numberFields(routines, standing).map((field, index) => ({ ...field, id: `number${index}` }));
}

function numberFaults(answers: SetupAnswers, world: SetupWorld): readonly SetupFault[] {
  const routines = chosenRoutines(answers, world);
  const { faults = [] } = readNumbers(routines, answers.numbers ?? {}, {});
  const fields = numberFields(routines, {}).map(({ id }) => id);
  return faults.map((fault) => ({ ...fault, field: `number${fields.indexOf(fault.field)}` }));
}

export interface Where {
  readonly minutes?: string | undefined;
  readonly mode?: string | undefined;
  readonly place?: string | undefined;
  readonly joinLink?: string | undefined;
}

/** Length, mode, place and link; the settings card asks for the same. */
export function whereFields({ minutes, mode, place, joinLink }: Where): readonly FormField<SetupWord>[] {
  const choices = (['on-site', 'digital'] as const).map((value) => ({ value, title: { word: value } }));
  return [
    { id: 'minutes', label: { word: 'minutes' }, type: 'number', ...minutesRange, value: minutes },
    { id: 'mode', label: { word: 'mode' }, type: 'expanded-choice', choices, value: mode },
    { id: 'place', label: { word: 'place' }, type: 'text', maxLength: longestPlace, value: place },
    { id: 'joinLink', label: { word: 'joinLink' }, type: 'text', maxLength: longestLink, value: joinLink },
  ];
}

/** Faults of mode, place and link; the settings card asks for the same. */
export function whereFaults(
  { mode, place, joinLink }: Where,
  { joinHosts, publicContacts }: TypedRules,
): readonly SetupFault[] {
  const faults: SetupFault[] = [];
  if (mode !== 'on-site' && mode !== 'digital') faults.push({ field: 'mode', code: 'required' });
  if (place !== undefined || mode === 'on-site') {
    faults.push(...nameFaults('place', place, longestPlace, publicContacts));
  }
  if (joinLink !== undefined) {
    const code = joinLink.length > longestLink ? 'too-long' : linkFault(joinLink, joinHosts);
    const allowed = code === 'too-long' ? String(longestLink) : joinHosts.join(', ');
    if (code !== undefined) faults.push({ field: 'joinLink', code, allowed });
  }
  return faults;
}
