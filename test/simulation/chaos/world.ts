import { createHash } from 'node:crypto';
import { createMemoryStore } from '../../../src/adapters/storage/memory/memory-store.js';
import type { Store } from '../../../src/wiring/compose.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import type { Deps } from '../../../src/usecases/deps.js';
import { Teams } from '../virtual/far-teams.js';
import { startInstance } from '../virtual/instance.js';
import { Machine } from '../virtual/machine.js';
import type { Seeded } from '../virtual/seeded.js';
import { SlowQueue } from '../virtual/slow-queue.js';
import { VirtualTime } from '../virtual/virtual-time.js';
import { type Codes, doDeed } from './do-deed.js';
import { writeGroup } from './town-rows.js';
import type { Workload } from './workload.js';

export interface Round {
  readonly workload: Workload;
  readonly store: Store;
  readonly teams: Teams;
  readonly codes: Codes;
  /** How each deed was answered in the end; `given-up` when nobody answered in a quarter of an hour. */
  readonly answers: ReadonlyMap<number, string>;
  readonly counts: Readonly<Record<string, number>>;
  /** Of everything that happened, in order. */
  readonly hash: string;
  readonly happened: readonly string[];
}

export interface Weather {
  readonly instances: number;
  /** How often an instance looks for what is due, when nobody wakes it. */
  readonly tickMs: number;
  /** The probability of each kind of fault in one request. */
  readonly each: number;
  readonly worstQueue: boolean;
  readonly skewMs: number;
  /** Standstills longer than a lease, and deaths, for each instance. */
  readonly standstills: number;
  readonly deaths: number;
  /** Ticks also where nothing is due, as a machine with a wrong clock may think otherwise. */
  readonly everyTick?: boolean;
}

/** Groups, people with things to do, and instances that come and go, in virtual time. */
export class World {
  readonly time: VirtualTime;
  private readonly memory = createMemoryStore();
  private readonly queue: SlowQueue;
  private readonly store: Store;
  private readonly teams = new Teams();
  private readonly running: { readonly machine: Machine; readonly deps: Deps }[] = [];
  private readonly codes: Codes = new Map();
  private readonly answers = new Map<number, string>();
  private readonly counts: Record<string, number> = {};
  private readonly happened: string[] = [];

  constructor(
    private readonly workload: Workload,
    private readonly chance: Seeded,
    private readonly weather: Weather,
  ) {
    this.time = new VirtualTime(workload.start);
    this.queue = new SlowQueue(this.time, chance, weather.worstQueue);
    this.store = { ...this.memory, queue: this.queue };
  }

  /** The machines that run from the start. */
  async prepare(): Promise<readonly Machine[]> {
    const { workload, weather, time } = this;
    for (const { id, meetings } of workload.groups) {
      await writeGroup(this.store, id, meetings, new Date(workload.start).toISOString() as Instant);
    }
    const machines = Array.from({ length: weather.instances }, (_, n) => this.start(`i${n}`));
    for (const deed of workload.deeds) time.at(deed.at, () => void this.act(deed));
    const moments = await this.moments();
    for (let n = 0; n < weather.instances * weather.standstills; n += 1) {
      time.at(this.chance.pick(moments) + this.chance.between(0, 90_000), () => this.standStill());
    }
    for (let n = 0; n < weather.instances * weather.deaths; n += 1) {
      time.at(this.chance.pick(moments) + this.chance.between(0, 90_000), () => this.die());
    }
    return machines;
  }

  async round(): Promise<Round> {
    const { workload, store, teams, codes, answers, counts } = this;
    const rows = [];
    for (const { id } of workload.groups) rows.push(await store.ledger.list('out', id));
    const whole = JSON.stringify([this.happened, teams.shown, [...answers], rows]);
    const hash = createHash('sha256').update(whole).digest('hex');
    return { workload, store, teams, codes, answers, counts, hash, happened: this.happened };
  }

  /** When things happen: what is planned from the start, and what people do. */
  private async moments(): Promise<readonly number[]> {
    const due = await this.store.due.due(new Date(this.workload.end).toISOString() as Instant, Infinity);
    return [...due.map(({ at }) => Date.parse(at)), ...this.workload.deeds.map(({ at }) => at)];
  }

  start(name: string): Machine {
    const { time, chance, weather, store, teams } = this;
    const machine = new Machine(name, time, chance, chance.between(-weather.skewMs, weather.skewMs));
    const keep = (event: string, fields?: object) =>
      void this.happened.push(`${time.now} ${name} ${event} ${JSON.stringify(fields ?? {})}`);
    const deps = startInstance({
      ...{ machine, store, teams, chance, each: weather.each, tickMs: weather.tickMs },
      nextWork: () => this.nextWork(),
      log: { debug: keep, info: keep, warn: keep, error: keep },
      counted: (counts) => {
        for (const [what, n] of Object.entries(counts)) this.counts[what] = (this.counts[what] ?? 0) + n;
      },
    });
    this.running.push({ machine, deps });
    return machine;
  }

  private async nextWork(): Promise<number> {
    if (this.weather.everyTick === true) return this.time.now;
    const now = new Date(this.time.now).toISOString() as Instant;
    const [due] = await this.memory.due.due(now, 1);
    const next = due?.at ?? (await this.memory.due.next(now));
    return Math.min(next === undefined ? Infinity : Date.parse(next), this.queue.next());
  }

  /** All instances die, and as many start when the time is over. */
  down(from: number, milliseconds: number): void {
    this.time.at(from, () => {
      const names = this.running.map(({ machine }) => machine.name);
      for (const { machine } of this.running.splice(0)) machine.kill();
      this.time.at(from + milliseconds, () => names.forEach((name) => this.start(`${name}+`)));
    });
  }

  private standStill(): void {
    if (this.running.length === 0) return;
    const { machine } = this.chance.pick(this.running);
    const milliseconds = this.chance.between(130_000, 600_000);
    this.happened.push(`${this.time.now} ${machine.name} stands still ${milliseconds}`);
    machine.pause(milliseconds);
  }

  private die(): void {
    const [one] = this.running.splice(this.chance.between(0, this.running.length - 1), 1);
    if (one === undefined) return;
    one.machine.kill();
    this.happened.push(`${this.time.now} ${one.machine.name} dies`);
    this.time.at(this.time.now + this.chance.between(10_000, 300_000), () =>
      this.start(`${one.machine.name}+`),
    );
  }

  /** A person presses, and presses again when there is no answer. */
  private async act(deed: Workload['deeds'][number]): Promise<void> {
    const until = this.time.now + 20 * 60_000;
    let answer = 'given-up';
    while (this.time.now < until && (answer === 'given-up' || answer === 'next')) {
      const deps = this.running.length === 0 ? undefined : this.chance.pick(this.running).deps;
      const pressed = deps === undefined ? Promise.resolve(answer) : this.press(deps, deed);
      answer = await Promise.race([pressed, this.time.sleep(30_000).then(() => 'given-up')]);
      if (answer === 'given-up') await this.time.sleep(this.chance.between(5_000, 20_000));
    }
    this.answers.set(deed.nth, answer);
    this.happened.push(`${this.time.now} ${deed.who} ${deed.does} ${answer}`);
  }

  private async press(deps: Deps, deed: Workload['deeds'][number]): Promise<string> {
    try {
      const { kind } = await doDeed(deps, deed, this.codes);
      return kind === 'changed-meanwhile' ? 'given-up' : kind;
    } catch (error) {
      this.happened.push(`${this.time.now} ${deed.does} ${error instanceof Error ? error.name : 'unknown'}`);
      return 'given-up';
    }
  }
}
