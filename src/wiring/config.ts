import { z } from 'zod';
import { type CloudName, cloudNames } from '../adapters/teams/gate/clouds.js';
import type { Locale } from '../domain/model/person/locale.js';
import { publicContact } from '../domain/privacy/public-contacts.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Config {
  readonly bot: {
    readonly appId: string;
    readonly appType: 'UserAssignedMSI' | 'SingleTenant';
    readonly tenantId: string;
    readonly password?: string;
    readonly cloud: CloudName;
  };
  /** Tenant ids, lower case. */
  readonly tenants: readonly string[];
  readonly storage:
    | { readonly kind: 'account'; readonly account: string }
    | { readonly kind: 'connection-string'; readonly connectionString: string };
  readonly locale: Locale;
  readonly operators: readonly string[];
  readonly groupCreators: readonly string[];
  readonly joinHosts: readonly string[];
  /** Function mailboxes and switchboards of organisations. */
  readonly publicContacts: readonly string[];
  /** Where the bot is reached from outside, without a path. */
  readonly publicUrl?: string;
  readonly routinesDir?: string;
  readonly host: string;
  readonly port: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Without it nobody can read the counts. */
  readonly metricsToken?: string;
}

export type ConfigOutcome =
  | { readonly kind: 'config'; readonly config: Config }
  /** Every fault at once: the variable's name and what it takes, never its value. */
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

const id = z.guid().transform((value) => value.toLowerCase());
const parts = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const ids = z.string().transform(parts).pipe(z.array(id));
const hosts = z
  .string()
  .transform(parts)
  .pipe(z.array(z.string().regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/)));
const contacts = z
  .string()
  .transform(parts)
  .refine((all) => all.every((one) => publicContact(one) !== undefined));
const appTypes = z.enum(['UserAssignedMSI', 'SingleTenant']);
const levels = z.enum(['debug', 'info', 'warn', 'error', 'silent']);
/** A host alone: what comes after it is the bot's own. */
const publicUrl = z
  .string()
  .regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?\/?$/)
  .transform((url) => url.replace(/\/$/, ''));
const manyIds = 'GUIDs with commas between';

/** The only place that reads the process's environment. */
export function processEnvironment(): Environment {
  return process.env;
}

/** What was read is taken away: a crash report and a child process get the environment as it then is. */
export function forgetSecrets(): void {
  delete process.env['BOT_APP_PASSWORD'];
  delete process.env['STORAGE_CONNECTION_STRING'];
  delete process.env['METRICS_TOKEN'];
}

const usualHosts = 'teams.microsoft.com';

/** Production's settings, from environment variables. */
export function readConfig(env: Environment): ConfigOutcome {
  const faults: string[] = [];
  const given: Given = (name) => (env[name] ?? '').trim() || undefined;
  const read: Read = (name, schema, allowed, fallback) => {
    const outcome = schema.safeParse(given(name) ?? fallback);
    const wrong = given(name) === undefined ? 'is missing' : 'is wrong';
    if (!outcome.success) faults.push(`${name}: ${wrong}; ${allowed}`);
    // With any fault there is no config, so this value is then never used.
    return outcome.data as z.output<typeof schema>;
  };
  const routinesDir = given('ROUTINES_DIR');
  const url =
    given('PUBLIC_URL') && read('PUBLIC_URL', publicUrl, 'as https://samrad.example.se, without a path');
  const metricsToken =
    given('METRICS_TOKEN') && read('METRICS_TOKEN', z.string().min(24), 'at least 24 characters');
  const config: Config = {
    bot: botOf(given, read, faults),
    tenants: read(
      'ALLOWED_TENANTS',
      ids.refine(({ length }) => length > 0),
      `one or more ${manyIds}`,
    ),
    storage: storageOf(given, faults),
    locale: read('DEFAULT_LOCALE', z.enum(['sv', 'en']), 'sv or en', 'sv'),
    operators: read('OPERATORS', ids, `Entra object ids, ${manyIds}`, ','),
    groupCreators: read('GROUP_CREATORS', ids, `Entra object ids, ${manyIds}`, ','),
    joinHosts: read('JOIN_HOSTS', hosts, 'host names with commas between', usualHosts),
    publicContacts: read(
      'PUBLIC_CONTACTS',
      contacts,
      'mailboxes and telephone numbers, with commas between',
      ',',
    ),
    ...(url === undefined || url === '' ? {} : { publicUrl: url }),
    ...(routinesDir === undefined ? {} : { routinesDir }),
    ...(metricsToken === undefined ? {} : { metricsToken }),
    host: read('HOST', z.string(), 'the address to listen on', '0.0.0.0'),
    port: read('PORT', z.coerce.number().int().min(1).max(65_535), 'a port, 1–65535', '3978'),
    logLevel: read('LOG_LEVEL', levels, levels.options.join(', '), 'info'),
  };
  return faults.length === 0 ? { kind: 'config', config } : { kind: 'faults', faults };
}

