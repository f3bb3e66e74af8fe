import { addDays } from '../../domain/calendar/dates/local-date.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import { isPlanned } from '../../domain/model/group/meeting.js';
import { meetingStart } from '../../domain/routine/meetings/meeting-moments.js';
import { comesToMeetings } from '../../domain/routine/spokespeople.js';
import { groupRoutines } from '../../domain/routine/scene.js';
import { activeMember } from '../../domain/model/members.js';
import { noteAbsence, noteNothingMore } from '../../usecases/representatives/note-attendance.js';
import { turnDeps } from '../../usecases/turn-deps.js';
import { isThere } from '../people/person.js';
import type { Visit } from './parts/visit.js';

/** Who will be away from a meeting says so, or forgets; some can come after all. Some say that they have nothing more. */
export async function attend(visit: Visit): Promise<void> {
  const { world, person, groupId, chance, note } = visit;
  const by = person.caller.person;
  const standing = world.sceneOf(by);
  const { snapshot, now } = standing;
  const member = activeMember(snapshot, by);
  if (member === undefined || !comesToMeetings(groupRoutines(standing), member)) return;
  const until = addDays(toLocal(now).date, 21);
  for (const { value: meeting } of snapshot.meetings) {
    if (!isPlanned(meeting) || meetingStart(meeting) <= now || meeting.date > until) continue;
    const asked = { groupId, meetingId: meeting.id };
    const isAbsent = meeting.absent.includes(by);
    const wanted = isThere(person, meeting.date) ? (isAbsent ? 0.05 : 0.01) : isAbsent ? 0 : 0.5;
    if (chance.happens(wanted)) {
      const { kind } = await noteAbsence(turnDeps(world.deps), person.caller, { ...asked, undo: isAbsent });
      if (kind !== 'noted') note({ what: 'broken', law: 'actions', how: `absence ${meeting.id}: ${kind}` });
    } else if (chance.happens(0.05)) {
      const undo = meeting.nothingMore.includes(by);
      const { kind } = await noteNothingMore(turnDeps(world.deps), person.caller, { ...asked, undo });
      if (kind !== 'noted')
        note({ what: 'broken', law: 'actions', how: `nothing more ${meeting.id}: ${kind}` });
    }
  }
}
