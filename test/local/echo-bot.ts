import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readJson, sendJson } from '../../src/local/http/json-http.js';
import type { Instant } from '../../src/domain/calendar/dates/time.js';
import { MovableClock } from '../../src/local/server/movable-clock.js';
import type { LocalChannel, LocalPerson } from '../../src/local/stand-in/cast.js';

/** The parts of an activity that this bot looks at. */
interface Heard {
  readonly id: string;
  readonly type: string;
  readonly name?: string;
  readonly text?: string;
  readonly locale: string;
  readonly serviceUrl: string;
  readonly replyToId?: string;
  readonly conversation: { readonly id: string };
  readonly value: {
    readonly action: { readonly verb: string; readonly data: { why?: string; everyone?: boolean } };
    readonly data: { why?: string };
  };
}

/** The least that can be called a bot: answers every message with a card, and every press with the next step. */
export async function startEchoBot() {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const activity = (await readJson(request)) as Heard;
    heard.push(activity);
    const reply = (path: string, method: string, body: object) =>
      fetch(
        `${activity.serviceUrl}/v3/conversations/${encodeURIComponent(activity.conversation.id)}${path}`,
        {
          method,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        },
      );
    if (activity.type === 'message') {
      const text = String(activity.text).replace(/<at>.*<\/at>\s*/, '');
      await reply(`/activities/${activity.id}`, 'POST', {
        type: 'message',
        attachments: [attached(firstStep(text))],
      });
    }
    if (activity.name === 'adaptiveCard/action') {
      const { verb, data } = activity.value.action;
      const card = nextStep(`${verb}: ${data.why ?? ''}`);
      if (data.everyone === true) {
        await reply(`/activities/${activity.replyToId}`, 'PUT', {
          type: 'message',
          attachments: [attached(card)],
        });
      }
      return sendJson(response, 200, {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: card,
      });
    }
    if (activity.name === 'task/fetch') {
      const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: dialogCard };
      return sendJson(response, 200, { task: { type: 'continue', value: { title: 'Privat', card } } });
    }
    if (activity.name === 'task/submit') {
      return sendJson(response, 200, {
        task: { type: 'message', value: `Tack, ${activity.value.data.why}` },
      });
    }
    sendJson(response, 200, {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    heard,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const shell = { type: 'AdaptiveCard', version: '1.5', lang: 'sv' };
const why = {
  type: 'Input.Text',
  id: 'why',
  label: 'Varför?',
  isRequired: true,
  errorMessage: 'Skriv något.',
};

function firstStep(text: string) {
  const press = { type: 'Action.Execute', title: 'Nästa', verb: 'echo.next', style: 'positive' };
  return {
    ...shell,
    body: [{ type: 'TextBlock', text: `Du skrev **${text}**`, wrap: true }, why, ...explanation],
    actions: [
      { ...press, data: { everyone: text === 'alla' } },
      {
        type: 'Action.Submit',
        title: 'Privat',
        data: { msteams: { type: 'task/fetch' } },
        associatedInputs: 'none',
      },
    ],
  };
}

function nextStep(text: string) {
  return { ...shell, body: [{ type: 'TextBlock', text: `Steg 2, ${text}`, wrap: true }] };
}

const explanation = [
  {
    type: 'ActionSet',
    actions: [{ type: 'Action.ToggleVisibility', title: 'Mer', targetElements: ['because'] }],
  },
  { type: 'TextBlock', id: 'because', isVisible: false, text: 'Det här är varför.' },
];

const dialogCard = {
  ...shell,
  body: [why],
  actions: [{ type: 'Action.Submit', title: 'Svara', data: { verb: 'echo.answer' } }],
};

const attached = (content: object) => ({ contentType: 'application/vnd.microsoft.card.adaptive', content });

const host = '11111111-1111-4111-8111-111111111111';
export const people: readonly LocalPerson[] = [
  person('aaaaaaaa-0000-4000-8000-000000000001', 'Karin Ek', 'Handläggare', 'Caseworker'),
  {
    ...person('aaaaaaaa-0000-4000-8000-000000000002', 'Lena Åberg', 'Kontaktperson', 'Contact person'),
    tenantId: '22222222-2222-4222-8222-222222222222',
    kind: 'shared-channel',
    personalChat: false,
  },
];

function person(objectId: string, name: string, sv: string, en: string): LocalPerson {
  const rest = { tenantId: host, kind: 'member', personalChat: true, organisation: 'Habo kommun' } as const;
  return { objectId, name, role: { sv, en }, ...rest };
}

export const channel: LocalChannel = {
  id: '19:habo@thread.tacv2',
  teamId: '19:team@thread.tacv2',
  name: 'Samverkan Habo',
  tenantId: host,
  members: people.map(({ objectId }) => objectId),
};

export function stillClock(at = '2026-05-11T08:00:00.000Z'): MovableClock {
  const now = () => at as Instant;
  return new MovableClock({ now, unmoved: now, wait: async () => undefined });
}
