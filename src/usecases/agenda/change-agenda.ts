import { type AgendaEdit, editAgenda, publishAgenda } from '../../domain/agenda/edit-agenda.js';
import type { Caller } from '../../domain/caller.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';
import type { MeetingAsked } from '../meeting/run-meeting.js';

export function changeAgenda(
  deps: Deps,
  { person }: Caller,
  { groupId, meetingId }: MeetingAsked,
  edit: AgendaEdit | 'reset',
  opened?: string,
) {
  return decideInGroup(deps, groupId, person, (snapshot, now) =>
    editAgenda(snapshot, deps.routines, person, meetingId, edit, now, opened),
  );
}

export function publishGroupAgenda(
  deps: Deps,
  { person }: Caller,
  { groupId, meetingId }: MeetingAsked,
  opened?: string,
) {
  return decideInGroup(deps, groupId, person, (snapshot, now) =>
    publishAgenda(snapshot, person, meetingId, now, opened),
  );
}
