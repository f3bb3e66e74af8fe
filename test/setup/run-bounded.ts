import { spawn } from 'node:child_process';
import type { Step } from './chromium-ways.js';

/** Between the polite and the final way to end it. */
const graceMs = 5000;

/** Runs a command with all it starts; ends them all when the time is up. */
export async function runBounded({ command, args, atMostMs }: Step): Promise<boolean> {
  // A group of its own: an installer leaves the download to a child, which would go on without it.
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const end = (signal: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // They have ended already.
    }
  };
  const timers = [
    setTimeout(() => end('SIGTERM'), atMostMs),
    setTimeout(() => end('SIGKILL'), atMostMs + graceMs),
  ];
  const done = await new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
  for (const timer of timers) clearTimeout(timer);
  end('SIGKILL');
  return done;
}
