import type { Booking } from './booking.js';
import type { PersonKey } from '../person/person.js';
import type { Instant, LocalDate, LocalMoment, LocalTime } from '../../calendar/dates/time.js';

/** What the coordinator has set by hand; everything else on an agenda is derived from the cases. */
export interface AgendaChoices {
  /** Slot ids (case code or fixed point id) in the coordinator's order; empty: the derived order. */
  readonly order: readonly string[];
  /** Minutes by slot id where they differ from the routine's. */
  readonly minutes: Readonly<Record<string, number>>;
  /** Fixed points by id from the routine's list. */
  readonly fixedPoints: readonly string[];
  /** Mark of the last change by hand and of what it was made on: the same press sent again is known by it. */
  readonly lastEdit?: string;
}

/** One card of the agenda in the channel; a large agenda has several. */
export interface AgendaPost {
  readonly part: number;
  /** The activity to update; missing until the anchor is known to be posted. */
  readonly activityId?: string;
  readonly conversationId?: string;
  /** Someone took it out of the channel; it waits to be posted anew. */
  readonly removed?: true;
}

/** What a form about the meeting's time was opened at. */
export function momentOf({ date, time }: Pick<Meeting, 'date' | 'time'>): LocalMoment {
  return { date, time };
}

export interface Meeting {
  readonly id: string;
  /** A kind of meeting from the routine. */
  readonly kind: string;
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly minutes: number;
  readonly state: 'planned' | 'cancelled';
  /** Grows with each move or cancel; timers of an older revision are void. */
  readonly revision: number;
  /** The moment it was moved from, for the messages about the latest move. */
  readonly movedFrom?: { readonly date: LocalDate; readonly time: LocalTime };
  readonly agenda: AgendaChoices;
  readonly agendaState: 'none' | 'draft' | 'published';
  /** Grows with every change that shows on a published agenda. */
  readonly agendaRevision: number;
  readonly posts: readonly AgendaPost[];
  /** Representatives who reported absence (återbud). */
  readonly absent: readonly PersonKey[];
  /** Representatives who pressed "nothing more from us". */
  readonly nothingMore: readonly PersonKey[];
  /** Representatives who were sent that they need not attend. The name is that of the stored column. */
  readonly toldNotNeeded: readonly PersonKey[];
  /** Units that were there, set by the coordinator at the meeting. */
  readonly presentUnits: readonly string[];
  /** Where places are booked: one for each who has. */
  readonly bookings?: readonly Booking[];
  readonly createdAt: Instant;
}

type AnyMeeting = Pick<Meeting, 'state'>;

export function isPlanned<M extends AnyMeeting>(
  meeting: M | undefined,
): meeting is M & { readonly state: 'planned' } {
  return meeting?.state === 'planned';
}

export function isCancelled<M extends AnyMeeting>(
  meeting: M | undefined,
): meeting is M & { readonly state: 'cancelled' } {
  return meeting?.state === 'cancelled';
}
