import type { ContactReference, PersonKey } from '../../../domain/group/person.js';
import type { People } from '../../../ports/ledger.js';

export class MemoryPeople implements People {
  private readonly groups = new Map<PersonKey, ReadonlySet<string>>();
  private readonly contacts = new Map<PersonKey, ContactReference>();
  private readonly channels = new Map<string, string>();

  async groupsOf(person: PersonKey): Promise<readonly string[]> {
    return [...(this.groups.get(person) ?? [])].sort();
  }
  async addToGroup(person: PersonKey, groupId: string): Promise<void> {
    this.groups.set(person, new Set([...(this.groups.get(person) ?? []), groupId]));
  }
  async removeFromGroup(person: PersonKey, groupId: string): Promise<void> {
    const left = [...(this.groups.get(person) ?? [])].filter((id) => id !== groupId);
    this.groups.set(person, new Set(left));
  }
  async contact(person: PersonKey): Promise<ContactReference | undefined> {
    return this.contacts.get(person);
  }
  async remember(contact: ContactReference): Promise<void> {
    this.contacts.set(contact.person, contact);
  }
  async groupOfChannel(channelId: string): Promise<string | undefined> {
    return this.channels.get(channelId);
  }
  async bindChannel(channelId: string, groupId: string): Promise<void> {
    this.channels.set(channelId, groupId);
  }
  async unbindChannel(channelId: string): Promise<void> {
    this.channels.delete(channelId);
  }
}
