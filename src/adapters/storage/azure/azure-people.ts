import { addressMark, type CalendarAddress } from '../../../domain/model/person/calendar-address.js';
import type { ContactReference, PersonKey } from '../../../domain/model/person/person.js';
import type { BoundChannel, IndexedPerson, People, Unreachable } from '../../../ports/ledger.js';
import { decode, encode } from '../rows/columns.js';
import { calendarColumns, contactColumns } from '../rows/other-columns.js';
import { type Entity, inPartition, safeKey, type Table } from './table.js';

const contactRow = 'contact';
const groupRow = 'group|';
const calendarRow = 'calendar';
/** Requests under way at once when several people are asked about. */
const asked = 50;

/** Partition = person (a row per group, where to write, the calendar address), hash of an address (its owner) or channel (its group). */
export class AzurePeople implements People {
  constructor(private readonly table: Table) {}

  async about(person: PersonKey): Promise<IndexedPerson> {
    const entities = await this.table.query(inPartition(person));
    const contact = entities.find(({ rowKey }) => rowKey === contactRow);
    const calendar = entities.find(({ rowKey }) => rowKey === calendarRow);
    const of = (former: boolean) => groupsIn(entities, former);
    return {
      contact: contact && contactOf(contact),
      groups: of(false),
      formerGroups: of(true),
      ...(calendar === undefined ? {} : { calendar: addressOf(calendar) }),
    };
  }

  async groupsOf(person: PersonKey): Promise<readonly string[]> {
    return await this.groups(person, false);
  }

  async formerGroupsOf(person: PersonKey): Promise<readonly string[]> {
    return await this.groups(person, true);
  }

  private async groups(person: PersonKey, former: boolean): Promise<readonly string[]> {
    return groupsIn(await this.table.query(inPartition(person, groupRow)), former);
  }

  async addToGroup(person: PersonKey, groupId: string): Promise<void> {
    await this.table.put(person, `group|${groupId}`, {});
  }

  async removeFromGroup(person: PersonKey, groupId: string): Promise<void> {
    await this.table.put(person, `group|${groupId}`, { former: true });
    await this.endCalendar(person);
  }

  async forgetGroup(person: PersonKey, groupId: string): Promise<void> {
    await this.table.delete(person, `group|${groupId}`);
    await this.endCalendar(person);
  }

  /** An address shows the groups one is in: with none it has nothing more to show. */
  private async endCalendar(person: PersonKey): Promise<void> {
    const { groups, calendar } = await this.about(person);
    if (calendar !== undefined && groups.length === 0) await this.forgetCalendar(person);
  }

  async contact(person: PersonKey): Promise<ContactReference | undefined> {
    const entity = await this.table.get(person, contactRow);
    return entity && contactOf(entity);
  }

  /** Each by its key: a filter that names several partitions makes the service look through all of the table. */
  async contacts(people: readonly PersonKey[]): Promise<ReadonlyMap<PersonKey, ContactReference>> {
    const known = new Map<PersonKey, ContactReference>();
    for (let at = 0; at < people.length; at += asked) {
      const some = people.slice(at, at + asked).map((person) => this.contact(person));
      for (const contact of await Promise.all(some)) {
        if (contact !== undefined) known.set(contact.person, contact);
      }
    }
    return known;
  }

  async remember(reference: ContactReference): Promise<void> {
    await this.table.put(reference.person, contactRow, encode(contactColumns, reference));
  }

  async markUnreachable(person: PersonKey, mark: Unreachable): Promise<boolean> {
    const entity = await this.table.get(person, contactRow);
    if (entity === undefined) return false;
    const first = entity['unreachableSince'] === undefined;
    const more = encode(contactColumns, first ? mark : { unreachableTried: mark.unreachableSince });
    // Changed in between: a sign of life, and the next message finds out how it is now.
    await this.table.update(person, contactRow, more, entity.etag);
    return true;
  }

