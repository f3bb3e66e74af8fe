import { type Change, type Row, replace, touch } from '../storage/row.js';
import type { Instant } from '../time.js';
import { planAgendaContent } from './plan-agenda-content.js';

/**
 * What a change of a meeting's cases asks of its row: relied upon, and when the agenda stands in the channel a new
 * revision of it, which the post is brought up to at once.
 */
export function agendaChanged(row: Row<'meeting'>, now: Instant): readonly Change[] {
  const meeting = row.value;
  if (meeting.agendaState !== 'published') return [touch(row)];
  const agendaRevision = meeting.agendaRevision + 1;
  return [
    replace(row, { ...meeting, agendaRevision }),
    planAgendaContent(row.partition, meeting, agendaRevision, now),
  ];
}
