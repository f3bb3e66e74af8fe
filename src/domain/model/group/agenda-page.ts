import type { CaseCode } from '../case/case-pointer.js';
import type { Bilingual } from '../person/locale.js';
import type { LocalDate, LocalTime } from '../../calendar/dates/time.js';

export type AgendaSlot =
  | {
      readonly kind: 'case' | 'consultation';
      readonly id: string;
      readonly code: CaseCode;
      readonly from: LocalTime;
      readonly to: LocalTime;
      readonly unitNames: readonly string[];
    }
  | {
      readonly kind: 'fixed';
      readonly id: string;
      readonly title: Bilingual;
      readonly from: LocalTime;
      readonly to: LocalTime;
    };

/** One card of an agenda: what the channel shows and nothing more. */
export interface AgendaPage {
  readonly meetingId: string;
  readonly kindName: Bilingual;
  readonly date: LocalDate;
  readonly time: LocalTime;
  /** `spare`: a card of an agenda that has become shorter. */
  readonly state: 'planned' | 'cancelled' | 'moved' | 'nothing' | 'spare';
  readonly part: number;
  readonly parts: number;
  readonly slots: readonly AgendaSlot[];
  /** When each unit is wanted, one unbroken block each where possible. */
  readonly attendance: readonly {
    readonly unitName: string;
    readonly from: LocalTime;
    readonly to: LocalTime;
  }[];
  /** Minutes of all points and of the meeting, where the points take longer. */
  readonly tooLong?: { readonly points: number; readonly meeting: number };
  readonly place?: string;
  readonly joinLink?: string;
}
