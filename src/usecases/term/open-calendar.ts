import { addDays, addMonths } from '../../domain/calendar/dates/local-date.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import { isSameHash } from '../../domain/model/person/calendar-address.js';
import type { Locale } from '../../domain/model/person/locale.js';
import { activeMember } from '../../domain/model/members.js';
import { isWithoutTeams, tenantOf } from '../../domain/model/person/person.js';
import { memberTerm } from '../../domain/term/group-term.js';
import { inOrder, type TermEntry } from '../../domain/term/term.js';
import type { Deps } from '../deps.js';

/** What someone's calendar shows. */
export interface OpenedCalendar {
  readonly entries: readonly TermEntry[];
  readonly locale: Locale;
}

type Needs = Pick<Deps, 'people' | 'ledger' | 'ids' | 'clock' | 'routines'>;

/** What has been is shown for so long: until then a programme that asks seldom hears of what was cancelled. */
const daysBack = 60;

/**
 * The term of whoever has the address, over all groups: two questions about the person and one for each group's living
 * part. Undefined for an address that opens nothing, whatever the reason.
 * @param allowed whether a tenant may still be answered
 */
export async function openCalendar(
  deps: Needs,
  secret: string,
  allowed: (tenantId: string) => boolean,
): Promise<OpenedCalendar | undefined> {
  const hash = deps.ids.hash(secret);
  const person = await deps.people.calendarOwner(hash);
  if (person === undefined) return undefined;
  // Who is in no directory is let in by the tenants of the groups alone.
  if (!isWithoutTeams(person) && !allowed(tenantOf(person))) return undefined;
  const { contact, groups, calendar } = await deps.people.about(person);
  if (calendar?.hash === undefined || !isSameHash(calendar.hash, hash)) return undefined;
  const now = deps.clock.now();
  const today = toLocal(now).date;
  const window = { from: addDays(today, -daysBack), until: addMonths(today, 12) };
  const read = await Promise.all(groups.map((id) => deps.ledger.snapshot(id, window.from)));
  const snapshots = read
    .filter((one) => one !== undefined)
    .filter((one) => allowed(one.group.value.tenantId) && activeMember(one, person) !== undefined);
  const [first] = snapshots;
  if (first === undefined) return undefined;
  const entries = snapshots.flatMap((snapshot) =>
    memberTerm({ snapshot, routines: deps.routines, now, by: person }, window),
  );
  return { entries: inOrder(entries), locale: contact?.locale ?? first.group.value.locale };
}
