import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../ports/clock.js';
import { refusal } from '../http/gate.js';
import { type Handler, readJson, sendJson } from '../http/json-http.js';
import { Acts } from './acts.js';
import type { LocalChannel, LocalPerson } from './cast.js';
import { type Answer, answerBot } from './connector-api.js';
import { Conversations } from './conversations.js';

export interface StandInOptions {
  /** Where the bot takes activities: `http://127.0.0.1:3978/api/messages`. */
  readonly botUrl: string;
  /** 0: any free port. */
  readonly port: number;
  readonly people: readonly LocalPerson[];
  readonly channels: readonly LocalChannel[];
  readonly clock: Clock;
  /** Lets a test answer a request of the bot in the connector's place. */
  readonly intercept?: (method: string, path: readonly string[], body: unknown) => Answer | undefined;
}

export interface TeamsStandIn {
  readonly url: string;
  readonly people: readonly LocalPerson[];
  readonly conversations: Conversations;
  readonly acts: Acts;
  /** Takes every request that is not the bot's. */
  serve(handler: Handler): void;
  close(): Promise<void>;
}

/**
 * Stands in for Teams on this machine: speaks the Bot Connector protocol to a bot and keeps chats and channels in
 * memory. @throws Error with code EADDRINUSE when the port is taken.
 */
export async function createTeamsStandIn(options: StandInOptions): Promise<TeamsStandIn> {
  const { botUrl, people, channels, clock } = options;
  const conversations = new Conversations(people, channels, clock);
  let page: Handler = async (_, response) => sendJson(response, 404, { error: 'not-found' });
  let port = options.port;
  const url = () => `http://127.0.0.1:${port}`;
  const connector = { people, conversations, serviceUrl: url };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { error: 'unexpected' });
    });
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const why = refusal(request, port);
    if (why !== undefined) return sendJson(response, 403, { error: why });
    const at = new URL(request.url ?? '/', url());
    if (!at.pathname.startsWith('/v3/')) return page(request, response, at);
    // The bot is no web page: a browser has no business here.
    if (request.headers.origin !== undefined) return sendJson(response, 403, { error: 'not-for-pages' });
    const body = await readJson(request).catch(() => undefined);
    const path = at.pathname.split('/').slice(2).map(decodeURIComponent);
    const { method = 'GET' } = request;
    const given = options.intercept?.(method, path, body) ?? answerBot(connector, method, path, body);
    sendJson(response, given.status, given.body);
  }
  port = await listen(server, options.port);
  return {
    url: url(),
    people,
    conversations,
    acts: new Acts({ botUrl, serviceUrl: url, conversations, clock }),
    serve(handler) {
      page = handler;
    },
    close: () => close(server),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
