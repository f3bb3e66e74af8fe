import { personKey } from '../../domain/model/person/person.js';
import type { Directory } from '../../ports/directory.js';
import type { Connector } from './connector/connector.js';
import { kindOf } from './turn/caller.js';

/** Looks people up among those in a channel's team, as Bot Framework lists them. */
export function createDirectory(connector: Connector, safeName: (name: string) => string): Directory {
  return {
    async inChannel({ serviceUrl, channelId, tenantId }, objectId) {
      const place = { serviceUrl, tenantId, conversationId: channelId, waiting: 'person' } as const;
      const found = await connector.member(place, objectId);
      if (found === undefined) return undefined;
      if ('kind' in found) throw new Error(`directory: ${found.code}`);
      // Nothing is stored under a guessed key; a guest has an account with the host.
      const home = found.tenantId ?? (found.guest ? tenantId : undefined);
      if (home === undefined) throw new Error('directory: home-unknown');
      const person = personKey(home, found.objectId);
      return { person, name: safeName(found.name), kind: kindOf(found, tenantId) };
    },
  };
}
