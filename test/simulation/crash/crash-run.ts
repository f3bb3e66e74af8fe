import { setTimeout } from 'node:timers/promises';
import { toInstant } from '../../../src/domain/calendar/dates/zone.js';
import { later } from '../../../src/domain/calendar/dates/later.js';
import type { Instant, LocalDate, LocalTime } from '../../../src/domain/calendar/dates/time.js';
import { Screen } from '../../e2e/screen.js';
import { host } from '../../e2e/town.js';
import type { BotPool, BotProcess } from './bot-pool.js';
import type { Accepted, CrashTeams } from './crash-teams.js';
import type { KillPoint } from './numbered-calls.js';
import type { Copy, StorageCopies } from './storage-copy.js';

/** Where a flow begins: storage as it stood, at which moment, and who can press. */
export interface Scene {
  readonly now: Instant;
  readonly storage: Copy;
  readonly serviceUrl: string;
  readonly people: Readonly<Record<string, string>>;
  readonly groupId: string;
}

export interface RunParts {
  readonly connectionString: string;
  readonly copies: StorageCopies;
  readonly teams: CrashTeams;
  readonly pool: BotPool;
  /** Between the bots and what they reach; it storms from the flow's beginning to its end. */
  readonly roads?: Roads;
}

export interface Roads {
  readonly connectionString: string;
  storm(teams: CrashTeams): void;
  calm(teams: CrashTeams): void;
}

/** What stood when a process died. */
export interface Crash {
  readonly accepted: number;
  /** To whom a message was claimed and not yet recorded. */
  readonly sending: readonly string[];
}

export interface Outcome {
  readonly accepted: readonly Accepted[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly crashes: readonly Crash[];
  /** To whom messages went whose outcome is on record as unknown. */
  readonly doubted: readonly string[];
  /** The calls of the first process, where it lived to tell. */
  readonly calls: readonly string[];
}

/** The title of the card that says so; what was pressed is kept in its button. */
const storageAway = 'Det gick inte';

const ticksInStorm = 4;

/** Bots start at most this often in one run; each is killed at most once, so more would be a fault of the test. */
const mostStarts = 6;

/** Which bots work on the storage of a run, and at which call each dies. */
export interface Bots {
  readonly kill?: KillPoint;
  /** A second one, which works at the same moments. */
  readonly second?: { readonly kill?: KillPoint };
  /** How long time goes on after the flow, so that what failed is tried again. */
  readonly hoursAfter?: number;
}

/** One flow with real bot processes that may be killed at one call each; each is started anew and the flow goes on. */
export class CrashRun {
  private bot: BotProcess | undefined;
  private other: BotProcess | undefined;
  private url = '';
  private now: Instant;
  private starts = 0;
  private sent = 0;
  private storms = false;
  private readonly crashes: Crash[] = [];

  constructor(
    private readonly parts: RunParts,
    private readonly scene: Scene,
    private readonly prefix: string,
    private readonly bots: Bots,
  ) {
    this.now = scene.now;
  }

  async prepare(): Promise<void> {
    const { copies, teams } = this.parts;
    teams.reset();
    await copies.write(this.prefix, this.scene.storage, this.scene.serviceUrl, teams.url);
    await this.start(this.bots.kill);
    if (this.bots.second !== undefined) [this.other] = await this.open(this.bots.second.kill);
    this.storms = this.parts.roads !== undefined;
    this.parts.roads?.storm(teams);
  }

  /** Presses a button; when the bot dies meanwhile, once more, as anyone would. */
  async press(
    who: string,
    screen: Screen,
    title: string,
    typed: Record<string, string> = {},
  ): Promise<Screen> {
    const { verb, data, sendsInputs } = screen.button(title);
    return await this.send(who, verb, { ...data, ...(sendsInputs ? screen.inputs(typed) : {}) });
  }

  async send(who: string, verb: string, data: object): Promise<Screen> {
    for (let asked = { verb, data }; ;) {
      const card = await this.post(this.activity(who, asked.verb, asked.data));
      if (card === undefined) {
        await this.restart();
        continue;
      }
      const screen = new Screen(card, undefined);
      if (screen.title !== storageAway) return screen;
      asked = screen.button('Försök igen');
    }
  }

  async until(date: string, time: string): Promise<void> {
    await this.go(toInstant(date as LocalDate, time as LocalTime));
  }

  /** Time passes, from planned moment to planned moment. */
  private async go(target: Instant): Promise<void> {
    for (;;) {
      const next = await this.tick();
      if (next === undefined || next > target) break;
      this.now = next;
    }
    this.now = target;
    await this.tick();
  }

