/** Where one of Microsoft's clouds has what a bot talks with. Chosen by name, so that no address is typed by hand. */
export interface Cloud {
  readonly openId: string;
  /** The issuer of every token that Bot Framework sends to a bot. */
  readonly issuer: string;
  /** What the bot's own token is for. */
  readonly audience: string;
  readonly login: string;
  readonly serviceHosts: readonly string[];
  readonly serviceSuffixes: readonly string[];
}

export const cloudNames = ['public', 'us-government'] as const;
export type CloudName = (typeof cloudNames)[number];

export const clouds: Readonly<Record<CloudName, Cloud>> = {
  public: {
    openId: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    issuer: 'https://api.botframework.com',
    audience: 'https://api.botframework.com',
    login: 'https://login.microsoftonline.com/',
    serviceHosts: ['smba.trafficmanager.net'],
    serviceSuffixes: ['.teams.microsoft.com', '.botframework.com'],
  },
  'us-government': {
    openId: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
    issuer: 'https://api.botframework.us',
    audience: 'https://api.botframework.us',
    login: 'https://login.microsoftonline.us/',
    serviceHosts: [],
    serviceSuffixes: ['.teams.microsoft.us', '.botframework.azure.us'],
  },
};
