import { type Decision, unchanged } from '../../model/decision.js';
import type { AgendaChoices, Meeting } from '../../model/group/meeting.js';
import { coordinatedMeeting } from './coordinated-meeting.js';
import { later } from '../../calendar/dates/later.js';
import { meetingEnd, routinesOf } from '../../routine/meetings/meeting-moments.js';
import { planNotice } from '../../timers/plan-notice.js';
import { changedSince, markOf } from '../../model/job/opened.js';
import { type Change, replace, type Row } from '../../model/row.js';
import type { Instant } from '../../calendar/dates/time.js';
import { agendaChanged, postsAgain } from '../../timers/agenda-changed.js';
import { deriveAgenda } from '../../agenda/derive-agenda.js';
import { isTooLong } from './fit-agenda.js';
import type { PersonScene, SceneRows } from '../../routine/scene.js';

export const slotChanges = ['none', 'earlier', 'later', 'first', 'last', 'longer', 'shorter'] as const;
export type SlotChange = (typeof slotChanges)[number];

export interface AgendaEdit {
  readonly slot?: string;
  readonly change: SlotChange;
  /** Ids of the fixed points wanted. */
  readonly fixedPoints: readonly string[];
}

export type AgendaEdited = {
  readonly kind: 'done' | 'published' | 'notFound' | 'notAllowed' | 'passed' | 'changed-since';
  /** It had been published before; what of it has not arrived is to be sent again. */
  readonly before?: true;
};

export type AgendaPublished = AgendaEdited | { readonly kind: 'too-long' };

const step = 5;
const leastMinutes = 5;
const mostMinutes = 120;

/** The coordinator's hand on the agenda; a published one is updated in its place. */
export function editAgenda(
  scene: PersonScene,
  meetingId: string,
  edit: AgendaEdit | 'reset',
  opened?: string,
): Decision<AgendaEdited> {
  const { now } = scene;
  const found = coordinatedMeeting(scene, meetingId, meetingEnd);
  if (!('value' in found)) return unchanged(found);
  const meeting = found.value;
  if (edit === 'reset' && isReset(meeting)) return unchanged({ kind: 'done' });
  const press = opened === undefined || edit === 'reset' ? {} : { lastEdit: markOf({ opened, edit }) };
  const again = press.lastEdit !== undefined && press.lastEdit === meeting.agenda.lastEdit;
  if (again) return unchanged({ kind: 'done' });
  if (changedSince(opened, meeting.agenda)) return unchanged({ kind: 'changed-since' });
  const agenda = edit === 'reset' ? reset(meeting) : { ...edited(scene, meeting, edit), ...press };
  const changed = { ...found, value: { ...meeting, agenda } };
  const changes = agendaChanged(changed, now);
  const told = changes.some(({ op }) => op === 'replace');
  return { changes: told ? changes : [replace(found, changed.value)], result: { kind: 'done' } };
}

/** Drafts the agenda and plans its publishing for now; one that is longer than the meeting only when the coordinator says so. Pressed twice, it is published once. */
export function planPublishing(
  scene: PersonScene,
  asked: { readonly meetingId: string; readonly opened?: string; readonly anyway?: boolean },
): Decision<AgendaPublished> {
  const { snapshot, now } = scene;
  const { opened, anyway = false } = asked;
  const found = coordinatedMeeting(scene, asked.meetingId, meetingEnd);
  if (!('value' in found)) return unchanged(found);
  const meeting = found.value;
  if (meeting.agendaState === 'published') {
    return { changes: postedAnew(found, now), result: { kind: 'published', before: true } };
  }
  if (changedSince(opened, meeting.agenda)) return unchanged({ kind: 'changed-since' });
  if (!anyway && isTooLong(scene, meeting)) return unchanged({ kind: 'too-long' });
  const drafted = replace(found, { ...meeting, agendaState: 'draft' });
  const post = planNotice({
    groupId: snapshot.group.value.id,
    kind: 'agenda-publish',
    subject: { meetingId: meeting.id },
    occurrence: `${meeting.revision}~by-hand~${now.replaceAll(':', '')}`,
    at: now,
    usefulUntil: later(meetingEnd(meeting), 0),
    facts: anyway ? { anyway } : {},
  });
  return { changes: [drafted, post], result: { kind: 'published' } };
}

/** What was taken out of the channel is posted anew; what stands there is left alone. */
function postedAnew(row: Row<'meeting'>, now: Instant): readonly Change[] {
  const { value: meeting, partition: groupId } = row;
  const parts = meeting.posts.flatMap(({ part, removed }) => (removed ? [part] : []));
  if (parts.length === 0) return [];
  const post = planNotice({
    groupId,
    kind: 'agenda-publish',
    subject: { meetingId: meeting.id },
    occurrence: `${meeting.revision}~anew~${now.replaceAll(':', '')}`,
    at: now,
    usefulUntil: meetingEnd(meeting),
    facts: { parts: parts.map(String) },
  });
  return [replace(row, { ...meeting, posts: postsAgain(meeting.posts, parts) }), post];
}

/** Nothing is left to reset: the press came twice, or someone else did the same. */
function isReset({ agenda }: Meeting): boolean {
  return agenda.order.length === 0 && Object.keys(agenda.minutes).length === 0;
}

function reset({ agenda }: Meeting): AgendaChoices {
  return { order: [], minutes: {}, fixedPoints: agenda.fixedPoints };
}

function edited(scene: SceneRows, meeting: Meeting, edit: AgendaEdit): AgendaChoices {
  const { snapshot, routines } = scene;
  const known = routinesOf(meeting, snapshot.group.value, routines).flatMap(
    ({ agenda }) => agenda.fixedPoints,
  );
  const fixedPoints = known.map(({ id }) => id).filter((id) => edit.fixedPoints.includes(id));
  const { slots } = deriveAgenda(scene, {
    ...meeting,
    agenda: { ...meeting.agenda, fixedPoints },
  });
  const slot = slots.find(({ id }) => id === edit.slot);
  const choices = { ...meeting.agenda, fixedPoints };
  if (slot === undefined || edit.change === 'none') return choices;
  if (edit.change === 'longer' || edit.change === 'shorter') {
    const wanted = slot.minutes + (edit.change === 'longer' ? step : -step);
    const minutes = Math.min(mostMinutes, Math.max(leastMinutes, wanted));
    return { ...choices, minutes: { ...choices.minutes, [slot.id]: minutes } };
  }
  return {
    ...choices,
    order: moved(
      slots.map(({ id }) => id),
      slot.id,
      edit.change,
    ),
  };
}

function moved(
  ids: readonly string[],
  id: string,
  change: 'earlier' | 'later' | 'first' | 'last',
): readonly string[] {
  const at = ids.indexOf(id);
  const to = { earlier: at - 1, later: at + 1, first: 0, last: ids.length - 1 }[change];
  const others = ids.filter((one) => one !== id);
  const place = Math.min(others.length, Math.max(0, to));
  return [...others.slice(0, place), id, ...others.slice(place)];
}
