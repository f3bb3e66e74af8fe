import type { Environment } from '../../wiring/config.js';

/** Who publishes the app, and where its users can read of it. */
export interface Developer {
  readonly name: string;
  readonly websiteUrl: string;
  readonly privacyUrl: string;
  readonly termsOfUseUrl: string;
}

const usualName = 'Samråd';
/** For a package that is made for looking at: nobody can upload it. */
const nowhere = {
  websiteUrl: 'https://example.org/samrad',
  privacyUrl: 'https://example.org/samrad/integritet',
  termsOfUseUrl: 'https://example.org/samrad/villkor',
};
const settings = {
  websiteUrl: 'APP_WEBSITE_URL',
  privacyUrl: 'APP_PRIVACY_URL',
  termsOfUseUrl: 'APP_TERMS_URL',
} as const;
const mostName = 32;

/** Reads the settings; where a real package is made, every missing one is named. */
export function developerOf(
  env: Environment,
  isDraft: boolean,
): { readonly developer: Developer; readonly faults: readonly string[] } {
  const given = (name: string): string => (env[name] ?? '').trim();
  const name = given('APP_DEVELOPER') || usualName;
  const faults = name.length > mostName ? [`APP_DEVELOPER: at most ${mostName} letters`] : [];
  const developer = { name, ...nowhere };
  for (const [part, variable] of Object.entries(settings) as [keyof typeof settings, string][]) {
    const value = given(variable);
    if (value !== '') developer[part] = value;
    else if (!isDraft) faults.push(`${variable}: missing; users are sent there from the app’s page in Teams`);
  }
  return { developer, faults };
}
