import type { CaseEvent } from '../../model/case/case-event.js';
import { type CasePointer, isAtMeeting } from '../../model/case/case-pointer.js';
import { type Change, type Row, touch } from '../../model/row.js';
import { meetingEnd } from '../../routine/meetings/meeting-moments.js';
import type { GroupNow } from '../../routine/scene.js';
import { agendaChanged } from '../../timers/agenda-changed.js';
import type { CaseChange } from './case-change.js';

/** What a case's events ask of the rows of its meetings: some are relied upon, and some have another agenda. */
export function meetingsFollow({ snapshot, now }: GroupNow, change: CaseChange): readonly Change[] {
  const uses = change.events.map((event) => usedBy(change, event));
  const isIn = (ids: Ids, { value }: Row<'meeting'>) => ids?.includes(value.id) === true;
  return snapshot.meetings.flatMap((row) => {
    const over = meetingEnd(row.value) <= now;
    if (uses.some(({ agenda, coming }) => isIn(agenda, row) || (!over && isIn(coming, row)))) {
      return agendaChanged(row, now);
    }
    return uses.some(({ relied }) => isIn(relied, row)) ? [touch(row)] : [];
  });
}

type Ids = readonly (string | undefined)[] | undefined;

/** Meetings by their ids. */
interface Uses {
  readonly agenda?: Ids;
  /** Those that are over keep their agenda. */
  readonly coming?: Ids;
  readonly relied?: Ids;
}

function usedBy({ before, after }: CaseChange, event: CaseEvent): Uses {
  const both = [before?.meetingId, after.meetingId];
  switch (event.what) {
    case 'registered':
    case 'units-waiting':
      return { relied: [after.meetingId] };
    case 'changed':
    case 'admitted':
    case 'sent-on':
    case 'turned-away':
    case 'withdrawn':
      return { agenda: both };
    case 'units-decided':
      return event.called.length > 0 ? { agenda: both } : { relied: [after.meetingId] };
    case 'carried':
      return { agenda: event.because === 'too-long' ? both : [after.meetingId] };
    case 'entered':
    case 'done':
    case 'taken-back':
    case 'moved':
    case 'taken-up':
      return shownAt(before) === shownAt(after) ? {} : { coming: [shownAt(before), shownAt(after)] };
    case 'handed-over':
    case 'acknowledged':
    case 'version-changed':
    case 'outcome-corrected':
    case 'consent-noted':
    case 'outcome-noted':
    case 'deadline-met':
      return {};
  }
}

/** The meeting whose agenda the case is on. */
export function shownAt(pointer: CasePointer | undefined): string | undefined {
  return pointer !== undefined && isAtMeeting(pointer) ? pointer.meetingId : undefined;
}
