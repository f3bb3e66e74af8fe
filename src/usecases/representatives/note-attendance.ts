import type { Caller } from '../../domain/model/group/caller.js';
import { type Attendance, reportAbsence, sayNothingMore } from '../../domain/decisions/meetings/attend.js';
import { decideFor, type NotedIn } from '../group/decide-for.js';
import type { Deps } from '../deps.js';

export interface AttendanceAsked extends NotedIn {
  readonly meetingId: string;
  readonly undo: boolean;
}
export type AttendanceNoted = Attendance | { readonly kind: 'changed-meanwhile' | 'notAllowed' };

/** "I cannot come", or "I can come after all". */
export async function noteAbsence(
  deps: Deps,
  caller: Caller,
  asked: AttendanceAsked,
): Promise<AttendanceNoted> {
  const outcome = await decideFor<Attendance>(deps, caller, asked, (scene) =>
    reportAbsence(scene, asked.meetingId, asked.undo),
  );
  return outcome.kind === 'no-such-group' ? { kind: 'notFound' } : outcome;
}

/** "Nothing more from us", or taken back. */
export async function noteNothingMore(
  deps: Deps,
  caller: Caller,
  asked: AttendanceAsked,
): Promise<AttendanceNoted> {
  const outcome = await decideFor<Attendance>(deps, caller, asked, (scene) =>
    sayNothingMore(scene, asked.meetingId, asked.undo),
  );
  return outcome.kind === 'no-such-group' ? { kind: 'notFound' } : outcome;
}
