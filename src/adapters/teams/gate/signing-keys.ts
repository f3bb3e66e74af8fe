import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../../ports/clock.js';

type VerifyKey = Exclude<Awaited<ReturnType<JWTVerifyGetKey>>, Uint8Array>;

export interface SigningKey {
  readonly key: VerifyKey;
  /** The channels this key may sign for. */
  readonly endorsements: readonly string[];
}

export interface SigningKeys {
  /** @throws Error when there are no keys to ask: then nobody is let in. */
  find(kid: string): Promise<SigningKey | undefined>;
}

const metadata = z.object({ jwks_uri: z.url() });
/** Of what is published, only what may check an RS256 signature; the rest is left where it is. */
const signing = z.object({
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  use: z.literal('sig').optional(),
  alg: z.literal('RS256').optional(),
  key_ops: z.tuple([z.literal('verify')]).optional(),
  kid: z.string().min(1),
  endorsements: z.array(z.string()).default([]),
});
/** What the library keeps of a key beside what it reads itself. */
const endorsed = signing.pick({ endorsements: true });
const keySet = z.object({ keys: z.array(z.unknown()) });
type KeySet = readonly z.infer<typeof signing>[];

const dayMs = 86_400_000;
/** Keys that cannot be renewed are trusted so long: a sign-in service that is down must not silence the bot at once. */
const mostAgeMs = 2 * dayMs;
/** A key that is not known makes the list be fetched again, but not at every stranger's wish. */
const minuteMs = 60_000;
/** After a fetch in vain; a crowd at the door is not passed on to the sign-in service. */
const pauseMs = 5000;
const waitMs = 10_000;

/**
 * The public keys behind an OpenID configuration, kept for a day; one request at a time, whoever asks. The library fetches,
 * keeps and reads them; when they are fetched is told here, since it would go by the machine's clock, which may be set wrong.
 */
export function createSigningKeys(openIdUrl: string, clock: Pick<Clock, 'unmoved'>): SigningKeys {
  const remote = createRemoteJWKSet(new URL(openIdUrl), {
    cacheMaxAge: Infinity,
    cooldownDuration: Infinity,
    timeoutDuration: waitMs,
    [customFetch]: async (url, { signal }) => Response.json({ keys: await publishedKeys(url, signal) }),
  });
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let failedAt = Number.NEGATIVE_INFINITY;
  const since = (at: number): number => Math.abs(Date.parse(clock.unmoved()) - at);
  const refresh = async (): Promise<void> => {
    if (since(failedAt) < pauseMs) return;
    try {
      await remote.reload();
      fetchedAt = Date.parse(clock.unmoved());
    } catch {
      failedAt = Date.parse(clock.unmoved());
    }
  };
  const named = (kid: string) => remote.jwks()?.keys.find((one) => one.kid === kid);
  return {
    async find(kid) {
      const stale = named(kid) === undefined ? minuteMs : dayMs;
      if (since(fetchedAt) > stale) await refresh();
      if (since(fetchedAt) > mostAgeMs) throw new Error('signing keys: out of reach');
      const published = named(kid);
      if (published === undefined) return undefined;
      const { endorsements } = endorsed.parse(published);
      return { key: await remote({ alg: 'RS256', kid }), endorsements };
    },
  };
}

async function publishedKeys(openIdUrl: string, signal: AbortSignal): Promise<KeySet> {
  const { jwks_uri } = metadata.parse(await getJson(openIdUrl, signal));
  if (new URL(jwks_uri).origin !== new URL(openIdUrl).origin) throw new Error('signing keys: elsewhere');
  const { keys } = keySet.parse(await getJson(jwks_uri, signal));
  return keys.flatMap((key) => {
    const usable = signing.safeParse(key);
    return usable.success ? [usable.data] : [];
  });
}

async function getJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal });
  if (!response.ok) throw new Error(`signing keys: ${response.status}`);
  return await response.json();
}
