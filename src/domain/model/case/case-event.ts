import type { AcknowledgementAnswer, CasePointer } from './case-pointer.js';
import type { LocalDate } from '../../calendar/dates/time.js';
import type { LifeEvent } from './life.js';
import type { PersonKey } from '../person/person.js';

/** What a registration says of a case; all else begins empty. */
export type NewCase = Omit<
  CasePointer,
  | 'state'
  | 'life'
  | 'lateUnits'
  | 'acknowledgements'
  | 'consentShownOn'
  | 'outcome'
  | 'counted'
  | 'carriedOver'
  | 'revision'
  | 'createdAt'
  | 'changedAt'
>;

/** Why a case goes on to a later meeting. */
export type CarriedBecause = 'cancelled' | 'version-loaded' | 'too-long' | 'outcome';

/** What happens to a case; each decision about one is a list of them. Ids, codes, dates and instants only. */
export type CaseEvent = LifeEvent | (Happened & Pick<LifeEvent, 'by' | 'at'>);

type Happened =
  | { readonly what: 'registered'; readonly as: NewCase }
  | {
      readonly what: 'changed';
      readonly units: readonly string[];
      readonly categories: readonly string[];
      readonly meetingId: string;
    }
  /** These wait for the coordinator's word, and no others. */
  | { readonly what: 'units-waiting'; readonly units: readonly string[] }
  /** The answer about units that waited: those that are called, of those that the question named. */
  | {
      readonly what: 'units-decided';
      readonly units: readonly string[];
      readonly called: readonly string[];
    }
  /** The answers to a late case: taken up, on to another meeting, or neither. */
  | { readonly what: 'admitted' }
  | { readonly what: 'sent-on'; readonly meetingId: string }
  | { readonly what: 'turned-away' }
  | { readonly what: 'withdrawn' }
  | { readonly what: 'handed-over'; readonly to: PersonKey }
  | {
      readonly what: 'acknowledged';
      readonly by: PersonKey;
      readonly unitId: string;
      readonly answer: AcknowledgementAnswer;
      readonly notedBy?: PersonKey;
    }
  | { readonly what: 'carried'; readonly meetingId: string; readonly because: CarriedBecause }
  /** The stage it has entered is for a meeting, and this one takes it up. */
  | { readonly what: 'taken-up'; readonly meetingId: string }
  /** It goes on by another version of its routine, in which the stage that an outcome was noted in is called so. */
  | { readonly what: 'version-changed'; readonly version: number; readonly notedIn?: string }
  /** What was noted is not so: it is again as the meeting took it up. */
  | { readonly what: 'outcome-corrected' }
  /** Missing: it was not shown. */
  | { readonly what: 'consent-noted'; readonly on?: LocalDate }
  /** What had a last day has been done, or the stage was left without it: in time or not, for the group's figures. */
  | { readonly what: 'deadline-met'; readonly inTime: boolean }
  | { readonly what: 'outcome-noted'; readonly outcome: string; readonly carriedOnBy: readonly string[] };

export type CaseEventOf<W extends CaseEvent['what']> = Extract<CaseEvent, { readonly what: W }>;
