import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import type { Answer, OpenOrder, Order } from './bot-process.js';

/** One bot process, ready for orders. */
export class BotProcess {
  private heard: ((answer: Answer | undefined) => void) | undefined;
  private ended = false;
  readonly warm: Promise<void>;

  constructor(private readonly child: ChildProcess) {
    this.warm = new Promise((resolve) => (this.heard = () => resolve()));
    child.on('message', (answer: Answer) => this.hear(answer));
    child.once('exit', () => {
      this.ended = true;
      this.hear(undefined);
    });
  }

  get isDead(): boolean {
    return this.ended;
  }

  /** The answer; undefined when the process died on the way. */
  async order(order: Order): Promise<Answer | undefined> {
    if (this.ended) return undefined;
    const answer = await new Promise<Answer | undefined>((resolve) => {
      this.heard = resolve;
      this.child.send(order, (error) => error !== null && this.hear(undefined));
    });
    if (answer?.is === 'failed') throw new Error(answer.message);
    return answer;
  }

  /** Where it listens from now on; undefined when it died. */
  async open(order: OpenOrder): Promise<string | undefined> {
    const answer = await this.order({ do: 'open', ...order });
    return answer?.is === 'open' ? `http://127.0.0.1:${answer.port}/api/messages` : undefined;
  }

  /** True once it is dead; false when it still lives after a while. */
  async dies(): Promise<boolean> {
    for (let n = 0; n < 100 && !this.ended; n += 1) await setTimeout(10);
    return this.ended;
  }

  signal(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
    this.child.kill(signal);
  }

  async end(): Promise<void> {
    if (this.ended) return;
    const gone = new Promise<void>((resolve) => this.child.once('exit', () => resolve()));
    this.child.kill('SIGKILL');
    await gone;
  }

  private hear(answer: Answer | undefined): void {
    const heard = this.heard;
    this.heard = undefined;
    heard?.(answer);
  }
}

/** Keeps some processes warm, so that a restart costs no waiting. */
export class BotPool {
  private readonly spare: BotProcess[] = [];
  private readonly all = new Set<BotProcess>();

  constructor(
    private readonly file: string,
    private readonly warm: number,
  ) {
    this.fill();
  }

  async take(): Promise<BotProcess> {
    const one = this.spare.shift() ?? this.spawn();
    this.fill();
    await one.warm;
    return one;
  }

  /** One that lives may serve again. */
  giveBack(one: BotProcess): void {
    if (one.isDead) this.all.delete(one);
    else this.spare.unshift(one);
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map((one) => one.end()));
  }

  private fill(): void {
    while (this.spare.length < this.warm) this.spare.push(this.spawn());
  }

  private spawn(): BotProcess {
    // What is loaded from this process's own tools is not the bot's.
    const child = fork(this.file, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const one = new BotProcess(child);
    this.all.add(one);
    return one;
  }
}
