import { createInterface } from 'node:readline';

/** Where a command writes and reads; a test brings its own. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  lines(): AsyncIterable<string>;
}

export const terminal: Terminal = {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
};
