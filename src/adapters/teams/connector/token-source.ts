import type { TokenCredential } from '@azure/identity';
import type { Clock } from '../../../ports/clock.js';
import type { Cloud } from '../gate/clouds.js';

/** The bot's own token towards Bot Framework; `renew` after one was refused. Undefined where none is used (local mode). */
export type TokenSource = (renew: boolean) => Promise<string | undefined>;

export interface BotIdentity {
  readonly appId: string;
  readonly appType: 'UserAssignedMSI' | 'SingleTenant';
  readonly tenantId: string;
  /** SingleTenant only. */
  readonly password?: string;
}

/** A token that ends within this time is not used any more: a message may be on its way for seconds. */
const leastLeftMs = 300_000;

/**
 * Tokens of a managed identity or an app registration. Exactly the identity that is configured is asked: a chain of
 * credentials would let one from the environment win.
 */
export function botTokens(
  identity: BotIdentity,
  { audience, login }: Pick<Cloud, 'audience' | 'login'>,
  clock: Pick<Clock, 'unmoved'>,
  credentialOf: (identity: BotIdentity, login: string) => Promise<TokenCredential> = credentialFrom,
): TokenSource {
  const scope = `${audience}/.default`;
  let credential: Promise<TokenCredential> | undefined;
  let kept: { readonly token: string; readonly until: number } | undefined;
  return async (renew) => {
    const left = (kept?.until ?? 0) - Date.parse(clock.unmoved());
    if (!renew && kept !== undefined && left > leastLeftMs) return kept.token;
    // A credential keeps its tokens; one that was refused is asked of a new one.
    if (renew) credential = undefined;
    credential ??= credentialOf(identity, login);
    const given = await (await credential).getToken(scope);
    if (given === null) throw new Error('no token was given');
    kept = { token: given.token, until: given.expiresOnTimestamp };
    return given.token;
  };
}

/** The library is loaded with the first token, for it takes its time. */
async function credentialFrom(
  { appId, appType, tenantId, password }: BotIdentity,
  login: string,
): Promise<TokenCredential> {
  const { ClientSecretCredential, ManagedIdentityCredential } = await import('@azure/identity');
  return appType === 'UserAssignedMSI'
    ? new ManagedIdentityCredential({ clientId: appId })
    : new ClientSecretCredential(tenantId, appId, password ?? '', {
        authorityHost: login.replace(/\/+$/, ''),
      });
}

export const noTokens: TokenSource = async () => undefined;
