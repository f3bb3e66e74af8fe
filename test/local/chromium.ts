import { existsSync } from 'node:fs';

const candidates = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** A browser that stands on this machine. */
export const chromiumPath = candidates.find((path) => path !== undefined && existsSync(path)) ?? 'chromium';
