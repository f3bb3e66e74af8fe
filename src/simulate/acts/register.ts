import type { FormField, FormInput } from '../../domain/form/step.js';
import {
  noAnswers,
  type RegistrationAnswers,
} from '../../domain/decisions/registration/registration-answers.js';
import type { RegistrationStep } from '../../domain/decisions/registration/registration-step.js';
import { registrationSteps } from '../../domain/decisions/registration/registration-steps.js';
import type { RegistrationWorld } from '../../domain/decisions/registration/registration-world.js';
import { comingMeetings } from '../../domain/decisions/cases/open-meetings.js';
import { turnDeps } from '../../usecases/turn-deps.js';
import {
  confirmRegistration,
  registrationPlaces,
  reserveCode,
} from '../../usecases/registration/registration.js';
import { canary } from './parts/canary.js';
import type { Visit } from './parts/visit.js';

/** How carefully a form is filled in. */
type Care = 'as-it-comes' | 'careful';

/** Someone registers a case, step by step as the form asks; what is wrong is mended once, and then the form is left. */
export async function register(visit: Visit): Promise<void> {
  const { world, person, groupId, chance, note } = visit;
  const deps = turnDeps(world.deps);
  const offered = await registrationPlaces(deps, person.caller);
  const [first] = offered;
  if (first === undefined) return;
  let answers: RegistrationAnswers = noAnswers;
  for (const step of registrationSteps) {
    const filled = fillStep(visit, step, answers, { ...placeOf(offered, answers, first), offered });
    if (filled === undefined) return note({ what: 'refused-form' });
    answers = filled;
    if (step.id === 'type') answers = { ...answers, code: await reserveCode(deps, person.caller, groupId) };
  }
  const confirmed = await confirmRegistration(deps, person.caller, answers);
  if (confirmed.kind !== 'registered') {
    return note({ what: 'broken', law: 'actions', how: `confirm: ${JSON.stringify(confirmed)}` });
  }
  const { pointer } = confirmed;
  note({
    what: 'registered',
    code: pointer.code,
    timing: timingOf(placeOf(offered, answers, first), answers),
  });
  if (!chance.happens(0.05)) return;
  // Pressed twice: the same receipt, and no second case.
  const again = await confirmRegistration(turnDeps(world.deps), person.caller, answers);
  const isSame = again.kind === 'registered' && again.pointer.code === pointer.code;
  if (!isSame) note({ what: 'broken', law: 'codes', how: `pressed twice: ${JSON.stringify(again)}` });
}

function placeOf(
  offered: readonly RegistrationWorld[],
  { routine }: RegistrationAnswers,
  first: RegistrationWorld,
): RegistrationWorld {
  return offered.find((one) => one.routine.id === routine) ?? first;
}

function timingOf(world: RegistrationWorld, { meetingId }: RegistrationAnswers) {
  if (meetingId === undefined) return 'no-meeting';
  const chosen = comingMeetings(world, world.routine).find(({ meeting }) => meeting.id === meetingId);
  return chosen?.open === false ? 'late' : 'in-time';
}

/** Undefined when the form cannot be filled in, however carefully. */
function fillStep(
  visit: Visit,
  step: RegistrationStep,
  answers: RegistrationAnswers,
  world: RegistrationWorld,
): RegistrationAnswers | undefined {
  if (step.isAsked?.(answers, world) === false) return answers;
  for (const care of ['as-it-comes', 'careful', 'careful', 'careful'] as const) {
    const input = fill(visit, step.fields(answers, world), care);
    const merged = step.merge(answers, input, { routines: world.routines.all });
    const at = world.offered?.find(({ routine }) => routine.id === merged.routine) ?? world;
    const faults = step.faults(merged, { ...at, offered: world.offered ?? [] });
    if (faults.length === 0) {
      if (Object.values(input).includes(canary)) {
        visit.note({ what: 'broken', law: 'canary', how: `the step ${step.id} took it` });
      }
      return merged;
    }
  }
  return undefined;
}

function fill(visit: Visit, fields: readonly FormField[], care: Care): FormInput {
  return Object.fromEntries(fields.map((field) => [field.id, valueFor(visit, field, care)]));
}

function valueFor({ chance }: Visit, field: FormField, care: Care): string | undefined {
  const values = (field.choices ?? []).map(({ value }) => value);
  switch (field.type) {
    case 'expanded-multi':
      return manyOf(chance, field.id, values, care).join(',');
    case 'choice':
      // What is proposed stands, most often.
      return field.value !== undefined && chance.happens(care === 'careful' ? 0.5 : 0.7)
        ? field.value
        : chance.pick(values.slice(0, 4));
    case 'expanded-choice':
      return chance.pick(values);
    case 'text':
      if (care === 'careful') return '';
      return chance.happens(0.04) ? canary : chance.happens(0.4) ? exampleIn(field) : '';
    case 'toggle':
      return 'true';
    case 'date':
    case 'time':
    case 'number':
      return field.value;
  }
}

function manyOf(
  chance: Visit['chance'],
  id: string,
  values: readonly string[],
  care: Care,
): readonly string[] {
  if (id === 'checklist') return care === 'careful' ? values : values.filter(() => chance.happens(0.97));
  return chance.some(values, 1, care === 'careful' ? 1 : 3);
}

/** The example that the hint gives. */
function exampleIn({ hint }: FormField): string {
  const [example] = typeof hint === 'object' && 'of' in hint ? (hint.of ?? []) : [];
  return typeof example === 'string' ? example : '';
}
