import { holdsDayOfBirth } from '../../privacy/holds-day.js';
import { mayRegister } from '../../routine/rights.js';
import { comingMeetings } from '../cases/open-meetings.js';
import { judgeUnits } from '../cases/unit-choice.js';
import type { RegistrationAnswers, RegistrationFault } from './registration-answers.js';
import {
  caseTypeOf,
  checklistFor,
  mayBeRegisteredFor,
  type RegistrationWorld,
  referenceFor,
} from './registration-world.js';

type Faults = readonly RegistrationFault[];

export function judgeType(world: RegistrationWorld, { type, anonymous, owner }: RegistrationAnswers): Faults {
  const known = caseTypeOf(world, type);
  if (known === undefined) return [{ field: 'type', code: 'unknown' }];
  const wrong = anonymous ? known.anonymity === 'never' : known.anonymity === 'always';
  if (wrong) return [{ field: 'type', code: 'not-allowed' }];
  if (owner === undefined || owner === world.member.person) {
    return mayRegister(world.routine, world.member, world.unit) ? [] : [{ field: 'owner', code: 'missing' }];
  }
  const colleague = mayBeRegisteredFor(world).some(({ person }) => person === owner);
  return colleague ? [] : [{ field: 'owner', code: 'not-allowed' }];
}

export function judgeChecklist(world: RegistrationWorld, answers: RegistrationAnswers): Faults {
  const asked = checklistFor(world.routine, answers.type, answers.anonymous);
  if (answers.checklist.some((id) => !asked.some((task) => task.id === id))) {
    return [{ field: 'checklist', code: 'unknown' }];
  }
  const items = asked
    .filter(({ id, required }) => required && !answers.checklist.includes(id))
    .map(({ id }) => id);
  return items.length === 0 ? [] : [{ field: 'checklist', code: 'missing', items }];
}

export function judgeReference(
  { routine, unit }: RegistrationWorld,
  { reference, anonymous }: Pick<RegistrationAnswers, 'reference' | 'anonymous'>,
): Faults {
  if (reference === undefined) return [];
  const form = referenceFor(routine, unit, anonymous);
  if (form === undefined) return [{ field: 'reference', code: 'not-allowed' }];
  // Whatever the pattern takes: a day of birth points someone out.
  if (holdsDayOfBirth(reference)) return [{ field: 'reference', code: 'day-of-birth' }];
  return new RegExp(`^(?:${form.pattern})$`, 'u').test(reference)
    ? []
    : [{ field: 'reference', code: 'pattern' }];
}

/** A meeting whose registration has closed may be chosen too: then the case waits for the coordinator. */
export function judgeMeeting(world: RegistrationWorld, meetingId: string | undefined): Faults {
  const coming = comingMeetings(world.snapshot, world.routine, world.now);
  if (coming.length === 0) return [{ field: 'meetingId', code: 'none-left' }];
  if (meetingId === undefined) return [{ field: 'meetingId', code: 'missing' }];
  return coming.some(({ meeting }) => meeting.id === meetingId)
    ? []
    : [{ field: 'meetingId', code: 'closed' }];
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
