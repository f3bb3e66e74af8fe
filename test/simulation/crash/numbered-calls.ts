import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';

/** Where a process is to die: right before its k-th call leaves, or right after the answer to it has come. */
export interface KillPoint {
  readonly call: number;
  readonly when: 'before' | 'after';
}

/** Numbers every request that leaves this process (storage, queue, Teams), and dies where it is told to. */
export class NumberedCalls {
  private labels: string[] = [];
  private kill: KillPoint | undefined;

  constructor() {
    this.watchHttp();
    this.watchFetch();
  }

  /** Begins to count anew. */
  arm(kill: KillPoint | undefined): void {
    this.labels = [];
    this.kill = kill;
  }

  get made(): readonly string[] {
    return this.labels;
  }

  private leave(label: string): number {
    this.labels.push(label);
    const number = this.labels.length;
    if (this.kill?.when === 'before' && this.kill.call === number) die();
    return number;
  }

  private answered(number: number): void {
    if (this.kill?.when === 'after' && this.kill.call === number) die();
  }

  private watchHttp(): void {
    const { request } = http;
    const watched = (...args: Parameters<typeof request>) => {
      const [options] = args as unknown as [http.RequestOptions];
      const number = this.leave(
        labelOf(options.method ?? 'GET', `http://${options.hostname}${options.path}`),
      );
      const made = request(...args);
      made.prependOnceListener('response', () => this.answered(number));
      return made;
    };
    http.request = watched as typeof request;
    syncBuiltinESMExports();
  }

  private watchFetch(): void {
    const { fetch } = globalThis;
    globalThis.fetch = async (input, init) => {
      const number = this.leave(labelOf(init?.method ?? 'GET', String(input)));
      const answer = await fetch(input, init);
      this.answered(number);
      return answer;
    };
  }
}

/** At once, as when the machine is switched off: nothing more of this process runs. */
function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;) {
    // The signal takes this thread wherever it is.
  }
}

/** What kind of call it is: `table ledger POST`, `queue messages GET`, `teams POST`. */
function labelOf(method: string, url: string): string {
  const { pathname } = new URL(url);
  if (pathname.startsWith('/v3/')) return `teams ${method}`;
  if (pathname.includes('/messages')) return `queue ${method}`;
  if (pathname.endsWith('$batch')) return 'table batch';
  const table = /[a-z0-9]{33}(ledger|due|codes|people|rate)/.exec(pathname)?.[1] ?? 'other';
  return `table ${table} ${method}`;
}
