import type { CardVerb } from '../../src/surface/card/card-verb.js';
import type { ChatCommand } from '../../src/surface/card/chat-command.js';
import { listen } from '../../src/adapters/http/listen.js';
import { createRandomIds } from '../../src/adapters/ids/random-ids.js';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { compose, localTeams, type Store } from '../../src/wiring/compose.js';
import type { RoutineBook } from '../../src/domain/routine/definition/routine-book.js';
import { toInstant } from '../../src/domain/calendar/dates/zone.js';
import { personKey } from '../../src/domain/model/person/person.js';
import { findPersonalData } from '../../src/domain/privacy/find-personal-data.js';
import type { Instant, LocalDate, LocalTime } from '../../src/domain/calendar/dates/time.js';
import { toLocal } from '../../src/domain/calendar/dates/zone.js';
import { fakeConnector } from '../fakes/fake-connector.js';
import { Screen } from './screen.js';

export const host = '11111111-1111-4111-8111-111111111111';
const firstChannel = '19:gruppen@thread.tacv2';

interface Person {
  readonly name: string;
  readonly objectId: string;
  readonly tenant: string;
  readonly guest: boolean;
  readonly locale: string;
}

/** Someone got a card, new or in place of an old one. */
export interface Arrived {
  readonly to: string;
  readonly screen: Screen;
  readonly at: string;
  readonly updated: boolean;
}

export interface TownOptions {
  readonly now: string;
  readonly store?: Store;
  readonly operators?: readonly string[];
  readonly groupCreators?: readonly string[];
  /** The tenants whose people in shared channels are let in; everyone's when left out. */
  readonly tenantAllowed?: (tenantId: string) => boolean;
  readonly publicContacts?: readonly string[];
  readonly metricsToken?: string;
  /** Nobody has set where the bot is reached from outside. */
  readonly withoutPublicUrl?: true;
  /** In place of the real ones. */
  readonly routines?: RoutineBook;
  readonly commands?: readonly ChatCommand[];
  readonly verbs?: readonly CardVerb[];
}

