import { afterEach, beforeEach, expect, test } from 'vitest';
import { MemoryRates } from '../../../src/adapters/storage/memory/memory-rates.js';
import { Connector } from '../../../src/adapters/teams/connector/connector.js';
import { createMessenger } from '../../../src/adapters/teams/messenger.js';
import { attemptMs, timeoutMs } from '../../../src/wiring/compose.js';
import { personKey } from '../../../src/domain/model/person/person.js';
import { holdsNumber } from '../../../src/domain/privacy/holds-number.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import type { Envelope, SendOutcome } from '../../../src/ports/messenger.js';
import type { Rates } from '../../../src/ports/rates.js';
import { StorageUnavailable } from '../../../src/ports/storage-unavailable.js';
import { Pace } from '../../../src/usecases/pace/pace.js';
import { type FakeConnector, fakeConnector } from '../../fakes/fake-connector.js';

let teams: FakeConnector;
const time = { now: Date.parse('2026-05-11T08:00:00.000Z') };
const logged: string[] = [];
beforeEach(async () => {
  teams = await fakeConnector();
  logged.length = 0;
});
afterEach(() => teams.close());

const instant = () => new Date(time.now).toISOString() as Instant;
const clock = { now: instant, unmoved: instant, wait: async (ms: number) => void (time.now += ms) };
const keep = (event: string, fields?: object) => void logged.push(JSON.stringify({ event, ...fields }));
const log = { debug: keep, info: keep, warn: keep, error: keep };

/** One instance of the bot towards Teams. */
function instance(name: string, rates: Rates) {
  const connector = new Connector({
    tokens: async () => 'bot-token',
    serviceUrlAllowed: () => true,
    timeoutMs: 300,
    holdsNumber,
    pace: new Pace({ rates, clock, log, instance: name }),
  });
  const messenger = createMessenger(connector, { botId: '28:samrad', tenantAllowed: () => true });
  return async (tenantId: string, who: string, chat = true): Promise<SendOutcome> => {
    const person = personKey(tenantId, who);
    const where = chat ? { conversationId: `a:${who}` } : {};
    const contact = { person, serviceUrl: teams.url, tenantId, locale: 'sv', ...where } as const;
    const notice = { kind: 'statistics', groupId: 'g', groupName: 'Habo' } as const;
    const envelope: Envelope = { address: { to: 'person', contact }, notice, locale: 'sv', repeat: false };
    return await messenger.send(envelope);
  };
}

test('a conversation that is told to slow down is left alone so long, by every instance, and no other is', async () => {
  const rates = new MemoryRates();
  const [one, two] = [instance('i-1', rates), instance('i-2', rates)];
  teams.twists.push({ status: 429, headers: { 'retry-after': '120' } });
  expect(await one('t', 'anna')).toMatchObject({ kind: 'not-delivered', retryAfterSeconds: 120 });
  const paced = { kind: 'paced', code: 'conversation-slowed' };
  expect(await one('t', 'anna')).toMatchObject(paced);
  time.now += 15_000;
  expect(await two('t', 'anna')).toMatchObject(paced);
  expect(teams.heard).toHaveLength(1);
  expect(await two('t', 'bo')).toMatchObject({ kind: 'sent' });
  time.now += 120_000;
  expect(await one('t', 'anna')).toMatchObject({ kind: 'sent' });
});

test('many refused at once pause the tenant for all instances and sound the alarm once; another tenant goes on', async () => {
  const rates = new MemoryRates();
  const [one, two] = [instance('i-1', rates), instance('i-2', rates)];
  teams.twists.push(...Array.from({ length: 20 }, () => ({ status: 403 })));
  const outcomes: string[] = [];
  for (let n = 0; n < 25; n += 1) outcomes.push((await one('t', `person-${n}`)).kind);
  expect(outcomes).toEqual([...Array<string>(19).fill('unreachable'), ...Array<string>(6).fill('paced')]);
  expect(teams.heard).toHaveLength(20);
  expect(logged.filter((line) => line.includes('tenant.paused'))).toHaveLength(1);
  expect(logged.join()).toContain('many-refused');
  expect(await two('t', 'anna')).toMatchObject({ kind: 'paced', code: 'tenant-many-refused' });
  expect(await two('other', 'bo')).toMatchObject({ kind: 'sent' });
  time.now += 900_000;
  expect(await two('t', 'anna')).toMatchObject({ kind: 'sent' });
});

test('a tenant whose tokens are refused, the new one too, is paused instead of failing what is due', async () => {
  const send = instance('i-1', new MemoryRates());
  teams.twists.push({ status: 401 }, { status: 401 });
  expect(await send('t', 'anna')).toMatchObject({ kind: 'credentials' });
  expect(await send('t', 'bo')).toMatchObject({ kind: 'paced' });
  expect(await send('t', 'carl')).toMatchObject({ kind: 'paced', code: 'tenant-credentials' });
  expect(teams.heard).toHaveLength(2);
});

test('while Teams gives no answer to anyone, what is due waits instead of being sent again and again', async () => {
  const send = instance('i-1', new MemoryRates());
  teams.twists.push(...Array.from({ length: 20 }, () => ({ status: 503 })));
  const outcomes: string[] = [];
  for (let n = 0; n < 25; n += 1) outcomes.push((await send('t', `person-${n}`)).kind);
  // The twentieth has left as well: nobody knows whether it arrived.
  expect(outcomes).toEqual([...Array<string>(20).fill('ambiguous'), ...Array<string>(5).fill('paced')]);
  expect(teams.heard).toHaveLength(20);
  expect(logged.join()).toContain('many-unknown');
  time.now += 300_000;
  expect(await send('t', 'anna')).toMatchObject({ kind: 'sent' });
});

test('without storage nothing is sent, for nobody knows what the others send', async () => {
  const away = () => Promise.reject(new StorageUnavailable('503'));
  const send = instance('i-1', { read: away, write: away, forget: away });
  expect(await send('t', 'anna')).toMatchObject({ kind: 'paced', code: 'no-permit' });
  expect(teams.heard).toEqual([]);
});

test('a first contact is two requests of the tenant’s', async () => {
  const rates = new MemoryRates();
  const send = instance('i-1', rates);
  const before = time.now;
  for (let n = 0; n < 47; n += 1) await send('t', `person-${n}`, n >= 24);
  // 24 first contacts and 23 others are 71 requests, of which a timer may make 47 in a window.
  expect(teams.heard).toHaveLength(71);
  expect(time.now - before).toBeGreaterThan(1000);
});

test('an attempt against a socket that never answers ends within ten seconds, a first contact too', async () => {
  expect(2 * timeoutMs).toBeLessThanOrEqual(attemptMs);
  expect(attemptMs).toBe(10_000);
  const send = instance('i-1', new MemoryRates());
  teams.twists.push('silence');
  expect(await send('t', 'anna')).toMatchObject({ kind: 'ambiguous' });
  expect(teams.heard).toHaveLength(1);
});
