import type { ChannelBinding } from '../domain/model/group/group.js';
import type { PersonKey, PersonKind } from '../domain/model/person/person.js';

export interface DirectoryPerson {
  readonly person: PersonKey;
  readonly name: string;
  readonly kind: PersonKind;
}

/** Who is in the team behind a channel, by Teams. */
export interface Directory {
  /** A person in the channel's team by Entra object id; undefined when not in it. */
  inChannel(channel: ChannelBinding, objectId: string): Promise<DirectoryPerson | undefined>;
}
