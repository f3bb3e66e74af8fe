import { isFiring, isSettledTimer } from '../../domain/model/job/timer.js';
import { hasLeft } from '../../domain/model/group/group.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import { personPartition } from '../../domain/model/job/outbox-rows.js';
import {
  forgetsCall,
  forgetsMessage,
  forgetsUndelivered,
} from '../../domain/decisions/retention/purgeable.js';
import { withoutPeople } from '../../domain/decisions/retention/forget-people.js';
import { remove } from '../../domain/model/row.js';
import type { StoredDeps } from '../deps.js';
import { sweep } from './sweep.js';

/**
 * Takes people who have left out of a group's rows, "former member" in their place, and out of the index of people; the
 * index last, so that what is stopped half-way is found again. Whoever is in the group is left alone.
 */
export async function forgetInGroup(
  deps: StoredDeps,
  groupId: string,
  wanted: readonly PersonKey[],
): Promise<void> {
  const snapshot = await deps.ledger.snapshot(groupId);
  const inGroup = (person: PersonKey) =>
    snapshot?.members.some(({ value }) => value.person === person && !hasLeft(value)) === true;
  const people = wanted.filter((person) => !inGroup(person));
  if (people.length === 0) return;
  if (snapshot !== undefined) await forgetRows(deps, groupId, people);
  for (const person of people) {
    await forgetDigest(deps, groupId, person);
    await deps.codes.release(person, groupId);
    await deps.people.forgetGroup(person, groupId);
    const { groups, formerGroups } = await deps.people.about(person);
    if (groups.length + formerGroups.length === 0) await deps.people.forgetContact(person);
  }
}

async function forgetRows(deps: StoredDeps, groupId: string, people: readonly PersonKey[]): Promise<void> {
  const { ledger } = deps;
  const messages = sweep(deps, async () => {
    const rows = await ledger.list('out', groupId);
    return rows.filter(({ value }) => forgetsMessage(value, people)).map((row) => remove(row));
  });
  const undelivered = sweep(deps, async () => {
    const notes = await ledger.list('undelivered', groupId);
    return notes.filter(({ value }) => forgetsUndelivered(value, people)).map((row) => remove(row));
  });
  const timers = sweep(deps, async () => {
    const rows = await ledger.list('timer', groupId);
    return rows.flatMap((row) => {
      const about = people.some((person) => row.id.includes(person.replace('|', '~')));
      if (about && !isFiring(row.value)) return [remove(row)];
      return isSettledTimer(row.value) ? withoutPeople(row, people) : [];
    });
  });
  const events = sweep(deps, async () =>
    (await ledger.list('event', groupId)).flatMap((row) => withoutPeople(row, people)),
  );
  const calls = sweep(deps, async () =>
    (await ledger.list('call', groupId)).flatMap((row) =>
      forgetsCall(row.value, people) ? [remove(row)] : withoutPeople(row, people),
    ),
  );
  await Promise.all([messages, undelivered, calls, timers, events]);
  await sweep(deps, async () => {
    const [snapshot, texts] = await Promise.all([
      ledger.snapshot(groupId),
      ledger.list('report-text', groupId),
    ]);
    if (snapshot === undefined) return [];
    const { group, cases, lives, reports, meetings, members } = snapshot;
    const gone = members.filter(({ value }) => people.includes(value.person));
    const others = members.filter(({ value }) => !people.includes(value.person));
    return [
      ...withoutPeople(group, people),
      ...cases.flatMap((row) => withoutPeople(row, people)),
      ...lives.flatMap((row) => withoutPeople(row, people)),
      ...reports.flatMap((row) => withoutPeople(row, people)),
      ...texts.flatMap((row) => withoutPeople(row, people)),
      ...meetings.flatMap((row) => withoutPeople(row, people)),
      ...others.flatMap((row) => withoutPeople(row, people)),
      ...gone.map((row) => remove(row)),
    ];
  });
}

/** Lines of the group in the person's own digest. */
async function forgetDigest(deps: StoredDeps, groupId: string, person: PersonKey): Promise<void> {
  const partition = personPartition(person);
  await sweep(deps, async () => {
    const lines = await deps.ledger.list('line', partition);
    const messages = await deps.ledger.list('out', partition);
    return [
      ...lines.filter(({ value }) => value.groupId === groupId).map((row) => remove(row)),
      ...messages
        .filter(({ value }) => value.groupId === groupId && forgetsMessage(value, [person]))
        .map((row) => remove(row)),
    ];
  });
}
