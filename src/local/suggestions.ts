import type { ChatCommand } from '../surface/card/chat-command.js';
import type { Locale } from '../domain/model/person/locale.js';
import type { Suggestions } from './server/page-api.js';

/** The words of the menu, as buttons to press; more would be a wall. */
const mostShown = 6;

/** What can be written where, in both languages, from the commands themselves. */
export function suggestionsOf(commands: readonly ChatCommand[]): Suggestions {
  const said = (locale: Locale, surface: 'personal' | 'channel') =>
    commands
      .filter((each) => each.surface === 'both' || each.surface === surface)
      .flatMap(({ words }) => words[locale].slice(0, 1))
      .slice(0, mostShown);
  const help = { sv: 'hjälp', en: 'help' };
  const both = (locale: Locale) => ({
    chat: [...new Set([...said(locale, 'personal'), help[locale]])],
    channel: [...new Set([...said(locale, 'channel'), help[locale]])],
  });
  return { sv: both('sv'), en: both('en') };
}
