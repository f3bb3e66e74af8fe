import { type FakeServer, type Heard, sendJson, serve } from './http-answer.js';

export type Twist =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** The connection breaks after the request was read. */
  | 'reset'
  /** No answer ever comes. */
  | 'silence';

export interface FakeConnector extends FakeServer {
  /** Posts, updates and removals, in order; questions about members are not among them. */
  readonly heard: Heard[];
  /** How the next posts, updates and removals go; after them all goes well. */
  readonly twists: Twist[];
  /** How any post, update or removal goes that they say something of; asked before the twists. */
  readonly laws: ((request: Heard) => Twist | undefined)[];
  /** People by Teams id or Entra object id, as Teams tells of them. */
  readonly members: Map<string, object>;
  /** How every question about a member goes, while it is set. */
  readonly rosterTwist: { now: Twist | undefined };
  /** The id of the nth post; Teams itself numbers its posts by time. */
  readonly naming: { post: (n: number) => string };
  /** How many questions about members were asked. */
  readonly looked: number;
}

/** Bot Connector's REST interface, as far as a Teams bot uses it. */
export async function fakeConnector(): Promise<FakeConnector> {
  const heard: Heard[] = [];
  const twists: Twist[] = [];
  const laws: ((request: Heard) => Twist | undefined)[] = [];
  const members = new Map<string, object>();
  const rosterTwist: { now: Twist | undefined } = { now: undefined };
  const naming = { post: (n: number) => `m${n}` };
  let posted = 0;
  let looked = 0;
  const server = await serve((request, response) => {
    const member = /\/members\/([^/]+)$/.exec(request.path)?.[1];
    if (member !== undefined) {
      looked += 1;
      const twist = rosterTwist.now;
      if (twist === 'silence') return;
      if (twist === 'reset') {
        response.destroy();
        return;
      }
      if (twist !== undefined) return sendJson(response, twist.status, twist.body, twist.headers);
      const found = members.get(decodeURIComponent(member));
      return found === undefined ? sendJson(response, 404, {}) : sendJson(response, 200, found);
    }
    heard.push(request);
    const ruled = laws.map((law) => law(request)).find((one) => one !== undefined);
    const twist = ruled ?? twists.shift();
    if (twist === 'silence') return;
    if (twist === 'reset') {
      response.destroy();
      return;
    }
    if (twist !== undefined) return sendJson(response, twist.status, twist.body ?? {}, twist.headers);
    posted += 1;
    const id = naming.post(posted);
    const opened = request.path === '/v3/conversations';
    sendJson(response, 201, opened ? { id: `c${posted}`, activityId: id } : { id });
  });
  return {
    ...server,
    heard,
    twists,
    laws,
    members,
    rosterTwist,
    naming,
    get looked() {
      return looked;
    },
  };
}
