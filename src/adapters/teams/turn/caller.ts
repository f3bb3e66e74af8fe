import type { Caller } from '../../../domain/caller.js';
import type { ChannelBinding } from '../../../domain/group/group.js';
import { type PersonKind, personKey } from '../../../domain/group/person.js';
import type { Locale } from '../../../domain/locale.js';
import type { Clock } from '../../../ports/clock.js';
import type { Connector, Member } from '../connector/connector.js';
import { type IncomingActivity, isPersonal, tenantsOf, withoutThread } from './activity.js';

export interface CallerSettings {
  readonly connector: Connector;
  readonly clock: Clock;
  readonly defaultLocale: Locale;
  /** What someone is taken for while Teams does not tell: `guest` in production, since a guest may do less. */
  readonly kindWhenUnknown: PersonKind;
  /** A display name as it may be kept: empty when it holds more than a name. */
  readonly safeName: (name: string) => string;
}

const keepMs = 3_600_000;
const mostKept = 5000;

/** Tells who speaks, from what the gate let through and from Teams' own list of who is in the conversation. */
export class CallerReader {
  private readonly kept = new Map<string, { readonly member: Member | undefined; readonly at: number }>();

  constructor(private readonly settings: CallerSettings) {}

  /** Undefined when the activity names no person with an Entra id and a tenant: such are not answered. */
  async read(activity: IncomingActivity, dialog = false): Promise<Caller | undefined> {
    const { from, channelId } = activity;
    // Local clients other than Teams know no Entra ids; the gate lets them in on this machine only.
    const objectId = from.aadObjectId ?? (channelId === 'emulator' ? from.id : undefined);
    const [hostTenant = channelId === 'emulator' ? 'local' : undefined] = tenantsOf(activity);
    if (objectId === undefined || hostTenant === undefined) return undefined;
    const member = await this.member(activity);
    const tenantId = (member?.tenantId ?? hostTenant).toLowerCase();
    const channel = channelOf(activity, hostTenant);
    return {
      person: personKey(tenantId, objectId),
      tenantId,
      objectId: objectId.toLowerCase(),
      name: this.settings.safeName(member?.name || (from.name ?? '')),
      kind: member === undefined ? this.settings.kindWhenUnknown : kindOf(member, hostTenant),
      locale: localeOf(activity.locale) ?? this.settings.defaultLocale,
      surface: channel === undefined ? 'personal' : dialog ? 'dialog' : 'channel',
      ...(channel === undefined ? {} : { channel }),
    };
  }

  private async member(activity: IncomingActivity): Promise<Member | undefined> {
    const { serviceUrl, conversation, from } = activity;
    const [tenantId = ''] = tenantsOf(activity);
    const conversationId = withoutThread(conversation.id);
    const key = `${conversationId} ${from.id}`;
    const now = Date.parse(this.settings.clock.real());
    const known = this.kept.get(key);
    if (known !== undefined && now - known.at < keepMs) return known.member;
    const place = { serviceUrl, tenantId, conversationId, waiting: 'person' } as const;
    const found = await this.settings.connector.member(place, from.id);
    if (found !== undefined && 'kind' in found) return undefined;
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(key, { member: found, at: now });
    return found;
  }
}

/** A person of another tenant who is no guest came through a shared channel. */
export function kindOf({ guest, tenantId }: Member, hostTenant: string): PersonKind {
  if (guest) return 'guest';
  const home = (tenantId ?? hostTenant).toLowerCase();
  return home === hostTenant.toLowerCase() ? 'member' : 'shared-channel';
}

function channelOf(activity: IncomingActivity, tenantId: string): ChannelBinding | undefined {
  if (isPersonal(activity)) return undefined;
  const { channelData, conversation, serviceUrl } = activity;
  const channelId = channelData?.channel?.id ?? withoutThread(conversation.id);
  return { channelId, teamId: channelData?.team?.id ?? '', serviceUrl, tenantId };
}

function localeOf(locale: string | undefined): Locale | undefined {
  const language = locale?.slice(0, 2).toLowerCase();
  return language === 'sv' || language === 'en' ? language : undefined;
}
