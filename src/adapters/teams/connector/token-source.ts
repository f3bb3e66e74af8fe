import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
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

interface Credentials {
  getToken(forceRefresh?: boolean): Promise<string>;
}

/** Tokens of a managed identity or an app registration, cached and renewed by the SDK. */
export function botTokens(
  { appId, appType, tenantId, password }: BotIdentity,
  { audience, login: authority }: Pick<Cloud, 'audience' | 'login'>,
): TokenSource {
  const factory = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    MicrosoftAppTenantId: tenantId,
    ...(password === undefined ? {} : { MicrosoftAppPassword: password }),
  });
  const login = `${authority}${tenantId}`;
  let made: Promise<Credentials> | undefined;
  return async (renew) => {
    made ??= factory.createCredentials(appId, audience, login, true) as unknown as Promise<Credentials>;
    return await (await made).getToken(renew);
  };
}

export const noTokens: TokenSource = async () => undefined;