export type StorageOutcome =
  | {
      readonly kind: 'storage';
      readonly storage:
        | { readonly kind: 'account'; readonly account: string; readonly identity: string }
        | { readonly kind: 'connection-string'; readonly connectionString: string };
    }
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

/** What links and contacts the forms allow, from the same variables; what cannot be read allows nothing. */
export function readTextRules(env: Environment): Pick<Config, 'joinHosts' | 'publicContacts'> {
  const joinHosts = hosts.safeParse(env['JOIN_HOSTS']?.trim() || usualHosts);
  const publicContacts = contacts.safeParse(env['PUBLIC_CONTACTS']?.trim() || ',');
  return { joinHosts: joinHosts.data ?? [], publicContacts: publicContacts.data ?? [] };
}

/** Where rows are stored, from the same variables as production's settings, for commands that need nothing else. */
export function readStorage(env: Environment): StorageOutcome {
  const faults: string[] = [];
  const given: Given = (name) => (env[name] ?? '').trim() || undefined;
  const storage = storageOf(given, faults);
  const identity = given('BOT_APP_ID') ?? '';
  if (storage.kind === 'account' && !id.safeParse(identity).success) {
    faults.push('BOT_APP_ID: is missing or wrong; the identity that reaches the storage account, a GUID');
  }
  if (faults.length > 0) return { kind: 'faults', faults };
  return { kind: 'storage', storage: storage.kind === 'account' ? { ...storage, identity } : storage };
}

type Given = (name: string) => string | undefined;
type Read = <S extends z.ZodType>(name: string, schema: S, allowed: string, fallback?: string) => z.output<S>;

function botOf(given: Given, read: Read, faults: string[]): Config['bot'] {
  const appType = read('BOT_APP_TYPE', appTypes, appTypes.options.join(' or '));
  const password = given('BOT_APP_PASSWORD');
  if (appType === 'SingleTenant' && password === undefined) {
    faults.push('BOT_APP_PASSWORD: is missing; SingleTenant needs the client secret');
  }
  if (appType === 'UserAssignedMSI' && password !== undefined) {
    faults.push('BOT_APP_PASSWORD: must not be set; UserAssignedMSI has no secret');
  }
  return {
    appId: read('BOT_APP_ID', id, 'the app id of the bot, a GUID'),
    appType,
    tenantId: read('BOT_TENANT_ID', id, 'the tenant of the bot, a GUID'),
    cloud: read('BOT_CLOUD', z.enum(cloudNames), cloudNames.join(' or '), 'public'),
    ...(password === undefined ? {} : { password }),
  };
}

function storageOf(given: Given, faults: string[]): Config['storage'] {
  const account = given('STORAGE_ACCOUNT');
  const connectionString = given('STORAGE_CONNECTION_STRING');
  if ((account === undefined) === (connectionString === undefined)) {
    const what = account === undefined ? 'one of them is needed' : 'only one of them may be set';
    faults.push(`STORAGE_ACCOUNT, STORAGE_CONNECTION_STRING: ${what}`);
  }
  if (connectionString !== undefined) return { kind: 'connection-string', connectionString };
  if (account !== undefined && !/^[a-z0-9]{3,24}$/.test(account)) {
    faults.push('STORAGE_ACCOUNT: is wrong; the name of a storage account, 3–24 of a–z and 0–9');
  }
  return { kind: 'account', account: account ?? '' };
}
