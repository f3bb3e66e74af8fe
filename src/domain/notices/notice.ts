import type { Fits } from '../agenda/fits.js';
import type { AgendaPage } from '../model/group/agenda-page.js';
import type { AcknowledgementAnswer, CaseCode } from '../model/case/case-pointer.js';
import type { MembershipChange } from '../model/person/membership-change.js';
import type { PersonKey } from '../model/person/person.js';
import type { Bilingual } from '../model/person/locale.js';
import type { Instant, LocalDate, LocalTime } from '../calendar/dates/time.js';
import type { JobKind } from '../model/job/job-kind.js';
import type { NoticeKind, OwnCaseNews, SnoozableKind } from '../model/job/notice-kind.js';
import type { UndeliveredWhy } from '../model/job/undelivered.js';
import type { ReportCode } from '../model/case/report.js';
import type { Subject } from '../model/job/timer.js';

/** A meeting, a term, or the time until a day; `end` is its last day. */
export interface DutyPeriod {
  readonly kind: 'meeting' | 'term' | 'until';
  readonly end: LocalDate;
}

export interface NoticeMeeting {
  readonly id: string;
  readonly kindName: Bilingual;
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly minutes: number;
}

/** Which notice its reader may put off: what its timer is about, and a mark of the timer's key. */
export interface Snoozable extends Subject {
  readonly kind: SnoozableKind;
  readonly ref: string;
  /** The half-day of the digest that it is a line of. */
  readonly slot?: string;
}

/**
 * One message as facts: codes, dates, unit names and names of staff where the routine needs them.
 * Made at the moment of sending from the rows as they are then. The text ring turns it into sentences.
 */
export interface Notice {
  readonly kind: NoticeKind | 'digest' | 'something-for-you';
  readonly groupId: string;
  readonly groupName: string;
  readonly meeting?: NoticeMeeting;
  readonly movedFrom?: { readonly date: LocalDate; readonly time: LocalTime };
  readonly code?: CaseCode;
  readonly report?: ReportCode;
  /** What its routine calls such a report. */
  readonly reportName?: Bilingual;
  /** The name of the unit it concerns. */
  readonly unitName?: string;
  readonly unitId?: string;
  /** Units that a question is about, or that nobody represents. */
  readonly unitNames?: readonly string[];
  /** The same units as ids, for buttons. */
  readonly unitIds?: readonly string[];
  /** What happened to the recipient's own case. */
  readonly happened?: OwnCaseNews;
  /** The name of the member of staff it is about. */
  readonly staffName?: string;
  /** The same member of staff as a key, for buttons (let in, decline). */
  readonly person?: PersonKey;
  /** What the routine calls the role of the member of staff; missing where no routine of the group has it any longer. */
  readonly roleName?: Bilingual;
  readonly membershipChange?: MembershipChange;
  readonly answer?: AcknowledgementAnswer;
  readonly accepted?: boolean;
  readonly deadline?: { readonly date: LocalDate; readonly time: LocalTime };
  /** Working days left to the deadline; 0 on the last day. */
  readonly daysLeft?: number;
  /** The recipient's own slots, in order. */
  readonly slots?: readonly { readonly code: CaseCode; readonly from: LocalTime; readonly to: LocalTime }[];
  /** What a message may have of a case beside its code. */
  readonly about?: {
    readonly type?: Bilingual;
    readonly categories: readonly Bilingual[];
    readonly anonymous: boolean;
    readonly acute: boolean;
    /** The unit told owes a kvittens. */
    readonly asksAcknowledgement: boolean;
  };
  /** When an agenda that nobody touches is published. */
  readonly publishes?: { readonly date: LocalDate; readonly time: LocalTime };
  /** Minutes of an agenda that is longer than its meeting. */
  readonly agendaMinutes?: number;
  /** What would make it fit. */
  readonly fits?: Fits;
  /** The stage that a case is in now, and the exit that led there. */
  readonly stageName?: Bilingual;
  readonly exitName?: Bilingual;
  /** A place has become free for the case that waited for it. */
  readonly placeFree?: boolean;
  /** A task of a case, and the last day for it. */
  readonly taskName?: Bilingual;
  readonly due?: LocalDate;
  readonly overdue?: boolean;
  /** The moment by which it is to be done, while that is still to come. */
  readonly until?: Instant;
  /** What a duty of the group is to be done for. */
  readonly period?: DutyPeriod;
  readonly count?: number;
  /** A message that did not arrive: which kind, why, and the day it was to arrive. */
  readonly undelivered?: {
    readonly kind: JobKind | 'digest';
    readonly why: UndeliveredWhy;
    readonly on: LocalDate;
  };
  /** Places that the recipient has booked; to a coordinator those of all, and how many there are. */
  readonly booking?: { readonly places: number; readonly limit?: number };
  /** What the calls that cannot wait are about. */
  readonly calls?: { readonly about: NoticeKind };
  /** Own cases of a cancelled meeting that found no other. */
  readonly stranded?: number;
  readonly link?: string;
  readonly agenda?: AgendaPage;
  /** Sent after its time but still useful. */
  readonly late?: boolean;
  /** There when its reader may be reminded again later. */
  readonly snooze?: Snoozable;
  /** The reader has asked to be reminded again. */
  readonly again?: true;
  /** The lines of a digest, oldest group first. */
  readonly lines?: readonly Notice[];
}
