import type { Caller } from '../../../domain/model/group/caller.js';
import type { ChannelBinding } from '../../../domain/model/group/group.js';
import { type PersonKind, personKey } from '../../../domain/model/person/person.js';
import { isSeen } from '../../../domain/form/is-seen.js';
import type { Locale } from '../../../domain/model/person/locale.js';
import type { Clock } from '../../../ports/clock.js';
import type { Connector, Member } from '../connector/connector.js';
import type { TurnTime } from './turn-time.js';
import { type IncomingActivity, isPersonal, tenantsOf, withoutThread } from '../gate/activity.js';

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
/** That someone is not found, or of which tenant they are not told, may be mended in a moment. */
const keepMissingMs = 10_000;
const mostKept = 5000;

/** Who an activity says it comes from, before anybody is asked about them. */
export interface Speaker {
  /** Lower case, as the tenant. */
  readonly objectId: string;
  /** Where it was said; someone's own tenant may be another. */
  readonly hostTenant: string;
}

/** How and where to answer. */
export type Facing = Pick<Caller, 'locale' | 'surface'>;

/** An id is a part of keys and stands in log lines. */
const plainId = /^[\w.:@+-]{1,100}$/;

/** Undefined when the activity names no person with an Entra id and a tenant: such are not answered. */
export function speakerOf(activity: IncomingActivity): Speaker | undefined {
  const { from, channelId } = activity;
  // Local clients other than Teams know no Entra ids; the gate lets them in on this machine only.
  const objectId = from.aadObjectId ?? (channelId === 'emulator' ? from.id : undefined);
  const [hostTenant = channelId === 'emulator' ? 'local' : undefined] = tenantsOf(activity);
  if (objectId === undefined || hostTenant === undefined) return undefined;
  if (!plainId.test(objectId) || !plainId.test(hostTenant)) return undefined;
  return { objectId: objectId.toLowerCase(), hostTenant };
}

const closedChannels = new Set(['standard', 'private']);

export type Read =
  | { readonly kind: 'caller'; readonly caller: Caller }
  /** Someone in a shared channel whose own tenant Teams does not tell: nobody knows whether they may be answered. */
  | {
      readonly kind: 'home-unknown';
      readonly at: (home: Pick<Caller, 'person' | 'tenantId'>) => Caller;
      readonly facing: Facing;
    };

/** Tells who speaks, from what the gate let through and from Teams' own list of who is in the conversation. */
export class CallerReader {
  private readonly kept = new Map<string, { readonly member: Member | undefined; readonly at: number }>();

  constructor(private readonly settings: CallerSettings) {}

  facing(activity: IncomingActivity, dialog: boolean): Facing {
    const locale = localeOf(activity.locale) ?? this.settings.defaultLocale;
    return { locale, surface: isPersonal(activity) ? 'personal' : dialog ? 'dialog' : 'channel' };
  }

  /** Whom Teams does not tell of in time is one of whom it tells nothing. */
  async read(activity: IncomingActivity, speaker: Speaker, time: TurnTime, dialog = false): Promise<Read> {
    const { from, channelData } = activity;
    const { objectId, hostTenant } = speaker;
    const member = await time.by('who', this.member(activity)).catch(() => undefined);
    const channel = channelOf(activity, hostTenant);
    const facing = this.facing(activity, dialog);
    const { safeName, kindWhenUnknown } = this.settings;
    const rest = {
      objectId,
      name: safeName(nameOf(member) ?? from.name ?? ''),
      ...facing,
      ...(channel === undefined ? {} : { channel }),
    };
    // A guest has an account in the host's tenant, and nobody of another tenant comes into a channel that is not shared;
    // one whose kind is not told may be.
    const isClosed =
      channel === undefined || closedChannels.has(channelData?.channel?.type?.toLowerCase() ?? '');
    const home = member?.tenantId ?? (isClosed || member?.guest === true ? hostTenant : undefined);
    if (home === undefined) {
      const at = ({ person, tenantId }: Pick<Caller, 'person' | 'tenantId'>): Caller => ({
        ...rest,
        person,
        tenantId,
        kind: tenantId === hostTenant ? 'member' : 'shared-channel',
      });
      return { kind: 'home-unknown', at, facing };
    }
    const tenantId = home.toLowerCase();
    const kind = member === undefined ? kindWhenUnknown : kindOf(member, hostTenant);
    return { kind: 'caller', caller: { ...rest, person: personKey(tenantId, objectId), tenantId, kind } };
  }

  private async member(activity: IncomingActivity): Promise<Member | undefined> {
    const { serviceUrl, conversation, from } = activity;
    const [tenantId = ''] = tenantsOf(activity);
    const conversationId = withoutThread(conversation.id);
    const key = `${conversationId} ${from.id}`;
    const now = Date.parse(this.settings.clock.unmoved());
    const known = this.kept.get(key);
    const tellsHome = known?.member?.tenantId !== undefined || known?.member?.guest === true;
    const keep = tellsHome ? keepMs : keepMissingMs;
    if (known !== undefined && now - known.at < keep) return known.member;
    const place = { serviceUrl, tenantId, conversationId, waiting: 'person' } as const;
    const found = await this.settings.connector.member(place, from.id);
    if (found !== undefined && 'kind' in found) return undefined;
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(key, { member: found, at: now });
    return found;
  }
}

function nameOf(member: Member | undefined): string | undefined {
  return member !== undefined && isSeen(member.name) ? member.name : undefined;
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

export function localeOf(locale: string | undefined): Locale | undefined {
  const language = locale?.slice(0, 2).toLowerCase();
  return language === 'sv' || language === 'en' ? language : undefined;
}
