import type { CasePointer } from '../../model/case-pointer.js';
import { holdsDayOfBirth } from '../../privacy/holds-day.js';
import { mayRegister } from '../../routine/rights.js';
import { comingMeetings } from './open-meetings.js';
import type { RegistrationAnswers, RegistrationFault } from './registration-answers.js';
import {
  caseTypeOf,
  checklistFor,
  mayBeRegisteredFor,
  otherUnits,
  type RegistrationWorld,
  referenceFor,
} from './registration-world.js';

type Faults = readonly RegistrationFault[];

export function judgeType(world: RegistrationWorld, { type, anonymous, owner }: RegistrationAnswers): Faults {
  const known = caseTypeOf(world, type);
  if (known === undefined) return [{ field: 'type', kind: 'unknown' }];
  const wrong = anonymous ? known.anonymity === 'never' : known.anonymity === 'always';
  if (wrong) return [{ field: 'type', kind: 'not-allowed' }];
  if (owner === undefined || owner === world.member.person) {
    return mayRegister(world.routine, world.member, world.unit) ? [] : [{ field: 'owner', kind: 'missing' }];
  }
  const colleague = mayBeRegisteredFor(world).some(({ person }) => person === owner);
  return colleague ? [] : [{ field: 'owner', kind: 'not-allowed' }];
}

export function judgeChecklist(world: RegistrationWorld, answers: RegistrationAnswers): Faults {
  const asked = checklistFor(world.routine, answers.type, answers.anonymous);
  if (answers.checklist.some((id) => !asked.some((task) => task.id === id))) {
    return [{ field: 'checklist', kind: 'unknown' }];
  }
  const items = asked
    .filter(({ id, required }) => required && !answers.checklist.includes(id))
    .map(({ id }) => id);
  return items.length === 0 ? [] : [{ field: 'checklist', kind: 'missing', items }];
}

export function judgeUnits(
  world: RegistrationWorld,
  { units, categories }: Pick<RegistrationAnswers, 'units' | 'categories'>,
): Faults {
  const { maxUnits, categories: known } = world.routine.registration;
  const other = otherUnits(world).map(({ id }) => id);
  const faults: RegistrationFault[] = [];
  if (units.length === 0) faults.push({ field: 'units', kind: 'missing' });
  else if (units.some((id) => !other.includes(id))) faults.push({ field: 'units', kind: 'unknown' });
  else if (units.length > maxUnits) faults.push({ field: 'units', kind: 'too-many' });
  if (categories.length === 0) faults.push({ field: 'categories', kind: 'missing' });
  else if (categories.some((id) => !known.some((one) => one.id === id))) {
    faults.push({ field: 'categories', kind: 'unknown' });
  }
  return faults;
}

export function judgeReference(
  { routine, unit }: RegistrationWorld,
  { reference, anonymous }: Pick<RegistrationAnswers, 'reference' | 'anonymous'>,
): Faults {
  if (reference === undefined) return [];
  const form = referenceFor(routine, unit, anonymous);
  if (form === undefined) return [{ field: 'reference', kind: 'not-allowed' }];
  // Whatever the pattern takes: a day of birth points someone out.
  if (holdsDayOfBirth(reference)) return [{ field: 'reference', kind: 'day-of-birth' }];
  return new RegExp(`^(?:${form.pattern})$`, 'u').test(reference)
    ? []
    : [{ field: 'reference', kind: 'pattern' }];
}

/** A meeting whose registration has closed may be chosen too: then the case waits for the coordinator. */
export function judgeMeeting(world: RegistrationWorld, meetingId: string | undefined): Faults {
  const coming = comingMeetings(world.snapshot, world.routine, world.now);
  if (coming.length === 0) return [{ field: 'meeting', kind: 'none-left' }];
  if (meetingId === undefined) return [{ field: 'meeting', kind: 'missing' }];
  return coming.some(({ meeting }) => meeting.id === meetingId) ? [] : [{ field: 'meeting', kind: 'closed' }];
}

/** Everything once more, whatever the card said. */
export function judgeRegistration(world: RegistrationWorld, answers: RegistrationAnswers): Faults {
  return [
    ...judgeType(world, answers),
    ...judgeChecklist(world, answers),
    ...judgeUnits(world, answers),
    ...judgeReference(world, answers),
    ...judgeMeeting(world, answers.meetingId),
  ];
}

/** True when the case may not be changed any more. */
export function isSettled({ state }: CasePointer): boolean {
  return state === 'decided' || state === 'withdrawn';
}
