import { decideAt } from '../../../decisions/case-events/late-questions.js';
import { routineOf } from '../../../routine/definition/routine-of.js';
import { settleUnanswered } from '../../../decisions/cases/late/decide-late.js';
import { timelinessOf } from '../../../decisions/cases/open-meetings.js';
import { type CasePointer, isWaitingLate, isWithdrawn } from '../../../model/case/case-pointer.js';
import { activeMembers, namesOf } from '../../../model/members.js';
import type { Change } from '../../../model/row.js';
import type { Recipient } from '../../../model/job/timer.js';
import { meetingStart } from '../../../routine/meetings/meeting-moments.js';
import { mayAdmitLate } from '../../../routine/rights.js';
import { people } from '../../notice-parts.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';
import { aboutCase, pointerOf, ownerAndRegistrant } from './case-news.js';

const atOnce = { timing: 'at-once', digest: false } as const;

function unanswered({ cause }: RuleWorld<'late-case-decided'>): boolean {
  return cause.facts.unanswered === true;
}

function settled(world: RuleWorld): readonly Change[] | undefined {
  const row = world.snapshot.cases.find(({ value }) => value.code === world.cause.subject.code);
  return row && settleUnanswered(world, row)?.changes;
}

/** Of an answer about what came late: its owner and registrant. */
export function readersOf(world: RuleWorld): readonly Recipient[] {
  const pointer = pointerOf(world);
  return pointer === undefined ? [] : ownerAndRegistrant(pointer);
}

/** Those who may answer what came late. */
export function admitters({ snapshot, routines }: RuleWorld, pointer: CasePointer): readonly Recipient[] {
  const routine = routineOf(routines, pointer);
  return people(activeMembers(snapshot).filter((member) => mayAdmitLate(routine, member)));
}

/** Someone asks to be let in after the deadline. */
export const lateCaseAsked: NoticeRule<'late-case-asked'> = {
  kind: 'late-case-asked',
  ...atOnce,
  recipients(world) {
    const pointer = pointerOf(world);
    return pointer === undefined ? [] : admitters(world, pointer);
  },
  notice(world) {
    const pointer = pointerOf(world);
    if (!isWaitingLate(pointer)) return undefined;
    const unitNames = namesOf(world.snapshot, pointer.units);
    return { ...aboutCase(world, 'late-case-asked', pointer), unitIds: pointer.units, unitNames };
  },
};

/** The answer to a late case; or that none came before the meeting began. */
export const lateCaseDecided: NoticeRule<'late-case-decided'> = {
  kind: 'late-case-decided',
  ...atOnce,
  recipients(world) {
    const pointer = pointerOf(world);
    if (pointer === undefined) return [];
    return unanswered(world) && settled(world) === undefined ? [] : ownerAndRegistrant(pointer);
  },
  readers: readersOf,
  fired(world) {
    const pointer = pointerOf(world);
    if (!unanswered(world) || !isWaitingLate(pointer)) return [];
    return settled(world) ?? decidedLater(world, pointer);
  },
  notice(world) {
    const pointer = pointerOf(world);
    if (pointer === undefined || isWaitingLate(pointer)) return undefined;
    const { meeting, ...rest } = aboutCase(world, 'late-case-decided', pointer);
    const withMeeting = isWithdrawn(pointer) || meeting === undefined ? rest : { ...rest, meeting };
    const { accepted, meeting: at } = world.cause.facts;
    // Without an answer it is taken up there only when the meeting was moved and the case came in time for it.
    return { ...withMeeting, accepted: unanswered(world) ? at === pointer.meetingId : accepted === true };
  },
};

/** The same timer once more, for when the meeting begins now; nothing unless registration is closed and the meeting has yet to begin. */
export function decidedLater(world: RuleWorld, pointer: CasePointer): readonly Change[] {
  const { snapshot, routines, cause } = world;
  const meeting = snapshot.meetings.find(({ value }) => value.id === pointer.meetingId)?.value;
  const comes = timelinessOf(world, routineOf(routines, pointer), pointer);
  if (meeting === undefined || comes !== 'late') return [];
  const again = `${cause.occurrence.replace(/^unanswered~?/, '')}+`;
  return [decideAt(snapshot.group.value.id, pointer, meetingStart(meeting), again)];
}
