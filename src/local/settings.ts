import { parseArgs } from 'node:util';

export interface LocalSettings {
  /** Of the page and the stand-in for Teams; the bot stands at the port before it. */
  readonly port: number;
  readonly locale: 'sv' | 'en';
}

export type SettingsOutcome =
  | { readonly kind: 'settings'; readonly settings: LocalSettings }
  /** Real settings are present: the names of those found. */
  | { readonly kind: 'real-settings'; readonly names: readonly string[] }
  | { readonly kind: 'bad-port'; readonly given: string };

/** With any of these set this is no trial, and a bot without authentication must not start. */
const realSettings = [
  'BOT_APP_ID',
  'BOT_APP_TYPE',
  'BOT_APP_PASSWORD',
  'BOT_TENANT_ID',
  'STORAGE_ACCOUNT',
  'STORAGE_CONNECTION_STRING',
];

export const usualPort = 3979;

export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): SettingsOutcome {
  const names = realSettings.filter((name) => (env[name] ?? '') !== '');
  if (names.length > 0) return { kind: 'real-settings', names };
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } }, strict: false });
  const given = typeof values.port === 'string' ? values.port : '';
  const port = values.port === undefined ? usualPort : Number(given);
  if (!Number.isInteger(port) || port < 1025 || port > 65_535) return { kind: 'bad-port', given };
  return { kind: 'settings', settings: { port, locale: env['DEFAULT_LOCALE'] === 'en' ? 'en' : 'sv' } };
}
