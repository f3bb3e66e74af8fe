import type { Caller } from '../../../src/domain/model/group/caller.js';
import type { CaseCode } from '../../../src/domain/model/case/case-pointer.js';
import { changeAgenda, publishGroupAgenda } from '../../../src/usecases/agenda/change-agenda.js';
import { withdrawOwnCase } from '../../../src/usecases/cases/change-own-case.js';
import type { Deps } from '../../../src/usecases/deps.js';
import { cancelGroupMeeting, moveGroupMeeting } from '../../../src/usecases/meeting/run-meeting.js';
import { confirmRegistration, reserveCode } from '../../../src/usecases/registration/registration.js';
import { answerForUnit } from '../../../src/usecases/representatives/answer-for-unit.js';
import { noteAbsence, noteNothingMore } from '../../../src/usecases/representatives/note-attendance.js';
import { keyOf } from './town-rows.js';
import type { Deed } from './workload.js';

const checklist = ['consent', 'question', 'two-parties'];

/** What people know beside their deeds: the codes on their cards. */
export type Codes = Map<number, CaseCode>;

/** The deed as one press of one person; `next` when it takes one more. @throws what the product throws when storage is away */
export async function doDeed(deps: Deps, deed: Deed, codes: Codes): Promise<{ readonly kind: string }> {
  const { who, groupId } = deed;
  const person = keyOf(who);
  const caller: Caller = {
    ...{
      person,
      tenantId: person.split('|')[0] ?? '',
      objectId: who,
      name: who,
      kind: 'member',
      locale: 'sv',
    },
    surface: 'personal',
  };
  const asked = { groupId, meetingId: 'm-1' };
  switch (deed.does) {
    case 'register': {
      // The code rides in the card: whoever presses again presses the same card, and a late answer shows nobody another.
      const code = codes.get(deed.nth);
      if (code === undefined) {
        const reserved = await reserveCode(deps, caller, groupId);
        if (!codes.has(deed.nth)) codes.set(deed.nth, reserved);
        return { kind: 'next' };
      }
      const { units } = deed;
      return await confirmRegistration(deps, caller, {
        ...{ groupId, routine: 'verksam', type: 'individual', anonymous: false, code, checklist, units },
        categories: ['income'],
        meetingId: 'm-1',
      });
    }
    case 'withdraw':
      return await withdrawOwnCase(deps, caller, { groupId, code: codes.get(deed.ofDeed) ?? '' });
    case 'acknowledge':
      return await answerForUnit(deps, caller, {
        ...{ groupId, code: codes.get(deed.ofDeed) ?? '', answer: deed.answer },
      });
    case 'move':
      return await moveGroupMeeting(deps, caller, asked, { typed: deed });
    case 'cancel':
      return await cancelGroupMeeting(deps, caller, asked);
    case 'publish':
      return await publishGroupAgenda(deps, caller, asked);
    case 'agenda':
      return await changeAgenda(deps, caller, asked, {
        typed: { change: 'none', fixedPoints: deed.fixedPoints },
      });
    case 'absent':
      return await noteAbsence(deps, caller, { ...asked, undo: false });
    case 'nothing-more':
      return await noteNothingMore(deps, caller, { ...asked, undo: false });
  }
}
