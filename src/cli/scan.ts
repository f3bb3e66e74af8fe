import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { findPersonalData } from '../domain/privacy/find-personal-data.js';
import { readArgs } from './read-args.js';
import type { Terminal } from './terminal.js';

/** `samrad scan [FILE]`: where personal data stand, line by line; never the text itself. 1 when anything was found. What the configuration lists as public passes. */
export async function scanCommand(
  args: readonly string[],
  terminal: Terminal,
  publicContacts: readonly string[] = [],
): Promise<number> {
  const { positionals: [file, ...more] = ['', ''] } = readArgs(args, {}) ?? {};
  if (more.length > 0) {
    terminal.err('samrad scan [FILE]: one file, or nothing to read what is piped in');
    return 2;
  }
  try {
    return await scan(file === undefined ? terminal.lines() : linesOf(file), terminal, publicContacts);
  } catch {
    terminal.err('samrad scan: the file cannot be read');
    return 2;
  }
}

async function scan(
  lines: AsyncIterable<string>,
  terminal: Terminal,
  publicContacts: readonly string[],
): Promise<number> {
  let line = 0;
  let found = 0;
  for await (const text of lines) {
    line += 1;
    const findings = findPersonalData(text, publicContacts);
    if (findings.length === 0) continue;
    found = 1;
    terminal.out(JSON.stringify({ line, findings }));
  }
  return found;
}

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
}
