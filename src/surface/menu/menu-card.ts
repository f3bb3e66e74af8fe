import type { Text } from '../../text/text.js';
import type { CardModel, CardRow } from '../card/card-model.js';
import type { ChatCommand } from '../card/chat-command.js';

/** What can be said here, each with a button that does it. */
export function menuView(
  commands: readonly ChatCommand[],
  surface: 'personal' | 'channel',
  text: Text,
  understood: boolean,
): CardModel {
  const here = commands.filter((command) => command.surface === 'both' || command.surface === surface);
  return {
    template: 'home',
    locale: text.locale,
    title: text.teams.menuTitle,
    summary: text.common.summary,
    lines: understood ? [] : [{ text: text.teams.menuUnknown }],
    rows: here.flatMap((command) => row(command, text)),
  };
}

function row({ words, describe }: ChatCommand, text: Text): readonly CardRow[] {
  const [word] = words[text.locale];
  if (word === undefined) return [];
  const lines = describe === undefined ? [] : [{ text: describe(text) }];
  const open = { title: text.teams.menuOpen(word), verb: 'menu.say', data: { word }, sendsInputs: false };
  return [{ title: word.charAt(0).toUpperCase() + word.slice(1), lines, actions: [open] }];
}
