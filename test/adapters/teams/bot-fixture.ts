import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { listen } from '../../../src/adapters/http/listen.js';
import { type CardVerb, cardVerb } from '../../../src/surface/card/card-verb.js';
import type { ChatCommand } from '../../../src/surface/card/chat-command.js';
import { createSigningKeys } from '../../../src/adapters/teams/gate/signing-keys.js';
import { isLoopbackServiceUrl } from '../../../src/adapters/teams/gate/service-url.js';
import type { TurnLimits } from '../../../src/adapters/teams/turn/turn-time.js';
import { menuVerbs } from '../../../src/surface/menu/menu-verbs.js';
import { compose, localTeams, type TeamsSettings } from '../../../src/wiring/compose.js';
import type { Caller } from '../../../src/domain/model/group/caller.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import { StorageUnavailable } from '../../../src/ports/storage-unavailable.js';
import { fakeConnector } from '../../fakes/fake-connector.js';
import { fakeOpenId } from '../../fakes/fake-openid.js';
import { karin, otherTenant, tenant } from '../../fakes/teams-activities.js';
import { makeWorld } from '../../world.js';

export const appId = '99999999-9999-4999-8999-999999999999';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const card = (title: string) => ({ template: 'receipt', locale: 'sv', title, summary: 'Samråd' }) as const;

/** A bot over HTTP with a few buttons of its own, so that the edge is tested and not the areas behind it. */
export async function startBot(gate: 'local' | 'production' = 'local', pace = 1, turnLimits?: TurnLimits) {
  const [connector, openId] = await Promise.all([fakeConnector(), fakeOpenId()]);
  connector.members.set(karin.id, { ...karin, tenantId: tenant, userRole: 'user' });
  const world = makeWorld();
  const callers: Caller[] = [];
  const ran: unknown[] = [];
  const logged: string[] = [];
  const keep = (event: string, fields?: object) => void logged.push(JSON.stringify({ event, ...fields }));
  const log = { debug: keep, info: keep, warn: keep, error: keep };
  const { messenger: _recording, ...own } = world.deps;
  const { verbs, commands } = behaviours(callers, ran, () => own.people.contact('t|nobody'));
  let posted = 0;
  let waited = 0;
  // Nobody presses faster than this.
  const real = () =>
    new Date(Date.parse(own.clock.unmoved()) + posted * 400 + waited).toISOString() as Instant;
  const wait = async (milliseconds: number) => void (waited += milliseconds);
  const deps = { ...own, rates: world.rates, clock: { now: own.clock.now, unmoved: real, wait } };
  const keys = createSigningKeys(openId.configuration, deps.clock);
  const issuer = 'https://api.botframework.com';
  const production: TeamsSettings = {
    ...localTeams,
    tenantAllowed: (id) => [tenant, otherTenant].includes(id),
    gate: {
      kind: 'production',
      token: { audience: appId, issuer, keys, clock: deps.clock },
      tenants: [tenant, otherTenant],
      serviceUrlAllowed: isLoopbackServiceUrl,
    },
  };
  const samrad = compose(
    {
      teams: gate === 'local' ? localTeams : production,
      appointments: deps.appointments,
      joinHosts: [],
      publicContacts: [],
      locale: 'sv',
    },
    {
      ...{ ...deps, store: deps, log, commands, verbs },
      holdsPersonalData: (text) => /\d{6}-?\d{4}/.test(text),
      ...(turnLimits === undefined ? {} : { turnLimits }),
    },
  );
  const listening = await listen(samrad.server, '127.0.0.1', 0);
  const url = `http://127.0.0.1:${listening.port}`;
  const seconds = Date.parse(deps.clock.unmoved()) / 1000;
  return {
    connector,
    openId,
    world,
    samrad,
    callers,
    ran,
    logged,
    url,
    serviceUrl: connector.url,
    async post(activity: object | string, headers: Record<string, string> = {}): Promise<Answer> {
      posted += pace;
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    },
    /** What Bot Framework claims in a good token. */
    claims: (more: JWTPayload = {}): JWTPayload => ({
      iss: issuer,
      aud: appId,
      nbf: seconds - 10,
      exp: seconds + 3600,
      serviceurl: connector.url,
      ...more,
    }),
    async close() {
      await Promise.all([listening.close(), connector.close(), openId.close()]);
    },
  };
}

export type RunningBot = Awaited<ReturnType<typeof startBot>>;

/** @param asks something that storage has to answer */
function behaviours(callers: Caller[], ran: unknown[], asks: () => Promise<unknown>) {
  const commands: readonly ChatCommand[] = [
    {
      words: { sv: ['mina ärenden'], en: ['my cases'] },
      surface: 'both',
      run: async ({ caller }) => {
        callers.push(caller);
        return card('Mina ärenden');
      },
    },
    { words: { sv: ['ny grupp'], en: ['new group'] }, surface: 'channel', run: async () => card('Ny grupp') },
    {
      words: { sv: ['väntar'], en: ['wait'] },
      surface: 'both',
      run: async () => {
        await asks();
        return card('Väntade');
      },
    },
    {
      words: { sv: ['krångla'], en: ['fail'] },
      surface: 'both',
      run: () => Promise.reject(new StorageUnavailable('down')),
    },
  ];
  const data = z.strictObject({ groupId: z.string().max(40), note: z.string().max(30).optional() });
  const verbs: readonly CardVerb[] = [
    ...menuVerbs(commands),
    cardVerb({
      verb: 'test.keep',
      data,
      run: async ({ caller, rejected }, pressed) => {
        callers.push(caller);
        ran.push({ ...pressed, rejected });
        return { card: card('Klart') };
      },
    }),
    cardVerb({
      verb: 'test.private',
      data: z.strictObject({}),
      run: async () => ({ card: card('Bara du'), privately: true }),
    }),
    cardVerb({
      verb: 'test.waits',
      data: z.strictObject({ note: z.string().optional() }),
      run: async () => {
        await asks();
        return { card: card('Väntade') };
      },
    }),
    cardVerb({ verb: 'test.down', data, run: () => Promise.reject(new StorageUnavailable('down')) }),
    cardVerb({ verb: 'test.break', data, run: () => Promise.reject(new Error('secret 121212-1212')) }),
  ];
  return { commands, verbs };
}
