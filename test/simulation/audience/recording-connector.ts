import type { ActivityJson, Connector, Place } from '../../../src/adapters/teams/connector/connector.js';
import { createMessenger } from '../../../src/adapters/teams/messenger.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import type { Envelope, Messenger, SendOutcome } from '../../../src/ports/messenger.js';
import type { Hearing } from '../../../src/simulate/world/heard.js';

/** Where an activity is seen: by one person, or by everyone in the channel. */
export type Seen = { readonly by: PersonKey } | { readonly by: 'channel'; readonly replaces?: string };

/** One activity as Teams was given it, with what its message was made of. */
export interface Shown {
  readonly seen: Seen;
  readonly activity: ActivityJson;
  readonly notice: Envelope['notice'];
}

type Outward = Pick<Connector, 'open' | 'post' | 'update' | 'wouldHold'>;
type Keep = (seen: Seen, activity: ActivityJson) => void;

const chatOf = (person: string) => `a:${person}`;

/** Who Teams knows, by the id that a first contact has. */
export type PersonOf = (objectId: string) => PersonKey | undefined;

/** Teams on a good day, which keeps what it is asked to show and where. */
class RecordingConnector implements Outward {
  constructor(
    private readonly teams: { readonly hasChat: (person: PersonKey) => boolean; readonly personOf: PersonOf },
    private readonly nextId: () => string,
    private readonly record: Keep,
  ) {}

  wouldHold(): boolean {
    return false;
  }

  async open(place: Place, parameters: ActivityJson): Promise<SendOutcome> {
    if (parameters['isGroup'] === true) {
      this.record({ by: 'channel' }, parameters['activity'] as ActivityJson);
      const activityId = this.nextId();
      return { kind: 'sent', activityId, conversationId: `${place.conversationId};messageid=${activityId}` };
    }
    const [first] = parameters['members'] as readonly { readonly id: string }[];
    const person = this.teams.personOf(first?.id ?? '');
    if (person === undefined || !this.teams.hasChat(person)) return { kind: 'unreachable', code: '403' };
    return { kind: 'sent', conversationId: chatOf(person) };
  }

  async post({ conversationId }: Place, activity: ActivityJson): Promise<SendOutcome> {
    const person = conversationId.slice(chatOf('').length) as PersonKey;
    if (!this.teams.hasChat(person)) return { kind: 'unreachable', code: '403' };
    this.record({ by: person }, activity);
    return { kind: 'sent', activityId: this.nextId(), conversationId };
  }

  async update(place: Place, activityId: string, activity: ActivityJson): Promise<SendOutcome> {
    this.record({ by: 'channel', replaces: activityId }, activity);
    return { kind: 'sent', activityId, conversationId: place.conversationId };
  }
}

/** The product's own messenger, its cards and its templates, with each activity shown to whoever judges it. */
export function recordingMessenger(
  { now, hasChat, hear }: Hearing,
  personOf: PersonOf,
  show: (shown: Shown) => void,
): Messenger {
  let posts = 1_700_000_000_000;
  const nextId = () => String((posts += 1));
  const through = ({ notice }: Envelope) => {
    const connector = new RecordingConnector({ hasChat, personOf }, nextId, (seen, activity) =>
      show({ seen, activity, notice }),
    );
    return createMessenger(connector, { botId: '28:samrad', tenantAllowed: () => true });
  };
  return {
    wouldHold: (envelope) => through(envelope).wouldHold(envelope),
    async send(envelope) {
      const outcome = await through(envelope).send(envelope);
      if (outcome.kind === 'sent') hear({ at: now(), envelope, activityId: outcome.activityId ?? '' });
      return outcome;
    },
  };
}
