import type { PersonKey } from '../../domain/model/person/person.js';
import type { LocalDate } from '../../domain/calendar/dates/time.js';
import type { Booking } from '../../domain/model/group/booking.js';
import type { Caller } from '../../domain/model/group/caller.js';
import type { CaseCode } from '../../domain/model/case/case-pointer.js';
import { type Member, hasLeft } from '../../domain/model/group/group.js';
import type { CalendarAddress } from '../../domain/model/person/calendar-address.js';
import { type ContactReference, isWithoutTeams } from '../../domain/model/person/person.js';
import { hasActed, type Report, type ReportCode, type ReportText } from '../../domain/model/case/report.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { personPartition } from '../../domain/model/job/outbox-rows.js';
import { memberRow } from '../../domain/model/members.js';
import { type AskedAgain, askedAgain } from '../../domain/notices/kinds/group/snoozed.js';
import type { Deps } from '../deps.js';

/** What one group stores about someone. */
export interface OwnInGroup {
  readonly snapshot: Snapshot;
  readonly member: Member;
  readonly cases: readonly CaseCode[];
  readonly acknowledged: number;
  readonly duties: number;
  readonly bookings: readonly OwnBooking[];
  /** Reports that the person has done something in. */
  readonly reports: readonly ReportCode[];
  /** What the person has written in reports. */
  readonly written: readonly Pick<ReportText, 'report' | 'question' | 'text' | 'writtenAt'>[];
  /** What the person has asked to be reminded of again, and when that is, or was. */
  readonly remindedOf: readonly AskedAgain[];
  readonly events: number;
  /** Calls to someone without Teams, made or not. */
  readonly calls: number;
  /** Left, and not yet forgotten. */
  readonly former: boolean;
}

/** Places that someone has booked, at meetings that have been too. */
interface OwnBooking extends Omit<Booking, 'by'> {
  readonly meetingId: string;
  readonly date: LocalDate;
}

export interface OwnData {
  readonly contact: ContactReference | undefined;
  readonly calendar?: CalendarAddress;
  readonly groups: readonly OwnInGroup[];
  /** Lines of gathered reminders, sent or waiting. */
  readonly lines: number;
}

/**
 * Everything stored about the caller, in every partition.
 * @param whole with what the caller has written in reports and asked to be reminded of, which is read for nothing else
 */
export async function lookAtOwnData(
  deps: Pick<Deps, 'ledger' | 'people'>,
  { person }: Pick<Caller, 'person'>,
  { whole = false }: { readonly whole?: boolean } = {},
): Promise<OwnData> {
  const { contact, groups: present, formerGroups, calendar } = await deps.people.about(person);
  // Who has no Teams is sent nothing that could be gathered.
  const gathered = isWithoutTeams(person) ? [] : deps.ledger.list('line', personPartition(person));
  const groups = Promise.all(
    [...present, ...formerGroups].map(async (groupId): Promise<readonly OwnInGroup[]> => {
      const [snapshot, events, calls, timers] = await Promise.all([
        deps.ledger.snapshot(groupId),
        deps.ledger.list('event', groupId),
        isWithoutTeams(person) ? deps.ledger.list('call', groupId) : [],
        whole ? deps.ledger.list('timer', groupId) : [],
      ]);
      const member = snapshot && memberRow(snapshot, person)?.value;
      if (snapshot === undefined || member === undefined) return [];
      const own = snapshot.reports.map(({ value }) => value).filter((one) => hasActed(one, person));
      const cases = snapshot.cases.map(({ value }) => value);
      return [
        {
          snapshot,
          member,
          cases: cases
            .filter(({ owner, registeredFor }) => owner === person || registeredFor === person)
            .map(({ code }) => code),
          acknowledged: cases.filter((one) => one.acknowledgements.some(({ by }) => by === person)).length,
          duties: snapshot.lives.flatMap(({ value }) => value.life.done).filter(({ by }) => by === person)
            .length,
          bookings: bookingsIn(snapshot, person),
          reports: own.map(({ code }) => code),
          written: whole ? await writtenIn(deps, groupId, own, person) : [],
          remindedOf: timers.flatMap(({ value }) => askedAgain(value, person)),
          events: events.filter(({ value }) => value.by === person || value.subject.person === person).length,
          calls: calls.filter(({ value }) => value.person === person).length,
          former: hasLeft(member),
        },
      ];
    }),
  );
  const [all, lines] = await Promise.all([groups, gathered]);
  return {
    contact,
    groups: all.flat(),
    lines: lines.length,
    ...(calendar === undefined ? {} : { calendar }),
  };
}

/** Texts are read only where the person may have written one. */
async function writtenIn(
  { ledger }: Pick<Deps, 'ledger'>,
  groupId: string,
  own: readonly Report[],
  person: Caller['person'],
): Promise<OwnInGroup['written']> {
  if (own.length === 0) return [];
  const rows = await ledger.list('report-text', groupId);
  return rows
    .filter(({ value }) => value.by === person)
    .map(({ value: { report, question, text, writtenAt } }) => ({ report, question, text, writtenAt }));
}

function bookingsIn({ meetings }: Snapshot, person: PersonKey): readonly OwnBooking[] {
  return meetings.flatMap(({ value: { id: meetingId, date, bookings = [] } }) =>
    bookings.filter(({ by }) => by === person).map(({ by: _, ...rest }) => ({ meetingId, date, ...rest })),
  );
}
