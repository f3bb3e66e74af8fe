import type { Sent } from '../../domain/model/opened.js';
import { type AgendaEdit, editAgenda, planPublishing } from '../../domain/decisions/meetings/edit-agenda.js';
import { fitAgenda, type Fitting } from '../../domain/decisions/meetings/fit-agenda.js';
import type { Caller } from '../../domain/model/caller.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';
import type { MeetingAsked } from '../meeting/run-meeting.js';

export function changeAgenda(
  deps: Deps,
  { person }: Caller,
  { groupId, meetingId }: MeetingAsked,
  { typed: edit, opened }: Sent<AgendaEdit | 'reset'>,
) {
  return decideInGroup(deps, groupId, person, (scene) => editAgenda(scene, meetingId, edit, opened));
}

export function publishGroupAgenda(
  deps: Deps,
  { person }: Caller,
  { groupId, ...asked }: MeetingAsked & { readonly opened?: string; readonly anyway?: boolean },
) {
  return decideInGroup(deps, groupId, person, (scene) => planPublishing(scene, asked));
}

export function fitGroupAgenda(
  deps: Deps,
  { person }: Caller,
  { groupId, ...asked }: MeetingAsked & { readonly how: Fitting; readonly opened?: string },
) {
  return decideInGroup(deps, groupId, person, (scene) => fitAgenda(scene, asked));
}