/** The whole bot over HTTP with people who press cards, before a fake Bot Connector; time is moved. */
export async function openTown({
  now,
  store = createMemoryStore(),
  operators = [],
  groupCreators = [],
  tenantAllowed = () => true,
  publicContacts = [],
  metricsToken,
  withoutPublicUrl,
  ...own
}: TownOptions) {
  const connector = await fakeConnector();
  const state = { now: now as Instant, sent: 0, waited: 0, heard: 0, channelId: firstChannel, ticks: true };
  const people = new Map<string, Person>();
  const logged: string[] = [];
  const keep = (event: string, fields?: object) => void logged.push(JSON.stringify({ event, ...fields }));
  const parts = () =>
    compose(
      {
        teams: { ...localTeams, tenantAllowed },
        appointments: { operators, groupCreators },
        joinHosts: ['teams.microsoft.com'],
        publicContacts,
        ...(metricsToken === undefined ? {} : { metricsToken }),
        ...(withoutPublicUrl ? {} : { publicUrl: 'https://samrad.example.se' }),
        locale: 'sv',
      },
      {
        store,
        // Nobody presses faster than this.
        clock: {
          now: () => state.now,
          unmoved: () => later(state.now, state.sent * 400 + state.waited),
          wait: async (milliseconds) => void (state.waited += milliseconds),
        },
        ids: createRandomIds(),
        log: { debug: keep, info: keep, warn: keep, error: keep },
        routines: loadRoutines(),
        holdsPersonalData: (text) => findPersonalData(text, publicContacts).length > 0,
        ...own,
      },
    );
  let samrad = parts();
  let listening = await listen(samrad.server, '127.0.0.1', 0);
  const urlOf = ({ port }: { readonly port: number }) => `http://127.0.0.1:${port}/api/messages`;
  const arrived: Arrived[] = [];

  /** Everything posted since last asked, sorted to whom it went. */
  function collect(): readonly Arrived[] {
    const fresh = connector.heard.slice(state.heard);
    state.heard = connector.heard.length;
    const { date, time } = toLocal(state.now);
    const found = fresh.flatMap(({ method, path, body }): Arrived[] => {
      const opened = path === '/v3/conversations';
      const message = (opened ? (body as { activity?: object }).activity : body) as
        { attachments?: { content: Record<string, unknown> }[]; replyToId?: string } | undefined;
      const content = message?.attachments?.[0]?.content;
      if (content === undefined) return [];
      const conversation = opened ? state.channelId : decodeURIComponent(path.split('/')[3] ?? '');
      const updated = method === 'PUT';
      const activityId = updated ? decodeURIComponent(path.split('/')[5] ?? '') : undefined;
      const to = opened || !conversation.startsWith('a:') ? 'channel' : conversation.slice(2);
      return [{ to, screen: new Screen(content, activityId), at: `${date} ${time}`, updated }];
    });
    arrived.push(...found);
    return found;
  }

  async function post(activity: object): Promise<unknown> {
    const response = await fetch(urlOf(listening), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`the bot answered ${response.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  function activityOf(name: string, inChannel: boolean, more: object): object {
    const person = people.get(name);
    if (person === undefined) throw new Error(`nobody called ${name}`);
    const { objectId, locale } = person;
    state.sent += 1;
    const tenant = { tenant: { id: host } };
    const common = {
      id: `in-${state.sent}`,
      channelId: 'msteams',
      serviceUrl: connector.url,
      locale,
      from: { id: `29:${name}`, name: person.name, aadObjectId: objectId },
      recipient: { id: '28:samrad', name: 'Samråd' },
    };
    const where = inChannel
      ? {
          conversation: { id: `${state.channelId};messageid=1`, conversationType: 'channel', tenantId: host },
          channelData: { ...tenant, channel: { id: state.channelId }, team: { id: '19:team@thread.tacv2' } },
        }
      : {
          conversation: { id: `a:${name}`, conversationType: 'personal', tenantId: host },
          channelData: tenant,
        };
    return { ...common, ...where, ...more };
  }

  async function settle(): Promise<readonly Arrived[]> {
    if (state.ticks) await samrad.ticker.tick();
    return collect();
  }

  return {
    connector,
    get samrad() {
      return samrad;
    },
    store,
    arrived,
    logged,
    clock: state,
    keyOf: (name: string) => personKey(people.get(name)?.tenant ?? '', people.get(name)?.objectId ?? ''),
    objectIdOf: (name: string) => people.get(name)?.objectId ?? '',

    /** Someone who has the app. */
    async move(name: string, full: string, more: Partial<Pick<Person, 'tenant' | 'guest' | 'locale'>> = {}) {
      const n = String(people.size + 1).padStart(2, '0');
      const { tenant = host, guest = false, locale = 'sv-SE' } = more;
      const objectId = `33333333-3333-4333-8333-3333333333${n}`;
      people.set(name, { name: full, objectId, tenant, guest, locale });
      const member = {
        id: `29:${name}`,
        name: full,
        aadObjectId: objectId,
        tenantId: tenant,
        userRole: guest ? 'guest' : 'user',
      };
      connector.members.set(`29:${name}`, member);
      connector.members.set(objectId, member);
      await post(activityOf(name, false, { type: 'installationUpdate', action: 'add' }));
      await settle();
    },

    /** Someone sets another language in Teams. */
    speak(name: string, locale: string) {
      const one = people.get(name);
      if (one !== undefined) people.set(name, { ...one, locale });
    },

    host,
    get url() {
      return urlOf(listening);
    },

    /** The process ends and another one takes its place: whatever was not stored is forgotten. */
    async restart() {
      await samrad.stop();
      await listening.close();
      samrad = parts();
      listening = await listen(samrad.server, '127.0.0.1', 0);
    },

    /** Any activity at all, as from someone's chat. */
    async raw(name: string, more: object, status = 200): Promise<void> {
      state.sent += 1;
      const body = JSON.stringify(activityOf(name, false, more));
      const response = await fetch(urlOf(listening), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      if (response.status !== status) throw new Error(`the bot answered ${response.status}`);
      await settle();
    },

    /** Whether what is due goes out after each press and word. */
    ticking(on: boolean) {
      state.ticks = on;
    },

    /** The channel that is spoken in from now on. */
    channel(id: string) {
      state.channelId = id;
    },

    /** Someone removes the app. */
    async leaveApp(name: string) {
      await post(activityOf(name, false, { type: 'installationUpdate', action: 'remove' }));
      await settle();
    },

    /** The channel is deleted in Teams. */
    async loseChannel() {
      const [name = ''] = people.keys();
      const channelData = {
        eventType: 'channelDeleted',
        tenant: { id: host },
        channel: { id: state.channelId },
        team: { id: '19:team@thread.tacv2' },
      };
      await post(activityOf(name, true, { type: 'conversationUpdate', channelData }));
      await settle();
    },

    /** Opens the private dialog from a card in the channel. */
    async dialog(name: string, verb: string): Promise<Screen> {
      const value = { data: { verb, msteams: { type: 'task/fetch' } }, context: { theme: 'default' } };
      const body = (await post(activityOf(name, true, { type: 'invoke', name: 'task/fetch', value }))) as {
        task: { value: { card: { content: Record<string, unknown> } } };
      };
      await settle();
      return new Screen(body.task.value.card.content, undefined);
    },

    /** Words in one's own chat, or in the channel with the bot mentioned; the card that answers. */
    async say(name: string, text: string, where: 'chat' | 'channel' = 'chat'): Promise<Screen> {
      const mention = '<at>Samråd</at>';
      const entities = [{ type: 'mention', mentioned: { id: '28:samrad', name: 'Samråd' }, text: mention }];
      const message =
        where === 'chat'
          ? { type: 'message', text }
          : { type: 'message', text: `${mention} ${text}`, entities };
      await post(activityOf(name, where === 'channel', message));
      const answers = await settle();
      const screen = answers.find(({ to }) => to === (where === 'chat' ? name : 'channel'))?.screen;
      if (screen === undefined) throw new Error(`no answer to “${text}”`);
      return screen;
    },

    /** Presses a button as Teams would send it; the card that takes its place. */
    async press(
      name: string,
      screen: Screen,
      title: string,
      typed: Record<string, string> = {},
      where: 'chat' | 'channel' = 'chat',
    ) {
      const { verb, data, sendsInputs } = screen.button(title);
      return await this.send(name, verb, { ...data, ...(sendsInputs ? screen.inputs(typed) : {}) }, where);
    },

    /** Any data at all, as a stranger might. */
    async send(
      name: string,
      verb: string,
      data: object,
      where: 'chat' | 'channel' = 'chat',
    ): Promise<Screen> {
      const action = { type: 'Action.Execute', verb, data };
      const invoke = { type: 'invoke', name: 'adaptiveCard/action', replyToId: 'card-1', value: { action } };
      const body = (await post(activityOf(name, where === 'channel', invoke))) as {
        value: Record<string, unknown>;
      };
      await settle();
      return new Screen(body.value, 'card-1');
    },

    /** Moves time from planned moment to planned moment; what arrived on the way, answers to presses left out. */
    async until(date: string, time = '12:00'): Promise<readonly Arrived[]> {
      const target = toInstant(date as LocalDate, time as LocalTime);
      const before = arrived.length;
      await settle();
      for (;;) {
        const next = await samrad.deps.due.next(state.now);
        if (next === undefined || next > target) break;
        state.now = next;
        await settle();
      }
      state.now = target;
      await settle();
      return arrived.slice(before);
    },

    /** The latest card in someone's chat, or in the channel. */
    last(to: string): Screen {
      const found = arrived.findLast((one) => one.to === to)?.screen;
      if (found === undefined) throw new Error(`nothing has come to ${to}`);
      return found;
    },

    async close() {
      await samrad.stop();
      await listening.close();
      await connector.close();
    },
  };
}

function later(at: Instant, ms: number): Instant {
  return new Date(Date.parse(at) + ms).toISOString() as Instant;
}

export type Town = Awaited<ReturnType<typeof openTown>>;
