import type { Instant } from '../calendar/dates/time.js';
import type { NoticeKind } from './job/notice-kind.js';
import type { PersonKey } from './person/person.js';
import type { StoredFacts, Subject } from './job/timer.js';

/**
 * What someone without Teams is to be told by a coordinator, in place of a message. Its key: the timer's key and the
 * person, so that one cause is one call. Holds what the message would have been made from, and nothing of what it says.
 */
export interface Call {
  readonly kind: NoticeKind;
  readonly subject: Subject;
  readonly occurrence: string;
  readonly facts: StoredFacts;
  readonly person: PersonKey;
  /** When it came. */
  readonly at: Instant;
  readonly usefulUntil: Instant;
  /** The meeting's revision when planned; a moved meeting takes the reason away. */
  readonly meetingRevision?: number;
  /** Who has told the person, and when. */
  readonly done?: { readonly by: PersonKey; readonly at: Instant };
}

export function isCalled<C extends Pick<Call, 'done'>>(
  call: C,
): call is C & { readonly done: NonNullable<C['done']> } {
  return call.done !== undefined;
}
