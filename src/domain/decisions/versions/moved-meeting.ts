import type { Stage } from '../../life/reading/life-schema.js';
import { type CasePointer, isRunning } from '../../model/case/case-pointer.js';
import type { Change, Row } from '../../model/row.js';
import { startKinds } from '../../routine/definition/case-life.js';
import { meetingEnd } from '../../routine/meetings/meeting-moments.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { GroupNow, SceneNow } from '../../routine/scene.js';
import { agendaChanged } from '../../timers/agenda-changed.js';
import { attendanceChanged } from '../case-events/attendance-changed.js';
import { caseNotice } from '../case-events/case-notice.js';
import { shownAt } from '../case-events/case-meetings.js';
import { nextMeeting } from '../case-events/take-up.js';

/** The meeting that takes the case up by the other version; undefined where it is the present one, or none. */
export function meetingAfterMove(
  scene: GroupNow,
  to: Routine,
  before: CasePointer,
  { agenda, unannounced }: Stage,
): Row<'meeting'> | 'none-left' | undefined {
  const kinds = unannounced === true ? startKinds(to) : agenda?.kinds;
  if (kinds === undefined) return undefined;
  const present = scene.snapshot.meetings.find(({ value }) => value.id === before.meetingId)?.value;
  const isTaken = !isRunning(before) && present !== undefined && kinds.includes(present.kind);
  if (isTaken) return undefined;
  // Who asks to be let in asks for one meeting.
  return unannounced === true ? 'none-left' : (nextMeeting(scene, kinds, undefined) ?? 'none-left');
}

/** Another meeting takes it up, or none any more: the agendas follow, and those who were to come for it are told. */
export function meetingMoved(
  scene: SceneNow,
  { before, after }: { readonly before: CasePointer; readonly after: CasePointer },
): readonly Change[] {
  const [was, is] = [shownAt(before), shownAt(after)];
  if (was === is) return [];
  const { snapshot, now } = scene;
  const meetings = snapshot.meetings.filter(
    ({ value }) => (value.id === was || value.id === is) && meetingEnd(value) > now,
  );
  return [
    ...meetings.flatMap((one) => agendaChanged(one, now)),
    ...attendanceChanged(scene, { before, after }),
    caseNotice(scene, 'case-changed', after, { units: after.units }),
    caseNotice(scene, 'own-case', after, { what: 'changed', by: 'timer' }),
  ];
}
