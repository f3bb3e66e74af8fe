import { inject } from 'vitest';

/** The browser that the set-up found. @throws Error when there is none */
export function chromiumPath(): string {
  const path = inject('chromium');
  if (path === '') throw new Error('no Chromium: install it, or set CHROMIUM_PATH to where it is');
  return path;
}
