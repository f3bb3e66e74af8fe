import type { ContactReference, PersonKey } from '../../../domain/model/person.js';
import type { BoundChannel, People, Unreachable } from '../../../ports/ledger.js';
import { decode, encode } from '../rows/columns.js';
import { contactColumns } from '../rows/other-columns.js';
import { inPartition, safeKey, type Table } from './table.js';

const contactRow = 'contact';
/** Partition = person (a row per group, and where to write) or channel (its group). */
export class AzurePeople implements People {
  constructor(private readonly table: Table) {}

  async groupsOf(person: PersonKey): Promise<readonly string[]> {
    return await this.groups(person, false);
  }

  async formerGroupsOf(person: PersonKey): Promise<readonly string[]> {
    return await this.groups(person, true);
  }

  private async groups(person: PersonKey, former: boolean): Promise<readonly string[]> {
    const entities = await this.table.query(inPartition(person, 'group|'));
    return entities
      .filter((entity) => (entity['former'] === true) === former)
      .map(({ rowKey = '' }) => rowKey.slice('group|'.length));
  }

  async addToGroup(person: PersonKey, groupId: string): Promise<void> {
    await this.table.put(person, `group|${groupId}`, {});
  }

  async removeFromGroup(person: PersonKey, groupId: string): Promise<void> {
    await this.table.put(person, `group|${groupId}`, { former: true });
  }

  async forgetGroup(person: PersonKey, groupId: string): Promise<void> {
    await this.table.delete(person, `group|${groupId}`);
  }

  async contact(person: PersonKey): Promise<ContactReference | undefined> {
    const entity = await this.table.get(person, contactRow);
    return entity === undefined ? undefined : (decode(contactColumns, entity) as unknown as ContactReference);
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

function teamOf(teamId: string): string {
  return `team|${safeKey(teamId)}`;
}

function channelOf(channelId: string): string {
  return `channel|${safeKey(channelId)}`;
}
