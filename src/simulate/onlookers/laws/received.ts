import type { Instant } from '../../../domain/calendar/dates/time.js';
import { later } from '../../../domain/calendar/dates/later.js';
import type { PersonKey } from '../../../domain/model/person/person.js';
import type { Notice } from '../../../domain/notices/notice.js';
import type { Heard } from '../../world/heard.js';

interface Got {
  readonly at: Instant;
  readonly notice: Notice;
}

const keptSeconds = 20 * 24 * 3600;

/** What each person has been told lately, each line of a message that gathers several by itself. */
export class Received {
  private readonly of = new Map<PersonKey, Got[]>();

  hear({ at, envelope: { address, notice } }: Heard): void {
    if (address.to !== 'person' && address.to !== 'mention') return;
    const { person } = address.contact;
    const lines = notice.lines ?? [notice];
    const since = later(at, -keptSeconds);
    const kept = (this.of.get(person) ?? []).filter((one) => one.at >= since);
    this.of.set(person, [...kept, ...lines.map((line) => ({ at, notice: line }))]);
  }

  /** A mention in the channel leads to the same: there is nothing more that a closed chat can get. */
  has(person: PersonKey, since: Instant, isIt: (notice: Notice) => boolean): boolean {
    return (this.of.get(person) ?? []).some(
      ({ at, notice }) => at >= since && (notice.kind === 'something-for-you' || isIt(notice)),
    );
  }
}
