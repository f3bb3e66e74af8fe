import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Locale } from '../../domain/model/person/locale.js';
import type { Instant } from '../../domain/calendar/dates/time.js';
import { localEn } from '../../text/en/local.js';
import { localSv } from '../../text/sv/local.js';
import { readJson, sendJson } from '../http/json-http.js';
import { viewFor } from './page-view.js';
import type { Speaking } from '../stand-in/activities.js';
import type { TeamsStandIn } from '../stand-in/teams-stand-in.js';
import type { TimeMachine } from './time-machine.js';

export interface PageParts {
  readonly standIn: TeamsStandIn;
  readonly time: TimeMachine;
  /** The first moment of a working morning on a date, for "to a date". */
  readonly morningOf: (date: string) => Instant | undefined;
  readonly suggestions: Suggestions;
}

/** Words worth trying, by language and place. */
export type Suggestions = Readonly<
  Record<Locale, { readonly chat: readonly string[]; readonly channel: readonly string[] }>
>;

const id = z.string().min(1).max(200);
const here = { person: id, conversation: id, locale: z.enum(['sv', 'en']) };
const data = z.record(z.string(), z.unknown());
const schemas = {
  say: z.strictObject({ ...here, text: z.string().trim().min(1).max(2000), root: id.optional() }),
  press: z.strictObject({ ...here, message: id, verb: z.string().max(80), data }),
  dialog: z.strictObject({ ...here, message: id, data }),
  'dialog-answer': z.strictObject({ ...here, data }),
  read: z.strictObject(here),
  clock: z.discriminatedUnion('move', [
    z.strictObject({ move: z.literal('next') }),
    z.strictObject({
      move: z.literal('by'),
      minutes: z
        .int()
        .min(1)
        .max(60 * 24 * 400),
    }),
    z.strictObject({ move: z.literal('to'), date: z.iso.date() }),
  ]),
};

/** What the page asks for and does, in JSON. */
export async function answerPage(
  parts: PageParts,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const what = url.pathname.replace('/api/', '');
  if (request.method === 'GET') return show(parts, what, response, url);
  if (!Object.hasOwn(schemas, what)) return sendJson(response, 404, { error: 'not-found' });
  const body = await readJson(request).catch(() => undefined);
  const asked = parse(what as keyof typeof schemas, body);
  if (asked === undefined) return sendJson(response, 400, { error: 'bad-request' });
  const done = await act(parts, asked);
  sendJson(response, done === undefined ? 404 : 200, done ?? { error: 'not-found' });
}

async function show(parts: PageParts, what: string, response: ServerResponse, url: URL): Promise<void> {
  const { standIn, time } = parts;
  if (what === 'events') return events(standIn, response);
  if (what === 'texts') {
    const { sv, en } = parts.suggestions;
    return sendJson(response, 200, { sv: { ...localSv, ...sv }, en: { ...localEn, ...en } });
  }
  if (what !== 'state') return sendJson(response, 404, { error: 'not-found' });
  const person = standIn.people.find(({ objectId }) => objectId === url.searchParams.get('person'));
  const clock = { now: time.now(), next: await time.next() };
  sendJson(response, 200, { clock, ...viewFor(standIn, person ?? standIn.people[0]) });
}

type Asked = {
  [W in keyof typeof schemas]: { readonly what: W; readonly with: z.infer<(typeof schemas)[W]> };
}[keyof typeof schemas];

function parse(what: keyof typeof schemas, body: unknown): Asked | undefined {
  const parsed = schemas[what].safeParse(body);
  return parsed.success ? ({ what, with: parsed.data } as Asked) : undefined;
}

async function act(parts: PageParts, asked: Asked): Promise<unknown> {
  const { standIn, time } = parts;
  if (asked.what === 'clock') {
    const moved = await move(parts, asked.with);
    standIn.conversations.changed();
    return moved ?? { now: time.now(), refused: true };
  }
  const at = speaking(standIn, asked.with);
  if (at === undefined) return undefined;
  switch (asked.what) {
    case 'say': {
      const { text, root } = asked.with;
      const { status } = await standIn.acts.say(root === undefined ? at : { ...at, rootId: root }, text);
      return status >= 200 && status < 300 ? { kind: 'said' } : { kind: 'no-answer', status };
    }
    case 'press': {
      const { message: messageId, verb, data } = asked.with;
      return standIn.acts.press(at, { messageId, verb, data });
    }
    case 'dialog':
      return standIn.acts.openDialog(at, asked.with.message, asked.with.data);
    case 'dialog-answer':
      return standIn.acts.submitDialog(at, asked.with.data);
    case 'read':
      standIn.conversations.read(at.conversation, at.person.objectId);
      return { kind: 'read' };
  }
}

function speaking(
  { people, conversations }: TeamsStandIn,
  where: { person: string; conversation: string; locale: 'sv' | 'en' },
): Speaking | undefined {
  const person = people.find(({ objectId }) => objectId === where.person);
  const conversation = conversations.find(where.conversation);
  if (person === undefined || conversation?.members.has(person.objectId) !== true) return undefined;
  return { person, conversation, locale: where.locale };
}

async function move({ time, morningOf }: PageParts, how: z.infer<typeof schemas.clock>) {
  switch (how.move) {
    case 'next':
      return time.toNextMessage();
    case 'by':
      return time.by(how.minutes);
    case 'to': {
      const morning = morningOf(how.date);
      return morning === undefined || morning <= time.now() ? undefined : time.to(morning);
    }
  }
}

/** Tells the page that something changed; it then asks for what it shows. */
function events({ conversations }: TeamsStandIn, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1500\n\ndata: open\n\n');
  const stop = conversations.onChange(() => response.write('data: changed\n\n'));
  response.on('close', stop);
}
