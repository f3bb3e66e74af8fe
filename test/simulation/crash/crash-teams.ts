import { type FakeServer, sendJson, serve } from '../../fakes/http-answer.js';

type Json = Readonly<Record<string, unknown>>;

/** Something that Teams took, and so shows. */
export interface Accepted {
  readonly method: string;
  /** `a:name`, or the channel. */
  readonly to: string;
  /** The post that was made or replaced. */
  readonly activityId: string;
  /** All words on the card, without the mark of a repeat and with every case code as one. */
  readonly said: string;
  readonly repeat: boolean;
  readonly reply: boolean;
}

/** A status instead of taking it; or the connection breaks, before it is taken or after. */
export type Twist = number | 'reset' | 'lose-answer';

const repeatMark = 'Det kan hända att du redan har fått det här.';

/** A Bot Connector that remembers what it took, in order; it goes on while bots die. */
export class CrashTeams {
  accepted: Accepted[] = [];
  /** Asked for each message. */
  twist: () => Twist | undefined = () => undefined;
  private made = 0;

  private constructor(
    private readonly server: FakeServer,
    readonly members: ReadonlyMap<string, object>,
  ) {}

  get url(): string {
    return this.server.url;
  }

  static async start(members: ReadonlyMap<string, object>): Promise<CrashTeams> {
    const held: { teams?: CrashTeams } = {};
    const server = await serve((heard, response) => {
      const { teams } = held;
      if (teams === undefined) return;
      const member = /\/members\/([^/]+)$/.exec(heard.path)?.[1];
      if (member !== undefined) {
        const found = teams.members.get(decodeURIComponent(member));
        return sendJson(response, found === undefined ? 404 : 200, found ?? {});
      }
      const twist = ofTimers(heard.method, heard.path, heard.body as Json) ? teams.twist() : undefined;
      if (typeof twist === 'number') return sendJson(response, twist, {}, { 'retry-after': '1' });
      if (twist === 'reset') return void response.socket?.destroy();
      const taken = teams.take(heard.method, heard.path, heard.body as Json);
      if (twist === 'lose-answer') return void response.socket?.destroy();
      sendJson(response, 201, taken);
    });
    held.teams = new CrashTeams(server, members);
    return held.teams;
  }

  reset(): void {
    this.accepted = [];
    this.made = 0;
  }

  close(): Promise<void> {
    return this.server.close();
  }

  private take(method: string, path: string, body: Json): object {
    const parts = path.split('/').map(decodeURIComponent);
    const opened = path === '/v3/conversations';
    const activity = opened ? (body['activity'] as Json) : body;
    if (method === 'POST') this.made += 1;
    const activityId = method === 'POST' ? `post-${this.made}` : (parts[5] ?? '');
    const words = [...wordsOf(activity['attachments'])];
    this.accepted.push({
      method,
      to: opened ? 'channel' : (parts[3] ?? ''),
      activityId,
      said: words
        .filter((each) => each !== repeatMark)
        .join('\n')
        .replace(/[B-Z2-9]{3}-[B-Z2-9]{4}/g, 'CODE'),
      repeat: words.includes(repeatMark),
      reply: activity['replyToId'] !== undefined,
    });
    return opened ? { id: `thread-${this.made}`, activityId } : { id: activityId };
  }
}

/** The card someone has pressed is brought up to date at once and once; everything else is delivery's. */
function ofTimers(method: string, path: string, body: Json): boolean {
  const isReceipt = method === 'PUT' && path.includes(encodeURIComponent('a:'));
  return !isReceipt && body['replyToId'] === undefined;
}

function* wordsOf(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const each of node) yield* wordsOf(each);
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'data') continue;
      if ((key === 'text' || key === 'value') && typeof value === 'string') yield value;
      else yield* wordsOf(value);
    }
  }
}
