import type { NoWay } from '../../../domain/model/job/after-attempt.js';
import type { ContactReference } from '../../../domain/model/person/person.js';
import { isSeen } from '../../../domain/form/is-seen.js';
import { isClosed, isShut } from '../../../domain/model/person/reach.js';
import type { Snapshot } from '../../../domain/model/snapshot.js';
import type { Notice } from '../../../domain/notices/notice.js';
import type { OutboxRow } from '../../../domain/model/job/timer.js';
import { activeMember, memberRow } from '../../../domain/model/members.js';
import type { Envelope } from '../../../ports/messenger.js';
import type { Deps } from '../../deps.js';

export type Addressed =
  | { readonly kind: 'envelope'; readonly envelope: Envelope; readonly fallback: boolean }
  /** The post that it was to update does not exist any more. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** There is a recipient and no way to reach it for now. */
  | { readonly kind: 'nowhere'; readonly why: NoWay | 'channel-missing' };

/** Where it goes: the personal chat, else a mention without content in the group's channel; or the channel itself. */
export async function findAddress(
  deps: Deps,
  row: OutboxRow,
  notice: Notice,
  snapshot: Snapshot,
): Promise<Addressed> {
  const group = snapshot.group.value;
  const { repeat, recipient } = row;
  if (recipient.to === 'channel') return toChannel(row, notice, snapshot, recipient.part);
  const known = await deps.people.contact(recipient.person);
  const contact = known ?? firstContact(recipient.person, snapshot);
  if (contact === undefined) return { kind: 'nowhere', why: 'no-address' };
  const member = activeMember(snapshot, recipient.person);
  const { again } = row;
  const fallback = row.fallback || isClosed(known, { again, kind: member?.kind, now: deps.clock.now() });
  const { locale } = contact;
  const inChat = { address: { to: 'person', contact }, notice, locale, repeat } as const;
  if (!fallback) return { kind: 'envelope', fallback, envelope: inChat };
  if (group.channel === undefined) {
    // The coordinators have a note by now; the chat that was refused is the one way there is, and is tried again.
    const mayOpen = row.noted === true && !isShut(known, member?.kind);
    if (mayOpen) return { kind: 'envelope', fallback, envelope: inChat };
    return { kind: 'nowhere', why: 'no-channel' };
  }
  // Someone who has been taken out of the group is still mentioned by name; nobody is mentioned without one.
  const name = memberRow(snapshot, recipient.person)?.value.name ?? '';
  if (!isSeen(name)) return { kind: 'nowhere', why: 'no-address' };
  const quiet: Notice = { kind: 'something-for-you', groupId: group.id, groupName: group.name };
  const address = { to: 'mention', channel: group.channel, contact, name } as const;
  return { kind: 'envelope', fallback, envelope: { address, notice: quiet, locale, repeat } };
}

/** Someone who has never written to the bot may still be reached through the team that has it. */
export function firstContact(
  person: ContactReference['person'],
  snapshot: Snapshot,
): ContactReference | undefined {
  const { channel, locale } = snapshot.group.value;
  if (channel === undefined) return undefined;
  return { person, serviceUrl: channel.serviceUrl, tenantId: channel.tenantId, locale };
}

function toChannel(row: OutboxRow, notice: Notice, snapshot: Snapshot, part: number): Addressed {
  const { channel, locale } = snapshot.group.value;
  if (channel === undefined) return { kind: 'nowhere', why: 'channel-missing' };
  const { repeat } = row;
  if (row.kind !== 'agenda-content') {
    const address = { to: 'channel', channel } as const;
    return { kind: 'envelope', fallback: false, envelope: { address, notice, locale, repeat } };
  }
  const meeting = snapshot.meetings.find(({ value }) => value.id === row.subject.meetingId)?.value;
  const post = meeting?.posts.find((one) => one.part === part);
  if (post?.activityId === undefined || post.conversationId === undefined) {
    return { kind: 'gone', reason: 'no-post' };
  }
  const { activityId, conversationId } = post;
  const address = { to: 'post', channel, conversationId, activityId } as const;
  return { kind: 'envelope', fallback: false, envelope: { address, notice, locale, repeat } };
}
