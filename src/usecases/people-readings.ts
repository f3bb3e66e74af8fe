import type { CalendarAddress } from '../domain/model/person/calendar-address.js';
import type { ContactReference, PersonKey } from '../domain/model/person/person.js';
import type { BoundChannel, IndexedPerson, People, Unreachable } from '../ports/ledger.js';

/** The index of people in one turn: what it keeps of a person is asked for once, and again after the turn has changed it. */
export class PeopleReadings implements People {
  private readonly readings = new Map<PersonKey, Promise<IndexedPerson>>();

  constructor(private readonly people: People) {}

  about(person: PersonKey): Promise<IndexedPerson> {
    const standing = this.readings.get(person);
    if (standing !== undefined) return standing;
    const reading = this.people.about(person);
    this.readings.set(person, reading);
    // One that failed is no reading: whoever asks next tries again.
    reading.catch(() => {
      if (this.readings.get(person) === reading) this.readings.delete(person);
    });
    return reading;
  }

  async groupsOf(person: PersonKey): Promise<readonly string[]> {
    return (await this.about(person)).groups;
  }

  async formerGroupsOf(person: PersonKey): Promise<readonly string[]> {
    return (await this.about(person)).formerGroups;
  }

  async contact(person: PersonKey): Promise<ContactReference | undefined> {
    return (await this.about(person)).contact;
  }

  contacts(people: readonly PersonKey[]): Promise<ReadonlyMap<PersonKey, ContactReference>> {
    return this.people.contacts(people);
  }

  addToGroup(person: PersonKey, groupId: string): Promise<void> {
    return this.changed(person, this.people.addToGroup(person, groupId));
  }

  removeFromGroup(person: PersonKey, groupId: string): Promise<void> {
    return this.changed(person, this.people.removeFromGroup(person, groupId));
  }

  forgetGroup(person: PersonKey, groupId: string): Promise<void> {
    return this.changed(person, this.people.forgetGroup(person, groupId));
  }

  remember(contact: ContactReference): Promise<void> {
    return this.changed(contact.person, this.people.remember(contact));
  }

  markUnreachable(person: PersonKey, mark: Unreachable): Promise<boolean> {
    return this.changed(person, this.people.markUnreachable(person, mark));
  }

  forgetContact(person: PersonKey): Promise<void> {
    return this.changed(person, this.people.forgetContact(person));
  }

  calendarOwner(hash: string): Promise<PersonKey | undefined> {
    return this.people.calendarOwner(hash);
  }

  changeCalendar(
    person: PersonKey,
    read: CalendarAddress | undefined,
    address: Omit<CalendarAddress, 'former'>,
  ): Promise<boolean> {
    return this.changed(person, this.people.changeCalendar(person, read, address));
  }

  forgetCalendar(person: PersonKey): Promise<void> {
    return this.changed(person, this.people.forgetCalendar(person));
  }

  groupOfChannel(channelId: string): Promise<string | undefined> {
    return this.people.groupOfChannel(channelId);
  }

  bindChannel(channel: BoundChannel, groupId: string): Promise<void> {
    return this.people.bindChannel(channel, groupId);
  }

  unbindChannel(channel: BoundChannel): Promise<void> {
    return this.people.unbindChannel(channel);
  }

  channelsOfTeam(teamId: string): Promise<readonly string[]> {
    return this.people.channelsOfTeam(teamId);
  }

  /** A reading begun before the change was written may lack it. */
  private async changed<T>(person: PersonKey, writing: Promise<T>): Promise<T> {
    try {
      return await writing;
    } finally {
      this.readings.delete(person);
    }
  }
}
