import { importJWK, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../../ports/clock.js';

type VerifyKey = Exclude<Awaited<ReturnType<JWTVerifyGetKey>>, Uint8Array>;

export interface SigningKey {
  readonly key: VerifyKey;
  /** The channels this key may sign for. */
  readonly endorsements: readonly string[];
}

export interface SigningKeys {
  /** @throws Error when the keys cannot be fetched: then nobody is let in. */
  find(kid: string): Promise<SigningKey | undefined>;
}

const metadata = z.object({ jwks_uri: z.url() });
const keySet = z.object({
  keys: z.array(
    z.looseObject({ kty: z.string(), kid: z.string(), endorsements: z.array(z.string()).default([]) }),
  ),
});
type KeySet = z.infer<typeof keySet>['keys'];

const dayMs = 86_400_000;
/** A key that is not known makes the list be fetched again, but not at every stranger's wish. */
const minuteMs = 60_000;
const waitMs = 10_000;

/** The public keys behind an OpenID configuration, kept for a day. */
export function createSigningKeys(openIdUrl: string, clock: Clock): SigningKeys {
  let known: KeySet = [];
  let fetchedAt = Number.NEGATIVE_INFINITY;
  const age = (): number => Date.parse(clock.real()) - fetchedAt;
  const refresh = async (): Promise<void> => {
    const { jwks_uri } = metadata.parse(await getJson(openIdUrl));
    if (new URL(jwks_uri).origin !== new URL(openIdUrl).origin) throw new Error('signing keys: elsewhere');
    known = keySet.parse(await getJson(jwks_uri)).keys;
    fetchedAt = Date.parse(clock.real());
  };
  const named = (kid: string) => known.find((one) => one.kid === kid);
  return {
    async find(kid) {
      if (age() > dayMs) await refresh();
      if (named(kid) === undefined && age() > minuteMs) await refresh();
      const found = named(kid);
      if (found === undefined) return undefined;
      const { endorsements, ...jwk } = found;
      const key = await importJWK(jwk, 'RS256');
      return key instanceof Uint8Array ? undefined : { key, endorsements };
    },
  };
}

async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(waitMs) });
  if (!response.ok) throw new Error(`signing keys: ${response.status}`);
  return await response.json();
}
