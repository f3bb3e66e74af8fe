import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../../ports/clock.js';
import type { SigningKey, SigningKeys } from './signing-keys.js';

export interface TokenRules {
  /** The bot's app id. */
  readonly audience: string;
  readonly issuer: string;
  readonly keys: SigningKeys;
  readonly clock: Pick<Clock, 'unmoved'>;
  /** Sets the clock by storage's; safe to call at every token. */
  readonly askTime?: () => Promise<unknown>;
}

export type TokenVerdict =
  | { readonly kind: 'trusted'; readonly serviceUrl: string }
  | { readonly kind: 'refused'; readonly code: string };

const toleranceSeconds = 300;
const claims = z.object({ serviceurl: z.string().min(1), aud: z.string(), iss: z.string() });
/** The only channel that is answered; a key must be endorsed for it. */
const channel = 'msteams';

/** Who sent it, by signature; the key must be endorsed for Teams. Whatever goes wrong on the way, it is refused. */
export async function judgeToken(
  rules: TokenRules,
  authorization: string | undefined,
): Promise<TokenVerdict> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
  if (token === undefined) return { kind: 'refused', code: 'no-token' };
  try {
    const kid = keyIdOf(token);
    const key = kid === undefined ? undefined : await rules.keys.find(kid);
    if (key === undefined) return { kind: 'refused', code: 'unknown-key' };
    if (!key.endorsements.includes(channel)) return { kind: 'refused', code: 'key-not-endorsed' };
    const payload = await verifiedInTime(rules, token, key);
    return { kind: 'trusted', serviceUrl: claims.parse(payload).serviceurl };
  } catch (error) {
    return { kind: 'refused', code: codeOf(error) };
  }
}

/** The machine's clock may have been set since storage was last heard: where only the time speaks against it, it is asked. */
async function verifiedInTime(rules: TokenRules, token: string, key: SigningKey): Promise<JWTPayload> {
  try {
    return await verified(rules, token, key);
  } catch (error) {
    if (rules.askTime === undefined || !isTimeAlone(error)) throw error;
    await rules.askTime();
    return await verified(rules, token, key);
  }
}

async function verified({ issuer, audience, clock }: TokenRules, token: string, { key }: SigningKey) {
  const { payload } = await jwtVerify(token, key, {
    issuer,
    audience,
    algorithms: ['RS256'],
    clockTolerance: toleranceSeconds,
    currentDate: new Date(clock.unmoved()),
    requiredClaims: ['exp', 'nbf', 'serviceurl'],
  });
  return payload;
}

/** Times are looked at last of all: signature, issuer and audience have been found right by then. */
function isTimeAlone(error: unknown): boolean {
  const isOfTime =
    error instanceof errors.JWTExpired ||
    (error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf');
  return isOfTime && error.reason === 'check_failed' && claims.safeParse(error.payload).success;
}

function keyIdOf(token: string): string | undefined {
  const { kid } = decodeProtectedHeader(token) as { kid?: unknown };
  return typeof kid === 'string' ? kid : undefined;
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : 'bad-token';
}
