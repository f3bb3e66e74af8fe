import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KeepTrying } from '../../../../src/adapters/teams/turn/keep-trying.js';
import { StorageUnavailable } from '../../../../src/ports/storage-unavailable.js';
import { inChannel, inChat, karin, said, tenant } from '../../../fakes/teams-activities.js';
import { type RunningBot, startBot } from '../bot-fixture.js';

describe('what is heard once', () => {
  /** Waits that are over when the test says so. */
  function trying() {
    const waits: { seconds: number; over: () => void }[] = [];
    const logged: string[] = [];
    const keep = (event: string) => void logged.push(event);
    const wait = (ms: number) => new Promise<void>((over) => void waits.push({ seconds: ms / 1000, over }));
    const contacts = new KeepTrying({
      clock: { wait },
      log: { debug: keep, info: keep, warn: keep, error: keep },
    });
    const next = async () => {
      await expect.poll(() => waits.length).toBeGreaterThan(0);
      const { seconds = 0, over } = waits.shift() ?? {};
      over?.();
      return seconds;
    };
    return { contacts, next, waits, logged };
  }
  const failing = (times: number, done: string[], what = 'kept', error: () => Error = away) => {
    let left = times;
    return async () => {
      left -= 1;
      if (left >= 0) throw error();
      done.push(what);
    };
  };
  const away = () => new StorageUnavailable('none');

  test('is tried again, further and further apart, until storage takes it', async () => {
    const { contacts, next } = trying();
    const done: string[] = [];
    await expect(contacts.run('a', failing(3, done))).rejects.toThrow('storage unavailable');
    expect([await next(), await next(), await next()]).toEqual([1, 2, 4]);
    await expect.poll(() => done).toEqual(['kept']);
  });

  test('gives way to what is heard later from the same place, and to no other', async () => {
    const { contacts, next } = trying();
    const done: string[] = [];
    await contacts.run('a', failing(1, done, 'came')).catch(() => undefined);
    await contacts.run('b', failing(1, done, 'other')).catch(() => undefined);
    await contacts.run('a', failing(0, done, 'left'));
    await next();
    await next();
    await expect.poll(() => done).toEqual(['left', 'other']);
  });

  test('is given up after some eight minutes, and at once when it is a fault of the program', async () => {
    const { contacts, next, waits, logged } = trying();
    await contacts.run('a', failing(99, [])).catch(() => undefined);
    let seconds = 0;
    for (let time = 0; time < 9; time += 1) seconds += await next();
    expect(seconds).toBe(511);
    await contacts
      .run(
        'b',
        failing(1, [], '', () => new Error('odd')),
      )
      .catch(() => undefined);
    expect(waits).toEqual([]);
    expect(logged).toEqual(['contact.not-kept', 'contact.not-kept']);
  });
});

describe('while storage refuses at once', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startBot();
  });
  afterAll(() => bot.close());

  /** The next so many questions to storage about people and channels are refused. */
  function refuse(times: number) {
    const { people } = bot.samrad.deps;
    let left = times;
    for (const name of [
      'contact',
      'remember',
      'markUnreachable',
      'groupOfChannel',
      'unbindChannel',
    ] as const) {
      const real = people[name] as (...args: unknown[]) => Promise<unknown>;
      const own = async (...args: unknown[]) => {
        left -= 1;
        if (left >= 0) throw new StorageUnavailable('none');
        return await real.apply(people, args);
      };
      Object.assign(people, { [name]: own });
    }
  }
  const key = `${tenant}|${karin.aadObjectId}` as const;
  const known = () => bot.world.contacts.get(key);

  test.each<[string, object]>([
    ['the app is installed', { type: 'installationUpdate', action: 'add' }],
    ['someone writes', said('hjälp')],
  ])('that %s is answered well, and where to write to is kept when storage is back', async (_what, more) => {
    bot.world.contacts.delete(key);
    refuse(3);
    expect((await bot.post(inChat(bot.serviceUrl, more))).status).toBe(200);
    await expect.poll(() => known()?.conversationId).toBe('a:karin');
  });

  test('that the app is taken away is answered well and kept', async () => {
    refuse(2);
    const gone = { type: 'installationUpdate', action: 'remove' };
    expect((await bot.post(inChat(bot.serviceUrl, gone))).status).toBe(200);
    await expect.poll(() => known()?.unreachableWhy).toBe('app-removed');
  });

  test('that a channel is deleted is answered well and kept', async () => {
    const { people } = bot.world.deps;
    const id = '19:borta@thread.tacv2';
    await people.bindChannel({ channelId: id, teamId: '19:team' }, 'g-1');
    refuse(2);
    const channelData = { eventType: 'channelDeleted', channel: { id } };
    const activity = inChannel(bot.serviceUrl, { type: 'conversationUpdate', channelData });
    expect((await bot.post(activity)).status).toBe(200);
    await expect.poll(() => people.groupOfChannel(id)).toBeUndefined();
  });
});