  /** Until nothing is left to do, half-written entries of the index among it. */
  async finish(): Promise<Outcome> {
    const { pool, copies, teams, roads } = this.parts;
    this.storms = false;
    roads?.calm(teams);
    await this.go(later(this.now, (this.bots.hoursAfter ?? 0) * 3600));
    for (let n = 0; n < 3; n += 1) {
      this.now = later(this.now, 700);
      await this.tick();
    }
    const told = await this.bot?.order({ do: 'calls' });
    for (const one of [this.bot, this.other]) if (one !== undefined) pool.giveBack(one);
    const rows = await copies.rows(this.prefix);
    await copies.remove(this.prefix);
    const calls = this.starts === 1 && told?.is === 'calls' ? told.made : [];
    const doubted = this.placesOf(rows, 'uncertain');
    return { accepted: teams.accepted, rows, crashes: this.crashes, doubted, calls };
  }

  private async tick(): Promise<Instant | undefined> {
    // As the clock makes it tick in a storm, so that what has just failed does not wait for the next planned moment.
    for (let n = 0; this.storms && n < ticksInStorm; n += 1) {
      await Promise.all([this.tickFirst(), this.tickOther()]);
      this.now = later(this.now, 15);
    }
    await Promise.all([this.tickFirst(), this.tickOther()]);
    // What the other one left for later may have come after the first had looked.
    return await this.tickFirst();
  }

  private async tickFirst(): Promise<Instant | undefined> {
    for (;;) {
      const answer = await this.bot?.order({ do: 'tick', now: this.now });
      if (answer?.is === 'quiet') return answer.next;
      await this.restart();
    }
  }

  private async tickOther(): Promise<void> {
    while (this.other !== undefined) {
      const answer = await this.other.order({ do: 'tick', now: this.now });
      if (answer?.is === 'quiet') return;
      await this.noteCrash(this.other);
      [this.other] = await this.open();
    }
  }

  private async start(kill?: KillPoint): Promise<void> {
    [this.bot, this.url] = await this.open(kill);
  }

  /** A bot on this run's storage, and where it listens. */
  private async open(kill?: KillPoint): Promise<[BotProcess, string]> {
    const { pool, roads } = this.parts;
    const { connectionString } = roads ?? this.parts;
    this.starts += 1;
    if (this.starts > mostStarts) throw new Error('the bot does not stay alive');
    const bot = await pool.take();
    const { prefix, starts: seed, now } = this;
    const url = await bot.open({
      ...{ connectionString, prefix, seed, now, ...(kill === undefined ? {} : { kill }) },
    });
    if (url === undefined) throw new Error('the bot died before it was open');
    return [bot, url];
  }

  private async restart(): Promise<void> {
    await this.noteCrash(this.bot);
    await this.start();
  }

  private async noteCrash(dead: BotProcess | undefined): Promise<void> {
    const { copies, teams, pool } = this.parts;
    if (dead !== undefined) pool.giveBack(dead);
    // What the dead process had on the way arrives.
    await setTimeout(20);
    const rows = await copies.rows(this.prefix);
    this.crashes.push({ accepted: teams.accepted.length, sending: this.placesOf(rows, 'sending') });
  }

  private placesOf(rows: readonly Readonly<Record<string, unknown>>[], wanted: string): readonly string[] {
    return rows
      .filter(({ rowKey, state }) => String(rowKey).startsWith('out|') && state === wanted)
      .map(({ recipient }) => this.placeOf(String(recipient)));
  }

  /** As Teams names it: someone's chat, or the channel. */
  private placeOf(recipient: string): string {
    const name = Object.entries(this.scene.people).find(([, objectId]) => recipient.includes(objectId))?.[0];
    return name === undefined ? 'channel' : `a:${name}`;
  }

  private async post(activity: object): Promise<Record<string, unknown> | undefined> {
    try {
      const response = await fetch(this.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      if (response.status !== 200) throw new Error(`the bot answered ${response.status}`);
      return ((await response.json()) as { value: Record<string, unknown> }).value;
    } catch (error) {
      if (!(await this.bot?.dies())) throw error;
      return undefined;
    }
  }

  private activity(who: string, verb: string, data: object): object {
    this.sent += 1;
    return {
      ...{ type: 'invoke', name: 'adaptiveCard/action', id: `in-${this.sent}`, channelId: 'msteams' },
      ...{ serviceUrl: this.parts.teams.url, locale: 'sv-SE' },
      from: { id: `29:${who}`, name: who, aadObjectId: this.scene.people[who] },
      recipient: { id: '28:samrad', name: 'Samråd' },
      conversation: { id: `a:${who}`, conversationType: 'personal', tenantId: host },
      channelData: { tenant: { id: host } },
      value: { action: { type: 'Action.Execute', verb, data } },
    };
  }
}