  async forgetContact(person: PersonKey): Promise<void> {
    await this.table.delete(person, contactRow);
  }

  async calendarOwner(hash: string): Promise<PersonKey | undefined> {
    const entity = await this.table.get(hashOf(hash), 'person');
    return entity === undefined ? undefined : (String(entity['person']) as PersonKey);
  }

  /**
   * The person's own row first, then what leads to it: whatever is stopped half-way, each hash that leads to the person
   * stands in that row, and is taken away with it.
   */
  async changeCalendar(
    person: PersonKey,
    read: CalendarAddress | undefined,
    { hash, changedAt }: Omit<CalendarAddress, 'former'>,
  ): Promise<boolean> {
    const entity = await this.table.get(person, calendarRow);
    const known = entity && addressOf(entity);
    const again = hash !== undefined && known?.hash === hash;
    if (!again) {
      if (addressMark(known) !== addressMark(read)) return false;
      if (hash !== undefined && (await this.calendarOwner(hash)) !== undefined) return false;
      if (known?.former !== undefined) await this.table.delete(hashOf(known.former), 'person');
      const former = known?.hash === undefined ? {} : { former: known.hash };
      const row = encode(calendarColumns, { ...(hash === undefined ? {} : { hash }), ...former, changedAt });
      const written =
        entity === undefined
          ? await this.table.insert(person, calendarRow, row)
          : (await this.table.replace(person, calendarRow, row, entity.etag)) !== undefined;
      if (!written) return false;
    }
    const former = again ? known.former : known?.hash;
    if (hash !== undefined) await this.table.put(hashOf(hash), 'person', { person });
    if (former !== undefined) await this.table.delete(hashOf(former), 'person');
    return true;
  }

  async forgetCalendar(person: PersonKey): Promise<void> {
    const entity = await this.table.get(person, calendarRow);
    if (entity === undefined) return;
    const { hash, former } = addressOf(entity);
    for (const one of [hash, former]) if (one !== undefined) await this.table.delete(hashOf(one), 'person');
    await this.table.delete(person, calendarRow);
  }

  async groupOfChannel(channelId: string): Promise<string | undefined> {
    const entity = await this.table.get(channelOf(channelId), 'group');
    return entity === undefined ? undefined : String(entity['groupId']);
  }

  async bindChannel({ channelId, teamId }: BoundChannel, groupId: string): Promise<void> {
    await this.table.put(channelOf(channelId), 'group', { groupId });
    if (teamId !== '') await this.table.put(teamOf(teamId), channelOf(channelId), { channelId });
  }

  async unbindChannel({ channelId, teamId }: BoundChannel): Promise<void> {
    await this.table.delete(channelOf(channelId), 'group');
    if (teamId !== '') await this.table.delete(teamOf(teamId), channelOf(channelId));
  }

  async channelsOfTeam(teamId: string): Promise<readonly string[]> {
    const entities = await this.table.query(inPartition(teamOf(teamId), 'channel|'));
    return entities.map((entity) => String(entity['channelId']));
  }
}

function contactOf(entity: Entity): ContactReference {
  return decode(contactColumns, entity) as unknown as ContactReference;
}

function addressOf(entity: Entity): CalendarAddress {
  return decode(calendarColumns, entity) as unknown as CalendarAddress;
}

function hashOf(hash: string): string {
  return `calendar|${hash}`;
}

function groupsIn(entities: readonly Entity[], former: boolean): readonly string[] {
  return entities
    .filter(
      ({ rowKey = '', former: isFormer }) => rowKey.startsWith(groupRow) && (isFormer === true) === former,
    )
    .map(({ rowKey = '' }) => rowKey.slice(groupRow.length));
}

function teamOf(teamId: string): string {
  return `team|${safeKey(teamId)}`;
}

function channelOf(channelId: string): string {
  return `channel|${safeKey(channelId)}`;
}
