import type { Meeting } from '../../model/group/meeting.js';
import type { Change } from '../../model/row.js';
import { listenersOf, meetingStart, momentAt, routinesOf } from '../../routine/meetings/meeting-moments.js';
import type { SceneNow } from '../../routine/scene.js';
import { planNotice } from '../../timers/plan-notice.js';

/** The coordinators have been told how many come, and now it is another number: they are told again. */
export function countedAgain({ snapshot, routines, now }: SceneNow, meeting: Meeting): readonly Change[] {
  const group = snapshot.group.value;
  return routinesOf(meeting, group, routines).flatMap((routine) =>
    listenersOf(routine, meeting.kind)
      .filter(
        ({ tells, when }) => tells === 'places-booked' && momentAt(when, routine, meeting, group) <= now,
      )
      .map(({ id: listener }) =>
        planNotice({
          groupId: group.id,
          kind: 'places-booked',
          subject: { meetingId: meeting.id },
          occurrence: `${meeting.revision}~${routine.id}~${listener}~${now.replaceAll(':', '')}`,
          at: now,
          usefulUntil: meetingStart(meeting),
          facts: { routine: routine.id, listener },
          meetingRevision: meeting.revision,
        }),
      ),
  );
}
