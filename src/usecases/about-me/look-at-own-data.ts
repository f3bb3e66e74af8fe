import type { Caller } from '../../domain/model/group/caller.js';
import type { CaseCode } from '../../domain/model/case/case-pointer.js';
import { type Member, hasLeft } from '../../domain/model/group/group.js';
import type { CalendarAddress } from '../../domain/model/person/calendar-address.js';
import { type ContactReference, isWithoutTeams } from '../../domain/model/person/person.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { personPartition } from '../../domain/model/job/outbox-rows.js';
import { memberRow } from '../../domain/model/members.js';
import type { Deps } from '../deps.js';

/** What one group stores about someone. */
export interface OwnInGroup {
  readonly snapshot: Snapshot;
  readonly member: Member;
  readonly cases: readonly CaseCode[];
  readonly acknowledged: number;
  readonly duties: number;
  readonly events: number;
  /** Calls to someone without Teams, made or not. */
  readonly calls: number;
  /** Left, and not yet forgotten. */
  readonly former: boolean;
}

export interface OwnData {
  readonly contact: ContactReference | undefined;
  readonly calendar?: CalendarAddress;
  readonly groups: readonly OwnInGroup[];
  /** Lines of gathered reminders, sent or waiting. */
  readonly lines: number;
}

/** Everything stored about the caller, in every partition. */
export async function lookAtOwnData(
  deps: Pick<Deps, 'ledger' | 'people'>,
  { person }: Pick<Caller, 'person'>,
): Promise<OwnData> {
  const { contact, groups: present, formerGroups, calendar } = await deps.people.about(person);
  // Who has no Teams is sent nothing that could be gathered.
  const gathered = isWithoutTeams(person) ? [] : deps.ledger.list('line', personPartition(person));
  const groups = Promise.all(
    [...present, ...formerGroups].map(async (groupId): Promise<readonly OwnInGroup[]> => {
      const [snapshot, events, calls] = await Promise.all([
        deps.ledger.snapshot(groupId),
        deps.ledger.list('event', groupId),
        isWithoutTeams(person) ? deps.ledger.list('call', groupId) : [],
      ]);
      const member = snapshot && memberRow(snapshot, person)?.value;
      if (snapshot === undefined || member === undefined) return [];
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
