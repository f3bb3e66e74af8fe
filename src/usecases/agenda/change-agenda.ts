import type { Sent } from '../../domain/model/job/opened.js';
import { type AgendaEdit, editAgenda, planPublishing } from '../../domain/decisions/meetings/edit-agenda.js';
import { fitAgenda, type Fitting } from '../../domain/decisions/meetings/fit-agenda.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { retryAgenda } from '../undelivered/retry-undelivered.js';
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

/** Publishes the agenda; of one that was published before, what has not arrived in the channel is sent again. */
export async function publishGroupAgenda(
  deps: Deps,
  caller: Caller,
  { groupId, ...asked }: MeetingAsked & { readonly opened?: string; readonly anyway?: boolean },
) {
  const outcome = await decideInGroup(deps, groupId, caller.person, (scene) => planPublishing(scene, asked));
  if (outcome.kind === 'published' && outcome.before) {
    await retryAgenda(deps, caller, groupId, asked.meetingId);
  }
  return outcome;
}

export function fitGroupAgenda(
  deps: Deps,
  { person }: Caller,
  { groupId, ...asked }: MeetingAsked & { readonly how: Fitting; readonly opened?: string },
) {
  return decideInGroup(deps, groupId, person, (scene) => fitAgenda(scene, asked));
}
