import { keptForPeople, tenantWindowMs } from '../../domain/pace/limits.js';
import type { Rate } from '../../domain/pace/rate.js';
import { SentWindow } from '../../domain/pace/sent-window.js';
import { leaseSeconds, lendShare } from '../../domain/pace/tenant-shares.js';
import { judgeTenant, noTrouble, type Pause, type Sign } from '../../domain/pace/tenant-trouble.js';
import { later, latest } from '../../domain/calendar/dates/later.js';
import type { Instant } from '../../domain/calendar/dates/time.js';
import { msUntil } from './conversation-pace.js';
import { longestWaitMs, noPermit, noShare, type PaceParts, type Turn, writeAttempts } from './pace-parts.js';

interface Lease {
  readonly share: number;
  readonly kept: number;
  /** Real milliseconds. */
  readonly from: number;
}

const renewMs = 3000;
const daySeconds = 86_400;
/** A press is answered after this even when the limit may then be met: someone is waiting. */
const longestPressMs = 1000;

/** This instance's part of what may be sent to one tenant. */
export class TenantPace {
  private readonly window = new SentWindow();
  private lease: Lease | undefined;
  private renewing: Promise<void> | undefined;
  private pausedUntil: Instant | undefined;
  private tidied: Instant | undefined;
  private why = 'paused';
  private trouble = noTrouble;
  private line: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly tenantId: string,
    private readonly parts: PaceParts,
  ) {}

  /** One after the other, in the order they came, and behind people who press. */
  async forTimer(): Promise<Turn> {
    const turn = this.line.then(() => this.next());
    this.line = turn.catch(() => undefined);
    return await turn;
  }

  /** At once while there is room; storage is not waited for. */
  async forPerson(): Promise<void> {
    if (this.isOld()) void this.renewed().catch(() => undefined);
    const most = this.isLent() ? Math.max(this.lease?.share ?? 0, keptForPeople) : keptForPeople;
    const wait = this.window.waitMs(most, this.nowMs());
    if (wait > 0) await this.parts.clock.wait(Math.min(wait, longestPressMs));
    this.window.note(this.nowMs());
  }

  /** Others need not wait for this instance's share to run out. */
  async giveBack(): Promise<void> {
    const { rates, instance } = this.parts;
    const place = { tenantId: this.tenantId };
    this.lease = undefined;
    for (let attempt = 0; attempt < writeAttempts; attempt += 1) {
      const stored = await rates.read(place);
      const holders = stored?.rate.holders.filter((one) => one.instance !== instance) ?? [];
      if (stored === undefined || holders.length === stored.rate.holders.length) return;
      if ((await rates.write(place, { ...stored.rate, holders }, stored.etag)) !== undefined) return;
    }
  }

  /** Takes in how a request went; says whether the whole tenant is paused now. */
  async told(sign: Sign): Promise<boolean> {
    const { trouble, pause } = judgeTenant(this.trouble, sign, this.nowMs());
    this.trouble = trouble;
    if (pause === undefined) return false;
    await this.pause(pause);
    return true;
  }

  private async next(): Promise<Turn> {
    const since = this.nowMs();
    for (;;) {
      if (this.isOld()) await this.renewed();
      const paused = msUntil(this.pausedUntil, this.parts.clock.now());
      if (paused > 0) return { kind: 'paced', code: `tenant-${this.why}`, seconds: paused / 1000 };
      if (!this.isLent()) return noPermit;
      const { share, kept } = this.lease ?? { share: 0, kept: 0 };
      const wait = this.window.waitMs(share - kept, this.nowMs());
      if (wait === 0) break;
      if (this.nowMs() - since > longestWaitMs) return noShare;
      await this.parts.clock.wait(wait);
    }
    this.window.note(this.nowMs());
    return { kind: 'go' };
  }

  private renewed(): Promise<void> {
    this.renewing ??= this.renew().finally(() => {
      this.renewing = undefined;
    });
    return this.renewing;
  }

  private async renew(): Promise<void> {
    const { rates, clock, instance } = this.parts;
    const place = { tenantId: this.tenantId };
    for (let attempt = 0; attempt < writeAttempts; attempt += 1) {
      const stored = await rates.read(place);
      const from = this.nowMs();
      const { rate, share, kept, alone } = lendShare(stored?.rate ?? { holders: [] }, instance, clock.now());
      if ((await rates.write(place, rate, stored?.etag)) === undefined) continue;
      this.take(rate);
      const before = this.isLent() ? (this.lease?.share ?? 0) : 0;
      // What another has just given up may still be counted in its last window.
      if (share > before && !alone) await clock.wait(tenantWindowMs);
      this.lease = { share, kept, from };
      return await this.tidy();
    }
  }

  /** Once a day what says nothing any more is taken away. */
  private async tidy(): Promise<void> {
    const now = this.parts.clock.now();
    if (this.tidied !== undefined && later(this.tidied, daySeconds) > now) return;
    this.tidied = now;
    await this.parts.rates.forget(this.tenantId, later(now, -daySeconds));
  }

  private take({ pausedUntil, why }: Rate): void {
    this.pausedUntil = pausedUntil;
    this.why = why ?? 'paused';
  }

  /** All instances see the pause when they ask for their share again. */
  private async pause({ why, seconds }: Pause): Promise<void> {
    const { rates, clock, log } = this.parts;
    const until = later(clock.now(), seconds);
    if (this.pausedUntil !== undefined && this.pausedUntil > clock.now()) return;
    this.pausedUntil = until;
    this.why = why;
    log.error('tenant.paused', { tenant: this.tenantId, why, seconds });
    const place = { tenantId: this.tenantId };
    for (let attempt = 0; attempt < writeAttempts; attempt += 1) {
      const stored = await rates.read(place);
      const pausedUntil = latest(stored?.rate.pausedUntil ?? until, until);
      const rate = { holders: [], ...stored?.rate, pausedUntil, why };
      if ((await rates.write(place, rate, stored?.etag)) !== undefined) return;
    }
  }

  private isOld(): boolean {
    return this.lease === undefined || this.ageMs() < 0 || this.ageMs() >= renewMs;
  }

  private isLent(): boolean {
    return this.lease !== undefined && this.ageMs() >= 0 && this.ageMs() < leaseSeconds * 1000;
  }

  private ageMs(): number {
    return this.nowMs() - (this.lease?.from ?? 0);
  }

  private nowMs(): number {
    return Date.parse(this.parts.clock.unmoved());
  }
}
