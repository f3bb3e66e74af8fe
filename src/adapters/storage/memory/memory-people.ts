import { addressMark, type CalendarAddress } from '../../../domain/model/person/calendar-address.js';
import type { ContactReference, PersonKey } from '../../../domain/model/person/person.js';
import type { BoundChannel, IndexedPerson, People, Unreachable } from '../../../ports/ledger.js';

export class MemoryPeople implements People {
  private readonly groups = new Map<PersonKey, ReadonlyMap<string, { readonly former: boolean }>>();
  private readonly references = new Map<PersonKey, ContactReference>();
  private readonly calendars = new Map<PersonKey, CalendarAddress>();
  private readonly channels = new Map<string, { readonly groupId: string; readonly teamId: string }>();

  async about(person: PersonKey): Promise<IndexedPerson> {
    const calendar = this.calendars.get(person);
    return {
      contact: this.references.get(person),
      groups: this.known(person, false),
      formerGroups: this.known(person, true),
      ...(calendar === undefined ? {} : { calendar }),
    };
  }
  async groupsOf(person: PersonKey): Promise<readonly string[]> {
    return this.known(person, false);
  }
  async formerGroupsOf(person: PersonKey): Promise<readonly string[]> {
    return this.known(person, true);
  }
  async addToGroup(person: PersonKey, groupId: string): Promise<void> {
    this.put(person, groupId, { former: false });
  }
  async removeFromGroup(person: PersonKey, groupId: string): Promise<void> {
    this.put(person, groupId, { former: true });
    if (this.known(person, false).length === 0) this.calendars.delete(person);
  }
  async forgetGroup(person: PersonKey, groupId: string): Promise<void> {
    const left = [...(this.groups.get(person) ?? [])].filter(([id]) => id !== groupId);
    this.groups.set(person, new Map(left));
    if (this.known(person, false).length === 0) this.calendars.delete(person);
  }
  async contact(person: PersonKey): Promise<ContactReference | undefined> {
    return this.references.get(person);
  }
  async contacts(people: readonly PersonKey[]): Promise<ReadonlyMap<PersonKey, ContactReference>> {
    const known = people.map((person) => [person, this.references.get(person)] as const);
    return new Map(known.flatMap(([person, contact]) => (contact === undefined ? [] : [[person, contact]])));
  }
  async remember(contact: ContactReference): Promise<void> {
    this.references.set(contact.person, contact);
  }
  async markUnreachable(person: PersonKey, mark: Unreachable): Promise<boolean> {
    const known = this.references.get(person);
    if (known === undefined) return false;
    const first = known.unreachableSince === undefined;
    const more = first ? mark : { unreachableTried: mark.unreachableSince };
    this.references.set(person, { ...known, ...more });
    return true;
  }
  async forgetContact(person: PersonKey): Promise<void> {
    this.references.delete(person);
  }
  async calendarOwner(hash: string): Promise<PersonKey | undefined> {
    return [...this.calendars].find(([, address]) => address.hash === hash)?.[0];
  }
  async changeCalendar(
    person: PersonKey,
    read: CalendarAddress | undefined,
    address: Omit<CalendarAddress, 'former'>,
  ): Promise<boolean> {
    const known = this.calendars.get(person);
    if (known?.hash !== undefined && known.hash === address.hash) return true;
    const owner = address.hash === undefined ? undefined : await this.calendarOwner(address.hash);
    if (addressMark(known) !== addressMark(read) || owner !== undefined) return false;
    this.calendars.set(person, address);
    return true;
  }
  async forgetCalendar(person: PersonKey): Promise<void> {
    this.calendars.delete(person);
  }
  async groupOfChannel(channelId: string): Promise<string | undefined> {
    return this.channels.get(channelId)?.groupId;
  }
  async bindChannel({ channelId, teamId }: BoundChannel, groupId: string): Promise<void> {
    this.channels.set(channelId, { groupId, teamId });
  }
  async unbindChannel({ channelId }: BoundChannel): Promise<void> {
    this.channels.delete(channelId);
  }
  async channelsOfTeam(teamId: string): Promise<readonly string[]> {
    return [...this.channels].filter(([, one]) => one.teamId === teamId).map(([id]) => id);
  }

  private known(person: PersonKey, former: boolean): readonly string[] {
    const groups = [...(this.groups.get(person) ?? [])];
    return groups
      .filter(([, each]) => each.former === former)
      .map(([id]) => id)
      .sort();
  }

  private put(person: PersonKey, groupId: string, how: { readonly former: boolean }): void {
    this.groups.set(person, new Map([...(this.groups.get(person) ?? []), [groupId, how]]));
  }
}
