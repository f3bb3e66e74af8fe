import { type CasePointer, isRegistered, isRunning, isWithdrawn } from '../../../model/case/case-pointer.js';
import { activeMember, unitOf } from '../../../model/members.js';
import { spokespeopleOf } from '../../../routine/spokespeople.js';
import { routineOf } from '../../../routine/definition/routine-of.js';
import { noticeMeeting, noticeOf, people, recipientPerson } from '../../notice-parts.js';
import type { Notice } from '../../notice.js';
import { asksAcknowledgement } from '../../../routine/definition/case-life.js';
import type { NoticeKind } from '../../../model/job/notice-kind.js';
import { type NoticeRule, type RuleWorld, toPerson } from '../../notice-rule.js';
import type { Recipient } from '../../../model/job/timer.js';

export function pointerOf({ snapshot, cause }: RuleWorld): CasePointer | undefined {
  return snapshot.cases.find(({ value }) => value.code === cause.subject.code)?.value;
}

type OfUnits = 'case-registered' | 'case-changed' | 'case-withdrawn';

function unitsTold(world: RuleWorld<OfUnits>): readonly Recipient[] {
  const { snapshot, routines, cause } = world;
  const pointer = pointerOf(world);
  if (pointer === undefined) return [];
  const routine = routineOf(routines, pointer);
  return cause.facts.units.flatMap((unit) => people(spokespeopleOf(snapshot, routine, unit)));
}

export function ownerAndRegistrant({ owner, registeredFor }: CasePointer): readonly Recipient[] {
  return [toPerson(owner), ...(registeredFor === undefined ? [] : [toPerson(registeredFor)])];
}

/** What a message may have of a case beside its code: type, categories, who registers it, which meeting. */
export function aboutCase(world: RuleWorld, kind: NoticeKind, pointer: CasePointer): Notice {
  const { registration } = routineOf(world.routines, pointer);
  const type = registration.caseTypes.find(({ id }) => id === pointer.type);
  const meeting = world.snapshot.meetings.find(({ value }) => value.id === pointer.meetingId)?.value;
  const unitName = unitOf(world.snapshot, pointer.registeringUnit)?.name;
  return {
    ...noticeOf(world, kind),
    code: pointer.code,
    ...(unitName === undefined ? {} : { unitName }),
    ...(meeting === undefined ? {} : { meeting: noticeMeeting(world, meeting) }),
    about: {
      ...(type === undefined ? {} : { type: type.name }),
      categories: registration.categories
        .filter(({ id }) => pointer.categories.includes(id))
        .map(({ name }) => name),
      anonymous: pointer.anonymous,
      acute: type?.acute === true,
      asksAcknowledgement: asksAcknowledgement(routineOf(world.routines, pointer), pointer),
    },
  };
}

function unitOfRecipient({ snapshot }: RuleWorld, recipient: Recipient): string | undefined {
  const person = recipientPerson(recipient);
  return person === undefined ? undefined : activeMember(snapshot, person)?.unitId;
}

const atOnce = { timing: 'at-once', digest: false } as const;

/** "A case concerns your unit", to the units that became concerned. */
export const caseRegistered: NoticeRule<'case-registered'> = {
  kind: 'case-registered',
  ...atOnce,
  recipients: unitsTold,
  notice(world, recipient) {
    const pointer = pointerOf(world);
    const unit = unitOfRecipient(world, recipient);
    if (pointer === undefined || unit === undefined || !pointer.units.includes(unit)) return undefined;
    if (!isRegistered(pointer) && !isRunning(pointer)) return undefined;
    return aboutCase(world, 'case-registered', pointer);
  },
  isDone(world, recipient) {
    const pointer = pointerOf(world);
    if (pointer === undefined || !asksAcknowledgement(routineOf(world.routines, pointer), pointer))
      return true;
    const unit = unitOfRecipient(world, recipient);
    return pointer.acknowledgements.some(({ unitId }) => unitId === unit);
  },
};

/** To those who knew of it before: how it is now, or that it is no longer theirs. */
export const caseChanged: NoticeRule<'case-changed'> = {
  kind: 'case-changed',
  ...atOnce,
  recipients: unitsTold,
  notice(world, recipient) {
    const pointer = pointerOf(world);
    const unit = unitOfRecipient(world, recipient);
    // A later change has a message of its own.
    if (pointer === undefined || unit === undefined || String(pointer.revision) !== world.cause.occurrence)
      return undefined;
    if (isWithdrawn(pointer)) return undefined;
    return { ...aboutCase(world, 'case-changed', pointer), accepted: pointer.units.includes(unit) };
  },
};

export const caseWithdrawn: NoticeRule<'case-withdrawn'> = {
  kind: 'case-withdrawn',
  ...atOnce,
  recipients: unitsTold,
  notice(world) {
    const pointer = pointerOf(world);
    return isWithdrawn(pointer) ? aboutCase(world, 'case-withdrawn', pointer) : undefined;
  },
};

export const caseHandedOver: NoticeRule<'case-handed-over'> = {
  kind: 'case-handed-over',
  ...atOnce,
  recipients(world) {
    const pointer = pointerOf(world);
    return pointer === undefined ? [] : [toPerson(pointer.owner)];
  },
  notice(world, recipient) {
    const pointer = pointerOf(world);
    if (pointer === undefined || pointer.owner !== recipientPerson(recipient)) return undefined;
    const from = world.snapshot.members.find(({ value }) => value.person === world.cause.facts.from)?.value
      .name;
    return {
      ...aboutCase(world, 'case-handed-over', pointer),
      ...(from === undefined ? {} : { staffName: from }),
    };
  },
};
