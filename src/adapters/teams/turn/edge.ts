import type { Deps } from '../../../usecases/deps.js';
import type { CardVerb } from '../../../surface/card/card-verb.js';
import type { ChatCommand } from '../../../surface/card/chat-command.js';
import type { Connector } from '../connector/connector.js';
import type { CallerReader } from './caller.js';
import type { ChannelAddresses } from './channel-addresses.js';
import type { FloodGate } from './flood.js';
import type { KeepTrying } from './keep-trying.js';
import type { TurnLimits, TurnTime } from './turn-time.js';

/** Everything a turn may reach. */
export interface Edge {
  readonly deps: Deps;
  readonly connector: Connector;
  readonly callers: CallerReader;
  readonly floods: FloodGate;
  readonly channels: ChannelAddresses;
  readonly contacts: KeepTrying;
  /** By tenant id, lower case. */
  readonly tenantAllowed: (tenantId: string) => boolean;
  readonly commands: readonly ChatCommand[];
  readonly verbs: ReadonlyMap<string, CardVerb>;
  /** True for text that could point out a client. */
  readonly holdsPersonalData: (text: string) => boolean;
  readonly limits: TurnLimits;
}

/** The same within one turn. */
export interface Turn extends Edge {
  readonly time: TurnTime;
}
