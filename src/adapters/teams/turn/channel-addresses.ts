import type { ChannelBinding } from '../../../domain/model/group/group.js';
import { followChannel } from '../../../usecases/group/follow-channel.js';
import type { Deps } from '../../../usecases/deps.js';

const mostKept = 5000;

/** The address that each channel was last spoken from; storage is asked only when it is another one, or the first. */
export class ChannelAddresses {
  private readonly known = new Map<string, string>();

  async heardIn(deps: Deps, channel: ChannelBinding): Promise<void> {
    const { channelId, serviceUrl } = channel;
    if (this.known.get(channelId) === serviceUrl) return;
    await followChannel(deps, channel);
    if (this.known.size >= mostKept) this.known.clear();
    this.known.set(channelId, serviceUrl);
  }
}
