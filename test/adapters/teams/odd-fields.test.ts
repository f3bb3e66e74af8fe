import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inChannel, inChat, mentioned, pressed, said } from '../../fakes/teams-activities.js';
import { type RunningBot, startBot } from './bot-fixture.js';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot('local', 3);
});
afterAll(() => bot.close());

/** What rights, tenants and addresses come of, and what kind of activity it is at all. */
const strict = new Set([
  ...['type', 'channelId', 'serviceUrl', 'from', 'from.id', 'from.aadObjectId'],
  ...[
    'conversation',
    'conversation.id',
    'conversation.conversationType',
    'conversation.tenantId',
    'channelData.tenant',
    'channelData.tenant.id',
  ],
]);
const odd: readonly unknown[] = [5, '', [], {}, { id: 5 }, 'x'.repeat(5000), '\ud800'];

const activities: Readonly<Record<string, () => object>> = {
  'words in the own chat': () =>
    inChat(bot.serviceUrl, {
      ...said('mina ärenden'),
      ...{ replyToId: 'r1', name: 'n', action: 'a', summary: 's', entities: [], attachments: [], value: {} },
      channelData: { tenant: { id: tenantOf() }, eventType: 'e', channel: { id: '19:c', type: 'standard' } },
    }),
  'words in a channel': () => inChannel(bot.serviceUrl, mentioned('mina ärenden')),
  'a press': () => inChat(bot.serviceUrl, pressed('menu.show')),
  'the bot taken away from somewhere else': () =>
    inChannel(bot.serviceUrl, {
      ...{ type: 'conversationUpdate', membersRemoved: [{ id: '29:x' }], membersAdded: [] },
      channelData: {
        ...{ tenant: { id: tenantOf() }, eventType: 'teamMemberRemoved', team: { id: '19:t' } },
        ...{ channel: { id: '19:c', type: 'standard' }, settings: { selectedChannel: { id: '19:c' } } },
      },
    }),
};
const tenantOf = () => '11111111-1111-4111-8111-111111111111';

describe.each(Object.keys(activities))('%s', (which) => {
  const whole = () => activities[which]?.() ?? {};

  it('is taken with anything odd in a field that rights do not come of', async () => {
    const refused: string[] = [];
    let tried = 0;
    for (const path of pathsOf(whole())) {
      if (strict.has(path)) continue;
      for (const value of odd) {
        tried += 1;
        // A wrong button is refused by what carries it out.
        const { status } = await bot.post(withValue(whole(), path, value));
        if (status !== 200 && status !== 202 && !path.startsWith('value') && !/name/.test(path))
          refused.push(`${path} ${JSON.stringify(value).slice(0, 20)} ${status}`);
      }
    }
    expect(refused).toEqual([]);
    expect(tried).toBeGreaterThan(50);
  });

  it('is refused with anything odd where rights come of it', async () => {
    const taken: string[] = [];
    for (const path of pathsOf(whole()).filter((one) => strict.has(one))) {
      for (const value of [5, true, [], [5], { id: 5 }]) {
        if (path === 'channelData.tenant' && Array.isArray(value) && value.length > 1) continue;
        const { status } = await bot.post(withValue(whole(), path, value));
        if (status !== 403) taken.push(`${path} ${JSON.stringify(value)} ${status}`);
      }
    }
    expect(taken).toEqual([]);
  });
});

function pathsOf(value: unknown, before = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    const path = before === '' ? name : `${before}.${name}`;
    return [path, ...pathsOf(one, path)];
  });
}

function withValue(activity: object, path: string, value: unknown): object {
  const [name = '', ...rest] = path.split('.');
  const record = activity as Record<string, unknown>;
  return {
    ...record,
    [name]: rest.length === 0 ? value : withValue(record[name] as object, rest.join('.'), value),
  };
}
