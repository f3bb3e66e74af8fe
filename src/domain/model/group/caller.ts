import type { ChannelBinding } from './group.js';
import type { PersonKey, PersonKind } from '../person/person.js';
import type { Locale } from '../person/locale.js';

/** Who is speaking, as the gate and Teams vouch for it; never taken from card data. */
export interface Caller {
  readonly person: PersonKey;
  readonly tenantId: string;
  readonly objectId: string;
  readonly name: string;
  readonly kind: PersonKind;
  readonly locale: Locale;
  /** `dialog`: the private dialog opened from a channel. */
  readonly surface: 'personal' | 'channel' | 'dialog';
  /** The channel that it was written or pressed in, when not in a personal chat. */
  readonly channel?: ChannelBinding;
}
