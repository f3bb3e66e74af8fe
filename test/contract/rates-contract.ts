import { describe, expect, it } from 'vitest';
import type { Rate } from '../../src/domain/pace/rate.js';
import type { Instant } from '../../src/domain/calendar/dates/time.js';
import type { Rates } from '../../src/ports/rates.js';

const at = (text: string) => `2026-05-11T${text}.000Z` as Instant;
const rate = (freeAt: string): Rate => ({ holders: [], freeAt: at(freeAt) });

/** What every store of rates keeps to. */
export function ratesContract(name: string, open: () => Promise<{ readonly rates: Rates }>): void {
  describe(`rates (${name})`, () => {
    const tenant = { tenantId: 't-1' };
    const chat = { ...tenant, conversation: '19:a/b#c;x@thread' };

    it('gives back what was written, of a tenant and of each conversation', async () => {
      const { rates } = await open();
      expect(await rates.read(tenant)).toBeUndefined();
      const lent: Rate = {
        holders: [{ instance: 'i-1', share: 50, until: at('08:00:08') }],
        pausedUntil: at('08:15:00'),
        why: 'credentials',
      };
      const etag = await rates.write(tenant, lent);
      await rates.write(chat, rate('08:00:02'));
      expect(await rates.read(tenant)).toEqual({ rate: lent, etag });
      expect((await rates.read(chat))?.rate).toEqual(rate('08:00:02'));
      expect(await rates.read({ ...chat, tenantId: 't-2' })).toBeUndefined();
    });

    it('lets the first of two writers win, whether a row stood or not', async () => {
      const { rates } = await open();
      const first = await rates.write(chat, rate('08:00:02'));
      expect(await rates.write(chat, rate('08:00:03'))).toBeUndefined();
      const second = await rates.write(chat, rate('08:00:04'), first);
      expect(second).toBeDefined();
      expect(await rates.write(chat, rate('08:00:05'), first)).toBeUndefined();
      expect((await rates.read(chat))?.rate.freeAt).toBe(at('08:00:04'));
    });

    it('forgets conversations that have long been free, and nothing of the tenant’s', async () => {
      const { rates } = await open();
      await rates.write(tenant, { holders: [] });
      await rates.write(chat, rate('07:00:00'));
      await rates.write({ ...tenant, conversation: 'a:new' }, rate('09:00:00'));
      expect(await rates.forget('t-1', at('08:00:00'))).toBe(1);
      expect(await rates.read(chat)).toBeUndefined();
      expect(await rates.read({ ...tenant, conversation: 'a:new' })).toBeDefined();
      expect(await rates.read(tenant)).toBeDefined();
    });
  });
}
